import { expect, test } from 'vitest';
import { checkCalendarOptions } from '../../src/calendar/checkCalendarOptions.js';
import type { Holiday } from '../../src/calendar/holiday.js';
import { belgianHolidays, mondayToFriday } from './belgianHolidays.js';

test('the Belgian holidays are accepted, with five or six working days', () => {
  expect(() =>
    checkCalendarOptions({ holidays: belgianHolidays, workingWeek: mondayToFriday }),
  ).not.toThrow();
  expect(() => checkCalendarOptions({ holidays: [], workingWeek: [7, 1, 2, 3, 4, 5, 6] })).not.toThrow();
});

test.each([[[]], [[0]], [[8]], [[1.5]], [[1, 2, Number.NaN]], [[-1, 1]]])(
  'the working week %j is refused',
  (week) => {
    expect(() => checkCalendarOptions({ holidays: [], workingWeek: week })).toThrow(
      new RangeError(`The working week must list weekdays from 1 to 7, got [${week.join(', ')}]`),
    );
  },
);

test.each<Holiday>([
  { id: 'x', month: 0, day: 1 },
  { id: 'x', month: 13, day: 1 },
  { id: 'x', month: 1.5, day: 1 },
  { id: 'x', month: 1, day: 0 },
  { id: 'x', month: 1, day: 32 },
  { id: 'x', month: 2, day: 30 },
  { id: 'x', month: 4, day: 31 },
  { id: 'x', month: 4, day: 1.5 },
  { id: 'x', daysAfterEaster: 0.5 },
  { id: 'x', daysAfterEaster: 367 },
  { id: 'x', daysAfterEaster: -367 },
  { id: 'x', daysAfterEaster: Number.NaN },
])('the holiday %j is refused', (holiday) => {
  expect(() =>
    checkCalendarOptions({ holidays: [...belgianHolidays, holiday], workingWeek: mondayToFriday }),
  ).toThrow(new RangeError('The holiday x falls on a date that no year has'));
});

test.each<Holiday>([
  { id: 'x', month: 2, day: 29 },
  { id: 'x', month: 4, day: 30 },
  { id: 'x', month: 12, day: 31 },
  { id: 'x', daysAfterEaster: 366 },
  { id: 'x', daysAfterEaster: -366 },
])('the holiday %j is accepted', (holiday) => {
  expect(() => checkCalendarOptions({ holidays: [holiday], workingWeek: mondayToFriday })).not.toThrow();
});

test('200 holidays are accepted, 201 are not', () => {
  const holidays = Array.from({ length: 201 }, (_, index) => ({ id: `x${index}`, daysAfterEaster: index }));
  expect(() => checkCalendarOptions({ holidays: holidays.slice(1), workingWeek: [1] })).not.toThrow();
  expect(() => checkCalendarOptions({ holidays, workingWeek: [1] })).toThrow(
    new RangeError('A calendar holds at most 200 holidays'),
  );
});
