import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import type { EvaluatorName } from './determination.js';

/** Every evaluator: the compiler sees to it that none is missing. */
const NAMES: Readonly<Record<EvaluatorName, null>> = {
  cards: null,
  salary: null,
  'student-means': null,
  'family-income': null,
  deadline: null,
  'register-number': null,
};

/**
 * Refuses the name of an evaluator that there is not.
 *
 * @param evaluator - What was given as the name.
 * @returns The same, known to be right.
 * @throws {@link FactsError} when there is no such evaluator.
 */
export function checkEvaluator(evaluator: unknown): EvaluatorName {
  if (typeof evaluator === 'string' && Object.hasOwn(NAMES, evaluator)) return evaluator as EvaluatorName;
  const expected = `one of ${Object.keys(NAMES).join(', ')}`;
  throw new FactsError([{ path: 'evaluator', expected, received: showValue(evaluator) }]);
}
