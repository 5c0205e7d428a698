import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import { markRules } from './checkRules.js';
import type { RuleSet } from './ruleSet.js';
import { rulesAsOf } from './rulesAsOf.js';

/**
 * Gives the law of another day, from the same rulebook in the same state. Days between which no edition begins or ends
 * share what is worked out for them; the warnings are then those of one of these days.
 *
 * @param rules - The law of a day.
 * @param day - Another day, as a day number.
 * @returns The law of that day.
 * @throws {@link NoLawError} when the rulebook has no law at all for that day.
 */
export function rulesOnDay(rules: RuleSet, day: number): RuleSet {
  const { boundaries, laws } = rules.remember(spansOf);
  const span = boundaries.findLastIndex((boundary) => boundary <= day);
  let law = laws.get(span);
  if (law === undefined) {
    const { book, knownOn } = rules;
    law = rulesAsOf(formatDay(day), { rulebook: book, knownOn: knownOn ?? undefined });
    laws.set(span, law);
  }
  return law.day === day ? law : markRules({ ...law, asOf: formatDay(day), day });
}

/** The days on which the law of a rulebook can change, and the law between them, as far as it was asked for. */
interface Spans {
  readonly boundaries: readonly number[];
  readonly laws: Map<number, RuleSet>;
}

function spansOf({ book }: RuleSet): Spans {
  const days = [...book.domains.values()].flatMap((editions) =>
    editions.flatMap(({ document: { effectiveFrom, effectiveTo } }) => [
      parseDay(effectiveFrom) as number,
      ...(effectiveTo === null ? [] : [(parseDay(effectiveTo) as number) + 1]),
    ]),
  );
  return { boundaries: [...new Set(days)].sort((a, b) => a - b), laws: new Map() };
}
