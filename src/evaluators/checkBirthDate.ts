import { FactsError } from '../facts/factsError.js';

/**
 * Refuses a date of birth after the day asked about: whoever is asked about was born.
 *
 * @param birthDate - The date of birth, where it is given.
 * @param asOf - The day asked about.
 * @throws {@link FactsError} when it is later.
 */
export function checkBirthDate(birthDate: string | undefined, asOf: string): void {
  if (birthDate === undefined || birthDate <= asOf) return;
  throw new FactsError([
    { path: 'birthDate', expected: `a date on or before ${asOf}`, received: `"${birthDate}"` },
  ]);
}
