import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Writes the days for which something is the law.
 *
 * @param span - The first and the last day; `null` while no end is known.
 * @param language - The language.
 * @returns Such as `from 1 January 2026`.
 */
export function describeSpan(
  { from, to }: { readonly from: string; readonly to: string | null },
  language: Language,
): string {
  const { phrases } = language;
  return fillIn(to === null ? phrases.spanOpen : phrases.span, { from, to }, language);
}
