import type { BirthSeries, RegisterNumberReading } from '../facts/readRegisterNumber.js';
import type { Sex } from '../facts/registerNumberFacts.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';

/** What a register number says, part by part. What follows from its month is `null` when no number has that month. */
export interface RegisterNumberReadingFigures {
  /** Whether it is a bis number; `null` when no number has its month. */
  readonly isBis: boolean | null;
  /** Whether the sex was known when it was given, which for some bis numbers it was not; `null` when no number has its month. */
  readonly sexKnown: boolean | null;
  /** Whether the number tells the month of birth; `null` when no number has its month. */
  readonly monthKnown: boolean | null;
  /** Whether the number tells the day of birth. */
  readonly dayKnown: boolean;
  /** The digits of the order number. */
  readonly orderNumber: string;
  /** The sex that the order number tells; `null` when it tells none. */
  readonly sex: Sex | null;
  /** The check digits. */
  readonly checkDigits: string;
  /** What they must be, by the year of birth; `null` where there is no such date of birth, or it is still to come. */
  readonly expectedCheckDigits: {
    /** For a birth before the year in `laterBirthsFrom`. */
    readonly earlierBirth: string | null;
    /** For a birth from that year on. */
    readonly laterBirth: string | null;
  };
  /** The year of birth from which check digits are computed otherwise. */
  readonly laterBirthsFrom: number;
  /** Which of the two the check digits are; `null` when neither, or both. */
  readonly checkDigitsPointTo: BirthSeries | null;
}

/**
 * Says what a register number says, part by part.
 *
 * @param reading - What was read; `undefined` when it has too few or too many digits.
 * @param document - The document by which it was read, which knows check digits.
 * @returns The parts; `null` when which digit stands for what cannot be told.
 */
export function registerNumberReading(
  reading: RegisterNumberReading | undefined,
  document: CompiledDocument,
): RegisterNumberReadingFigures | null {
  if (reading === undefined) return null;
  const { addedMonths, tellsSex, month, tells, orderNumber, checkDigits, expectedCheckDigits } = reading;
  const isBis = addedMonths === null ? null : addedMonths > 0;
  const { 'earlier-birth': earlierBirth, 'later-birth': laterBirth } = expectedCheckDigits;
  const isEarlier = checkDigits === earlierBirth;
  const isLater = checkDigits === laterBirth;
  return {
    isBis,
    sexKnown: tellsSex,
    monthKnown: month === null ? null : month > 0,
    dayKnown: tells === 'date',
    orderNumber,
    sex: tellsSex === true ? sexOf(Number(orderNumber), isBis === true, document) : null,
    checkDigits,
    expectedCheckDigits: { earlierBirth, laterBirth },
    laterBirthsFrom: parameterValue(document, 'laterBirthsFrom'),
    checkDigitsPointTo: isEarlier === isLater ? null : isEarlier ? 'earlier-birth' : 'later-birth',
  };
}

function sexOf(order: number, isBis: boolean, document: CompiledDocument): Sex | null {
  const value = (name: string): number => parameterValue(document, name);
  const isOdd = order % 2 === 1;
  const [lowest, highest] = isBis
    ? [value('lowestOfBis'), order]
    : isOdd
      ? [value('lowestOfMen'), value('highestOfMen')]
      : [value('lowestOfWomen'), value('highestOfWomen')];
  if (order < lowest || order > highest) return null;
  return isOdd ? 'male' : 'female';
}
