import { dayNumber } from '../calendar/dayNumber.js';
import { daysInMonth } from '../calendar/daysInMonth.js';
import type { RegisterNumberRest, RegisterNumberScheme } from './registerNumberScheme.js';

/** A series of check digits: that of the births before a certain year, or that of the later ones. */
export type BirthSeries = 'earlier-birth' | 'later-birth';

/** What the digits of a register number say, where there are as many as it must have. */
export interface RegisterNumberReading {
  /** What is added to the month, 0 in a number of the national register; `null` when the month is none that there can be. */
  readonly addedMonths: number | null;
  /** Whether the order number tells the sex: not in a bis number given while the sex was not known; `null` likewise. */
  readonly tellsSex: boolean | null;
  /** The month of birth, 0 when it was not known; `null` likewise. */
  readonly month: number | null;
  /** The day of birth, 0 when it was not known; a counter where the month is 0. */
  readonly day: number;
  /** How much of the date of birth the digits tell. */
  readonly tells: 'date' | 'month' | 'year' | 'nothing';
  /** Whether the day is greater than any month has: the numbers of a day were used up, and others were given. */
  readonly isOverflow: boolean;
  /** The digits of the order number. */
  readonly orderNumber: string;
  /** The digits behind it. */
  readonly checkDigits: string;
  /** The check digits for each series; `null` where there is no such date of birth, or it is still to come. */
  readonly expectedCheckDigits: Readonly<Record<BirthSeries, string | null>>;
}

/** The most days that a month has. */
const LONGEST_MONTH = 31;

/** The years that two digits tell apart. */
const YEARS_OF_TWO_DIGITS = 100;

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Reads the digits of a register number.
 *
 * @param digits - The digits alone.
 * @param scheme - How register numbers are composed.
 * @param asOf - The day asked about, as a day number: nobody has a number for a birth to come.
 * @returns What they say; `undefined` when there are too few or too many to tell which is which, or the rules do not say.
 */
export function readRegisterNumber(
  digits: string,
  { birthDateDigits, rest }: RegisterNumberScheme,
  asOf: number,
): RegisterNumberReading | undefined {
  if (rest === undefined) return undefined;
  const checked = birthDateDigits + rest.orderNumberDigits;
  if (digits.length !== checked + rest.checkDigits) return undefined;
  const [year, month, day] = [0, 2, 4].map((start) => Number(digits.slice(start, start + 2))) as [
    number,
    number,
    number,
  ];
  const addedMonths = addedMonthsOf(month, rest);
  const monthOfBirth = addedMonths === null ? null : month - addedMonths;
  // The last year of each series that ends in the two digits, as near to the year of change as there is one.
  const past = (year - rest.laterBirthsFrom) % YEARS_OF_TWO_DIGITS;
  const laterYear = rest.laterBirthsFrom + ((past + YEARS_OF_TWO_DIGITS) % YEARS_OF_TWO_DIGITS);
  const isOverflow = day > LONGEST_MONTH;
  const expected = (yearOfBirth: number, prefix: string): string | null =>
    monthOfBirth !== null && isPast(yearOfBirth, monthOfBirth, isOverflow ? 0 : day, asOf)
      ? checkDigitsOf(prefix + digits.slice(0, checked), rest)
      : null;
  return {
    addedMonths,
    tellsSex: addedMonths === null ? null : addedMonths !== rest.bisMonthsSexUnknown,
    month: monthOfBirth,
    day,
    tells: tellingOf(year, monthOfBirth, day, rest),
    isOverflow,
    orderNumber: digits.slice(birthDateDigits, checked),
    checkDigits: digits.slice(checked),
    expectedCheckDigits: {
      'earlier-birth': expected(laterYear - YEARS_OF_TWO_DIGITS, ''),
      'later-birth': expected(laterYear, String(rest.laterBirthsPrefix)),
    },
  };
}

function addedMonthsOf(month: number, { bisMonths, bisMonthsSexUnknown }: RegisterNumberRest): number | null {
  const added = [0, bisMonths, bisMonthsSexUnknown].find((months) => {
    return month >= months && month <= months + MONTHS.length;
  });
  return added ?? null;
}

/**
 * Month 00 tells the year only, and the day is then a counter; so does a counter from 1 on in the year for those of whose
 * birth nothing was known.
 */
function tellingOf(
  year: number,
  month: number | null,
  day: number,
  { yearNotKnown }: RegisterNumberRest,
): RegisterNumberReading['tells'] {
  if (month !== 0) return day === 0 || day > LONGEST_MONTH ? 'month' : 'date';
  return year === yearNotKnown && day > 0 ? 'nothing' : 'year';
}

/** Whether a date exists that is not to come, of which month, or day, or both may be 0, for any. */
function isPast(year: number, month: number, day: number, asOf: number): boolean {
  if (month !== 0 && day > daysInMonth(year, month)) return false;
  return dayNumber(year, month || 1, month === 0 ? 1 : day || 1) <= asOf;
}

/** The modulus less the remainder: a remainder of 0 leaves the modulus itself. */
function checkDigitsOf(checked: string, { modulus, checkDigits }: RegisterNumberRest): string {
  return String(modulus - (Number(checked) % modulus)).padStart(checkDigits, '0');
}
