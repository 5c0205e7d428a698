import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { addMonths } from '../../src/calendar/addMonths.js';
import { fullYearsBetween } from '../../src/calendar/fullYearsBetween.js';
import { day } from './utc.js';

test.each([
  ['1996-02-29', '2026-02-27', 29],
  ['1996-02-29', '2026-02-28', 30],
  ['1996-02-29', '2028-02-28', 31],
  ['1996-02-29', '2028-02-29', 32],
  ['1996-02-28', '2026-02-27', 29],
  ['1996-02-28', '2026-02-28', 30],
  ['1996-07-01', '2026-06-30', 29],
  ['1996-07-01', '2026-07-01', 30],
  ['1996-12-31', '2026-12-30', 29],
  ['1996-12-31', '2026-12-31', 30],
  ['1996-01-01', '2025-12-31', 29],
  ['1996-07-01', '1996-07-01', 0],
  ['1996-07-01', '1997-06-30', 0],
  ['1996-07-01', '1996-06-30', -1],
  ['1996-07-01', '1995-07-01', -1],
  ['1996-07-01', '1995-06-30', -2],
])('from %s to %s there are %i', (from, to, years) => {
  expect(fullYearsBetween(day(from), day(to))).toBe(years);
});

const anyDay = fc.integer({ min: -25567, max: 84005 });

test.prop([anyDay, anyDay, fc.integer({ min: -50, max: 120 })], { numRuns: 1000 })(
  'n years are full exactly when the end of 12 n months is not after the day',
  (from, to, n) => {
    expect(fullYearsBetween(from, to) >= n).toBe(addMonths(from, 12 * n) <= to);
  },
);

test.prop([anyDay, fc.integer({ min: -50, max: 120 })], { numRuns: 1000 })(
  'the year is full on its last day and not the day before',
  (from, n) => {
    const end = addMonths(from, 12 * n);
    expect([fullYearsBetween(from, end), fullYearsBetween(from, end - 1)]).toEqual([n, n - 1]);
  },
);
