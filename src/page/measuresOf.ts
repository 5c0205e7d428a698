import type { Outcome } from '../engine/outcome.js';
import type { Money } from '../evaluators/determination.js';
import type { Check } from '../plan/plan.js';
import { nameOf } from '../text/nameOf.js';
import type { PageContext } from './pageContext.js';

/** What the amounts of a measure are called. */
export interface MeasureNames {
  readonly threshold: string;
  readonly value: string;
  readonly possible: string;
}

/** An amount held against what is asked for. */
export interface Measure {
  /** Which of several thresholds it is; empty where there is one. */
  readonly title: string;
  readonly outcome: Outcome;
  readonly threshold: Money;
  /** What the amounts are called. */
  readonly names: MeasureNames;
  /** The amount that counts for certain. */
  readonly value: Money;
  /** The amount at most, where facts are missing that bear on it; `null` where it is the same. */
  readonly possible: Money | null;
  /** The amount less the threshold. */
  readonly margin: Money;
}

/**
 * Takes the amounts out of a check that can be drawn against their thresholds.
 *
 * @param check - The check.
 * @param context - What the page is written with.
 * @returns The amounts; none where the check was not decided, or where an amount and its threshold are not for the same period.
 */
export function measuresOf(
  { determination }: Check,
  { language }: Pick<PageContext, 'language'>,
): readonly Measure[] {
  if (determination === null) return [];
  const { labels } = language;
  if (determination.evaluator === 'salary') {
    const { salary, rates } = determination.figures;
    const names = { threshold: labels.threshold, value: labels.salary, possible: '' };
    return rates.flatMap(({ rate, threshold, margin, outcome }) => {
      if (salary === null || margin === null) return [];
      const title = rates.length === 1 ? '' : nameOf('rate', rate, language);
      return [{ title, outcome, threshold, names, value: salary, possible: null, margin }];
    });
  }
  if (determination.evaluator === 'student-means') {
    const { required, means, possibleMeans, margin } = determination.figures;
    const possible = possibleMeans.year.amount === means.year.amount ? null : possibleMeans.year;
    const { outcome } = determination;
    const names = { threshold: labels.required, value: labels.means, possible: labels.possibleMeans };
    return [{ title: '', outcome, threshold: required.year, names, value: means.year, possible, margin }];
  }
  const { threshold, margin, countedIncome, possibleIncome, regimes } = determination.figures;
  const possible = possibleIncome.amount === countedIncome.amount ? null : possibleIncome;
  const names = {
    threshold: labels.threshold,
    value: labels.countedIncome,
    possible: labels.possibleIncome,
  };
  const common = { names, value: countedIncome, possible };
  if (threshold !== null && margin !== null) {
    return [{ title: '', outcome: determination.outcome, threshold, ...common, margin }];
  }
  return regimes.flatMap(({ regime, threshold, margin, outcome }) =>
    threshold === null || margin === null
      ? []
      : [{ title: nameOf('regime', regime, language), outcome, threshold, ...common, margin }],
  );
}
