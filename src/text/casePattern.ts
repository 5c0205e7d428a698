/**
 * Takes the places in lists out of a path into the case file, so that all records of a list share their texts.
 *
 * @param path - The path, such as `jobOffers[1].grossSalary`.
 * @returns Its pattern, such as `jobOffers[].grossSalary`.
 * @example
 * casePattern('jobOffers[1].grossSalary'); //=> 'jobOffers[].grossSalary'
 */
export function casePattern(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '[]');
}
