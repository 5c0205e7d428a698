import { FactsError, type FactsProblem } from '../facts/factsError.js';
import type { Form } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import type { RuleSet } from './ruleSet.js';

/** Marks the rules of a day. A copy of them, in which a day could be another, does not have it. */
const MARK: unique symbol = Symbol.for('belgian-residence-rules/rules-of-a-day');

/**
 * Marks rules as those of a day, and freezes them.
 *
 * @param rules - The rules, just made.
 * @returns The same.
 */
export function markRules(rules: RuleSet): RuleSet {
  return Object.freeze(Object.defineProperty(rules, MARK, { value: true }));
}

/**
 * Refuses what are no rules of a day.
 *
 * @param rules - What was given as rules.
 * @throws {@link FactsError} unless the library made it.
 */
export function checkRules(rules: RuleSet): void {
  const problems: FactsProblem[] = [];
  rulesForm(rules, 'rules', problems);
  if (problems.length > 0) throw new FactsError(problems);
}

/** The form of the rules of a day. */
export const rulesForm: Form<RuleSet> = (value, path, problems) => {
  if (!isMarked(value)) {
    const expected = 'the rules of a day, as rulesAsOf gives them';
    problems.push({ path, expected, received: showValue(value) });
  }
  return value as RuleSet;
};

function isMarked(value: unknown): boolean {
  try {
    return typeof value === 'object' && value !== null && Reflect.get(value, MARK) === true;
  } catch {
    return false;
  }
}
