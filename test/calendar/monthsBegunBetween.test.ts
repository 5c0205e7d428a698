import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { addMonths } from '../../src/calendar/addMonths.js';
import { monthsBegunBetween } from '../../src/calendar/monthsBegunBetween.js';
import { day } from './utc.js';

test.each([
  ['2026-01-15', '2026-01-15', 0],
  ['2026-01-15', '2026-01-16', 1],
  ['2026-01-15', '2026-02-15', 1],
  ['2026-01-15', '2026-02-16', 2],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-03-01', 2],
  ['2026-03-01', '2026-01-31', 0],
])('from %s to %s: %i', (from, to, months) => {
  expect(monthsBegunBetween(day(from), day(to))).toBe(months);
});

property.prop([fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 3_000 })])(
  'is the least number of months that reaches the last day',
  (from, days) => {
    let months = 0;
    while (addMonths(from, months) < from + days) months += 1;
    expect(monthsBegunBetween(from, from + days)).toBe(months);
  },
);
