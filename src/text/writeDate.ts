import type { Language } from './language.js';

/**
 * Writes a date as a language does.
 *
 * @param date - The date, `YYYY-MM-DD`.
 * @param language - The language.
 * @returns The date.
 * @example
 * writeDate('2026-11-13', ENGLISH); //=> '13 November 2026'
 */
export function writeDate(date: string, { notation }: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts: Readonly<Record<string, string | undefined>> = {
    day: day === '01' ? notation.firstDay : String(Number(day)),
    month: notation.months[Number(month) - 1],
    year,
  };
  return notation.date.replaceAll(/\{(\w+)\}/g, (_placeholder, part: string) => parts[part] ?? '');
}
