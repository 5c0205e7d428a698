import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import { lawOf, type RuleSet, ruleSetOf } from './ruleSet.js';
import { rulesOf } from './rulesAsOf.js';

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
  const { book, remember } = lawOf(rules);
  const { boundaries, found } = remember(spansOf);
  const span = boundaries.findLastIndex((boundary) => boundary <= day);
  const ofSpan = found.get(span) ?? rulesOf(book, formatDay(day), day, rules.knownOn ?? undefined);
  found.set(span, ofSpan);
  const law = lawOf(ofSpan);
  return law.day === day ? ofSpan : ruleSetOf({ ...ofSpan, asOf: formatDay(day) }, { ...law, day });
}

/** The days on which the law of a rulebook can change, and the law between them, as far as it was asked for. */
interface Spans {
  readonly boundaries: readonly number[];
  readonly found: Map<number, RuleSet>;
}

function spansOf(rules: RuleSet): Spans {
  const days = [...lawOf(rules).book.domains.values()].flatMap((editions) =>
    editions.flatMap(({ document: { effectiveFrom, effectiveTo } }) => [
      parseDay(effectiveFrom) as number,
      ...(effectiveTo === null ? [] : [(parseDay(effectiveTo) as number) + 1]),
    ]),
  );
  return { boundaries: [...new Set(days)].sort((a, b) => a - b), found: new Map() };
}
