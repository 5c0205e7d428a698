import type { DocumentReference, RuleDocument } from '../rules/ruleDocument.js';
import type { RuleSet } from '../rules/ruleSet.js';

/**
 * Makes a function that finds the editions of a rulebook.
 *
 * @param rules - The rules, taken from the rulebook.
 * @returns The function, which gives `undefined` for an edition that the rulebook does not have.
 */
export function documentFinder({
  rulebook,
  book,
}: RuleSet): (reference: DocumentReference) => RuleDocument | undefined {
  return ({ id, hash }) => {
    const editions = book.domains.get(id.slice(rulebook.length + 1));
    return editions?.find(({ reference }) => reference.hash === hash)?.document;
  };
}
