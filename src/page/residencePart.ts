import type { CountedAbsence, CountedPeriod, ResidenceTrack } from '../plan/plan.js';
import { describePeriod } from '../text/describePeriod.js';
import { describeWarning } from '../text/describeWarning.js';
import { nameOf } from '../text/nameOf.js';
import { writeDate } from '../text/writeDate.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, definitions, missingFacts, points, section, table } from './parts.js';
import { countedText } from './planTexts.js';
import { yearsDrawing } from './yearsDrawing.js';

/**
 * Writes the years of residence towards lasting rights: drawn, and as tables.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no years are counted.
 */
export function residencePart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.residence.length === 0) return html``;
  return section('residence', say('residence'), [
    html`<p class="note">${say('years.only')}</p>
`,
    plan.residence.map((track) => trackArticle(track, context)),
  ]);
}

function trackArticle(track: ResidenceTrack, context: PageContext): Html {
  const { say, language } = context;
  const { outcome, required, countsFrom, earliestOn, latestOn, missing, warnings, sources } = track;
  const dates = { countsFrom, earliestOn, latestOn: latestOn === earliestOn ? null : latestOn };
  return html`<article class="track ${outcome}">
<h3>${say(`track.${track.track}`)} ${badge(outcome, say(`trackOutcome.${outcome}`))}</h3>
<p>${say('years.required', { period: describePeriod(required, language) })}${citations(sources)}</p>
${yearsDrawing(track, context)}
${definitions(
  Object.entries(dates).map(([code, date]) => [say(`years.${code}`), date === null ? '' : writeDate(date, language)]),
)}
${periodTable(track, context)}
${absenceTable(track, context)}
${points(warnings.map((warning) => describeWarning(warning, language)))}
${missingFacts(missing, context)}
</article>
`;
}

function periodTable({ periods }: ResidenceTrack, context: PageContext): Content {
  if (periods.length === 0) return null;
  const { say } = context;
  const columns = ['from', 'until', 'purpose', 'share', 'why'].map((code) => ({ heading: say(`years.${code}`) }));
  const lines = periods.map((period) => periodLine(period, context));
  return table(say('years.periods'), columns, lines);
}

function periodLine(period: CountedPeriod, { say, language }: PageContext): readonly Content[] {
  const { from, until, purpose, share, sources } = period;
  return [
    writeDate(from, language),
    until === null ? say('years.ongoing') : writeDate(until, language),
    Object.hasOwn(language.page, `purpose.${purpose}`) ? say(`purpose.${purpose}`) : nameOf('purpose', purpose, language),
    html`<span class="swatch ${share}"></span>${say(`share.${share}`)}`,
    html`${countedText(period, language)}${citations(sources)}`,
  ];
}

function absenceTable({ absences }: ResidenceTrack, { say, language }: PageContext): Content {
  if (absences.length === 0) return null;
  const columns = ['from', 'until', 'effect'].map((code) => ({ heading: say(`years.${code}`) }));
  const lines = absences.map(({ leftOn, returnedOn, effect }: CountedAbsence) => [
    writeDate(leftOn, language),
    returnedOn === null ? say('years.ongoing') : writeDate(returnedOn, language),
    say(`effect.${effect}`),
  ]);
  return table(say('years.absences'), columns, lines);
}
