import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseAmount } from '../../src/money/parseAmount.js';

const MAX_CENTS = 999_999_999_999;
const PATTERN = /^(0|[1-9][0-9]{0,9})(\.[0-9]{1,2})?$/;

/** The cents by moving the point in the text, without arithmetic on fractions. */
function centsOf(text: string): number {
  const [units, decimals = ''] = text.split('.');
  return Number(BigInt(`${units}${decimals.padEnd(2, '0')}`));
}

test.each([
  ['0', 0],
  ['0.0', 0],
  ['0.00', 0],
  ['0.01', 1],
  ['0.1', 10],
  ['0.10', 10],
  ['0.9', 90],
  ['1', 100],
  ['1.1', 110],
  ['9.99', 999],
  ['10', 1000],
  ['3703.44', 370344],
  ['53220.00', 5322000],
  ['1234567890', 123456789000],
  ['9999999999', 999999999900],
  ['9999999999.9', 999999999990],
  ['9999999999.99', MAX_CENTS],
])('the text %j makes %i cents', (text, cents) => {
  expect(parseAmount(text)).toBe(cents);
});

test.each([
  [0, 0],
  [0.01, 1],
  [0.1, 10],
  [0.29, 29],
  [0.57, 57],
  [0.58, 58],
  [1, 100],
  [1.1, 110],
  [1.15, 115],
  [4.35, 435],
  [19.99, 1999],
  [1e3, 100000],
  [3703.44, 370344],
  [1234567.89, 123456789],
  [9999999999.99, MAX_CENTS],
])('the number %d makes %i cents', (value, cents) => {
  expect(parseAmount(value)).toBe(cents);
});

test.each([
  '',
  ' ',
  ' 1',
  '1 ',
  '\t1',
  '1\n',
  '-1',
  '-0',
  '-0.01',
  '+1',
  '1e3',
  '1E3',
  '1e-2',
  '1,000.00',
  '1.000,00',
  '1,5',
  '1 000',
  "1'000",
  '1_000',
  '1.234',
  '1.005',
  '0.001',
  '1.',
  '5.',
  '.5',
  '.',
  '0.',
  '1..2',
  '1.2.3',
  '1.2.',
  '1.-2',
  '1.2-',
  '1. 2',
  '1./2',
  '1.:2',
  '1.2/',
  '1.2:',
  '/1',
  ':1',
  '1/2',
  '1:2',
  '00',
  '01',
  '00.5',
  '01.50',
  '0000000000',
  '10000000000',
  '10000000000.00',
  '12345678901',
  '99999999999999999999',
  '0x10',
  '0b1',
  '٣',
  '1٣',
  '1.٣',
  '1.2٣',
  '３',
  '½',
  '€1',
  '1€',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  'one',
])('the text %j is refused', (text) => {
  expect(parseAmount(text)).toBeUndefined();
});

test.each([
  -1,
  -0,
  -0.01,
  -1e-9,
  0.001,
  0.005,
  1.005,
  1.234,
  1e-7,
  5e-324,
  1.1 * 1.1,
  0.1 + 0.2,
  1.1 + 2.2,
  3 * 1.1,
  4.35 * 100 + 0.001,
  0.07 * 100,
  9999999999.990002,
  9999999999.995,
  1e10,
  1e21,
  Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
])('the number %d is refused', (value) => {
  expect(parseAmount(value)).toBeUndefined();
});

test.each([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
  ['an empty list', []],
  ['a list of an amount', ['1.00']],
  ['an object', {}],
  ['an object that turns into an amount', { toString: () => '1.00', valueOf: () => 1 }],
  ['a boxed text', Object('1.00')],
  ['a boxed number', Object(1)],
  ['a bigint', 1n],
  ['a symbol', Symbol('1')],
  ['a function', () => 1],
  ['a date', new Date(0)],
])('%s is refused', (_name, wire) => {
  expect(parseAmount(wire)).toBeUndefined();
});

const anyCents = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: MAX_CENTS }));

test.prop([anyCents], { numRuns: 5000 })(
  'every amount of cents is read from its text and from its number',
  (cents) => {
    const digits = String(cents).padStart(3, '0');
    const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    expect(parseAmount(text)).toBe(cents);
    expect(parseAmount(Number(text))).toBe(cents);
    expect(parseAmount(String(Number(text)))).toBe(cents);
  },
);

test('every amount of cents up to 10000.00 is read from its number', () => {
  const wrong: number[] = [];
  for (let cents = 0; cents <= 1_000_000; cents += 1) {
    const digits = String(cents).padStart(3, '0');
    if (parseAmount(Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`)) !== cents) wrong.push(cents);
  }
  expect(wrong).toEqual([]);
});

const nearlyAmount = fc.oneof(
  fc.stringMatching(/^[0-9]{0,12}(\.[0-9]{0,3})?$/),
  fc.string({ unit: fc.constantFrom(...'0123456789.-+e, /:٣'), maxLength: 15 }),
  fc.string({ maxLength: 15 }),
);

test.prop([nearlyAmount], { numRuns: 5000 })('a text is read exactly if the pattern takes it', (text) => {
  expect(parseAmount(text)).toBe(PATTERN.test(text) ? centsOf(text) : undefined);
});

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 1e10 }),
  fc.integer({ min: 0, max: MAX_CENTS * 10 }).map((mills) => mills / 1000),
  anyCents.map((cents) => cents / 100 + Number.EPSILON),
);

test.prop([anyNumber], { numRuns: 5000 })(
  'a number is read exactly if the pattern takes it at its shortest',
  (value) => {
    const text = Object.is(value, -0) ? '-0' : String(value);
    expect(parseAmount(value)).toBe(PATTERN.test(text) ? centsOf(text) : undefined);
  },
);
