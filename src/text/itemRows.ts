import type { PlanItem } from '../plan/plan.js';
import { itemText } from './itemText.js';
import type { Language } from './language.js';
import { missingRows } from './missingRows.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeList } from './writeList.js';

/**
 * Says what to know about an item of a plan, for which routes it is, and on what it depends where that is open.
 *
 * @param item - The item.
 * @param language - The language.
 * @returns The rows, deeper than that of the item.
 */
export function itemRows(item: PlanItem, language: Language): readonly Row[] {
  const { routes, outcome, missing, notes, params } = item;
  const names = routes.map((route) => nameOf('card', route, language));
  return [
    ...notes.map((code) => row('-', itemText('note', { code, params }, language), 1)),
    ...(names.length === 0 ? [] : [row(language.plan.forRoutes, writeList(names, language), 1)]),
    ...(outcome === 'met' ? [] : missingRows(missing, language.plan.dependsOn, language)),
  ];
}
