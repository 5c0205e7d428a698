import type { ResidenceTrack } from '../plan/plan.js';
import { cite } from './cite.js';
import { describePeriod } from './describePeriod.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { listRows } from './listRows.js';
import { missingRows } from './missingRows.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { residenceText } from './residenceText.js';

/**
 * Says how far the years towards a lasting right have come: what counts, what does not, and when they are complete.
 *
 * @param track - The count.
 * @param language - The language.
 * @returns One row for the count, and deeper ones for its periods and absences.
 */
export function describeResidenceTrack(track: ResidenceTrack, language: Language): readonly Row[] {
  const { outcome, missing, required, periods, absences, countsFrom, warnings, sources } = track;
  const { plan } = language;
  const params = {
    track: track.track,
    required: describePeriod(required, language),
    counts: countsFrom === null ? null : fillIn(plan.trackCounts, { countsFrom }, language),
    complete: completion(track, language),
  };
  return [
    {
      depth: 0,
      label: nameOf('yearsOutcome', outcome, language),
      outcome,
      text: fillIn(plan.track, params, language) + cite(sources, language),
    },
    ...periods.map(({ from, until, purpose, share, code, sources: of }) => {
      const why = residenceText('period', code, {}, language);
      return row(
        '-',
        fillIn(plan.period, { from, until, purpose, share, why }, language) + cite(of, language),
        1,
      );
    }),
    ...absences.map(({ leftOn, returnedOn, effect }) =>
      row('-', fillIn(plan.absence, { leftOn, returnedOn, effect }, language), 1),
    ),
    ...listRows(
      plan.toKnow,
      warnings.map((warning) => residenceText('warning', warning.code, warning.params, language)),
    ),
    ...missingRows(missing, plan.missing, language),
  ];
}

function completion({ outcome, earliestOn, latestOn }: ResidenceTrack, language: Language): string | null {
  const { plan } = language;
  if (earliestOn === null) return null;
  if (outcome === 'met') return fillIn(plan.trackSince, { earliestOn }, language);
  const phrase =
    latestOn === null ? plan.trackFrom : latestOn === earliestOn ? plan.trackOn : plan.trackBetween;
  return fillIn(phrase, { earliestOn, latestOn }, language);
}
