import { expect, test } from 'vitest';
import { todayInBelgium } from '../../src/cli/todayInBelgium.js';

test.each([
  ['2026-11-24T12:00:00Z', '2026-11-24'],
  // Winter time: one hour ahead.
  ['2026-11-23T22:59:59Z', '2026-11-23'],
  ['2026-11-23T23:00:00Z', '2026-11-24'],
  // Summer time: two hours ahead.
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  // The year turns in Belgium first.
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2028-02-28T23:30:00Z', '2028-02-29'],
])('%s is %s in Belgium, wherever it is asked', (instant, date) => {
  expect(todayInBelgium(new Date(instant))).toBe(date);
});
