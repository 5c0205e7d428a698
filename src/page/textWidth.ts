/** How wide characters are in ems, in wide typefaces: a drawing has to hold in whatever typeface a reader has. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!()[\]’·]/, 0.4],
  [/[ frtI\u00a0-]/, 0.44],
  [/[mwMW@%—]/, 1.02],
  [/[A-ZÀ-Þ]/, 0.76],
  [/[\u1100-\uffff]/, 1.05],
];

const COMMON = 0.64;

/**
 * Estimates how wide a text is at most when it is drawn. Nothing is measured, so that the page is the same bytes everywhere.
 *
 * @param text - The text.
 * @param size - The size of the type.
 * @returns The width, in the unit of the size.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOf(character) * size, 0);
}

function widthOf(character: string): number {
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? COMMON;
}

/**
 * Breaks a text into lines that are no wider than a width, as far as its words allow.
 *
 * @param text - The text.
 * @param width - The width.
 * @param size - The size of the type.
 * @returns The lines.
 */
export function wrapToWidth(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, size))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a word that is wider than a line. */
function pieces(word: string, width: number, size: number): readonly string[] {
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}
