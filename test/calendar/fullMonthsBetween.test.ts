import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { addMonths } from '../../src/calendar/addMonths.js';
import { fullMonthsBetween } from '../../src/calendar/fullMonthsBetween.js';
import { day, utcDay } from './utc.js';

/** Counts up or down, one month at a time. */
function counted(from: number, to: number): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  while (addMonths(from, months) > to) months -= 1;
  return months;
}

test.each([
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-03-30', 1],
  ['2026-01-31', '2026-03-31', 2],
  ['2026-01-31', '2026-03-28', 1],
  ['2026-01-31', '2026-09-30', 8],
  ['2028-01-31', '2028-02-28', 0],
  ['2028-01-31', '2028-02-29', 1],
  ['2028-01-29', '2028-02-28', 0],
  ['2026-02-28', '2026-03-27', 0],
  ['2026-02-28', '2026-03-28', 1],
  ['2028-02-29', '2029-02-27', 11],
  ['2028-02-29', '2029-02-28', 12],
  ['2026-08-31', '2027-02-28', 6],
  ['2026-06-15', '2026-06-15', 0],
  ['2026-06-15', '2026-06-16', 0],
  ['2026-12-15', '2027-01-14', 0],
  ['2026-12-15', '2027-01-15', 1],
  ['2026-06-15', '2026-06-14', -1],
  ['2026-06-15', '2026-05-15', -1],
  ['2026-06-15', '2026-05-14', -2],
  ['2026-03-31', '2026-02-28', -1],
  ['2026-03-31', '2026-02-27', -2],
  ['2027-01-10', '2026-12-10', -1],
])('from %s to %s there are %i', (from, to, months) => {
  expect(fullMonthsBetween(day(from), day(to))).toBe(months);
});

test('from each of the last days of each month to each day of two years, the last full month ends in time', () => {
  const wrong: [number, number][] = [];
  for (let month = 1; month <= 12; month += 1) {
    for (const dayOfMonth of [27, 28, 29, 30, 31]) {
      const from = utcDay(2027, month, dayOfMonth);
      for (let to = day('2027-01-01'); to <= day('2028-12-31'); to += 1) {
        const months = fullMonthsBetween(from, to);
        if (addMonths(from, months) > to || addMonths(from, months + 1) <= to) wrong.push([from, to]);
      }
    }
  }
  expect(wrong).toEqual([]);
});

const near = fc
  .integer({ min: -25567, max: 84005 })
  .chain((from) => fc.tuple(fc.constant(from), fc.integer({ min: from - 1500, max: from + 1500 })));

test.prop([near], { numRuns: 2000 })('the count is that of adding one month at a time', ([from, to]) => {
  expect(fullMonthsBetween(from, to)).toBe(counted(from, to));
});

test.prop([near, fc.integer({ min: -60, max: 60 })])(
  'n months are full exactly when their end is not after the day',
  ([from, to], n) => {
    expect(fullMonthsBetween(from, to) >= n).toBe(addMonths(from, n) <= to);
  },
);
