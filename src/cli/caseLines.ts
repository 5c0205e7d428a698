import type { BatchInput } from '../batch/batchInput.js';
import { caseStream } from './caseStream.js';
import { decodeText } from './decodeText.js';
import type { Io } from './io.js';
import { parseText } from './parseText.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';

/** Cases as one text, and where each of its lines comes from. */
export interface CaseLines {
  /** The cases, one a line. */
  readonly input: BatchInput;
  /** Says where a line comes from that was given. */
  readonly placeOf: (line: number) => string;
}

/** What a file of cases is called. */
const ENDINGS = /\.(?:json|ndjson|jsonl)$/;

/** How large a file can be that holds one case or a list of them. */
const LONGEST = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * Reads cases from a folder, from a file or from standard input, one after the other. A file that ends in `.json` holds one
 * case file or a list of them; any other, and standard input, holds one a line.
 *
 * @param path - The folder or file; `-` or `undefined` for standard input.
 * @param command - The command that asks for them, to be named in errors.
 * @param io - What is read from.
 * @returns The cases.
 * @throws UsageError when there is no file of cases in the folder.
 */
export async function caseLines(path: string | undefined, command: string, io: Io): Promise<CaseLines> {
  const listed = path === undefined || path === '-' ? undefined : await io.list(path);
  if (listed === undefined && path?.endsWith('.json') !== true) {
    return { input: caseStream(path, command, io), placeOf: (line) => `line ${line}` };
  }
  const files = listed?.filter((file) => ENDINGS.test(file)) ?? [path as string];
  if (files.length === 0) throw new UsageError(`${path}: no file of cases in it`, `${command} --help`);
  const starts: Start[] = [];
  return {
    input: linesOf(files, starts, command, io),
    placeOf: (line) => placeIn(starts, line),
  };
}

/** A file, from a line of the text on. */
interface Start {
  readonly line: number;
  /** How a line of it is called, after its number in the file. */
  readonly nameOf: (number: number) => string;
}

function placeIn(starts: readonly Start[], line: number): string {
  const start = starts.findLast((each) => each.line <= line);
  return start === undefined ? `line ${line}` : start.nameOf(line - start.line + 1);
}

async function* linesOf(
  files: readonly string[],
  starts: Start[],
  command: string,
  io: Io,
): AsyncGenerator<Uint8Array> {
  let line = 1;
  for (const file of files) {
    const pieces = file.endsWith('.json') ? documentLines : textLines;
    const { lines, nameOf } = pieces(file, command, io);
    starts.push({ line, nameOf });
    for await (const piece of lines) {
      line += countOf(piece);
      yield piece;
    }
  }
}

interface FileLines {
  readonly lines: AsyncIterable<Uint8Array>;
  readonly nameOf: Start['nameOf'];
}

/** A file with one case a line, the last of which may have no end of line. */
function textLines(file: string, command: string, io: Io): FileLines {
  const name = shown(file);
  const read = async function* (): AsyncGenerator<Uint8Array> {
    let last = LINE_FEED;
    let isFirst = true;
    for await (const bytes of caseStream(file, command, io) as AsyncIterable<Uint8Array>) {
      const piece = isFirst ? withoutMark(bytes) : bytes;
      isFirst = false;
      last = piece.at(-1) ?? last;
      yield piece;
    }
    if (last !== LINE_FEED) yield END;
  };
  return { lines: read(), nameOf: (number) => `${name}, line ${number}` };
}

const END = Uint8Array.of(LINE_FEED);

/** A file with one case, or a list of them. */
function documentLines(file: string, command: string, io: Io): FileLines {
  const name = shown(file);
  let isList = false;
  const read = async function* (): AsyncGenerator<Uint8Array> {
    const bytes = withoutMark(await bytesOf(file, command, io));
    const items = itemsIn(bytes, name);
    isList = items !== undefined;
    const lines = items?.map((item) => Buffer.from(`${JSON.stringify(item)}\n`));
    yield* lines ?? [onOneLine(bytes), END];
  };
  return { lines: read(), nameOf: (number) => (isList ? `${name}, case ${number}` : name) };
}

async function bytesOf(file: string, command: string, io: Io): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of caseStream(file, command, io) as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST) {
      throw new UsageError(
        `${shown(file)}: more than ${LONGEST / 1024 / 1024} MB: put many cases into a .ndjson file, one a line`,
      );
    }
  }
  return Buffer.concat(pieces);
}

/** The cases of a list; `undefined` when there is none. What cannot be read is told with the answers. */
function itemsIn(bytes: Uint8Array, name: string): readonly unknown[] | undefined {
  try {
    const json = parseText({ name, text: decodeText(bytes, name) });
    return Array.isArray(json) ? json : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Between values JSON takes a tab for a line feed, and within a text it allows neither: what is right or wrong stays so. */
function onOneLine(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === LINE_FEED || byte === CARRIAGE_RETURN ? TAB : byte));
}

const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;

/** Takes away a byte-order mark, which only the first file of a text may have. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function countOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
