import { decodeText } from './decodeText.js';
import type { Io } from './io.js';
import { JsonError } from './jsonError.js';
import { lineAndColumn } from './lineAndColumn.js';
import { parseJson } from './parseJson.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';

/** How many bytes are read before it is certain that these are not facts. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Reads the JSON of a file or of standard input.
 *
 * @param file - The path; `-` or `undefined` for standard input.
 * @param command - The command that asks for it, to be named in errors.
 * @param io - What is read from.
 * @returns The value.
 * @throws UsageError when it cannot be read or is no JSON, saying where it goes wrong.
 */
export async function readInput(file: string | undefined, command: string, io: Io): Promise<unknown> {
  const isStdin = file === undefined || file === '-';
  if (file === undefined && io.isTerminal.stdin) {
    throw new UsageError(
      'no facts: name a file, or - to type them in, or send them to standard input',
      `${command} --help`,
    );
  }
  const name = isStdin ? 'standard input' : shown(file);
  const text = decodeText(await readBytes(isStdin ? io.stdin : io.open(file), name), name);
  if (text.trim() === '')
    throw new UsageError(`${name}: empty, where facts in JSON are expected`, `${command} --help`);
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = lineAndColumn(text, error.position);
    throw new UsageError(`${name}, line ${line}, column ${column}: no JSON: ${error.message}`);
  }
}

async function readBytes(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LONGEST)
        throw new UsageError(`${name}: more than ${LONGEST / 1024 / 1024} MB, which no facts are`);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name}: cannot be read: ${reasonOf(error)}`);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return REASONS[code ?? ''] ?? code ?? message ?? 'unknown error';
}
