/** A place in a text, as editors count it: both from 1. */
export interface Place {
  readonly line: number;
  /** In characters as people count them, so that one outside the basic plane is one. */
  readonly column: number;
}

/**
 * Finds the line and column of a position in a text.
 *
 * @param text - The text; its lines end with a line feed, a carriage return, or both.
 * @param position - The position.
 * @returns The line and column.
 * @example
 * lineAndColumn('{\r\n  "a": 1', 5); //=> { line: 2, column: 3 }
 */
export function lineAndColumn(text: string, position: number): Place {
  let line = 1;
  let start = 0;
  for (const { 0: end, index } of text.slice(0, position).matchAll(/\r\n|\r|\n/g)) {
    line += 1;
    start = index + end.length;
  }
  let column = 1;
  for (const _character of text.slice(start, position)) column += 1;
  return { line, column };
}
