import { countForm } from './countForm.js';
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
export function writeCount(count: number, unit: string, language: Language): string {
  const forms = Object.hasOwn(language.units, unit) ? language.units[unit] : undefined;
  return forms === undefined ? `${count} ${unit}` : countForm(count, forms, language);
}
