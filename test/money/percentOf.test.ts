import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { percentOf } from '../../src/money/percentOf.js';

/** Rounds half-up by whole-number division of exact integers. */
function exact(percent: string, cents: number): number {
  const [units = '', decimals = ''] = percent.split('.');
  const scale = 10n ** BigInt(decimals.length) * 100n;
  const product = BigInt(units + decimals) * BigInt(cents);
  return Number((product * 2n + scale) / (scale * 2n));
}

test.each([
  ['100', 370344, 370344],
  ['0', 370344, 0],
  ['80', 370344, 296275],
  ['120', 370344, 444413],
  ['50', 1, 1],
  ['50', 3, 2],
  ['49.99', 1, 0],
  ['0.5', 100, 1],
  ['0.49', 100, 0],
  ['66.67', 300, 200],
  ['33.333333', 300, 100],
  ['110', 110, 121],
  ['100.5', 100, 101],
  ['1.005', 10000, 101],
  ['1.005', 100, 1],
  ['107.25', 200, 215],
  ['112.5', 999_999_999_999, 1_124_999_999_999],
])('%s %% of %i cents are %i', (percent, cents, expected) => {
  expect(percentOf(percent, cents)).toBe(expected);
});

const anyPercent = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.stringMatching(/^(\.[0-9]{1,8})?$/))
  .map(([units, decimals]) => `${units}${decimals}`);
const anyCents = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 99_999_999_999 }));

test.prop([anyPercent, anyCents], { numRuns: 5000 })(
  'a percentage is what exact integers give',
  (percent, cents) => {
    expect(percentOf(percent, cents)).toBe(exact(percent, cents));
  },
);

test.prop([fc.integer({ min: 0, max: 1_000_000 })])('half a cent always goes up', (cents) => {
  expect(percentOf('50', 2 * cents + 1)).toBe(cents + 1);
});

test.each(['', 'eighty', '80 %', '80,5'])('the percentage %j is refused', (percent) => {
  expect(() => percentOf(percent, 100)).toThrow('DecimalError');
});

test.each(['Infinity', 'NaN', '1e30'])('the percentage %j makes no amount', (percent) => {
  expect(() => percentOf(percent, 100)).toThrow(new RangeError(`${percent} % of 100 cents is not an amount`));
});
