import type { Language } from './language.js';

/**
 * Finds the name of something that answers have a code for.
 *
 * @param kind - The kind of thing, such as `region`.
 * @param code - Its code.
 * @param language - The language.
 * @returns The name; the code where the language has no name for it.
 * @example
 * nameOf('region', 'flanders', ENGLISH); //=> 'Flanders'
 */
export function nameOf(kind: string, code: string, { names }: Language): string {
  const known = names[kind] ?? {};
  return Object.hasOwn(known, code) ? (known[code] as string) : code;
}
