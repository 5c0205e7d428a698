import type { Json } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import { describeCode } from './describeCode.js';
import type { Params } from './fillIn.js';
import type { Language } from './language.js';
import { writePlace } from './writePlace.js';

/**
 * Says a warning in words.
 *
 * @param warning - The warning.
 * @param language - The language.
 * @returns One or two sentences.
 * @example
 * describeWarning({ code: 'as-of-today', params: { asOf: '2026-11-24' } }, ENGLISH);
 * //=> 'No date was given: the answer is about today, 24 November 2026.'
 */
export function describeWarning({ code, params }: Warning, language: Language): string {
  return describeCode(language.warnings, code, { ...params, ...provisionsIn(params, language) }, language);
}

/** Places in a law, as the language writes them. */
function provisionsIn(params: Params, language: Language): Params {
  const named = Object.entries(params).filter(([name]) => PROVISIONS.includes(name));
  const write = (place: Json): string => writePlace(String(place), language);
  return Object.fromEntries(
    named.map(([name, value = null]) => [name, Array.isArray(value) ? value.map(write) : write(value)]),
  );
}

const PROVISIONS: readonly string[] = ['provision', 'provisions'];
