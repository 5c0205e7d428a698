import type { ListSelection } from './computedFact.js';
import type { Environment, Slot } from './environment.js';
import { type Kleene, MET, UNKNOWN, UNMET } from './kleene.js';

type Compute = (facts: Environment) => Slot;

/** The end of a range that has none, because the list itself was not given. */
const UNBOUNDED = Number.POSITIVE_INFINITY;

/** Calls back for each record that the selection takes for certain, or perhaps. `false` when the list is not known. */
function visit(
  selection: ListSelection,
  facts: Environment,
  take: (record: Environment, certain: boolean) => void,
): boolean {
  const records = facts[selection.slot] as Environment[] | undefined;
  if (records === undefined) return false;
  const { where } = selection;
  for (const record of records) {
    const taken = where === undefined ? MET : where.decide(record);
    if (taken !== UNMET) take(record, taken === MET);
  }
  return true;
}

function rangeOrValue(low: number, high: number): Slot {
  return low === high ? low : { low, high };
}

/**
 * Sums a fact over the records taken. Records of which it is not known whether they are taken widen the sum to a range.
 *
 * @param selection - The list, and which of its records.
 * @param slot - The slot of the fact in each record; its values are not negative.
 * @param divideBy - Divides the sum, rounded down, so that comparing the quotient with a whole bound is exact.
 * @returns The computation.
 */
export function sumOf(selection: ListSelection, slot: number, divideBy: number): Compute {
  return (facts) => {
    let low = 0;
    let high = 0;
    let complete = true;
    const known = visit(selection, facts, (record, certain) => {
      const value = record[slot];
      if (typeof value !== 'number') complete = false;
      else {
        if (certain) low += value;
        high += value;
      }
    });
    if (!complete) return undefined;
    return known
      ? rangeOrValue(Math.floor(low / divideBy), Math.floor(high / divideBy))
      : { low: 0, high: UNBOUNDED };
  };
}

/**
 * Counts the records taken.
 *
 * @param selection - The list, and which of its records.
 * @returns The computation.
 */
export function countOf(selection: ListSelection): Compute {
  return (facts) => {
    let low = 0;
    let high = 0;
    const known = visit(selection, facts, (_record, certain) => {
      if (certain) low += 1;
      high += 1;
    });
    return known ? rangeOrValue(low, high) : { low: 0, high: UNBOUNDED };
  };
}

/**
 * Tells whether some record, or every record, is taken. Of an empty list, every record is taken and none is.
 *
 * @param selection - The list, and the condition on its records.
 * @param quantifier - `some` or `every`.
 * @returns The computation.
 */
export function quantifierOf(selection: ListSelection, quantifier: 'some' | 'every'): Compute {
  const decisive: Kleene = quantifier === 'some' ? MET : UNMET;
  return (facts) => {
    const records = facts[selection.slot] as Environment[] | undefined;
    if (records === undefined) return undefined;
    let open = false;
    for (const record of records) {
      const taken = selection.where === undefined ? MET : selection.where.decide(record);
      if (taken === decisive) return quantifier === 'some';
      if (taken === UNKNOWN) open = true;
    }
    return open ? undefined : quantifier === 'every';
  };
}

/**
 * Finds the latest value of a fact over the records taken.
 *
 * @param selection - The list, and which of its records.
 * @param slot - The slot of the fact in each record.
 * @param orElse - The slot of the fact that stands in when no record is taken or none is later.
 * @returns The computation.
 */
export function latestOf(selection: ListSelection, slot: number, orElse: number): Compute {
  return (facts) => {
    const start = facts[orElse];
    if (typeof start !== 'number') return undefined;
    let low = start;
    let high = start;
    let complete = true;
    const known = visit(selection, facts, (record, certain) => {
      const value = record[slot];
      if (typeof value !== 'number') complete = false;
      else {
        if (certain) low = Math.max(low, value);
        high = Math.max(high, value);
      }
    });
    if (!complete) return undefined;
    return known ? rangeOrValue(low, high) : { low: start, high: UNBOUNDED };
  };
}
