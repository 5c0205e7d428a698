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
  if (!isMarked(rules)) throw new FactsError([problemAt('rules', rules)]);
}

/** The form of the rules of a day. */
export const rulesForm: Form<RuleSet> = (value, path, problems) => {
  if (!isMarked(value)) problems.push(problemAt(path, value));
  return value as RuleSet;
};

function problemAt(path: string, value: unknown): FactsProblem {
  return { path, expected: 'the rules of a day, as rulesAsOf gives them', received: showValue(value) };
}

function isMarked(value: unknown): boolean {
  try {
    return (value as { readonly [MARK]?: unknown })[MARK] === true;
  } catch {
    // Nothing at all, or a proxy that throws.
    return false;
  }
}
