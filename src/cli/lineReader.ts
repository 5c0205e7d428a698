import type { Io } from './io.js';

/** Reads what somebody types, line by line. */
export interface LineReader {
  /** The next line without its end; `undefined` when there is nothing more to read, or somebody interrupted the program. */
  readonly next: () => Promise<string | undefined>;
  /** The exit code of the interruption, where somebody interrupted the program. */
  readonly interruption: () => number | undefined;
  /** Stops reading, so that nothing keeps the process. */
  readonly close: () => Promise<void>;
}

/** What stands before what is typed, for somebody at a terminal. */
const PROMPT = '> ';

/**
 * Reads standard input line by line, as it comes. Somebody who interrupts the program ends the input, so that nothing of what
 * was typed is lost.
 *
 * @param io - What is read from.
 * @returns The reader.
 */
export function lineReader({ stdin, stdout, isTerminal, onInterrupt, closeInput }: Io): LineReader {
  const lines = linesOf(stdin);
  let exitCode: number | undefined;
  let release = (): void => undefined;
  const interruption = new Promise<undefined>((resolve) => {
    release = onInterrupt((code) => {
      exitCode = code;
      resolve(undefined);
    });
  });
  return {
    next: async () => {
      if (exitCode !== undefined) return undefined;
      if (isTerminal.stdin) stdout(PROMPT);
      return Promise.race([lines.next().then(({ value }) => value, endOfTerminal), interruption]);
    },
    interruption: () => exitCode,
    close: async () => {
      release();
      // A line that is still waited for would keep the process.
      if (exitCode !== undefined) closeInput();
      else await lines.return(undefined);
    },
  };
}

/** A terminal that is closed is the end of what is typed in it. */
function endOfTerminal(error: { readonly code?: unknown }): undefined {
  if (error.code !== 'EIO') throw error;
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
