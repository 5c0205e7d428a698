import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { checkDay } from '../rules/checkDay.js';
import { checkRulebook } from '../rules/checkRulebook.js';
import type { OpenRulebook } from '../rules/rulebook.js';
import type { RulesOptions } from '../rules/rulesAsOf.js';

/**
 * Opens the rulebook that options name, and checks the day on which it is to be known.
 *
 * @param options - The rulebook and the day.
 * @returns The rulebook.
 * @throws `FactsError` when the name or the date is wrong.
 */
export function openedRulebook({ rulebook = 'guide', knownOn }: RulesOptions): OpenRulebook {
  const problems: FactsProblem[] = [];
  if (knownOn !== undefined) checkDay('knownOn', knownOn, problems);
  const open = checkRulebook(rulebook, problems);
  if (problems.length > 0) throw new FactsError(problems);
  return open();
}
