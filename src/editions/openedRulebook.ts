import type { FactsProblem } from '../facts/factsError.js';
import { refuseIfAny } from '../facts/forms.js';
import { checkDay } from '../rules/checkDay.js';
import { checkRulebook } from '../rules/checkRulebook.js';
import type { OpenRulebook } from '../rules/rulebook.js';
import type { RulesOptions } from '../rules/rulesAsOf.js';

/** Options, of which a rulebook that must be named can be `null`, for none. */
type Opening = Omit<RulesOptions, 'rulebook'> & { readonly rulebook?: RulesOptions['rulebook'] | null };

/**
 * Opens the rulebook that options name, and checks the day on which it is to be known.
 *
 * @param options - The rulebook and the day.
 * @param problems - What was found wrong with other arguments.
 * @returns The rulebook.
 * @throws `FactsError` when the name, the date or another argument is wrong, listing all of it.
 */
export function openedRulebook(
  { rulebook = 'guide', knownOn }: Opening,
  problems: FactsProblem[],
): OpenRulebook {
  if (knownOn !== undefined) checkDay('knownOn', knownOn, problems);
  const open = checkRulebook(rulebook, problems);
  refuseIfAny(problems);
  return open();
}
