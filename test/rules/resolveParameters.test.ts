import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../src/engine/refusal.js';
import { resolveParameters } from '../../src/rules/resolveParameters.js';
import type { Parameter } from '../../src/rules/ruleDocument.js';

const sources = [{ id: 'a-source', at: 'somewhere' }];

/** Resolves parameters that are meant to be right. */
function resolve(
  declared: Readonly<Record<string, Parameter>>,
): ReadonlyMap<string, { readonly value: number }> {
  const refusals: Refusal[] = [];
  const resolved = resolveParameters(declared, refusals);
  expect(refusals).toEqual([]);
  return resolved;
}

/** Writes hundredths as a decimal, by whole-number arithmetic alone. */
const written = (hundredths: bigint): string =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;

function percentage(percent: string, of: string): Readonly<Record<string, Parameter>> {
  return {
    result: { percent: 'percent', of: 'base', rounding: 'half-up-to-cent', unit: 'EUR/month', sources },
    percent: { value: percent, unit: 'percent', sources },
    base: { value: of, unit: 'EUR/month', sources },
  };
}

describe('a percentage', () => {
  test('is rounded half-up to the cent, as exact arithmetic has it', () => {
    const hundredths = fc.bigInt({ min: 0n, max: 50_000n });
    const cents = fc.bigInt({ min: 0n, max: 100_000_000_00n });
    const tally = { half: 0, other: 0 };
    fc.assert(
      fc.property(hundredths, fc.oneof(cents, fc.bigInt({ min: 0n, max: 1000n })), (percent, base) => {
        const exact = percent * base;
        const expected = (exact + 5000n) / 10_000n;
        const value = resolve(percentage(written(percent), written(base))).get('result')?.value;
        expect(value).toBe(Number(expected));
        tally[exact % 10_000n === 5000n ? 'half' : 'other'] += 1;
      }),
      {
        numRuns: 2000,
        examples: [
          [12_000n, 215_411n],
          [5_000n, 1n],
          [15_000n, 3n],
          [2_500n, 2n],
        ],
      },
    );
    expect(tally.half).toBeGreaterThan(0);
  });

  test.each([
    ['120', '2154.11', 258_493],
    ['120', '2189.81', 262_777],
    ['120', '2233.61', 268_033],
    ['50', '0.01', 1],
    ['49.99', '0.01', 0],
    ['0.01', '50', 1],
    ['0.01', '49.99', 0],
    ['150', '0.03', 5],
    ['100', '9999999999.99', 999_999_999_999],
    ['0', '1000', 0],
  ])('%s %% of %s', (percent, of, cents) => {
    expect(resolve(percentage(percent, of)).get('result')?.value).toBe(cents);
  });
});

test('a multiple is exact', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 99n }),
      fc.bigInt({ min: 0n, max: 10_000_000_000n }),
      (times, base) => {
        const resolved = resolve({
          factor: { value: Number(times), unit: 'months', sources },
          base: { value: written(base), unit: 'EUR/month', sources },
          result: { times: 'factor', of: 'base', unit: 'EUR/year', sources },
        });
        expect(resolved.get('result')?.value).toBe(Number(times * base));
      },
    ),
  );
});

test('a figure can follow from one that follows from others, whichever stands first', () => {
  const declared: Record<string, Parameter> = {
    year: { times: 'months', of: 'threshold', unit: 'EUR/year', sources },
    threshold: { percent: 'percent', of: 'base', rounding: 'half-up-to-cent', unit: 'EUR/month', sources },
    months: { value: 12, unit: 'months', sources },
    base: { value: '2154.11', unit: 'EUR/month', sources },
    percent: { value: '120', unit: 'percent', sources },
  };
  const names = Object.keys(declared);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
      const shuffled = Object.fromEntries(order.map((name) => [name, declared[name] as Parameter]));
      const resolved = resolve(shuffled);
      expect([...resolved.keys()]).toEqual(order);
      // 120 % of 2154.11 is 2584.932: rounded before it is multiplied.
      expect(resolved.get('threshold')?.value).toBe(258_493);
      expect(resolved.get('year')?.value).toBe(3_101_916);
    }),
    { numRuns: 60 },
  );
});

test('each carries its unit, its sources and its kind', () => {
  const resolved = resolveParameters(
    {
      days: { value: 8, unit: 'working-days', sources, note: 'for people' },
      amount: { value: '8', unit: 'EUR', sources, confidence: 'low' },
      share: { value: '0.5', unit: 'percent', sources },
      heads: { value: 3, unit: 'persons', sources },
    },
    [],
  );
  const seen = [...resolved].map(([name, { kind, value, unit }]) => [
    name,
    kind.name,
    value,
    unit,
    kind.write(value),
  ]);
  expect(seen).toEqual([
    ['days', 'integer', 8, 'working-days', 8],
    ['amount', 'decimal', 800, 'EUR', '8.00'],
    ['share', 'decimal', 50, 'percent', '0.50'],
    ['heads', 'integer', 3, 'persons', 3],
  ]);
  expect(resolved.get('days')?.sources).toBe(sources);
});
