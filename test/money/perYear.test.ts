import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { perYear } from '../../src/money/perYear.js';

test('a month is multiplied, a year is left alone', () => {
  expect(perYear(370344, 'month', 12)).toBe(4444128);
  expect(perYear(370344, 'month', 13)).toBe(4814472);
  expect(perYear(4444128, 'year', 12)).toBe(4444128);
});

test.prop([fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 1, max: 14 })])(
  'a year is the sum of its months',
  (cents, months) => {
    expect(BigInt(perYear(cents, 'month', months))).toBe(BigInt(cents) * BigInt(months));
    expect(perYear(cents, 'year', months)).toBe(cents);
  },
);
