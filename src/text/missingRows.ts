import { casePathName } from './casePathName.js';
import type { Language } from './language.js';
import { type Row, row } from './report.js';

/**
 * Says which facts of the case file are missing.
 *
 * @param paths - Their paths.
 * @param label - What stands in the first column.
 * @param language - The language.
 * @param depth - How deep the row stands.
 * @returns One row; none when nothing is missing.
 */
export function missingRows(
  paths: readonly string[],
  label: string,
  language: Language,
  depth = 1,
): readonly Row[] {
  if (paths.length === 0) return [];
  return [
    row(label, paths.map((path) => casePathName(path, language)).join(language.notation.semicolon), depth),
  ];
}
