import { parseDay } from '../calendar/parseDay.js';
import { AMOUNT_PATTERN } from '../facts/fieldSchemas.js';
import type { AnswerType, EuroForPeriod } from '../plan/answerType.js';
import type { Json } from '../rules/ruleDocument.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import { countryCode } from './countryCode.js';

/**
 * Reads an answer that somebody typed.
 *
 * @param text - What was typed.
 * @param answer - The form that the answer must have; not that of a list.
 * @param language - The language, for its words for yes, no and none.
 * @returns The answer; `undefined` when it has another form.
 */
export function readAnswer(text: string, answer: AnswerType, language: Language): Json | undefined {
  const typed = text.trim();
  if (answer.absentable && isWord(typed, language.interview.none)) return null;
  switch (answer.type) {
    case 'boolean':
      return readYesOrNo(typed, language);
    case 'date':
      return parseDay(typed) === undefined ? undefined : typed;
    case 'choice':
      return answer.choices[/^\d+$/.test(typed) ? Number(typed) - 1 : answer.choices.indexOf(typed)];
    case 'country':
      // A code that no country has is refused with the rest of the case file.
      return countryCode(typed) ?? (/^[A-Za-z]{2}$/.test(typed) ? typed.toUpperCase() : undefined);
    case 'number':
      return readNumber(typed, answer.least, answer.most);
    case 'euro':
      return readAmount(typed);
    case 'euro-for-period':
      return readAmountForPeriod(typed, answer, language);
    case 'academic-year':
      return /^\d{4}-\d{4}$/.test(typed) ? typed : undefined;
    case 'text':
      return typed === '' ? undefined : typed;
    case 'records':
      return undefined;
  }
}

/**
 * Reads a yes or a no that somebody typed.
 *
 * @param text - What was typed: the word, or its first letter.
 * @param language - The language.
 * @returns Whether it is a yes; `undefined` when it is neither.
 */
export function readYesOrNo(text: string, { interview: { yes, no } }: Language): boolean | undefined {
  const typed = text.trim();
  if (isWord(typed, yes) || isWord(typed, yes.slice(0, 1))) return true;
  return isWord(typed, no) || isWord(typed, no.slice(0, 1)) ? false : undefined;
}

function isWord(typed: string, word: string): boolean {
  return typed.toLowerCase() === word;
}

function readNumber(typed: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A comma could mark cents or thousands, so that an amount with one is asked for again. */
function readAmount(typed: string): string | undefined {
  const digits = typed.replace('€', '').trim();
  return AMOUNT_PATTERN.test(digits) ? digits : undefined;
}

function readAmountForPeriod(
  typed: string,
  { per }: EuroForPeriod,
  language: Language,
): { readonly amount: string; readonly per: string } | undefined {
  const [, first = '', word] = /^([\d., ]*)[\s/]*(.*)$/.exec(typed.replace('€', '').trim()) ?? [];
  const amount = readAmount(first.trim());
  const [only, ...others] = per;
  const named = per.find((period) => period === word || nameOf('calendar', period, language) === word);
  const period = word === '' && others.length === 0 ? only : named;
  return amount === undefined || period === undefined ? undefined : { amount, per: period };
}
