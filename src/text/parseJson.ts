import { JsonError } from './jsonError.js';
import { printable } from './printable.js';

/** How deep lists and objects can stand in each other: facts are three deep. */
const DEEPEST = 100;

/** How much of a wrong word or key is shown. */
const LONGEST_SHOWN = 40;

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /[\w.+-]+/y;

/** Where reading has come to. */
interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Reads JSON as `JSON.parse` does, but refuses a key that stands twice in one object, of which that would silently drop
 * one, and says where a text goes wrong.
 *
 * @param text - The text.
 * @returns The value.
 * @throws JsonError at the first character that is wrong.
 * @example
 * parseJson('{ "a": 1 }'); //=> { a: 1 }
 */
export function parseJson(text: string): unknown {
  const cursor = { text, at: 0 };
  const value = readValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < text.length)
    throw new JsonError(`nothing more expected, found ${found(cursor)}`, cursor.at);
  return value;
}

function readValue(cursor: Cursor, depth: number): unknown {
  skipSpace(cursor);
  const { text, at } = cursor;
  switch (text[at]) {
    case '{':
      return readObject(cursor, depth + 1);
    case '[':
      return readList(cursor, depth + 1);
    case '"':
      return readString(cursor);
    default:
      return readWord(cursor);
  }
}

function readObject(cursor: Cursor, depth: number): object {
  enter(cursor, depth);
  const entries: [string, unknown][] = [];
  const keys = new Set<string>();
  if (takes(cursor, '}')) return {};
  do {
    skipSpace(cursor);
    const start = cursor.at;
    if (cursor.text[start] !== '"')
      throw new JsonError(`a key in double quotes expected, found ${found(cursor)}`, start);
    const key = readString(cursor);
    if (keys.has(key))
      throw new JsonError(`the key ${shown(JSON.stringify(key))} stands twice in the same object`, start);
    keys.add(key);
    if (!takes(cursor, ':')) throw new JsonError(`: expected after a key, found ${found(cursor)}`, cursor.at);
    entries.push([key, readValue(cursor, depth)]);
  } while (takes(cursor, ','));
  if (!takes(cursor, '}')) throw new JsonError(`, or } expected, found ${found(cursor)}`, cursor.at);
  // Makes an own property of any key, also of __proto__.
  return Object.fromEntries(entries);
}

function readList(cursor: Cursor, depth: number): readonly unknown[] {
  enter(cursor, depth);
  const items: unknown[] = [];
  if (takes(cursor, ']')) return items;
  do items.push(readValue(cursor, depth));
  while (takes(cursor, ','));
  if (!takes(cursor, ']')) throw new JsonError(`, or ] expected, found ${found(cursor)}`, cursor.at);
  return items;
}

/** Steps behind an opening bracket. */
function enter(cursor: Cursor, depth: number): void {
  if (depth > DEEPEST)
    throw new JsonError(`lists and objects more than ${DEEPEST} deep in each other`, cursor.at);
  cursor.at += 1;
}

/** Reads a text piece by piece: one pattern for all of it would exhaust the stack on one of 10 MB. */
function readString(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at += 1;
  for (;;) {
    matchAt(PLAIN, cursor);
    const { text, at } = cursor;
    if (text[at] === '"') break;
    if (at >= text.length) throw new JsonError('a text in double quotes that does not end', start);
    if (text[at] !== '\\')
      throw new JsonError(`a character that must be escaped in a text: ${found(cursor)}`, at);
    if (matchAt(ESCAPE, cursor) === undefined) throw new JsonError('an escape that JSON does not have', at);
  }
  cursor.at += 1;
  return JSON.parse(cursor.text.slice(start, cursor.at)) as string;
}

function readWord(cursor: Cursor): unknown {
  const start = cursor.at;
  const number = matchAt(NUMBER, cursor);
  if (number !== undefined) return Number(number);
  const word = matchAt(WORD, cursor);
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  cursor.at = start;
  throw new JsonError(`a value expected, found ${found(cursor)}`, start);
}

function skipSpace(cursor: Cursor): void {
  matchAt(SPACE, cursor);
}

/** Steps over a character when it comes next. */
function takes(cursor: Cursor, character: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
}

function matchAt(pattern: RegExp, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at;
  const token = pattern.exec(cursor.text)?.[0];
  if (token !== undefined) cursor.at += token.length;
  return token;
}

/** What stands at the cursor. */
function found({ text, at }: Cursor): string {
  if (at >= text.length) return 'the end';
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  return shown(word);
}

function shown(text: string): string {
  return printable(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
