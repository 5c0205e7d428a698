import { addDays, differenceInCalendarDays, format, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/formatDay.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { halfwayBetween } from '../../src/rules/halfwayBetween.js';
import { dates } from '../facts/arbitraries.js';

const day = (date: string): number => parseDay(date) as number;

describe('halfwayBetween', () => {
  test('is as many days from one date as from the other, or one more', () => {
    fc.assert(
      fc.property(dates(), dates(), (a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        const between = differenceInCalendarDays(parseISO(to), parseISO(from));
        const expected = format(addDays(parseISO(from), between - Math.floor(between / 2)), 'yyyy-MM-dd');
        expect(formatDay(halfwayBetween(day(from), day(to)) as number)).toBe(expected);
      }),
    );
  });

  test('is the first date where the second is absent or not later', () => {
    expect(halfwayBetween(10, null)).toBe(10);
    expect(halfwayBetween(10, 10)).toBe(10);
    expect(halfwayBetween(10, 4)).toBe(10);
    expect(halfwayBetween(null, 4)).toBe(null);
  });

  test('is not known where a date is not', () => {
    expect(halfwayBetween(undefined, 4)).toBe(undefined);
    expect(halfwayBetween(10, undefined)).toBe(undefined);
    expect(halfwayBetween(undefined, null)).toBe(undefined);
  });

  test('of a range is a range that holds the day of each of its dates', () => {
    const sorted = fc
      .tuple(fc.nat(100), fc.nat(100))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    fc.assert(
      fc.property(sorted, sorted, fc.nat(), fc.nat(), (from, to, first, second) => {
        const one = from.low + (first % (from.high - from.low + 1));
        const other = to.low + (second % (to.high - to.low + 1));
        const range = halfwayBetween(from, to);
        const { low, high } =
          typeof range === 'number' ? { low: range, high: range } : (range as typeof from);
        const found = halfwayBetween(one, other) as number;
        expect(low <= found && found <= high).toBe(true);
      }),
    );
    expect(halfwayBetween({ low: 4, high: Number.POSITIVE_INFINITY }, 10)).toEqual({
      low: 7,
      high: Number.POSITIVE_INFINITY,
    });
  });
});
