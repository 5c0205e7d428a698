import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeBlocks, pages, ROOT } from '../docs/codeBlocks.js';

const BLOCKS = codeBlocks(pages());

/** The blocks that call the program, with the output that is shown right behind them. */
const CALLS = BLOCKS.flatMap(({ language, code, path, line }, index) => {
  if (language !== 'sh' || !/^(?:.*\| )? *(?:npx )?belgian-residence-rules /m.test(code)) return [];
  const next = BLOCKS[index + 1];
  const isOutput = next?.path === path && next.language === 'text';
  return [{ name: `${path}:${line}`, code, output: isOutput ? next.code : undefined }];
});

const PROGRAMS: Readonly<Record<string, string>> = {
  'belgian-residence-rules': `exec '${process.execPath}' '${ROOT}dist/cli.js' "$@"`,
  npx: 'exec "$@"',
};

describe('the commands on the pages', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commands-'));
    for (const [name, line] of Object.entries(PROGRAMS)) {
      await writeFile(join(folder, name), `#!/bin/sh\n${line}\n`);
      await chmod(join(folder, name), 0o755);
    }
    await mkdir(join(folder, 'node_modules'));
    await symlink(ROOT, join(folder, 'node_modules/belgian-residence-rules'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are there', () => {
    expect(CALLS.filter(({ name }) => name.startsWith('README.md')).length).toBeGreaterThan(0);
    expect(CALLS.filter(({ name }) => name.startsWith('docs/command-line.md')).length).toBeGreaterThan(5);
  });

  test.each(CALLS)('run: $name', async ({ code, output }) => {
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
    const { status, stdout, stderr } = await shell(code, folder, env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
    if (output !== undefined) expect(stdout).toBe(output);
  });
});

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function shell(code: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve) => {
    execFile('sh', ['-c', `set -e\n${code}`], { cwd, env }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
