import { parseDay } from '../calendar/parseDay.js';
import type { DeadlineFacts } from '../facts/deadlineFacts.js';
import type { FactsProblem } from '../facts/factsError.js';
import { BeyondCalendar } from '../rules/beyondCalendar.js';

/**
 * Points an error on a period that leaves the years of the calendar at the fact that was given. The period knows only the
 * fact that it starts from, which may be computed from others, such as the day from which residence counts.
 *
 * @param error - What was thrown.
 * @param facts - The facts.
 * @returns The error to throw.
 */
export function atGivenFact(error: unknown, facts: DeadlineFacts): unknown {
  if (!(error instanceof BeyondCalendar)) return error;
  const problems = error.problems.map((problem) => ({ ...problem, path: pathOf(problem, facts) }));
  return new BeyondCalendar(problems, error.reason);
}

function pathOf({ path, received }: FactsProblem, facts: DeadlineFacts): string {
  if (path in facts) return path;
  return pathOfDate(JSON.parse(received) as string, facts, '') ?? startOf(facts);
}

/** A date on the way, such as one halfway between two others, follows from the first date that was given. */
function startOf(facts: DeadlineFacts): string {
  const dates = Object.entries(facts).filter(
    // What is left out or absent is no date.
    ([, value]) => typeof value === 'string' && parseDay(value) !== undefined,
  );
  return dates.map(([key]) => key).find((key) => key !== 'doneOn') ?? '';
}

/** Finds where a date stands: in the facts themselves, or in a record of one of their lists. */
function pathOfDate(date: string, record: object, path: string): string | undefined {
  for (const [key, value] of Object.entries(record)) {
    if (value === date) return path + key;
    if (!Array.isArray(value)) continue;
    for (const [index, item] of value.entries()) {
      const found = pathOfDate(date, item as object, `${path}${key}[${index}].`);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
