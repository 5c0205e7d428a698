import type { CountedPeriod, ResidenceTrack } from '../plan/plan.js';
import { describeResidenceTrack } from '../text/describeResidenceTrack.js';
import { nameOf } from '../text/nameOf.js';
import { residenceText } from '../text/residenceText.js';
import { writeDate } from '../text/writeDate.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, dataTable, missingFacts, points, section } from './parts.js';
import { yearsDrawing } from './yearsDrawing.js';

/**
 * Writes the years of residence towards lasting rights: drawn, and as tables.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no years are counted.
 */
export function residencePart(context: PageContext): Html {
  const { plan, language } = context;
  if (plan.residence.length === 0) return html``;
  return section('residence', language.plan.years, [
    html`<p class="note">${language.plan.trackOnly}</p>
`,
    plan.residence.map((track) => trackArticle(track, context)),
  ]);
}

function trackArticle(track: ResidenceTrack, context: PageContext): Html {
  const { language } = context;
  const { outcome, missing, warnings, sources } = track;
  // Its first row is what the count comes to; the sources stand as links instead.
  const [summary] = describeResidenceTrack({ ...track, sources: [] }, language);
  return html`<article class="track ${outcome}">
<h3>${nameOf('track', track.track, language)} ${badge(outcome, nameOf('yearsOutcome', outcome, language))}</h3>
<p class="sentence">${summary?.text ?? ''}.${citations(sources, language)}</p>
${yearsDrawing(track, context)}
${periodTable(track, context)}
${absenceTable(track, context)}
${points(warnings.map(({ code, params }) => residenceText('warning', code, params, language)))}
${missingFacts(missing, language.plan.missing, context)}</article>
`;
}

function periodTable({ periods }: ResidenceTrack, context: PageContext): Content {
  if (periods.length === 0) return null;
  const { say, language } = context;
  const headings = [
    language.labels.from,
    language.labels.to,
    say('purpose'),
    say('share'),
    language.plan.why,
  ];
  return dataTable(
    say('periods'),
    headings.map((heading) => ({ heading })),
    periods.map((period) => periodLine(period, context)),
  );
}

function periodLine(period: CountedPeriod, { say, language }: PageContext): readonly Content[] {
  const { from, until, purpose, share, code, sources } = period;
  return [
    writeDate(from, language),
    until === null ? say('ongoing') : writeDate(until, language),
    nameOf('stayPurpose', purpose, language),
    html`<span class="swatch ${share}"></span>${nameOf('share', share, language)}`,
    html`${residenceText('period', code, {}, language)}${citations(sources, language)}`,
  ];
}

function absenceTable({ absences }: ResidenceTrack, { say, language }: PageContext): Content {
  if (absences.length === 0) return null;
  const headings = [language.labels.from, language.labels.to, say('effect')];
  const lines = absences.map(({ leftOn, returnedOn, effect }) => [
    writeDate(leftOn, language),
    returnedOn === null ? say('ongoing') : writeDate(returnedOn, language),
    nameOf('absenceEffect', effect, language),
  ]);
  return dataTable(
    say('absences'),
    headings.map((heading) => ({ heading })),
    lines,
  );
}
