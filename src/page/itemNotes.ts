import type { PlanItem } from '../plan/plan.js';
import { itemRows } from '../text/itemRows.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, keyedRows } from './parts.js';

/**
 * Writes what goes with an item of a plan: whether it only may apply, its sources, for which routes it is, and on what it
 * depends.
 *
 * @param item - The item.
 * @param context - What the page is written with.
 * @returns The notes, to stand behind its text.
 */
export function itemNotes(item: PlanItem, { say, language }: PageContext): Html {
  const mark = item.outcome === 'unknown' ? html` ${badge('unknown', say('mayApply'))}` : '';
  return html`${mark}${citations(item.sources, language)}${keyedRows(itemRows(item, language), language)}`;
}
