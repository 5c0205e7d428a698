/** Civil dates by the UTC side of the built-in Date: the oracle, which shares no code with the library. */

const MILLISECONDS = 86_400_000;

/** The day number of a date, whose month and day may overflow. */
export function utcDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The year, month and day of the month of a day number. */
export function utcParts(day: number): [year: number, month: number, day: number] {
  const date = new Date(day * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The text of a day number of the years 0000 to 9999. */
export function utcText(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The weekday of a day number, 1 for Monday to 7 for Sunday. */
export function utcWeekday(day: number): number {
  return new Date(day * MILLISECONDS).getUTCDay() || 7;
}

/** The day number of a text that is known to be a date. */
export function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / MILLISECONDS;
}

/** Every day number from 1900-01-01 to 2199-12-31. */
export function everyDay(): number[] {
  const first = utcDay(1900, 1, 1);
  return Array.from({ length: utcDay(2200, 1, 1) - first }, (_, index) => first + index);
}
