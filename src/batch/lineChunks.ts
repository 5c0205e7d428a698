import type { Buffer } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import type { BatchInput } from './batchInput.js';
import { bytePieces } from './bytePieces.js';
import type { LineChunk } from './lineChunk.js';

/** How a batch is cut. */
export interface Cutting {
  /** The first line that is taken. */
  readonly from: number;
  /** How many bytes a line can have. */
  readonly longestLine: number;
  /** How many lines a chunk can have. */
  readonly mostLines: number;
  /** How many bytes a chunk has at the most, but for its last line. */
  readonly mostBytes: number;
}

/**
 * Cuts a text into chunks of whole lines. No more of it is kept than one chunk and one line; of a line that is too long
 * nothing is kept.
 *
 * @param input - The text.
 * @param cutting - How it is cut.
 * @returns The chunks in order. A chunk that is not full is given too when the text has to be waited for.
 */
export async function* lineChunks(input: BatchInput, cutting: Cutting): AsyncGenerator<LineChunk> {
  const cutter = new LineCutter(cutting);
  const pieces = bytePieces(input);
  try {
    for (;;) {
      const next = pieces.next();
      if (cutter.hasLines && !(await isAtHand(next))) yield cutter.take();
      const { done, value: piece } = await next;
      if (done === true) break;
      let at = 0;
      for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, at)) {
        cutter.add(piece.subarray(at, end));
        cutter.endLine();
        at = end + 1;
        if (cutter.isFull) yield cutter.take();
      }
      cutter.add(piece.subarray(at));
    }
    cutter.endText();
    if (cutter.hasLines) yield cutter.take();
  } finally {
    // A piece that is waited for does not hold up the end.
    pieces.return(undefined).catch(() => undefined);
  }
}

/** Tells whether something comes before anything else can happen. */
async function isAtHand(coming: Promise<unknown>): Promise<boolean> {
  const come = coming.then(
    () => true,
    () => true,
  );
  return Promise.race([come, setImmediate(false)]);
}

const LINE_FEED = 0x0a;

/** Puts lines together from their pieces, and chunks from the lines. */
class LineCutter {
  readonly #cutting: Cutting;
  /** The number of the line that is being read. */
  #line = 1;
  /** What there is of it. */
  #parts: Buffer[] = [];
  #length = 0;
  /** What there is of the chunk. */
  #chunk: Buffer[][] = [];
  #bytes = 0;
  #tooLong: number[] = [];

  constructor(cutting: Cutting) {
    this.#cutting = cutting;
  }

  get hasLines(): boolean {
    return this.#chunk.length > 0;
  }

  get isFull(): boolean {
    const { mostLines, mostBytes } = this.#cutting;
    return this.#chunk.length >= mostLines || this.#bytes >= mostBytes;
  }

  /** Goes on with the line that is being read. */
  add(part: Buffer): void {
    const { from, longestLine } = this.#cutting;
    if (part.length === 0 || this.#line < from) return;
    this.#length += part.length;
    if (this.#length > longestLine) this.#parts = [];
    else this.#parts.push(part);
  }

  endLine(): void {
    const { from, longestLine } = this.#cutting;
    if (this.#line >= from) {
      if (this.#length > longestLine) this.#tooLong.push(this.#line);
      this.#chunk.push(this.#parts);
      this.#bytes += this.#parts.reduce((sum, { length }) => sum + length, 1);
    }
    this.#line += 1;
    this.#parts = [];
    this.#length = 0;
  }

  /** Ends a last line that has no end of line. */
  endText(): void {
    if (this.#length > 0) this.endLine();
  }

  /** Gives the chunk away, in memory of its own, which can be handed to another thread. */
  take(): LineChunk {
    const bytes = new Uint8Array(this.#bytes);
    let at = 0;
    for (const parts of this.#chunk) {
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      bytes[at] = LINE_FEED;
      at += 1;
    }
    const lines = this.#chunk.length;
    const chunk = { firstLine: this.#line - lines, lines, bytes, tooLong: this.#tooLong };
    this.#chunk = [];
    this.#bytes = 0;
    this.#tooLong = [];
    return chunk;
  }
}
