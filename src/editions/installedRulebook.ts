import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { optional, refuseIfAny } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import { rulebookForm } from '../rules/checkRulebook.js';
import { type OpenRulebook, openedBy, type Rulebook } from '../rules/rulebook.js';
import { openShipped, RULEBOOK_NAMES, type RulebookName } from '../rules/shippedRulebook.js';

/**
 * Finds the rulebook that a lock or a receipt was made from.
 *
 * @param name - Its name.
 * @param path - Where the name stands, for errors.
 * @param own - A rulebook of the caller's own, to be used instead of the one of the package.
 * @returns The rulebook.
 * @throws `FactsError` when there is no rulebook of that name, or the caller's own is none.
 */
export function installedRulebook(name: string, path: string, own: Rulebook | undefined): OpenRulebook {
  const problems: FactsProblem[] = [];
  optional(rulebookForm)(own, 'installed', problems);
  refuseIfAny(problems);
  const opened = openedBy(own);
  if (opened !== undefined && opened.name === name) return opened;
  if (own === undefined && RULEBOOK_NAMES.includes(name as RulebookName)) {
    return openShipped(name as RulebookName);
  }
  const expected = own === undefined ? `one of ${RULEBOOK_NAMES.join(', ')}` : own.name;
  throw new FactsError([{ path, expected, received: showValue(name) }]);
}
