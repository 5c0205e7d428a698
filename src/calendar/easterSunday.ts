import { dayNumber } from './dayNumber.js';

/**
 * Finds Easter Sunday of the Gregorian calendar, by the Gregorian computus in the form of Meeus, Jones and Butcher.
 *
 * @param year - The year, from 1583, the first with a Gregorian Easter.
 * @returns The day number of Easter Sunday.
 * @example
 * formatDay(easterSunday(2026)); //=> '2026-04-05'
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const leapYears = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4);
  const toSunday = (32 + leapYears - epact - (yearOfCentury % 4)) % 7;
  const exception = 7 * Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayNumber(year, 3, 22) + epact + toSunday - exception;
}
