import type { AnswerType } from '../plan/answerType.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Says that the absence of a fact is an answer too, where it is one.
 *
 * @param answer - The form of the answer.
 * @param hint - What an answer looks like otherwise.
 * @param language - The language.
 * @returns The whole hint.
 */
export function orNone(
  { absentable }: Pick<AnswerType, 'absentable'>,
  hint: string,
  language: Language,
): string {
  return absentable ? fillIn(language.interview.orNone, { hint }, language) : hint;
}
