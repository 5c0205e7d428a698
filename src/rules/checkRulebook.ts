import type { FactsProblem } from '../facts/factsError.js';
import { type Form, formOf } from '../facts/forms.js';
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
  if (isOpened(rulebook)) return () => rulebook;
  const name = RULEBOOK_NAMES.find((known) => known === rulebook);
  if (name === undefined) {
    problems.push({
      path: 'rulebook',
      expected: `one of ${RULEBOOK_NAMES.join(', ')}`,
      received: showValue(rulebook),
    });
  }
  return () => shippedRulebook(name as RulebookName);
}

/** The form of a rulebook that was opened. */
export const rulebookForm: Form<Rulebook> = /* @__PURE__ */ formOf(
  'a rulebook, as openRulebook opens it',
  isOpened,
);

/** A proxy can throw, and an object that only looks like a rulebook has no domains. */
function isOpened(rulebook: unknown): rulebook is Rulebook {
  try {
    return (
      typeof rulebook === 'object' &&
      rulebook !== null &&
      (rulebook as Rulebook).domains instanceof Map &&
      typeof (rulebook as Rulebook).nationalityGroup === 'function'
    );
  } catch {
    return false;
  }
}
