import type { PlanItem } from '../plan/plan.js';
import { nameOf } from '../text/nameOf.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, missingFacts } from './parts.js';

/**
 * Writes what goes with an item of a plan: for which routes it is, whether it only may apply, and its sources.
 *
 * @param item - The item.
 * @param context - What the page is written with.
 * @returns The notes.
 */
export function itemNotes({ outcome, routes, missing, sources }: PlanItem, context: PageContext): Html {
  const { say } = context;
  return html`${outcome === 'unknown' ? html` ${badge('unknown', say('item.unknown'))}` : ''}${
    routes.length === 0 ? '' : html` <span class="about">${say('item.for', { routes: routeNames(routes, context) })}</span>`
  }${citations(sources)}${missingFacts(missing, context)}`;
}

/**
 * Names routes.
 *
 * @param routes - The routes.
 * @param context - What the page is written with.
 * @returns Their names, set apart by commas.
 */
export function routeNames(routes: readonly string[], { language }: PageContext): string {
  return routes.map((route) => nameOf('card', route, language)).join(language.notation.comma);
}
