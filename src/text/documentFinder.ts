import type { DocumentReference, RuleDocument } from '../rules/ruleDocument.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';

/**
 * Makes a function that finds the editions of a rulebook.
 *
 * @param rules - The rules, taken from the rulebook.
 * @returns The function, which gives `undefined` for an edition that the rulebook does not have.
 */
export function documentFinder(rules: RuleSet): (reference: DocumentReference) => RuleDocument | undefined {
  const { name, domains } = lawOf(rules).book;
  return ({ id, hash }) => {
    const editions = domains.get(id.slice(name.length + 1));
    return editions?.find(({ reference }) => reference.hash === hash)?.document;
  };
}
