import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The built command line: `npm run build` comes before these tests. */
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const SALARY =
  '{"region":"brussels","category":"highly-qualified","grossSalary":{"amount":"3800.00","per":"month"}}';

const AS_OF = ['--as-of', '2026-11-24'];

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program, sends it text, and gathers what it writes. */
function execute(
  program: string,
  args: readonly string[],
  stdin = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that wants no input may end before it is sent.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.end(stdin);
  });
}

const cli = (args: readonly string[], stdin = '', env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  execute(process.execPath, [CLI, ...args], stdin, env);

describe('the built command line', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cli-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is a program: it has a shebang, can be executed, and is found through a link', async () => {
    expect((await readFile(CLI, 'utf8')).startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect((await stat(CLI)).mode & 0o111).toBe(0o111);
    const link = join(folder, 'belgian-residence-rules');
    await symlink(CLI, link);
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {
      readonly version: string;
    };
    expect(await execute(link, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('answers in text and in JSON, from standard input and from a file', async () => {
    const text = await cli(['salary', ...AS_OF, '--explain'], SALARY);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout.startsWith('MET: the salary meets the threshold.\n')).toBe(true);
    const json = await cli(['salary', ...AS_OF, '--format', 'json'], SALARY);
    expect(JSON.parse(json.stdout)).toMatchObject({ evaluator: 'salary', outcome: 'met', rulebook: 'guide' });
    const file = join(folder, 'facts.json');
    await writeFile(file, `\ufeff${SALARY}\r\n`);
    expect(await cli(['salary', file, ...AS_OF, '--format=json'])).toEqual(json);
  });

  test('tells today by itself', async () => {
    const { stdout } = await cli(['salary', '--format=json'], SALARY);
    const { asOf, warnings } = JSON.parse(stdout) as { asOf: string; warnings: unknown[] };
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(warnings.at(-1)).toEqual({ code: 'as-of-today', params: { asOf } });
  });

  test.each([
    [
      'nothing on standard input',
      ['salary', ...AS_OF],
      '',
      'standard input: empty, instead of facts in JSON',
    ],
    ['bad facts', ['salary', ...AS_OF], '{"region":"x"}', 'region: expected one of'],
    [
      'no such file',
      ['salary', 'nowhere.json', ...AS_OF],
      '',
      'nowhere.json: cannot be read: there is no such file',
    ],
    ['a folder', ['salary', tmpdir(), ...AS_OF], '', 'cannot be read: it is a folder'],
    ['100,000 brackets', ['salary', ...AS_OF], '['.repeat(100_000), 'line 1, column 101: no JSON'],
    ['a command that there is not', ['advise'], SALARY, 'unknown command advise'],
    ['a day without law', ['salary', '--as-of', '2025-06-01'], SALARY, 'no law for 1 June 2025'],
  ])('exits with 2 for %s', async (_what, args, stdin, message) => {
    const ran = await cli(args, stdin);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).not.toContain('    at ');
  });

  test.each([
    ['3703.44', 0],
    ['3703.43', 1],
  ])('exits with the outcome of %s when asked to', async (amount, code) => {
    const ran = await cli(['salary', ...AS_OF, '--exit-code'], SALARY.replace('3800.00', amount));
    expect(ran).toMatchObject({ code, stderr: '' });
  });

  test('writes the same bytes in every time zone and language, and never colours a pipe', async () => {
    const french = ['salary', ...AS_OF, '--explain', '--language', 'fr'];
    const expected = await cli(['rules', 'show', ...AS_OF]);
    const inFrench = await cli(french, SALARY);
    expect(expected.stdout).not.toContain('\u001b');
    expect(inFrench.stdout.startsWith('REMPLI : ')).toBe(true);
    for (const env of [
      { TZ: 'Pacific/Apia', LANG: 'nl_BE.UTF-8', LC_ALL: 'nl_BE.UTF-8' },
      { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'C', FORCE_COLOR: '1' },
    ]) {
      expect(await cli(['rules', 'show', ...AS_OF], '', env)).toEqual(expected);
      expect(await cli(french, SALARY, env)).toEqual(inFrench);
    }
  });

  test('pins, verifies and compares, with the cases that the package ships', async () => {
    const lock = join(folder, 'rules.lock.json');
    const pinned = await cli(['rules', 'pin', lock]);
    expect(pinned).toMatchObject({ code: 0, stderr: '' });
    expect(await cli(['rules', 'verify', lock])).toMatchObject({ code: 0, stderr: '' });
    const { flips, documents } = JSON.parse((await cli(['rules', 'diff', lock, '--format', 'json'])).stdout);
    expect([documents, flips.changed, flips.refused]).toEqual([[], 0, 0]);
    expect(flips.compared).toBeGreaterThan(100);
    await writeFile(lock, (await readFile(lock, 'utf8')).replace('"revision": 1', '"revision": 2'));
    expect(await cli(['rules', 'verify', lock])).toMatchObject({ code: 1, stderr: '' });
    const folderAsFile = await cli(['rules', 'pin', folder]);
    expect(folderAsFile).toMatchObject({ code: 2, stdout: '' });
    expect(folderAsFile.stderr).toContain('cannot be written: it is a folder');
  });

  test.skipIf(process.platform === 'win32')(
    'a lock that cannot be written whole is the former one',
    async () => {
      const lock = join(folder, 'whole.lock.json');
      await cli(['rules', 'pin', lock, '--rulebook', 'law']);
      const former = await readFile(lock, 'utf8');
      const script = 'ulimit -f 2; exec "$0" "$@"';
      const ran = await execute('sh', ['-c', script, process.execPath, CLI, 'rules', 'pin', lock]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('whole.lock.json: cannot be written: a file can be no larger here');
      expect(await readFile(lock, 'utf8')).toBe(former);
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('an interview that %s ends keeps what was answered', async (signal, exitCode) => {
    const file = join(folder, `${signal}.json`);
    const child = spawn(process.execPath, [CLI, 'assess', '--interactive', ...AS_OF, '--out', file]);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // The next question comes behind the answer. Standard input stays open: nothing else ends the program.
      if (text.includes('Questions left')) child.kill(signal);
    });
    child.stdin.write('FR\n');
    expect((await once(child, 'close'))[0]).toBe(exitCode);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ person: { nationality: 'FR' } });
  });

  test('is quiet when nobody reads on', async () => {
    const child = spawn(process.execPath, [CLI, 'rules', 'show', ...AS_OF, '--format=json']);
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, Buffer.concat(err).toString()]).toEqual([0, '']);
  });
});
