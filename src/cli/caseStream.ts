import type { BatchInput } from '../batch/batchInput.js';
import type { Io } from './io.js';
import { reasonOf } from './reasonOf.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';

/**
 * Opens a file of cases, or standard input, to be read as fast as it is asked for.
 *
 * @param file - The path; `-` or `undefined` for standard input.
 * @param command - The command that asks for it, to be named in errors.
 * @param io - What is read from.
 * @returns The bytes, which throw a UsageError when they cannot be read.
 * @throws UsageError when a person would have to type them in without having been asked.
 */
export function caseStream(file: string | undefined, command: string, io: Io): BatchInput {
  const isStdin = file === undefined || file === '-';
  if (file === undefined && io.isTerminal.stdin) {
    throw new UsageError(
      'no cases: name a file, or - to type them in, or send them to standard input',
      `${command} --help`,
    );
  }
  const stream: AsyncIterable<Uint8Array> & { readonly destroy?: () => void } = isStdin
    ? io.stdin
    : io.open(file);
  const name = isStdin ? 'standard input' : shown(file);
  return Object.assign(readable(stream, name), { destroy: () => stream.destroy?.() });
}

async function* readable(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new UsageError(`${name}: cannot be read: ${reasonOf(error)}`);
  }
}
