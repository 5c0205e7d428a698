import { readArgument } from '../facts/forms.js';
import { answerFigures, type DecisiveFigures } from './answerFigures.js';
import { answerForm } from './answerForms.js';
import type { AnyDetermination } from './determinations.js';

/**
 * Takes from an answer what a person acts on: the outcome, the thresholds and the dates. Two answers to one question that
 * agree in these differ only in how they were reached.
 *
 * @param answer - The answer.
 * @returns The values by their path, in a fixed order.
 * @throws {@link FactsError} when it is no answer.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * decisiveFigures(decideSalary(facts, rulesAsOf('2026-11-24'))).outcome; //=> 'met'
 */
export function decisiveFigures(answer: AnyDetermination): DecisiveFigures {
  return answerFigures(readArgument(answerForm(), answer, 'answer'));
}
