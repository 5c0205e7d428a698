import type { PlanItem } from '../plan/plan.js';
import type { Language } from './language.js';
import { missingRows } from './missingRows.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeList } from './writeList.js';

/**
 * Says for which routes an item of a plan is, and on what it depends where that is open.
 *
 * @param item - The item.
 * @param language - The language.
 * @returns The rows, deeper than that of the item.
 */
export function itemRows({ routes, outcome, missing }: PlanItem, language: Language): readonly Row[] {
  const names = routes.map((route) => nameOf('card', route, language));
  return [
    ...(names.length === 0 ? [] : [row(language.plan.forRoutes, writeList(names, language), 1)]),
    ...(outcome === 'met' ? [] : missingRows(missing, language.plan.dependsOn, language)),
  ];
}
