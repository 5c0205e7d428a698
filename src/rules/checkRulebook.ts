import type { FactsProblem } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import type { Rulebook } from './rulebook.js';
import { RULEBOOK_NAMES, type RulebookName, shippedRulebook } from './shippedRulebook.js';

/**
 * Checks the rulebook that is asked for, and opens it where it is given by its name.
 *
 * @param rulebook - The name of a rulebook of the package, or an open rulebook.
 * @param problems - Takes what is wrong.
 * @returns Gives the open rulebook; only to be asked when nothing was wrong.
 */
export function checkRulebook(rulebook: unknown, problems: FactsProblem[]): () => Rulebook {
  const isOpened = typeof rulebook === 'object' && rulebook !== null && 'domains' in rulebook;
  if (!isOpened && !RULEBOOK_NAMES.includes(rulebook as RulebookName)) {
    problems.push({
      path: 'rulebook',
      expected: `one of ${RULEBOOK_NAMES.join(', ')}`,
      received: showValue(rulebook),
    });
  }
  return () => (isOpened ? (rulebook as Rulebook) : shippedRulebook(rulebook as RulebookName));
}
