import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { caseFileLines } from '../../bench/caseFiles.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = `${ROOT}dist/cli.js`;
const BATCH = ['assess-batch', '-', '--as-of', '2026-11-24', '--parts', 'decisions', '--threads'];

/** Enough for several chunks on each thread. */
const LINES = [...caseFileLines(300)].map((line) => `${line}\n`).join('');

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program of the built package. */
async function run(args: readonly string[], stdin: string, preload = ''): Promise<Ran> {
  const before = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const child = spawn(process.execPath, [...before, CLI, ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** Runs a program that knows the package by its name only, and gives what it logs. */
async function script(code: string): Promise<string> {
  const args = ['--input-type=module', '--eval', code];
  return (await promisify(execFile)(process.execPath, args, { cwd: ROOT })).stdout.trim();
}

describe('batches from the built package', () => {
  test('the records are the same bytes whatever the number of threads', async () => {
    const alone = await run([...BATCH, '1'], LINES);
    expect(alone).toMatchObject({ code: 0 });
    const numbers = alone.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).line]));
    expect(numbers).toEqual([...Array(300).keys()].map((index) => index + 1));
    for (const threads of ['2', '5']) expect(await run([...BATCH, threads], LINES)).toEqual(alone);
  });

  test('threads end with the loop, also when it is left early, and when the text is waited for', async () => {
    const code = `
      import { assessBatch, portfolioBetween } from 'belgian-residence-rules/batch';
      async function* lines() {
        for (let index = 0; index < 200; index += 1) yield '{"reference":"x"}\\n';
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield '{"reference":"last"}';
      }
      const options = { asOf: '2026-11-24', threads: 2, parts: 'decisions' };
      const seen = [];
      for await (const record of assessBatch(lines(), options)) {
        seen.push(record.line);
        if (record.line === 150) break;
      }
      let last;
      for await (const record of assessBatch(lines(), options)) last = record;
      const days = { from: { asOf: '2026-11-24' }, to: { asOf: '2026-12-01' }, threads: 2, unchanged: true };
      let cases = 0;
      for await (const record of portfolioBetween(lines(), days)) cases += record.changes.length === 0 ? 1 : 0;
      console.log(JSON.stringify([seen.length, last.line, last.reference, cases]));
    `;
    expect(await script(code)).toBe('[150,201,"last",201]');
  });

  test('a reader who goes ends the program quietly', async () => {
    const child = spawn(process.execPath, [CLI, ...BATCH, '2'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(LINES.repeat(20));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, stderr]).toEqual([0, '']);
  });

  /** What ends threads without a word, from the program that uses the package. */
  const KILLERS = {
    'one before its first line': `process.once('worker', end);`,
    'one amid its work': `process.once('worker', (thread) => thread.once('message', () => end(thread)));`,
    'all of them at once': `
      const threads = [];
      process.on('worker', (thread) => {
        threads.push(thread);
        if (threads.length === 2) for (const each of threads) end(each);
      });
    `,
  } as const;

  test.each(Object.entries(KILLERS))(
    'threads that end without a word change no byte: %s',
    async (_which, killer) => {
      const whole = await run([...BATCH, '1'], LINES);
      const end = "const end = (thread) => { process.stderr.write('ended '); thread.terminate(); };";
      const { stderr, ...ran } = await run([...BATCH, '2'], LINES, `${end} ${killer}`);
      expect({ ...ran, stderr: stderr.replaceAll('ended ', '') }).toEqual(whole);
      expect(stderr).toContain('ended ');
    },
  );

  test('threads that end twice end the batch, which says where to go on', async () => {
    const always = `process.on('worker', (thread) => thread.terminate());`;
    const ran = await run([...BATCH, '2'], LINES, always);
    expect(ran.code).toBe(71);
    expect(ran.stderr).toContain('no record from line 33 on: the thread for lines 33 to 64 ended, twice\n');
    const line = /^go on with --resume-from (\d+) --as-of 2026-11-24$/m.exec(ran.stderr)?.[1] ?? '';
    const rest = await run([...BATCH, '2', '--resume-from', line], LINES);
    expect(ran.stdout + rest.stdout).toBe((await run([...BATCH, '1'], LINES)).stdout);
    const days = ['--from', '2026-11-24', '--to', '2027-01-04'];
    const portfolio = await run(['portfolio', '-', ...days, '--threads', '2'], LINES, always);
    expect(portfolio).toMatchObject({ code: 71, stdout: '' });
    expect(portfolio.stderr).toContain('the first case without an answer: line 33\n');
  });

  test('a program is told by a typed error, behind the records before, and keeps nothing', async () => {
    const code = `
      import { assessBatch, ThreadEndedError } from 'belgian-residence-rules/batch';
      const threads = new Set();
      let isDeadly = false;
      process.on('worker', (thread) => {
        threads.add(thread);
        thread.on('exit', () => threads.delete(thread));
        if (isDeadly) thread.terminate();
      });
      async function* lines() {
        for (let index = 0; index < 1000; index += 1) yield '{"reference":"x"}\\n';
      }
      const seen = [];
      try {
        for await (const { line } of assessBatch(lines(), { asOf: '2026-11-24', threads: 2, parts: 'decisions' })) {
          seen.push(line);
          if (line === 200) {
            isDeadly = true;
            for (const thread of threads) thread.terminate();
          }
        }
      } catch (error) {
        const isNext = error.line === seen.length + 1 && seen.every((line, index) => line === index + 1);
        console.log(JSON.stringify([error instanceof ThreadEndedError, error.code, isNext, seen.length >= 200, threads.size]));
      }
    `;
    expect(await script(code)).toBe('[true,"thread-ended",true,true,0]');
  });

  test('a loop that is forgotten does not keep the process', async () => {
    const code = `
      import { assessBatch } from 'belgian-residence-rules/batch';
      async function* lines() {
        for (let index = 0; index < 1000; index += 1) yield '{"reference":"x"}\\n';
      }
      const records = assessBatch(lines(), { asOf: '2026-11-24', threads: 2, parts: 'decisions' });
      for (let index = 0; index < 100; index += 1) await records.next();
      console.log('left');
    `;
    expect(await script(code)).toBe('left');
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('an interruption by %s says from which line to go on', async (signal, exitCode) => {
    const child = spawn(process.execPath, [CLI, ...BATCH, '2']);
    let [stdout, stderr] = ['', ''];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // Standard input stays open: nothing else ends the program.
      if (stdout === '') child.kill(signal);
      stdout += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(LINES);
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(exitCode);
    const line = /--resume-from (\d+)/.exec(stderr)?.[1] ?? '';
    const rest = await run([...BATCH, '2', '--resume-from', line], LINES);
    expect(stdout + rest.stdout).toBe((await run([...BATCH, '1'], LINES)).stdout);
  });
});
