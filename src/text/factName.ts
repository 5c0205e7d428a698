import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Says what a fact is.
 *
 * @param path - Its name, or its path in the facts, such as `incomes[0].declared`.
 * @param language - The language.
 * @returns The name in words, with the place in the list where it stands in one; the path when there is none.
 * @example
 * factName('birthDate', ENGLISH); //=> 'date of birth'
 */
export function factName(path: string, language: Language): string {
  const name = path.slice(path.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  return Object.hasOwn(language.names.fact ?? {}, name) ? nameOf('fact', name, language) : path;
}
