import { Decimal as SharedDecimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { Decimal } from '../../src/money/decimal.js';

test('the clone has 40 digits and rounds halves up', () => {
  expect(Decimal.precision).toBe(40);
  expect(Decimal.rounding).toBe(SharedDecimal.ROUND_HALF_UP);
  expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`);
  expect(new Decimal('2.5').toDecimalPlaces(0).toString()).toBe('3');
});

test('the settings of decimal.js itself are untouched, and reach nothing here', () => {
  expect(Decimal).not.toBe(SharedDecimal);
  expect(SharedDecimal.precision).toBe(20);
  const { precision, rounding } = SharedDecimal;
  SharedDecimal.set({ precision: 3, rounding: SharedDecimal.ROUND_DOWN });
  try {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`);
    expect(new Decimal('2.5').toDecimalPlaces(0).toString()).toBe('3');
  } finally {
    SharedDecimal.set({ precision, rounding });
  }
});
