import type { Readers } from './rulebook.js';
import { lawOf, type RuleSet } from './ruleSet.js';

/** The facts that the reader of an evaluator gives. */
type FactsOf<Name extends keyof Readers> = ReturnType<ReturnType<Readers[Name]>['read']>;

/**
 * Reads the facts of a question, and sees to it that there are rules to ask.
 *
 * @param evaluator - The evaluator that is asked.
 * @param input - What somebody says are facts.
 * @param rules - What somebody says are the rules of a day.
 * @returns The facts as plain data, known to be right.
 * @throws {@link FactsError} when anything is wrong with the facts, listing all of it, or these are no rules.
 */
export function readFacts<Name extends keyof Readers>(
  evaluator: Name,
  input: unknown,
  rules: RuleSet,
): FactsOf<Name> {
  return lawOf(rules).book.readers[evaluator]().read(input) as FactsOf<Name>;
}
