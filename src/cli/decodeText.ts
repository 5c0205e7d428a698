import { isUtf8 } from 'node:buffer';
import { lineAndColumn } from './lineAndColumn.js';
import { UsageError } from './usageError.js';

/**
 * Decodes UTF-8, without the byte-order mark that may stand at its start.
 *
 * @param bytes - The bytes.
 * @param name - Where they come from, to be named in errors.
 * @returns The text.
 * @throws UsageError when they are no UTF-8, saying where.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  if (isUtf16(bytes)) throw new UsageError(`${name}: UTF-16, where UTF-8 is expected: save it as UTF-8`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { line, column } = lineAndColumn(text, firstReplaced(text, bytes));
  throw new UsageError(`${name}, line ${line}, column ${column}: no UTF-8: save it as UTF-8`);
}

/** Finds the first character that stands for bytes that are no UTF-8, rather than for itself. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
    offset += 3;
    from = at + 1;
  }
  return 0;
}

const REPLACEMENT = '\ufffd';

/** Whether there is a byte-order mark of UTF-16 at the start. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
