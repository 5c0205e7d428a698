import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/cli/decodeText.js';
import { lineAndColumn } from '../../src/cli/lineAndColumn.js';
import { run } from './run.js';

const ARGS = ['salary', 'facts.json', '--as-of', '2026-11-24'];
const MEGABYTE = 1024 * 1024;

/** Reads a file as facts and says what is wrong with it. */
async function refusal(content: string | Uint8Array): Promise<string> {
  const ran = await run(ARGS, { files: { 'facts.json': content } });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).not.toMatch(/\n\s+at |node:internal/);
  expect(ran.stderr.length).toBeLessThan(2500);
  return ran.stderr;
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part as number[]))),
  );

describe('a file that is no JSON says where', () => {
  test.each([
    ['empty', '', 'facts.json: empty, instead of facts in JSON'],
    ['blank', ' \r\n\t', 'facts.json: empty, instead of facts in JSON'],
    ['words', 'region: brussels', 'line 1, column 1: no JSON: a value expected, found region'],
    ['cut off', '{"region": "brussels"', 'line 1, column 22: no JSON: , or } expected, found the end'],
    ['two values', '{}\r\n{}', 'line 2, column 1: no JSON: nothing more expected, found {'],
    [
      'a comma too many',
      '{\n  "a": 1,\n}',
      'line 3, column 1: no JSON: a key in double quotes expected, found }',
    ],
    ['single quotes', "{'a': 1}", "line 1, column 2: no JSON: a key in double quotes expected, found '"],
    ['a comment', '{\n// c\n}', 'line 2, column 1: no JSON: a key in double quotes expected, found /'],
    ['no colon', '{"a" 1}', 'line 1, column 6: no JSON: : expected after a key, found 1'],
    ['a list cut off', '[1', 'line 1, column 3: no JSON: , or ] expected, found the end'],
    ['a number with a plus', '[+1]', 'line 1, column 2: no JSON: a value expected, found +1'],
    ['a number with a leading zero', '[01]', 'line 1, column 2: no JSON: a value expected, found 01'],
    ['not a number', '[NaN]', 'line 1, column 2: no JSON: a value expected, found NaN'],
    ['a text without end', '["ab', 'line 1, column 2: no JSON: a text in double quotes that does not end'],
    [
      'a text over two lines',
      '["é😀\nb"]',
      'line 1, column 5: no JSON: a character that must be escaped in a text: \\u000a',
    ],
    ['an escape that is none', '["a\\x"]', 'line 1, column 4: no JSON: an escape that JSON does not have'],
    ['a control character', '\u0000', 'line 1, column 1: no JSON: a value expected, found \\u0000'],
    [
      'a key that stands twice',
      '{\n  "region": "brussels",\n  "region": "flanders"\n}',
      'line 3, column 3: no JSON: the key "region" stands twice in the same object',
    ],
    [
      'the same key, once escaped',
      '{"a": {"b": 1, "\\u0062": 2}}',
      'line 1, column 16: no JSON: the key "b" stands twice in the same object',
    ],
  ])('%s', async (_what, content, message) => {
    expect(await refusal(content)).toContain(message);
  });

  test('also one that stands on standard input', async () => {
    const { stderr } = await run(ARGS.toSpliced(1, 1), { stdin: '{"a"' });
    expect(stderr).toBe(
      'belgian-residence-rules: standard input, line 1, column 5: no JSON: : expected after a key, found the end\n',
    );
  });
});

describe('a file that cannot be read says why', () => {
  test.each([
    ['nowhere.json', 'nowhere.json: cannot be read: there is no such file'],
    ['folder', 'folder: cannot be read: it is a folder'],
    ['odd', 'odd: cannot be read: EODD'],
    ['\u001b[2J', '\\u001b[2J: cannot be read: there is no such file'],
  ])('%s', async (path, message) => {
    const ran = await run(['salary', path, '--as-of', '2026-11-24']);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `belgian-residence-rules: ${message}\n` });
  });
});

