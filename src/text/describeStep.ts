import type { DeadlineStep } from '../evaluators/deadlineSteps.js';
import { cite } from './cite.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeCount } from './writeCount.js';

/**
 * Says how a date was counted, so that a person can count again.
 *
 * @param step - The step of an answer on a deadline.
 * @param language - The language.
 * @returns One row for the date, and one for the days passed over.
 */
export function describeStep(step: DeadlineStep, language: Language): readonly Row[] {
  const { date, from, end, count, unit, direction, skipped, rolledFrom, sources } = step;
  const { phrases } = language;
  const params = { from, end, period: writeCount(count, unit, language), rolledFrom };
  const label = nameOf('date', date, language);
  const text = fillIn(phrases[direction === 'after' ? 'stepAfter' : 'stepBefore'], params, language);
  if (skipped.length === 0) return [row(label, text + cite(sources, language))];
  const days = skipped.map(({ day, reason }) => fillIn(phrases.skippedDay, { day, reason }, language));
  return [row(label, text + cite(sources, language)), row('', fillIn(phrases.skipped, { days }, language))];
}
