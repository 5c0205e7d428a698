import { BeyondCalendar } from '../rules/beyondCalendar.js';

/**
 * Asks something of facts. A date from which a period would leave the years of the calendar is taken as not known: what
 * follows from it lies further ahead, or back, than anything can be said of.
 *
 * @param facts - The facts.
 * @param ask - Asks it.
 * @returns The answer.
 */
export function withinCalendar<Facts extends object, Answer>(
  facts: Facts,
  ask: (facts: Facts) => Answer,
): Answer {
  try {
    return ask(facts);
  } catch (error) {
    if (!(error instanceof BeyondCalendar)) throw error;
    const beyond = error.problems.map(({ path }) => path).filter((path) => path in facts);
    const left = Object.entries(facts).filter(
      ([name, value]) => value !== undefined && !beyond.includes(name),
    );
    // Each turn leaves a fact out, or there is none to leave out.
    if (left.length === Object.values(facts).filter((value) => value !== undefined).length) throw error;
    return withinCalendar(Object.fromEntries(left) as Facts, ask);
  }
}
