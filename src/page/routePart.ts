import type { Outcome } from '../engine/outcome.js';
import type { Route } from '../plan/plan.js';
import { describePeriod } from '../text/describePeriod.js';
import { describeReason } from '../text/describeReason.js';
import { describeValidity } from '../text/describeValidity.js';
import { factName } from '../text/factName.js';
import { fillIn } from '../text/fillIn.js';
import { nameOf } from '../text/nameOf.js';
import { writeList } from '../text/writeList.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, definitions, missingFacts, points, section } from './parts.js';
import { aboutName } from './planTexts.js';

const OUTCOMES: readonly Outcome[] = ['met', 'unknown', 'unmet'];

/**
 * Writes the routes as cards: those that are open, then those undecided, then those that are closed.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no route.
 */
export function routePart(context: PageContext): Html {
  const { plan, say } = context;
  const groups = OUTCOMES.map((outcome) => {
    const routes = plan.routes.filter((route) => route.outcome === outcome);
    if (routes.length === 0) return html``;
    return html`<h3 class="group">${badge(outcome, say(`route.${outcome}`))}</h3>
<div class="cards">
${routes.map((route) => routeCard(route, context))}</div>
`;
  });
  return plan.routes.length === 0 ? html`` : section('routes', say('routes'), groups);
}

function routeCard(route: Route, context: PageContext): Html {
  const { language, say } = context;
  const { outcome, aliases, offer, missing, sources } = route;
  const also = [
    aliases.length === 0 ? [] : say('route.also', { names: writeList(aliases, language) }),
    offer === null ? [] : say('route.offer', { offer: aboutName(offer, context) }),
  ].flat();
  return html`<article class="card ${outcome}">
<h4>${nameOf('Card', route.route, language)} ${badge(outcome, say(`route.${outcome}`))}</h4>
${also.length === 0 ? '' : html`<p class="about">${also.join(' · ')}</p>`}
${outcome === 'met' ? gives(route, context) : ''}
${reasonLists(route, context)}
${missingFacts(missing, context)}
<p class="sources">${citations(sources)}</p>
</article>
`;
}

/** What an open route gives. */
function gives({ validity, rightToWork, duties, leadsTo }: Route, { language }: PageContext): Html {
  const { labels, phrases } = language;
  const periods = (['plasticRenewal', 'allowedAbsence', 'provisionalDocument'] as const).map(
    (key): readonly [string, Content] => {
      const period = validity?.[key] ?? null;
      return [labels[key], period === null ? '' : describePeriod(period, language)];
    },
  );
  const prospects = leadsTo.map(({ to, after, on }) => {
    const params = {
      name: nameOf('prospect', to, language),
      after: after === null ? null : describePeriod(after, language),
      on,
    };
    return fillIn(phrases.prospect, params, language);
  });
  const named = validity === null ? null : { ...validity, needs: validity.needs.map((path) => factName(path, language)) };
  return definitions([
    [labels.validity, named === null ? '' : describeValidity(named, language)],
    ...periods,
    [labels.rightToWork, rightToWork === null ? '' : nameOf('rightToWork', rightToWork, language)],
    [labels.duties, points(duties.map((duty) => nameOf('duty', duty, language)))],
    [labels.leadsTo, points(prospects)],
  ]);
}

/** Why: of a closed route what does not hold, of another one everything. */
function reasonLists({ outcome, reasons }: Route, { say, language }: PageContext): Content {
  const shown: readonly (readonly [Outcome, string])[] =
    outcome === 'unmet'
      ? [['unmet', 'route.lacks']]
      : [
          ['unknown', 'route.open'],
          ['met', 'route.holds'],
        ];
  return shown.map(([kind, title]) => {
    const texts = reasons.filter((reason) => reason.outcome === kind).map((reason) => describeReason(reason, language));
    return texts.length === 0
      ? null
      : html`<p class="key">${say(title)}</p>
${points(texts)}`;
  });
}
