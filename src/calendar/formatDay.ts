import { packedDate } from './packedDate.js';

const YEAR_0000 = -719528;
const YEAR_9999_END = 2932896;

/** Months and days of the month as they stand in a date, so that writing one is two look-ups. */
// biome-ignore format: a table
const DASHED: readonly string[] = [
  '-00', '-01', '-02', '-03', '-04', '-05', '-06', '-07',
  '-08', '-09', '-10', '-11', '-12', '-13', '-14', '-15',
  '-16', '-17', '-18', '-19', '-20', '-21', '-22', '-23',
  '-24', '-25', '-26', '-27', '-28', '-29', '-30', '-31',
];

/**
 * Writes a day number as `YYYY-MM-DD`.
 *
 * A day that arithmetic has carried outside 1900 to 2199 is still written, with the year padded to four digits, as long
 * as it lies in the years 0000 to 9999 (which `parseDay` then refuses to read back).
 *
 * @param day - The day number.
 * @returns The date in ten characters.
 * @throws RangeError when the day lies outside the years 0000 to 9999, where no four digits can name it.
 * @example
 * formatDay(20512); //=> '2026-02-28'
 */
export function formatDay(day: number): string {
  if (!(day >= YEAR_0000 && day <= YEAR_9999_END)) {
    throw new RangeError(`Day ${day} is outside the years 0000 to 9999`);
  }
  const packed = packedDate(day);
  const date = `${packed >> 9}${DASHED[(packed >> 5) & 15]}${DASHED[packed & 31]}`;
  return date.length === 10 ? date : date.padStart(10, '0');
}
