import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { dayNumber } from '../../src/calendar/dayNumber.js';
import { everyDay, utcDay, utcParts } from './utc.js';

test('1970-01-01 is day 0, and not the negative zero', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
});

test('every day from 1900 to 2199 has the number that UTC gives it', () => {
  expect(everyDay().filter((day) => dayNumber(...utcParts(day)) !== day)).toEqual([]);
});

test.prop([
  fc.integer({ min: 100, max: 9999 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
])('so have the days of the years around', (year, month, day) => {
  expect(dayNumber(year, month, day)).toBe(utcDay(year, month, day));
});

test.each([
  [0, 1, 1, -719528],
  [-1, 12, 31, -719529],
  [-400, 3, 1, -865565],
])('the year %i, month %i, day %i has the number %i', (year, month, day, expected) => {
  expect(dayNumber(year, month, day)).toBe(expected);
});
