import { type Row, row } from './report.js';

/**
 * Makes one row of each text, of which the first has the label.
 *
 * @param label - What stands in the first column of the first.
 * @param texts - The texts.
 * @param depth - How deep the rows stand.
 * @returns The rows.
 */
export function listRows(label: string, texts: readonly string[], depth = 1): readonly Row[] {
  return texts.map((text, index) => row(index === 0 ? label : '', text, depth));
}
