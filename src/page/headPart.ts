import type { PlannedDeadline } from '../plan/plan.js';
import { describeState } from '../text/describeState.js';
import { nameOf } from '../text/nameOf.js';
import { writeDate } from '../text/writeDate.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { definitions, shape } from './parts.js';

/**
 * Writes the head of the page: who it is for, which law, and what it comes to.
 *
 * @param name - The name of the person or of the case; `null` where there is none.
 * @param context - What the page is written with.
 * @returns The head.
 */
export function headPart(name: string | null, context: PageContext): Html {
  const { plan, say, language } = context;
  const { reference, asOf, rulebook, knownOn } = plan;
  return html`<header>
<p class="kicker">${say('title')}</p>
<h1><bdi dir="auto">${name ?? say('title')}</bdi></h1>
${definitions([
  [say('reference'), reference === null || reference === name ? '' : html`<bdi dir="auto">${reference}</bdi>`],
  [say('asOf'), writeDate(asOf, language)],
  [say('rulebook'), rulebook],
  [say('knownOn'), knownOn === null ? '' : writeDate(knownOn, language)],
])}
<ul class="tiles" aria-label="${say('summary.title')}">
${(['met', 'unknown', 'unmet'] as const).map((outcome) => {
  const count = plan.routes.filter((route) => route.outcome === outcome).length;
  return html`<li class="${outcome}"><span class="tile-name">${shape(outcome)}${say(`summary.${outcome}`)}</span> <strong>${count}</strong></li>
`;
})}<li class="next"><span class="tile-name">${say('summary.next')}</span> ${nextDate(context)}</li>
</ul>
</header>
`;
}

/** The first last day that is not over: the earlier one where offices may count Saturday. */
function nextDate({ plan, language, say }: PageContext): Html {
  const open = plan.deadlines.flatMap(({ determination: { figures } }: PlannedDeadline) => {
    const date = figures.safeDueOn ?? figures.dueOn;
    return date === null || date < plan.asOf || figures.doneOn !== null ? [] : [{ date, figures }];
  });
  const [next] = open.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (next === undefined) return html`<strong>${say('summary.no-next')}</strong>`;
  const { date, figures } = next;
  return html`<strong>${writeDate(date, language)}</strong> <span class="tile-note">${nameOf('deadline', figures.kind, language)}: ${describeState(figures, language)}</span>`;
}
