import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { perMonth } from '../../src/money/perMonth.js';

/** Division of exact integers, downwards. */
function floorDivide(dividend: number, divisor: number): number {
  const [a, b] = [BigInt(dividend), BigInt(divisor)];
  return Number(a / b - (a % b < 0n ? 1n : 0n));
}

test.each([
  [0, 12, 0],
  [11, 12, 0],
  [12, 12, 1],
  [4444127, 12, 370343],
  [4444128, 12, 370344],
  [4444139, 12, 370344],
  [4444140, 12, 370345],
  [1300, 13, 100],
  [-1, 12, -1],
  [-12, 12, -1],
  [-13, 12, -2],
  [Number.MAX_SAFE_INTEGER, 12, 750599937895082],
  [Number.MAX_SAFE_INTEGER - 1, 13, 692861481133922],
])('%i cents a year over %i months are %i', (cents, months, expected) => {
  expect(perMonth(cents, months)).toBe(expected);
});

test.prop([fc.maxSafeInteger(), fc.integer({ min: 1, max: 14 })], { numRuns: 2000 })(
  'a month is the exact quotient, downwards',
  (cents, months) => {
    expect(perMonth(cents, months)).toBe(floorDivide(cents, months));
  },
);

test.prop([
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(12, 13),
])(
  'a month reaches a monthly threshold exactly if the year reaches that of the year',
  (threshold, distance, months) => {
    const cents = threshold * months + distance;
    expect(perMonth(cents, months) >= threshold).toBe(cents >= threshold * months);
  },
);
