import { formatDay } from '../calendar/formatDay.js';
import type { RuleSet } from './ruleSet.js';
import { rulesAsOf } from './rulesAsOf.js';

/**
 * Gives the law of another day, from the same rulebook in the same state. Where no edition begins or ends in between, it
 * shares what was worked out for the editions; its warnings are then those of the first day.
 *
 * @param rules - The law of a day.
 * @param day - A later day, as a day number.
 * @returns The law of that day.
 * @throws {@link NoLawError} when the rulebook has no law at all for that day.
 */
export function rulesOnDay(rules: RuleSet, day: number): RuleSet {
  const asOf = formatDay(day);
  const { book, knownOn } = rules;
  return asOf < rules.remember(nextBoundary)
    ? Object.freeze({ ...rules, asOf, day })
    : rulesAsOf(asOf, { rulebook: book, knownOn: knownOn ?? undefined });
}

/** The first day after that of the rules on which an edition of the rulebook begins, or is the last of its span. */
function nextBoundary({ book, asOf }: RuleSet): string {
  const dates = [...book.domains.values()].flatMap((editions) =>
    editions.flatMap(({ document: { effectiveFrom, effectiveTo } }) => [
      effectiveFrom,
      effectiveTo ?? '9999-12-31',
    ]),
  );
  return dates.filter((date) => date > asOf).sort()[0] ?? '9999-12-31';
}
