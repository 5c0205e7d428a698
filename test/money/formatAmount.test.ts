import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { formatAmount } from '../../src/money/formatAmount.js';
import { parseAmount } from '../../src/money/parseAmount.js';

test.each([
  [0, '0.00'],
  [-0, '0.00'],
  [1, '0.01'],
  [9, '0.09'],
  [10, '0.10'],
  [99, '0.99'],
  [100, '1.00'],
  [101, '1.01'],
  [110, '1.10'],
  [370344, '3703.44'],
  [999_999_999_999, '9999999999.99'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  [-1, '-0.01'],
  [-99, '-0.99'],
  [-100, '-1.00'],
  [-370344, '-3703.44'],
  [Number.MIN_SAFE_INTEGER, '-90071992547409.91'],
])('%i cents are written %j', (cents, text) => {
  expect(formatAmount(cents)).toBe(text);
});

test.each([0.5, 121.00000000000001, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d cents are refused',
  (cents) => {
    expect(() => formatAmount(cents)).toThrow(new RangeError(`An amount must be whole cents, got ${cents}`));
  },
);

test.prop([fc.maxSafeInteger()], { numRuns: 2000 })(
  'an amount is its digits with a point before the last two',
  (cents) => {
    const digits = (cents < 0 ? -BigInt(cents) : BigInt(cents)).toString().padStart(3, '0');
    expect(formatAmount(cents)).toBe(`${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  },
);

test.prop([fc.integer({ min: 0, max: 999_999_999_999 })], { numRuns: 2000 })(
  'an amount is read back',
  (cents) => {
    expect(parseAmount(formatAmount(cents))).toBe(cents);
    expect(parseAmount(Number(formatAmount(cents)))).toBe(cents);
  },
);
