import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFile } from '../../src/cli/isFile.js';
import { writeWhole } from '../../src/cli/writeWhole.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('a file that is written', () => {
  test('is there whole, in place of a former one, and nothing is left beside it', async () => {
    expect(await isFile(at('a'))).toBe(false);
    for (const text of ['first, which is long', 'second']) {
      await writeWhole(at('a'), text);
      expect(textOf('a')).toBe(text);
    }
    expect(await isFile(at('a'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('is another file than the former one, whose readers have all of it', async () => {
    writeFileSync(at('a'), 'former');
    const { ino } = statSync(at('a'));
    await writeWhole(at('a'), 'new');
    expect(statSync(at('a')).ino).not.toBe(ino);
  });

  test('has the mode of the former one', async () => {
    writeFileSync(at('a'), '');
    chmodSync(at('a'), 0o640);
    await writeWhole(at('a'), 'new');
    expect(statSync(at('a')).mode & 0o7777).toBe(0o640);
  });

  test('stands where a link leads, also to another folder, and where nothing is yet', async () => {
    mkdirSync(at('far'));
    writeFileSync(at('far/old'), 'former');
    symlinkSync('far/old', at('link'));
    symlinkSync('far/new', at('dangling'));
    symlinkSync('dangling', at('twice'));
    await writeWhole(at('link'), 'one');
    await writeWhole(at('twice'), 'two');
    expect([textOf('far/old'), textOf('far/new')]).toEqual(['one', 'two']);
    expect(['link', 'dangling', 'twice'].map((name) => lstatSync(at(name)).isSymbolicLink())).toEqual([
      true,
      true,
      true,
    ]);
    expect(readdirSync(at('far'))).toEqual(['new', 'old']);
  });

  test.each([
    ['a folder', 'EISDIR', () => mkdirSync(at('a'))],
    ['a link in a circle', 'ELOOP', () => symlinkSync('a', at('a'))],
    ['a folder that is not there', 'ENOENT', () => symlinkSync('none/b', at('a'))],
  ])('cannot be %s', async (_what, code, make) => {
    make();
    await expect(writeWhole(at('a'), 'text')).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test.skipIf(process.getuid?.() === 0)('is not in place of one that must not be written', async () => {
    writeFileSync(at('a'), 'former', { mode: 0o444 });
    await expect(writeWhole(at('a'), 'text')).rejects.toMatchObject({ code: 'EACCES' });
    expect(textOf('a')).toBe('former');
  });

  test.skipIf(!existsSync('/dev/full'))('says when a device is full', async () => {
    await expect(writeWhole('/dev/full', 'text')).rejects.toMatchObject({ code: 'ENOSPC' });
    symlinkSync('/dev/full', at('a'));
    await expect(writeWhole(at('a'), 'text')).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('is no pipe: that is written into, and not waited for when nobody reads', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', at('pipe')]);
    expect(await isFile(at('pipe'))).toBe(false);
    await expect(writeWhole(at('pipe'), 'text')).rejects.toMatchObject({ code: 'ENXIO' });
    const reader = createReadStream(at('pipe'), 'utf8');
    let read = '';
    reader.on('data', (text) => {
      read += text;
    });
    const ended = once(reader, 'end');
    const long = 'text'.repeat(100_000);
    // The reader may not have come yet.
    for (let done = false; !done; ) {
      done = await writeWhole(at('pipe'), long).then(
        () => true,
        ({ code }) => code !== 'ENXIO',
      );
    }
    await ended;
    expect(read).toBe(long);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });
});
