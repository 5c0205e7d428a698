import type { RuleSet } from '../rules/ruleSet.js';
import { decideCards } from './cards.js';
import { checkEvaluator } from './checkEvaluator.js';
import { decideDeadline } from './deadlines.js';
import type { EvaluatorName } from './determination.js';
import type { DeterminationByEvaluator, FactsByEvaluator } from './determinations.js';
import { decideFamilyIncome } from './familyIncome.js';
import { decideRegisterNumber } from './registerNumber.js';
import { decideSalary } from './salary.js';
import { decideStudentMeans } from './studentMeans.js';

type Evaluators = {
  readonly [Name in EvaluatorName]: (
    facts: FactsByEvaluator[Name],
    rules: RuleSet,
  ) => DeterminationByEvaluator[Name];
};

const EVALUATORS: Evaluators = {
  cards: decideCards,
  salary: decideSalary,
  'student-means': decideStudentMeans,
  'family-income': decideFamilyIncome,
  deadline: decideDeadline,
  'register-number': decideRegisterNumber,
};

/** The names of the evaluators, in the order in which they are listed. */
export const EVALUATOR_NAMES: readonly EvaluatorName[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(EVALUATORS) as EvaluatorName[],
);

/**
 * Asks an evaluator by its name, for programs that handle questions of every kind alike.
 *
 * @param evaluator - The name of the evaluator, as answers give it.
 * @param facts - The facts that it takes.
 * @param rules - The law of the day asked about.
 * @returns The answer.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it, or there is no such evaluator.
 * @throws {@link NoLawError} when the rulebook has no law for the question on that day.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * decide('salary', facts, rulesAsOf('2026-11-24')).outcome; //=> 'met'
 */
export function decide<Name extends EvaluatorName>(
  evaluator: Name,
  facts: FactsByEvaluator[Name],
  rules: RuleSet,
): DeterminationByEvaluator[Name] {
  checkEvaluator(evaluator);
  return EVALUATORS[evaluator](facts, rules);
}
