import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import type { AnswerType } from './answerType.js';
import { ANSWER_TYPES } from './answerTypes.js';
import { casePattern } from './casePattern.js';

/**
 * Tells the form of what stands at a path of a case file, so that any of its fields can be asked for, not only those that
 * are asked for next.
 *
 * @param path - The path, such as `jobOffers[0].grossSalary`.
 * @returns The form.
 * @throws {@link FactsError} when there is no such path, or a whole section stands there.
 * @example
 * answerTypeOf('jobOffers[0].grossSalary').type; //=> 'euro-for-period'
 */
export function answerTypeOf(path: string): AnswerType {
  const isPath = typeof path === 'string' && !path.includes('[]');
  const answer = isPath ? knownType(casePattern(path)) : undefined;
  if (answer !== undefined) return answer;
  const expected = 'the path of a fact in a case file, such as jobOffers[0].grossSalary';
  throw new FactsError([{ path: 'path', expected, received: showValue(path) }]);
}

function knownType(pattern: string): AnswerType | undefined {
  if (Object.hasOwn(ANSWER_TYPES, pattern)) return ANSWER_TYPES[pattern];
  const [list = '', ...names] = pattern.split('[].');
  const records = Object.hasOwn(ANSWER_TYPES, list) ? ANSWER_TYPES[list] : undefined;
  if (records?.type !== 'records') return undefined;
  return records.fields.find(({ name }) => name === names.join())?.answer;
}
