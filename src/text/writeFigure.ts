import type { Unit } from '../rules/ruleDocument.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { writeAmount } from './writeAmount.js';
import { writeCount } from './writeCount.js';

/**
 * Writes a figure of a document with its unit.
 *
 * @param value - A decimal as a string for amounts and percentages, a whole number for periods and counts.
 * @param unit - What it is counted in.
 * @param language - The language.
 * @returns Such as `€48,912.00 a year` or `8 working days`.
 * @example
 * writeFigure('48912.00', 'EUR/year', ENGLISH); //=> '€48,912.00 a year'
 */
export function writeFigure(value: string | number, unit: Unit, language: Language): string {
  if (unit === 'percent') return `${writePercentage(String(value), language)} %`;
  if (!unit.startsWith('EUR')) return writeCount(Number(value), unit, language);
  const [, per] = unit.split('/');
  const amount = writeAmount(String(value), language);
  return per === undefined ? amount : `${amount} ${nameOf('period', per, language)}`;
}

/**
 * Writes a percentage without its sign, and without decimals where they are nought.
 *
 * @param percentage - The percentage, such as `120.00`.
 * @param language - The language.
 * @returns Such as `120` or `12.50`.
 */
export function writePercentage(percentage: string, { notation }: Language): string {
  return percentage.replace(/\.00$/, '').replace('.', () => notation.decimal);
}
