import type { RegisterNumberReadingFigures } from './registerNumberReading.js';

/** The figures of an answer on a register number. */
export interface RegisterNumberFigures {
  /** How many digits the number has. */
  readonly digits: number;
  /** How many it must have. */
  readonly requiredDigits: number;
  /** The digits at its beginning that stand for the date of birth. */
  readonly birthDatePart: string;
  /**
   * What they must be; `null` when the date of birth was not given. Where the rules know numbers with a month or day that
   * was not known, and bis numbers, this is the date as such a number writes it.
   */
  readonly expectedBirthDatePart: string | null;
  /**
   * What the digits say, part by part; `null` when there are too few or too many to tell. Left out where the rules say
   * nothing of what stands behind the date of birth, as in the guide.
   */
  readonly reading?: RegisterNumberReadingFigures | null;
}
