import { expect, test } from 'vitest';
import { daysInMonth } from '../../src/calendar/daysInMonth.js';
import { utcDay, utcParts } from './utc.js';

test('every month from 1500 to 2500 has the length that UTC gives it', () => {
  const wrong: string[] = [];
  for (let year = 1500; year <= 2500; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      if (daysInMonth(year, month) !== utcParts(utcDay(year, month + 1, 0))[2])
        wrong.push(`${year}-${month}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1900, 28],
  [2000, 29],
  [2026, 28],
  [2028, 29],
  [2100, 28],
])('February %i has %i days', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});
