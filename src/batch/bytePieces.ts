import { Buffer } from 'node:buffer';
import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import type { BatchInput } from './batchInput.js';

/**
 * Turns the pieces of a text into bytes.
 *
 * @param input - The pieces, as text or as bytes.
 * @returns The bytes, in pieces.
 * @throws `FactsError` when a piece is neither.
 */
export async function* bytePieces(input: BatchInput): AsyncGenerator<Buffer> {
  let carried = '';
  for await (const piece of input) {
    if (typeof piece !== 'string') {
      if (carried !== '') yield encoded(carried);
      carried = '';
      if (!ArrayBuffer.isView(piece)) throw noPiece(piece);
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      continue;
    }
    const text = carried + piece;
    // A character outside the basic plane can be cut in two.
    const isCut = HIGH_SURROGATE.test(text);
    carried = isCut ? text.slice(-1) : '';
    yield encoded(isCut ? text.slice(0, -1) : text);
  }
  if (carried !== '') yield encoded(carried);
}

function noPiece(piece: unknown): FactsError {
  const expected = 'pieces of text, or of bytes in a Uint8Array';
  return new FactsError([{ path: 'input', expected, received: showValue(piece) }]);
}

const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** Half a character that stands alone, which UTF-8 cannot say. */
const LONE = /\p{Cs}/u;

/** A byte that UTF-8 does not have: an encoder would put another character in its place, and say nothing. */
const NO_UTF8 = Buffer.of(0xff);

function encoded(text: string): Buffer {
  if (!LONE.test(text)) return Buffer.from(text);
  return Buffer.concat(
    text.split(LONE).flatMap((part, at) => [...(at === 0 ? [] : [NO_UTF8]), Buffer.from(part)]),
  );
}
