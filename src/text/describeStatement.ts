import type { PlanItem } from '../plan/plan.js';
import { cite } from './cite.js';
import { itemRows } from './itemRows.js';
import { itemText } from './itemText.js';
import type { Language } from './language.js';
import { type Row, row } from './report.js';

/**
 * Says what holds for a case, such as the language of the administration or what a document allows.
 *
 * @param item - The statement.
 * @param language - The language.
 * @returns One row for the statement, and deeper ones for what belongs to it.
 */
export function describeStatement(item: PlanItem, language: Language): readonly Row[] {
  return [row('-', itemText('statement', item, language) + cite(item.sources)), ...itemRows(item, language)];
}
