/**
 * Takes the places in lists out of a path into a case file.
 *
 * @param path - The path, such as `jobOffers[1].grossSalary`.
 * @returns Its pattern, such as `jobOffers[].grossSalary`.
 */
export function casePattern(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '[]');
}
