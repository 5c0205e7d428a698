import { addDays, format, getDay, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/formatDay.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { calendarsOf } from '../../src/rules/calendars.js';
import { CALENDAR } from '../../src/rules/shippedDocuments.js';
import { dates } from '../facts/arbitraries.js';

const calendars = calendarsOf(CALENDAR);
const iso = (date: Date): string => format(date, 'yyyy-MM-dd');

/** Easter Sunday of the years tried, as published. */
const EASTER: Readonly<Record<number, string>> = {
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
};

const HOLIDAYS = new Set(
  Object.entries(EASTER).flatMap(([year, easter]) => [
    ...['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`),
    ...[1, 39, 50].map((days) => iso(addDays(parseISO(easter), days))),
  ]),
);

/** Counts by walking from day to day; 0 is Sunday for date-fns. */
function counted(from: string, count: number, closed: readonly number[]): string {
  let day = parseISO(from);
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!closed.includes(getDay(day)) && !HOLIDAYS.has(iso(day))) left -= 1;
  }
  return iso(day);
}

describe('the calendars', () => {
  test.each([
    ['workingDays', [0, 6]],
    ['withSaturday', [0]],
  ] as const)('%s count as date-fns does', (name, closed) => {
    fc.assert(
      fc.property(dates('2023-01-01', '2027-10-31'), fc.integer({ min: 1, max: 30 }), (from, count) => {
        const day = calendars[name]().addWorkingDays(parseDay(from) as number, count);
        expect(formatDay(day)).toBe(counted(from, count, closed));
      }),
      { numRuns: 400 },
    );
  });

  test('are each made once', () => {
    expect(calendars.withSaturday()).toBe(calendars.withSaturday());
  });
});
