/** How many octets a line may have. */
const LONGEST = 75;

/**
 * Breaks the lines of a calendar where they are longer than they may be, never inside a character. It first joins lines that are
 * broken already.
 *
 * @param text - The lines of the calendar, with CRLF between them.
 * @returns The lines, each with CRLF at its end.
 */
export function foldLines(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      result += '\r\n ';
      // The space at the beginning of a line that goes on.
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** How many octets a character has in UTF-8. */
function sizeOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
