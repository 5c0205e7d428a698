import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { caseFileLines } from './caseFiles.js';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const AS_OF = '2026-11-24';

/** How often memory is looked at, in milliseconds. */
const PAUSE = 200;

/** How much text is written at once. */
const BLOCK = 64 * 1024;

/** What a run took. */
interface Run {
  readonly seconds: number;
  readonly megabytesRead: number;
  readonly megabytesWritten: number;
  /** The resident memory in MB over time. */
  readonly memory: readonly number[];
  readonly summary: string;
}

function* blocksOf(count: number): Generator<string> {
  let block = '';
  for (const line of caseFileLines(count)) {
    block += `${line}\n`;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** The resident memory of a process in MB; only Linux tells it this way. */
function memoryOf(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

async function run(count: number, args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'assess-batch', '-', '--as-of', AS_OF, ...args]);
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(memoryOf(child.pid ?? 0) ?? Number.NaN), PAUSE);
  let written = 0;
  let summary = '';
  child.stdout.on('data', (bytes: Uint8Array) => {
    written += bytes.length;
  });
  child.stderr.on('data', (bytes: Uint8Array) => {
    summary += Buffer.from(bytes).toString();
  });
  const closed = once(child, 'close');
  let read = 0;
  for (const block of blocksOf(count)) {
    read += block.length;
    if (!child.stdin.write(block)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await closed) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`assess-batch ended with ${code}: ${summary}`);
  const seconds = (performance.now() - start) / 1000;
  const mega = 1024 * 1024;
  return {
    seconds,
    megabytesRead: read / mega,
    megabytesWritten: written / mega,
    memory: memory.filter((each) => !Number.isNaN(each)),
    summary: summary.trim(),
  };
}

const peak = (memory: readonly number[]): string => memory.reduce((a, b) => Math.max(a, b), 0).toFixed(0);

const count = Number(process.argv[2] ?? 1_000_000);
const all = availableParallelism();
const settings = [all, 1].flatMap((threads) => ['all', 'decisions'].map((parts) => ({ threads, parts })));
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${all} cores, ${count} lines\n\n` +
    '| threads | parts | cases a second | seconds | MB read | MB written | peak memory, first third | peak memory, last third |\n' +
    '|--:|---|--:|--:|--:|--:|--:|--:|',
);
const summaries = new Set<string>();
for (const { threads, parts } of settings) {
  const { seconds, megabytesRead, megabytesWritten, memory, summary } = await run(count, [
    '--threads',
    String(threads),
    '--parts',
    parts,
  ]);
  const third = Math.ceil(memory.length / 3);
  const [first, last] = [memory.slice(0, third), memory.slice(-third)].map((part) => `${peak(part)} MB`);
  const cells = [
    threads,
    parts,
    Math.round(count / seconds),
    seconds.toFixed(1),
    megabytesRead.toFixed(0),
    megabytesWritten.toFixed(0),
    first,
    last,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  summaries.add(summary);
}
console.log(`\n${[...summaries].join('\n')}`);
