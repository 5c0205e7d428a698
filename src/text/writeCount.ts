import type { Language } from './language.js';

/**
 * Writes a number of days, months or another unit as a language does.
 *
 * @param count - The number.
 * @param unit - The code of the unit.
 * @param language - The language.
 * @returns The number and its unit; the code where the language has no word for it.
 * @example
 * writeCount(8, 'working-days', ENGLISH); //=> '8 working days'
 */
export function writeCount(count: number, unit: string, { units }: Language): string {
  const forms = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (forms === undefined) return `${count} ${unit}`;
  return (count === 1 ? forms.one : forms.other).replace('{count}', String(count));
}
