import * as fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { OPERATORS } from '../../src/engine/operators.js';
import { FactsError } from '../../src/facts/factsError.js';
import { domainOperators } from '../../src/jsonRulesEngine/operators.js';
import { amounts, dates } from '../facts/arbitraries.js';

const compare = (name: string): ((fact: unknown, value: unknown) => boolean) => {
  const operator = domainOperators().find((candidate) => candidate.name === name);
  if (operator === undefined) throw new Error(`no operator ${name}`);
  return operator.compare;
};

/** What each operator means, told of two numbers. */
const DECIMALS: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  decimalEqual: (a, b) => a === b,
  decimalNotEqual: (a, b) => a !== b,
  decimalLessThan: (a, b) => a < b,
  decimalLessThanInclusive: (a, b) => a <= b,
  decimalGreaterThan: (a, b) => a > b,
  decimalGreaterThanInclusive: (a, b) => a >= b,
};

/** What each operator means, told of two texts: ISO dates sort as the days they name. */
const DATES: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  dateEqual: (a, b) => a === b,
  dateNotEqual: (a, b) => a !== b,
  dateBefore: (a, b) => a < b,
  dateOnOrBefore: (a, b) => a <= b,
  dateAfter: (a, b) => a > b,
  dateOnOrAfter: (a, b) => a >= b,
};

/** The cents of an amount, exactly. */
function cents(amount: string | number): bigint {
  const [units = '', decimals = ''] = String(amount).split('.');
  return BigInt(units) * 100n + BigInt(decimals.padEnd(2, '0'));
}

/**
 * Pairs of values, half of them equal: two that are drawn apart hardly ever are.
 *
 * @param values - The values.
 * @param again - Writes a value once more, as it is or otherwise.
 * @returns The pairs.
 */
function pairsOf<T>(values: fc.Arbitrary<T>, again: (value: T) => T): fc.Arbitrary<readonly [T, T]> {
  return fc
    .tuple(values, values, fc.boolean())
    .map(([left, right, areEqual]) => [left, areEqual ? again(left) : right]);
}

test('there are operators for decimals and dates, and no others: json-rules-engine has the rest', () => {
  const names = domainOperators().map(({ name }) => name);
  expect(names).toEqual([...Object.keys(DECIMALS), ...Object.keys(DATES)]);
  const own = ['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'];
  const ordered = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
  expect([...names, ...own, ...ordered].sort()).toEqual(Object.keys(OPERATORS).sort());
});

describe('decimals', () => {
  const close = fc.integer({ min: 0, max: 2_000 }).map((whole) => (whole / 100).toFixed(2));
  const pairs = pairsOf<string | number>(fc.oneof(close, amounts()), (amount) =>
    typeof amount === 'string' ? Number(amount) : String(amount),
  );

  test.each(Object.entries(DECIMALS))('%s compares cents, however they are written', (name, holds) => {
    const operator = compare(name);
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const expected = holds(cents(left), cents(right));
        expect(operator(left, right)).toBe(expected);
        expect(operator(left, left)).toBe(holds(0n, 0n));
        seen.add(expected);
      }),
      {
        numRuns: 300,
        examples: [[['10', '9']], [['10.10', 10.1]], [['100', '20']], [['0', 0]]],
      },
    );
    expect(seen.size).toBe(2);
  });

  test.each(Object.keys(DECIMALS))('%s refuses what is no amount, on either side', (name) => {
    const operator = compare(name);
    const wrong = [
      '',
      ' ',
      '1,5',
      '1.005',
      '1e3',
      '-1',
      '+1',
      '01',
      ' 1',
      '1 ',
      'NaN',
      '١',
      -1,
      -0,
      0.001,
      1e21,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      false,
      [],
      ['1'],
      {},
      undefined,
      new Date(0),
      Symbol('1'),
    ];
    for (const value of wrong) {
      expect(() => operator(value, '1')).toThrow(FactsError);
      expect(() => operator('1', value)).toThrow(FactsError);
      expect(() => operator(value, null)).toThrow(FactsError);
    }
    expect(() => operator('1,5', '1')).toThrow(`${name}: expected a value of kind decimal, received "1,5"`);
  });
});

describe('dates', () => {
  const pairs = pairsOf(fc.oneof(dates('2026-01-25', '2026-03-05'), dates()), (day) => day);

  test.each(Object.entries(DATES))('%s compares days', (name, holds) => {
    const operator = compare(name);
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const expected = holds(left, right);
        expect(operator(left, right)).toBe(expected);
        expect(operator(left, left)).toBe(holds('', ''));
        seen.add(expected);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(2);
  });

  test.each(Object.keys(DATES))('%s refuses what is no date, on either side', (name) => {
    const operator = compare(name);
    const wrong = [
      '',
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '1899-12-31',
      '2200-01-01',
      '2026-1-1',
      '2026-01-01 ',
      '2026-01-01T00:00:00Z',
      '20260101',
      20260101,
      0,
      true,
      [],
      {},
      undefined,
      new Date(0),
      ['2026-01-01'],
    ];
    for (const value of wrong) {
      expect(() => operator(value, '2026-01-01')).toThrow(FactsError);
      expect(() => operator('2026-01-01', value)).toThrow(FactsError);
    }
    expect(() => operator('2026-01-01', '2026-02-30')).toThrow(
      `${name}: expected a value of kind date, received "2026-02-30"`,
    );
  });
});

describe('a value known to be absent', () => {
  test.each([
    ['decimal', '0'],
    ['date', '2026-01-01'],
  ])('equals itself and nothing else, and has no order: %s', (kind, value) => {
    for (const { name, compare: operator } of domainOperators()) {
      if (!name.startsWith(kind)) continue;
      const pairs = [operator(null, null), operator(null, value), operator(value, null)];
      const isEqual = name.endsWith('Equal') && !name.endsWith('NotEqual');
      if (isEqual) expect(pairs, name).toEqual([true, false, false]);
      else if (name.endsWith('NotEqual')) expect(pairs, name).toEqual([false, true, true]);
      else expect(pairs, name).toEqual([false, false, false]);
    }
  });
});

test('in an engine, a malformed operand makes the run fail and is never a verdict', async () => {
  const run = async (name: string, fact: unknown, value: unknown): Promise<number> => {
    const engine = new Engine();
    for (const operator of domainOperators()) engine.addOperator(operator.name, operator.compare);
    engine.addRule({
      conditions: { all: [{ fact: 'given', operator: name, value }] },
      event: { type: 'met' },
    });
    return (await engine.run({ given: fact })).events.length;
  };
  expect(await run('decimalGreaterThan', '10', '9')).toBe(1);
  expect(await run('decimalGreaterThan', '9', '10')).toBe(0);
  await expect(run('decimalGreaterThan', '1.000,00', '9')).rejects.toThrow(FactsError);
  await expect(run('decimalGreaterThan', '10', 'nine')).rejects.toThrow(FactsError);
  await expect(run('dateBefore', '2026-02-30', '2026-03-01')).rejects.toThrow(FactsError);
  await expect(run('dateBefore', '2026-02-28', 'tomorrow')).rejects.toThrow(FactsError);
});
