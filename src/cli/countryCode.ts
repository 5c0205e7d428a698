import { NATIONALITY_GROUPS } from '../rules/shippedDocuments.js';
import { LANGUAGE_TAGS } from '../text/languages.js';
import { ALPHA_3 } from './alpha3.js';

/**
 * Finds the code that a country is meant by: its name in one of the languages, a three-letter code, or a code that is in use
 * beside the standard.
 *
 * @param text - What was written.
 * @returns The two-letter code; `undefined` when it is none of these.
 * @example
 * countryCode('Maroc'); //=> 'MA'
 */
export function countryCode(text: string): string | undefined {
  const word = plain(text);
  const codes = Object.values(NATIONALITY_GROUPS.groups).flat();
  return codes.find((code) => plain(code) === word) ?? otherCode(word) ?? named(word, codes);
}

/** Codes and names in use beside the standard; the first two are those of the Union. */
const OTHERS: Readonly<Record<string, string>> = {
  uk: 'GB',
  el: 'GR',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  'groot brittannie': 'GB',
  grossbritannien: 'GB',
  england: 'GB',
  holland: 'NL',
  hollande: 'NL',
  turkey: 'TR',
  'ivory coast': 'CI',
  usa: 'US',
  america: 'US',
  'congo brazzaville': 'CG',
  'congo kinshasa': 'CD',
};

function otherCode(word: string): string | undefined {
  if (Object.hasOwn(OTHERS, word)) return OTHERS[word];
  const both = ALPHA_3.split(/\s+/).find((each) => each !== '' && plain(each.slice(0, 3)) === word);
  return both?.slice(3);
}

function named(word: string, codes: readonly string[]): string | undefined {
  const found = LANGUAGE_TAGS.flatMap((tag) => {
    const names = new Intl.DisplayNames([tag], { type: 'region' });
    return codes.filter((each) => plain(names.of(each) ?? '') === word);
  });
  const [first, ...others] = new Set(found);
  return others.length === 0 ? first : undefined;
}

/** A name without case, accents and marks. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
