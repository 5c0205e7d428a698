import type { CountedUnit, Language } from './language.js';

/**
 * Writes a number of things in the form that a language gives to that number.
 *
 * @param count - The number.
 * @param forms - What is counted, in the language.
 * @param language - The language.
 * @returns The form, with the number in it.
 * @example
 * countForm(0, { one: '{count} jour', other: '{count} jours' }, FRENCH); //=> '0 jour'
 */
export function countForm(count: number, forms: CountedUnit, { notation }: Language): string {
  const { numbers, withDecimals } = notation.singular;
  const size = Math.abs(count);
  const whole = Math.trunc(size);
  const isSingular = numbers.includes(whole) && (withDecimals || whole === size);
  const written = String(count).replace('.', notation.decimal);
  return (isSingular ? forms.one : forms.other).replace('{count}', written);
}
