import type { Io } from './io.js';
import { parseText } from './parseText.js';
import { readText } from './readText.js';

/**
 * Reads the JSON of a file or of standard input.
 *
 * @param file - The path; `-` or `undefined` for standard input.
 * @param what - What is expected, such as `facts` or `a lock`.
 * @param command - The command that asks for it, to be named in errors.
 * @param io - What is read from.
 * @returns The value.
 * @throws UsageError when it cannot be read or is no JSON, saying where it goes wrong.
 */
export async function readInput(
  file: string | undefined,
  what: string,
  command: string,
  io: Io,
): Promise<unknown> {
  return parseText(await readText(file, what, command, io));
}
