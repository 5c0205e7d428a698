import { fc, test } from '@fast-check/vitest';
import { addMonths as addMonthsOfDateFns } from 'date-fns';
import { expect } from 'vitest';
import { addMonths } from '../../src/calendar/addMonths.js';
import { formatDay } from '../../src/calendar/formatDay.js';
import { day, everyDay, utcDay, utcParts } from './utc.js';

/** Same day number in the month `months` later, or the last day of that month. */
function utcAddMonths(start: number, months: number): number {
  const [year, month, dayOfMonth] = utcParts(start);
  const last = utcParts(utcDay(year, month + months + 1, 0))[2];
  return utcDay(year, month + months, Math.min(dayOfMonth, last));
}

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-30', 1, '2026-02-28'],
  ['2026-01-29', 1, '2026-02-28'],
  ['2026-01-28', 1, '2026-02-28'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2096-02-29', 48, '2100-02-28'],
  ['1996-02-29', 360, '2026-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-05-31', 1, '2026-06-30'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-10-31', 13, '2027-11-30'],
  ['2026-06-15', 0, '2026-06-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2028-03-31', -1, '2028-02-29'],
  ['2028-02-29', -12, '2027-02-28'],
  ['2026-01-31', -12, '2025-01-31'],
  ['2026-12-31', -13, '2025-11-30'],
  ['2026-07-31', -1, '2026-06-30'],
  ['2199-12-31', 1, '2200-01-31'],
  ['2199-12-31', 2, '2200-02-28'],
  ['1900-01-31', -1, '1899-12-31'],
  ['1900-01-01', -12000, '0900-01-01'],
])('%s and %i months make %s', (start, months, end) => {
  expect(formatDay(addMonths(day(start), months))).toBe(end);
});

test('from every day from 1900 to 2199 each of some periods ends as UTC says', () => {
  const wrong: [number, number][] = [];
  for (const months of [-12, -1, 1, 2, 3, 6, 11, 12, 60]) {
    for (const start of everyDay()) {
      if (addMonths(start, months) !== utcAddMonths(start, months)) wrong.push([start, months]);
    }
  }
  expect(wrong).toEqual([]);
});

const anyDay = fc.integer({ min: -25567, max: 84005 });
const anyMonths = fc.integer({ min: -2400, max: 2400 });

test.prop([anyDay, anyMonths], { numRuns: 2000 })('any period ends as UTC says', (start, months) => {
  expect(addMonths(start, months)).toBe(utcAddMonths(start, months));
});

test.prop([anyDay, anyMonths], { numRuns: 1000 })('any period ends as date-fns says', (start, months) => {
  const [year, month, dayOfMonth] = utcParts(start);
  const noon = new Date(year, month - 1, dayOfMonth, 12);
  const moved = addMonthsOfDateFns(noon, months);
  const expected = utcAddMonths(start, months);
  // Some zones have skipped a whole day, which date-fns cannot name there: Apia had no 30 December 2011.
  const [endYear, endMonth, endDay] = utcParts(expected);
  fc.pre(noon.getDate() === dayOfMonth && new Date(endYear, endMonth - 1, endDay, 12).getDate() === endDay);
  expect(addMonths(start, months)).toBe(utcDay(moved.getFullYear(), moved.getMonth() + 1, moved.getDate()));
});

test.prop([anyDay, anyDay, anyMonths])('a later start never gives an earlier end', (a, b, months) => {
  expect(addMonths(Math.min(a, b), months)).toBeLessThanOrEqual(addMonths(Math.max(a, b), months));
});

test.prop([anyDay, anyMonths])('one month more always gives a later end', (start, months) => {
  expect(addMonths(start, months)).toBeLessThan(addMonths(start, months + 1));
});
