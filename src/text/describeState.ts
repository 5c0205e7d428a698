import type { DeadlineFigures } from '../evaluators/deadlines.js';
import { describeCode } from './describeCode.js';
import type { Language } from './language.js';

/**
 * Says how the day asked about stands to a deadline.
 *
 * @param figures - The figures of the answer.
 * @param language - The language.
 * @returns The state and the days left in it.
 * @example
 * describeState({ state: 'open', daysLeft: 3 }, ENGLISH); //=> 'open, with 3 days left'
 */
export function describeState(
  { state, daysLeft }: Pick<DeadlineFigures, 'state' | 'daysLeft'>,
  language: Language,
): string {
  const days = daysLeft === null ? null : Math.abs(daysLeft);
  return describeCode(language.states, state, { days }, language);
}
