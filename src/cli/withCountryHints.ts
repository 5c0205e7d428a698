import { FactsError } from '../facts/factsError.js';
import { countryCode } from './countryCode.js';

/** The longest name that is looked for. */
const LONGEST_NAME = 80;

/**
 * Adds to an error on facts which nationality was meant, where a country was named otherwise than by its code.
 *
 * @param error - What was thrown.
 * @returns The error with the hints.
 */
export function withCountryHints<T>(error: T): T | FactsError {
  if (!(error instanceof FactsError)) return error;
  return new FactsError(
    error.problems.map((problem) => {
      const { path, received, suggestion } = problem;
      if (suggestion !== undefined || !/(?:^|\.)nationality$/.test(path)) return problem;
      const code = received.length > LONGEST_NAME ? undefined : countryCode(received);
      return code === undefined ? problem : { ...problem, suggestion: code };
    }),
  );
}
