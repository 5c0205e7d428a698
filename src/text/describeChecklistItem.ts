import type { ChecklistItem } from '../plan/plan.js';
import { cite } from './cite.js';
import { describePeriod } from './describePeriod.js';
import { fillIn } from './fillIn.js';
import { itemRows } from './itemRows.js';
import { itemText } from './itemText.js';
import type { Language } from './language.js';
import { type Row, row } from './report.js';

/** A box to be ticked, as Markdown writes it. */
const BOX = '[ ]';

/**
 * Says a document to bring, with what it must carry.
 *
 * @param item - The document.
 * @param language - The language.
 * @returns One row with a box, and deeper ones for what belongs to it.
 */
export function describeChecklistItem(item: ChecklistItem, language: Language): readonly Row[] {
  const { apostille, translation, validity, sources } = item;
  const { plan, notation } = language;
  const marks = [
    ...(apostille ? [plan.apostille] : []),
    ...(translation ? [plan.translation] : []),
    ...(validity === null
      ? []
      : [fillIn(plan.documentValidity, { period: describePeriod(validity, language) }, language)]),
  ];
  const params = {
    text: itemText('document', item, language),
    marks: marks.length === 0 ? null : marks.join(notation.comma),
  };
  return [row(BOX, fillIn(plan.document, params, language) + cite(sources)), ...itemRows(item, language)];
}
