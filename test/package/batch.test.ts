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
async function run(args: readonly string[], stdin: string): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args]);
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

  test.skipIf(process.platform === 'win32')('an interruption says from which line to go on', async () => {
    const child = spawn(process.execPath, [CLI, ...BATCH, '2']);
    let [stdout, stderr] = ['', ''];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // Standard input stays open: nothing else ends the program.
      if (stdout === '') child.kill('SIGINT');
      stdout += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(LINES);
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(130);
    const line = /--resume-from (\d+)/.exec(stderr)?.[1] ?? '';
    const rest = await run([...BATCH, '2', '--resume-from', line], LINES);
    expect(stdout + rest.stdout).toBe((await run([...BATCH, '1'], LINES)).stdout);
  });
});
