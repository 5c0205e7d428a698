import { parseDay } from '../calendar/parseDay.js';
import type { FactsProblem } from '../facts/factsError.js';
import { DATE_EXPECTED } from '../facts/fieldSchemas.js';
import { showValue } from '../facts/showValue.js';

/**
 * Checks an option that is a day.
 *
 * @param path - The name of the option.
 * @param date - What was given for it.
 * @param problems - Takes what is wrong.
 * @returns The day number; `undefined` when it is no date.
 */
export function checkDay(path: string, date: unknown, problems: FactsProblem[]): number | undefined {
  const day = typeof date === 'string' ? parseDay(date) : undefined;
  if (day === undefined) problems.push({ path, expected: DATE_EXPECTED, received: showValue(date) });
  return day;
}
