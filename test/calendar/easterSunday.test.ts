import { expect, test } from 'vitest';
import { easterSunday } from '../../src/calendar/easterSunday.js';
import { formatDay } from '../../src/calendar/formatDay.js';
import { utcParts, utcWeekday } from './utc.js';

// Among them the earliest and the latest date possible, and the years of the two exceptions of the computus.
test.each([
  '1818-03-22',
  '1900-04-15',
  '1913-03-23',
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1970-03-29',
  '1981-04-19',
  '1999-04-04',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2106-04-18',
  '2160-03-23',
  '2199-04-14',
])('Easter falls on %s', (text) => {
  expect(formatDay(easterSunday(Number(text.slice(0, 4))))).toBe(text);
});

test('Easter is a Sunday from 22 March to 25 April, from 1583 to 4000', () => {
  const wrong: number[] = [];
  for (let year = 1583; year <= 4000; year += 1) {
    const day = easterSunday(year);
    const [inYear, month, dayOfMonth] = utcParts(day);
    const within = (month === 3 && dayOfMonth >= 22) || (month === 4 && dayOfMonth <= 25);
    if (utcWeekday(day) !== 7 || inYear !== year || !within) wrong.push(year);
  }
  expect(wrong).toEqual([]);
});

/** Gauss's way to Easter, with his two exceptions spelled out: another road to the same date. */
function gauss(year: number): [month: number, day: number] {
  const k = Math.floor(year / 100);
  const m = 15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4);
  const n = 4 + k - Math.floor(k / 4);
  const a = year % 19;
  const d = (19 * a + (m % 30)) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + (n % 7)) % 7;
  let day = 22 + d + e;
  if (d === 29 && e === 6) day = 50;
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) day = 49;
  return day > 31 ? [4, day - 31] : [3, day];
}

test('Easter is what Gauss computed, from 1583 to 4000', () => {
  const wrong: number[] = [];
  for (let year = 1583; year <= 4000; year += 1) {
    if (utcParts(easterSunday(year)).join() !== [year, ...gauss(year)].join()) wrong.push(year);
  }
  expect(wrong).toEqual([]);
});
