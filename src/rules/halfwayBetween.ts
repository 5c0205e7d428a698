import type { Range, Slot } from '../engine/environment.js';

/**
 * Finds the day halfway from one date to another. Where it falls between two days it is the later one, so that nobody is
 * told of a day too early. A date that is absent or not later changes nothing: it is then the first date itself.
 *
 * @param from - The first date: a day number, a range of them, or what is known of it otherwise.
 * @param to - The second date, in the same way.
 * @returns The day; a range when a date is one; `undefined` when a date is not known.
 */
export function halfwayBetween(from: Slot, to: Slot): Slot {
  if (from === undefined || from === null || to === null) return from;
  if (to === undefined) return undefined;
  // A later date on either side never gives an earlier day, so that the ends of ranges give the ends of the result.
  const [first, second] = [endsOf(from), endsOf(to)];
  const low = halfway(first.low, second.low);
  const high = halfway(first.high, second.high);
  return low === high ? low : { low, high };
}

function endsOf(slot: Slot): Range {
  return typeof slot === 'number' ? { low: slot, high: slot } : (slot as Range);
}

function halfway(from: number, to: number): number {
  return to <= from ? from : Math.ceil((from + to) / 2);
}
