import { decodeText } from './decodeText.js';
import type { Io } from './io.js';
import { reasonOf } from './reasonOf.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';

/** How many bytes are read before it is certain that these are not facts. */
const LONGEST = 16 * 1024 * 1024;

/** A text that was read. */
export interface ReadText {
  /** Where it comes from, to be named in errors. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the text of a file or of standard input.
 *
 * @param file - The path; `-` or `undefined` for standard input.
 * @param what - What is expected, such as `facts` or `a lock`.
 * @param command - The command that asks for it, to be named in errors.
 * @param io - What is read from.
 * @returns The text and where it comes from.
 * @throws UsageError when it cannot be read or is empty.
 */
export async function readText(
  file: string | undefined,
  what: string,
  command: string,
  io: Io,
): Promise<ReadText> {
  const isStdin = file === undefined || file === '-';
  if (file === undefined && io.isTerminal.stdin) {
    throw new UsageError(
      `no ${what}: name a file, or - to type them in, or send them to standard input`,
      `${command} --help`,
    );
  }
  const name = isStdin ? 'standard input' : shown(file);
  const text = decodeText(await readBytes(isStdin ? io.stdin : io.open(file), name, what), name);
  if (text.trim() === '')
    throw new UsageError(`${name}: empty, instead of ${what} in JSON`, `${command} --help`);
  return { name, text };
}

async function readBytes(stream: AsyncIterable<Uint8Array>, name: string, what: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LONGEST)
        throw new UsageError(`${name}: more than ${LONGEST / 1024 / 1024} MB, which is too much for ${what}`);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name}: cannot be read: ${reasonOf(error)}`);
  }
  return Buffer.concat(chunks);
}
