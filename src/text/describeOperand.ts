import type { Wire } from '../engine/kind.js';
import type { ComputedOperand, ProofOperand } from '../engine/proof.js';
import { factName } from './factName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { writeValue } from './writeValue.js';

/**
 * Writes one side of a comparison.
 *
 * @param operand - The operand, as a proof has it.
 * @param operator - The operator, which says what kind of value it is.
 * @param language - The language.
 * @returns A fact with its value, or a value with the name of its parameter.
 */
export function describeOperand(operand: ProofOperand, operator: string, language: Language): string {
  const { phrases } = language;
  const format = formatOf(operator);
  if ('fact' in operand) {
    const ofFact = formatOfFact(operand.fact) ?? format;
    const value = 'missing' in operand ? phrases.notGiven : describeComputed(operand.value, ofFact, language);
    return fillIn(phrases.operand, { name: factName(operand.fact, language), value }, language);
  }
  const value = writeValue(operand.value, format, language);
  if (!('parameter' in operand)) return value;
  return fillIn(phrases.operand, { name: value, value: operand.parameter }, language);
}

/**
 * Writes the value of a fact, or the range in which it lies.
 *
 * @param value - The value.
 * @param format - How, as {@link fillIn} says; found from the value when left out.
 * @param language - The language.
 * @returns The value in words.
 */
export function describeComputed(
  value: ComputedOperand['value'],
  format: string | undefined,
  language: Language,
): string {
  const { phrases } = language;
  if (value === null) return language.labels.none;
  if (typeof value !== 'object' || !('least' in value))
    return writeValue(value, format ?? guess(value), language);
  const write = (end: Wire): string => writeValue(end, format ?? guess(end), language);
  const least = write(value.least);
  return value.greatest === null
    ? fillIn(phrases.rangeOpen, { least }, language)
    : fillIn(phrases.range, { least, greatest: write(value.greatest) }, language);
}

/**
 * Tells how a fact is written that has the form of an amount without being one.
 *
 * @param fact - The name of the fact.
 * @returns The format, as {@link fillIn} says; `undefined` where the value tells it.
 */
export function formatOfFact(fact: string): string | undefined {
  return /[Pp]ercentage$/.test(fact) ? 'percent' : undefined;
}

/** The operators of amounts and dates tell what their operands are. */
function formatOf(operator: string): string {
  if (operator.startsWith('decimal')) return 'amount';
  return operator.startsWith('date') ? 'date' : '';
}

/** Amounts have two decimals, and dates the form of a date. */
function guess(value: Wire): string {
  if (typeof value !== 'string') return '';
  if (/^-?\d+\.\d\d$/.test(value)) return 'amount';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : '';
}
