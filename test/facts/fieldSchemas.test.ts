import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { absentable, amount, civilDate, optional } from '../../src/facts/fieldSchemas.js';
import { guardOf, NOT_PASSED } from '../../src/facts/guard.js';
import { amounts, dates } from './arbitraries.js';

const date = civilDate();
const dateGuard = (value: unknown): boolean => guardOf(date)(value) !== NOT_PASSED;
const money = amount();
const moneyGuard = (value: unknown): boolean => guardOf(money)(value) !== NOT_PASSED;

/** Whether a text is a date, as the date of the platform reads and writes it. */
function isDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || /\s/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return false;
  return text >= '1900-01-01' && text <= '2199-12-31';
}

describe('a civil date', () => {
  const near = fc
    .tuple(
      fc.integer({ min: 1890, max: 2210 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .map(([year, month, day]) => {
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    });

  test('is accepted by schema and guard just when the platform knows it, from 1900 to 2199', () => {
    const tally = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.oneof(near, dates(), fc.string()), (text) => {
        const expected = isDate(text);
        expect(date.safeParse(text).success).toBe(expected);
        expect(dateGuard(text)).toBe(expected);
        tally[expected ? 'yes' : 'no'] += 1;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(tally.yes, tally.no)).toBeGreaterThan(100);
  });

  test.each([
    ['1900-01-01', true],
    ['1899-12-31', false],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-1-01', false],
    ['2026-01-01 ', false],
    ['2026-01-01\n', false],
    ['2026-01-01T00:00', false],
    ['٢٠٢٦-٠١-٠١', false],
    ['２０２６-01-01', false],
    [20260101, false],
    [new Date(0), false],
    [null, false],
  ])('%j: %s', (value, expected) => {
    expect(date.safeParse(value).success).toBe(expected);
    expect(dateGuard(value)).toBe(expected);
  });
});

describe('an amount', () => {
  test('is any number of cents up to 9,999,999,999.99, as a text or a number', () => {
    fc.assert(
      fc.property(amounts(), (value) => {
        expect(money.safeParse(value).success).toBe(true);
        expect(moneyGuard(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('as a number, is just one that two decimals can write', () => {
    const numbers = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1e10 }),
      fc.integer().map((n) => n / 1000),
    );
    const tally = { yes: 0, no: 0 };
    fc.assert(
      fc.property(numbers, (value) => {
        const inRange = value >= 0 && value <= 9_999_999_999.99 && !Object.is(value, -0);
        const expected = inRange && Number(value.toFixed(2)) === value;
        expect(money.safeParse(value).success).toBe(expected);
        expect(moneyGuard(value)).toBe(expected);
        tally[expected ? 'yes' : 'no'] += 1;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(tally.yes, tally.no)).toBeGreaterThan(20);
  });

  test('as a text, is just digits with at most two decimals', () => {
    const texts = fc.stringMatching(/^[0-9]{0,12}[.,]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (value) => {
        const [units = '', decimals, ...rest] = value.split('.');
        const digits = (text: string): boolean =>
          text !== '' && [...text].every((c) => '0123456789'.includes(c));
        const expected =
          rest.length === 0 &&
          digits(units) &&
          units.length <= 10 &&
          (units === '0' || !units.startsWith('0')) &&
          (decimals === undefined || (digits(decimals) && decimals.length <= 2));
        expect(money.safeParse(value).success).toBe(expected);
        expect(moneyGuard(value)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '-1',
    '+1',
    '1e3',
    '1E3',
    '1.005',
    '1,005.00',
    '1 000',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '01',
    '.5',
    '5.',
    '',
    '0x10',
    'NaN',
    'Infinity',
    '١٢٣',
    '１２３',
    '10000000000',
    '€5',
    -1,
    -0,
    -0.01,
    0.1 + 0.2,
    1.005,
    1e21,
    5e-324,
    10_000_000_000,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    5n,
    true,
    null,
    undefined,
    ['1'],
    { amount: '1' },
    Object('1'),
    Object(1),
  ])('is not %o', (value) => {
    expect(money.safeParse(value).success).toBe(false);
    expect(moneyGuard(value)).toBe(false);
  });
});

test('a fact that may be left out is not one that may be null', () => {
  const schema = z.strictObject({ out: optional(z.boolean()), absent: absentable(z.boolean()) });
  const isRight = (value: unknown): boolean => schema.safeParse(value).success;
  expect(isRight({})).toBe(true);
  expect(isRight({ out: true, absent: null })).toBe(true);
  expect(isRight({ out: undefined, absent: undefined })).toBe(true);
  expect(isRight({ out: null })).toBe(false);
});
