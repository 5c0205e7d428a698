import { nameOf } from '../text/nameOf.js';
import { nextBinding } from '../text/nextBinding.js';
import { plannedState } from '../text/plannedState.js';
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
  const heading = name === null ? say('title') : html`<bdi dir="auto">${name}</bdi>`;
  const also = reference === null || reference === name ? '' : html`<bdi dir="auto">${reference}</bdi>`;
  return html`<header>
<p class="kicker">${name === null ? '' : say('title')}</p>
<h1>${heading}</h1>
${definitions([
  [language.plan.reference, also],
  [language.labels.asOf, writeDate(asOf, language)],
  [language.labels.rulebook, rulebook],
  [language.plan.knownOn, knownOn === null ? '' : writeDate(knownOn, language)],
])}<ul class="tiles" aria-label="${say('summary')}">
${(['met', 'unknown', 'unmet'] as const).map((outcome) => {
  const count = plan.routes.filter((route) => route.outcome === outcome).length;
  const word = nameOf('routeOutcome', outcome, language);
  return html`<li class="${outcome}"><span class="tile-name">${shape(outcome)}${language.plan.routes}${language.notation.colon}${word}</span> <strong>${count}</strong></li>
`;
})}<li class="next"><span class="tile-name">${say('next')}</span> ${nextDate(context)}</li>
</ul>
</header>
`;
}

function nextDate({ plan, language, say }: PageContext): Html {
  const next = nextBinding(plan.deadlines, plan.asOf);
  if (next === undefined) return html`<strong>${say('noNext')}</strong>`;
  const { date, deadline } = next;
  const kind = nameOf('deadline', deadline.determination.figures.kind, language);
  return html`<strong>${writeDate(date, language)}</strong> <span class="tile-note">${kind}${language.notation.colon}${plannedState(deadline, language)}</span>`;
}
