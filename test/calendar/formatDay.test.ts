import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { formatDay } from '../../src/calendar/formatDay.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { everyDay, utcDay, utcText } from './utc.js';

test('every day from 1900 to 2199 is written as UTC writes it, and read back', () => {
  expect(everyDay().filter((day) => formatDay(day) !== utcText(day))).toEqual([]);
  expect(everyDay().filter((day) => parseDay(formatDay(day)) !== day)).toEqual([]);
});

test.each([
  [-719528, '0000-01-01'],
  [-719528 + 366 + 8 * 365 + 2, '0009-01-01'],
  [-715875, '0010-01-01'],
  [-683003, '0100-01-01'],
  [-354285, '1000-01-01'],
  [-354286, '0999-12-31'],
  [-25568, '1899-12-31'],
  [84006, '2200-01-01'],
  [2932896, '9999-12-31'],
])('day %i is written %s', (day, text) => {
  expect(formatDay(day)).toBe(text);
});

test.prop([fc.integer({ min: -719528, max: 2932896 })], { numRuns: 2000 })(
  'every day of the years 0000 to 9999 is written as UTC writes it',
  (day) => {
    expect(formatDay(day)).toBe(utcText(day));
  },
);

test.each([-719529, 2932897, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'day %d cannot be written with a four-digit year',
  (day) => {
    expect(() => formatDay(day)).toThrow(new RangeError(`Day ${day} is outside the years 0000 to 9999`));
  },
);

test('a result that has left the bounds is not read back', () => {
  expect(parseDay(formatDay(utcDay(2200, 1, 1)))).toBeUndefined();
});
