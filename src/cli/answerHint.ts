import type { AnswerType } from '../plan/answerType.js';
import { fillIn } from '../text/fillIn.js';
import type { InterviewPhrase } from '../text/interviewPhrase.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import { orNone } from '../text/orNone.js';

/** The phrase for each form of an answer. */
const PHRASES: Readonly<Record<AnswerType['type'], InterviewPhrase>> = {
  boolean: 'boolean',
  date: 'date',
  choice: 'choice',
  country: 'country',
  number: 'number',
  euro: 'euro',
  'euro-for-period': 'euroForPeriod',
  'academic-year': 'academicYear',
  text: 'text',
  records: 'isThereOne',
};

/**
 * Says what an answer looks like that somebody types.
 *
 * @param answer - The form of the answer.
 * @param language - The language.
 * @returns The hint.
 */
export function answerHint(answer: AnswerType, language: Language): string {
  const { interview } = language;
  const hint = fillIn(interview[PHRASES[answer.type]], paramsOf(answer, language), language);
  return orNone(answer, hint, language);
}

function paramsOf(answer: AnswerType, language: Language): Readonly<Record<string, string>> {
  if (answer.type === 'number') return { least: String(answer.least), most: String(answer.most) };
  if (answer.type !== 'euro-for-period') return {};
  const periods = answer.per.map((period) => nameOf('calendar', period, language));
  return { example: periods[0] ?? '', periods: periods.join(language.notation.comma) };
}
