/** The size of the type in drawings. */
export const TYPE_SIZE = 13;

/** How heavy type is. */
export type Weight = 'plain' | 'bold';

/**
 * How wide characters are in ems, plain and bold: as in the widest of the usual typefaces without serifs, which are DejaVu Sans and
 * Verdana. Letters with accents that do
 * not stand here are as wide as those without.
 */
const WIDTHS: readonly (readonly [characters: string, plain: number, bold: number])[] = [
  ["'ijlı\u2009\u202f", 0.28, 0.35],
  [' \u00a0,.·’‘', 0.37, 0.39],
  [':;I/\\-f\u00ad', 0.38, 0.44],
  ['()[]!trľ', 0.42, 0.5],
  ['"`´°*|J_–§czs', 0.56, 0.6],
  ['Lvxyk?«»“”•', 0.62, 0.67],
  ['aeoøFT', 0.62, 0.69],
  ['0123456789€$£bdghnpqußþđ{}', 0.64, 0.72],
  ['ECPSYZÞ', 0.73, 0.74],
  ['ABKRVX', 0.73, 0.78],
  ['DGHNUÐĐ', 0.78, 0.84],
  ['+<=>~^#±×÷≤≥&OQØ', 0.84, 0.88],
  ['wŁłMmæÆ%@—…→©®½¼¾', 1.02, 1.09],
  ['WœŒ', 1.07, 1.17],
];

/** Of every other character: no script has many that are wider. */
const OTHER: readonly [characters: string, plain: number, bold: number] = ['', 1.25, 1.42];

/**
 * Tells how wide a text is at most when it is drawn. Nothing is measured, so that the page is the same bytes everywhere.
 *
 * @param text - The text.
 * @param weight - How heavy its type is.
 * @returns The width, in the unit of drawings.
 */
export function textWidth(text: string, weight: Weight): number {
  return [...text].reduce((sum, character) => sum + widthOf(character, weight) * TYPE_SIZE, 0);
}

function widthOf(character: string, weight: Weight): number {
  const [letter = ''] = character.normalize('NFD');
  const [, plain, bold] = rowOf(character) ?? rowOf(letter) ?? OTHER;
  return weight === 'bold' ? bold : plain;
}

function rowOf(character: string): (typeof WIDTHS)[number] | undefined {
  return WIDTHS.find(([characters]) => characters.includes(character));
}

/**
 * Breaks a text into lines that are no wider than a width, as far as its words allow.
 *
 * @param text - The text.
 * @param width - The width.
 * @param weight - How heavy its type is.
 * @returns The lines.
 */
export function wrapToWidth(text: string, width: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, weight))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a word that is wider than a line. */
function pieces(word: string, width: number, weight: Weight): readonly string[] {
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, weight) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}
