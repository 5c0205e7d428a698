import HolidaysOfDateHolidays from 'date-holidays';
import { expect, test } from 'vitest';
import { dayTable } from '../../src/calendar/dayTable.js';
import { belgianHolidays, mondayToFriday } from './belgianHolidays.js';
import { day, everyDay, utcText, utcWeekday } from './utc.js';

const FIRST = day('1900-01-01');
const belgium = dayTable({ holidays: belgianHolidays, workingWeek: mondayToFriday });

test('the table holds every day from 1900 to 2199', () => {
  expect(belgium.codes.length).toBe(everyDay().length);
});

test('the ten holidays are those of date-holidays in every year from 1970 to 2100', {
  timeout: 60_000,
}, () => {
  const oracle = new HolidaysOfDateHolidays('BE', { types: ['public'] });
  for (let year = 1970; year <= 2100; year += 1) {
    const expected = new Set(oracle.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
    const found: string[] = [];
    for (let each = day(`${year}-01-01`); each <= day(`${year}-12-31`); each += 1) {
      const kind = belgium.kinds[belgium.codes[each - FIRST] as number];
      if (kind?.kind === 'holiday') found.push(utcText(each));
    }
    expect(found).toEqual([...expected].sort());
  }
});

test('without holidays, the days not worked are those outside the working week, under their own weekday', () => {
  for (const week of [mondayToFriday, [1, 2, 3, 4, 5, 6], [7], [3, 1], [1, 2, 3, 4, 5, 6, 7]]) {
    const { codes, kinds } = dayTable({ holidays: [], workingWeek: week });
    const wrong = everyDay().filter((each) => {
      const weekday = utcWeekday(each);
      const kind = kinds[codes[each - FIRST] as number];
      if (week.includes(weekday)) return kind?.kind !== 'working';
      return kind?.kind !== 'weekend' || kind.weekday !== weekday;
    });
    expect(wrong).toEqual([]);
  }
});

test('a holiday near the turn of the year is kept at both ends of the table', () => {
  const { codes, kinds } = dayTable({
    holidays: [
      { id: 'autumn', daysAfterEaster: 300 },
      { id: 'spring', daysAfterEaster: -120 },
    ],
    workingWeek: [1, 2, 3, 4, 5, 6, 7],
  });
  const found = everyDay().filter((each) => codes[each - FIRST] !== 0);
  const named = found.map(
    (each) => `${utcText(each)} ${JSON.stringify(kinds[codes[each - FIRST] as number])}`,
  );
  // Easter fell on 1899-04-02 and 1901-04-07, and will fall on 2200-04-06.
  expect(named.slice(0, 2)).toEqual([
    '1900-01-27 {"kind":"holiday","holiday":"autumn"}',
    '1900-12-08 {"kind":"holiday","holiday":"spring"}',
  ]);
  expect(named.at(-1)).toBe('2199-12-07 {"kind":"holiday","holiday":"spring"}');
  expect(found.length).toBe(600);
});

test('a holiday on 29 February is kept in the 73 leap years alone', () => {
  const { codes } = dayTable({
    holidays: [{ id: 'leap-day', month: 2, day: 29 }],
    workingWeek: [1, 2, 3, 4, 5, 6, 7],
  });
  const found = everyDay().filter((each) => codes[each - FIRST] !== 0);
  expect(found.length).toBe(73);
  expect(found.every((each) => utcText(each).endsWith('-02-29'))).toBe(true);
});

test('the holiday listed first keeps a day that another year of one listed later reaches', () => {
  const early = { id: 'early', month: 12, day: 8 };
  const late = { id: 'late', daysAfterEaster: -120 };
  for (const [holidays, name] of [
    [[early, late], 'early'],
    [[late, early], 'late'],
  ] as const) {
    const { codes, kinds } = dayTable({ holidays, workingWeek: mondayToFriday });
    expect(kinds[codes[day('1900-12-08') - FIRST] as number]).toEqual({ kind: 'holiday', holiday: name });
  }
});

test('a holiday on the first or the last day of the table is kept', () => {
  const holidays = [
    { id: 'first', month: 1, day: 1 },
    { id: 'last', month: 12, day: 31 },
  ];
  const { codes, kinds } = dayTable({ holidays, workingWeek: mondayToFriday });
  expect(kinds[codes[0] as number]).toEqual({ kind: 'holiday', holiday: 'first' });
  expect(kinds[codes[codes.length - 1] as number]).toEqual({ kind: 'holiday', holiday: 'last' });
});