describe('a file that is no UTF-8 says where', () => {
  test.each([
    ['Latin 1', bytes('{\n"r', [0xe9], 'gion": 1}'), 'line 2, column 3: no UTF-8'],
    ['cut off', bytes('"', [0xe2, 0x82]), 'line 1, column 2: no UTF-8'],
    [
      'behind a true replacement character',
      bytes('"\ufffd\ufffd', [0xff], '"'),
      'line 1, column 4: no UTF-8',
    ],
    ['a surrogate', bytes('"', [0xed, 0xa0, 0x80], '"'), 'line 1, column 2: no UTF-8'],
    ['UTF-16, as PowerShell writes it', bytes([0xff, 0xfe], [0x7b, 0]), 'UTF-16, where UTF-8 is expected'],
    ['UTF-16, the other way round', bytes([0xfe, 0xff], [0, 0x7b]), 'UTF-16, where UTF-8 is expected'],
  ])('%s', async (_what, content, message) => {
    expect(await refusal(content)).toContain(message);
  });

  test('a replacement character that stands for itself is text', () => {
    expect(decodeText(bytes('"\ufffd"'), 'x')).toBe('"\ufffd"');
  });
});

describe('10 MB of anything give a short error', () => {
  const cases: readonly (readonly [string, () => string | Uint8Array, string])[] = [
    ['noise', () => Buffer.alloc(10 * MEGABYTE, 0x9b), 'line 1, column 1: no UTF-8'],
    [
      'zeros',
      () => Buffer.alloc(10 * MEGABYTE),
      'line 1, column 1: no JSON: a value expected, found \\u0000',
    ],
    ['one word', () => 'x'.repeat(10 * MEGABYTE), `a value expected, found ${'x'.repeat(40)}…`],
    ['digits', () => '1'.repeat(10 * MEGABYTE), 'expected an object with the keys'],
    ['one text', () => `"${'x'.repeat(10 * MEGABYTE)}"`, 'expected an object with the keys'],
    ['a text of escapes', () => `"${'\\n'.repeat(5 * MEGABYTE)}"`, 'expected an object with the keys'],
    ['a text without end', () => `"${'x'.repeat(10 * MEGABYTE)}`, 'line 1, column 1: no JSON: a text'],
    ['lines', () => `${'\n'.repeat(10 * MEGABYTE)}x`, `line ${10 * MEGABYTE + 1}, column 1`],
    ['spaces', () => `${' '.repeat(10 * MEGABYTE)}x`, `column ${10 * MEGABYTE + 1}`],
    [
      'opening brackets',
      () => '['.repeat(10 * MEGABYTE),
      'column 101: no JSON: lists and objects more than 100 deep',
    ],
    ['a long key', () => `{"${'k'.repeat(10 * MEGABYTE)}":1}`, 'kkk…'],
    ['a long value', () => `{"region":"${'v'.repeat(10 * MEGABYTE)}"}`, 'vvv…'],
    ['a long list', () => `[${'1,'.repeat(5 * MEGABYTE)}1]`, 'expected an object with the keys'],
    ['many keys', () => `{${Array.from({ length: 500_000 }, (_, key) => `"k${key}":1`).join()}}`, ' more\n'],
  ];

  test.each(cases)('%s', async (_what, content, message) => {
    expect(await refusal(content())).toContain(message);
  });

  test('100,000 brackets', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await refusal(deep)).toContain(
      'line 1, column 101: no JSON: lists and objects more than 100 deep',
    );
    expect(await refusal(`{"a":${'{"a":'.repeat(100_000)}`)).toContain('more than 100 deep');
  });

  test('more than 16 MB are not read to their end', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += MEGABYTE;
        yield Buffer.alloc(MEGABYTE, 0x20);
      }
    }
    const { main } = await import('../../src/cli/main.js');
    let stderr = '';
    const code = await main(['salary', '--as-of', '2026-11-24'], {
      stdin: endless(),
      closeInput: () => undefined,
      stdout: () => undefined,
      writeOut: async () => true,
      onInterrupt: () => () => undefined,
      stderr: (text) => {
        stderr += text;
      },
      open: endless,
      isFile: async () => false,
      write: async () => undefined,
      list: async () => undefined,
      fixtures: 'fixtures',
      isTerminal: { stdin: false, stdout: false, stderr: false },
      mayColour: false,
      today: () => '2026-11-24',
      version: () => '0',
    });
    expect([code, stderr]).toEqual([
      2,
      'belgian-residence-rules: standard input: more than 16 MB, which is too much for facts\n',
    ]);
    expect(read).toBe(17 * MEGABYTE);
  });
});

describe('lineAndColumn', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['é😀x', 3, 1, 3],
  ])('%j at %i', (text, position, line, column) => {
    expect(lineAndColumn(text, position)).toEqual({ line, column });
  });
});
