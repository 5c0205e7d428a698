import type { Io } from './io.js';

/** Reads what somebody types, line by line. */
export interface LineReader {
  /** The next line without its end; `undefined` when there is nothing more to read. */
  readonly next: () => Promise<string | undefined>;
  /** Stops reading, so that nothing keeps the process. */
  readonly close: () => Promise<void>;
}

/**
 * Reads standard input line by line, as it comes.
 *
 * @param io - What is read from.
 * @returns The reader.
 */
export function lineReader({ stdin }: Io): LineReader {
  const lines = linesOf(stdin);
  return {
    next: async () => {
      const { done, value } = await lines.next();
      return done === true ? undefined : value;
    },
    close: async () => {
      await lines.return(undefined);
    },
  };
}

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
