import type { FactsProblem } from '../facts/factsError.js';
import { type Form, formOf } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import { type OpenRulebook, openedBy, type Rulebook } from './rulebook.js';
import { openShipped, RULEBOOK_NAMES, type RulebookName } from './shippedRulebook.js';

/**
 * Checks the rulebook that is asked for, and opens it where it is given by its name.
 *
 * @param rulebook - The name of a rulebook of the package, or an open rulebook.
 * @param problems - Takes what is wrong.
 * @returns Gives what it holds; only to be asked when nothing was wrong.
 */
export function checkRulebook(rulebook: unknown, problems: FactsProblem[]): () => OpenRulebook {
  const opened = openedBy(rulebook);
  if (opened === undefined && !RULEBOOK_NAMES.includes(rulebook as RulebookName)) {
    problems.push({
      path: 'rulebook',
      expected: `one of ${RULEBOOK_NAMES.join(', ')}`,
      received: showValue(rulebook),
    });
  }
  return () => opened ?? openShipped(rulebook as RulebookName);
}

/** The form of a rulebook that was opened. */
export const rulebookForm: Form<Rulebook> = /* @__PURE__ */ formOf(
  'a rulebook, as openRulebook opens it',
  (value) => openedBy(value) !== undefined,
);
