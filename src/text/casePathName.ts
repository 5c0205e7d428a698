import { casePattern } from '../plan/casePattern.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Says in a few words what a path into the case file stands for, for lists of what is missing.
 *
 * @param path - The path, such as `jobOffers[1].grossSalary`.
 * @param language - The language.
 * @returns The name, with the place in the list where it stands in one; the path when there is none.
 * @example
 * casePathName('jobOffers[1].grossSalary', ENGLISH); //=> 'gross salary (job offer 2)'
 */
export function casePathName(path: string, language: Language): string {
  const pattern = casePattern(path);
  const name = nameOf('casePath', pattern, language);
  if (name === pattern) return path;
  const record = /^.*\[(\d+)\]/.exec(path);
  if (record === null) return name;
  const numbered = fillIn(
    nameOf('casePath', casePattern(record[0]), language),
    { number: Number(record[1]) + 1 },
    language,
  );
  return record[0] === path ? numbered : fillIn(language.plan.ofRecord, { name, record: numbered }, language);
}
