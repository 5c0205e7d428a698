import type { PeriodRange, ProcedureStep } from '../plan/plan.js';
import { cite } from './cite.js';
import { describePeriod } from './describePeriod.js';
import { fillIn } from './fillIn.js';
import { itemRows } from './itemRows.js';
import { hasItemText, itemText } from './itemText.js';
import type { Language } from './language.js';
import { type Row, row } from './report.js';

/**
 * Says a step of the procedure: what is done, how long it usually takes, and when that is.
 *
 * @param step - The step.
 * @param number - Its place among the steps, from 1.
 * @param language - The language.
 * @returns One row for the step, and deeper ones for what belongs to it.
 */
export function describeStepItem(step: ProcedureStep, number: number, language: Language): readonly Row[] {
  const times = [
    ...(step.usually === null || hasItemText('step', step, language)
      ? []
      : usualTime(step.usually, language)),
    ...stepDates(step, language),
  ];
  return [
    row(`${number}.`, itemText('step', step, language) + cite(step.sources, language)),
    ...(times.length === 0 ? [] : [row(language.plan.times, times.join(language.notation.semicolon), 1)]),
    ...itemRows(step, language),
  ];
}

function usualTime({ least, most }: PeriodRange, language: Language): readonly string[] {
  const { plan } = language;
  const params = {
    least: least === null ? null : describePeriod(least, language),
    most: most === null ? null : describePeriod(most, language),
  };
  if (least === null && most === null) return [];
  const phrase =
    least === null
      ? plan.usuallyAtMost
      : most === null
        ? plan.usuallyAtLeast
        : params.least === params.most
          ? plan.usuallyExactly
          : plan.usuallyRange;
  return [fillIn(phrase, params, language)];
}

function stepDates({ beginsFrom, endsFrom, endsBy }: ProcedureStep, language: Language): readonly string[] {
  const { plan } = language;
  const params = { beginsFrom, endsFrom, endsBy };
  const ends =
    endsFrom !== null && endsBy !== null
      ? [plan.stepEnds]
      : endsFrom !== null
        ? [plan.stepEndsFrom]
        : endsBy !== null
          ? [plan.stepEndsBy]
          : [];
  return [...(beginsFrom === null ? [] : [plan.stepBegins]), ...ends].map((phrase) =>
    fillIn(phrase, params, language),
  );
}
