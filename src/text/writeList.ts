import type { Language } from './language.js';

/**
 * Writes a list as a language does.
 *
 * @param items - The items.
 * @param language - The language.
 * @returns The items in one sentence.
 * @example
 * writeList(['Dutch', 'French', 'German'], ENGLISH); //=> 'Dutch, French and German'
 */
export function writeList(items: readonly string[], { notation }: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return items.slice(0, -1).join(notation.comma) + notation.and + last;
}
