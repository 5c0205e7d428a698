import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { dayOfWeek } from '../../src/calendar/dayOfWeek.js';
import { day, everyDay, utcWeekday } from './utc.js';

test.each([
  ['1970-01-01', 4],
  ['1969-12-29', 1],
  ['1969-12-28', 7],
  ['2026-07-21', 2],
  ['2000-01-01', 6],
])('%s is weekday %i', (text, weekday) => {
  expect(dayOfWeek(day(text))).toBe(weekday);
});

test('every day from 1900 to 2199 has the weekday that UTC gives it', () => {
  expect(everyDay().filter((each) => dayOfWeek(each) !== utcWeekday(each))).toEqual([]);
});

test.prop([fc.integer({ min: -2_000_000, max: 4_000_000 })])('so has any other day', (each) => {
  expect(dayOfWeek(each)).toBe(utcWeekday(each));
});
