import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import { type OpenRulebook, openedBy, type Rulebook } from '../rules/rulebook.js';
import { openShipped, RULEBOOK_NAMES, type RulebookName } from '../rules/shippedRulebook.js';

/**
 * Finds the rulebook that a lock or a receipt was made from.
 *
 * @param name - Its name.
 * @param path - Where the name stands, for errors.
 * @param own - A rulebook of the caller's own, to be used instead of the one of the package.
 * @returns The rulebook.
 * @throws `FactsError` when there is no rulebook of that name.
 */
export function installedRulebook(name: string, path: string, own: Rulebook | undefined): OpenRulebook {
  const opened = openedBy(own);
  if (opened !== undefined && opened.name === name) return opened;
  if (own === undefined && RULEBOOK_NAMES.includes(name as RulebookName)) {
    return openShipped(name as RulebookName);
  }
  if (own !== undefined && opened === undefined) {
    const wanted = 'a rulebook, as openRulebook gives it';
    throw new FactsError([{ path: 'installed', expected: wanted, received: showValue(own) }]);
  }
  const expected = own === undefined ? `one of ${RULEBOOK_NAMES.join(', ')}` : own.name;
  throw new FactsError([{ path, expected, received: showValue(name) }]);
}
