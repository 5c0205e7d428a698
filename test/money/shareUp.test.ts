import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { shareUp } from '../../src/money/shareUp.js';

test.each([
  [0, 12, 0],
  [1, 12, 1],
  [11, 12, 1],
  [12, 12, 1],
  [13, 12, 2],
  [1000, 12, 84],
  [1000, 1, 1000],
  [1000, 10, 100],
  [-1, 12, 0],
  [-12, 12, -1],
  [-13, 12, -1],
  [Number.MAX_SAFE_INTEGER, 12, 750599937895083],
])('%i cents in %i parts are %i each', (cents, parts, expected) => {
  expect(shareUp(cents, parts)).toBe(expected);
});

test.prop([fc.nat({ max: 999_999_999_999 }), fc.integer({ min: 1, max: 400 })], { numRuns: 2000 })(
  'the parts cover the amount, and a cent less in each would not',
  (cents, parts) => {
    const share = BigInt(shareUp(cents, parts));
    expect(share * BigInt(parts) >= BigInt(cents)).toBe(true);
    expect((share - 1n) * BigInt(parts) < BigInt(cents)).toBe(true);
  },
);
