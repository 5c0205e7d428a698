import { expect, test } from 'vitest';
import type { Holiday } from '../../src/calendar/holiday.js';
import { holidayDay } from '../../src/calendar/holidayDay.js';
import { belgianHolidays } from './belgianHolidays.js';
import { day, utcText } from './utc.js';

test('the ten holidays of 2026 fall on their dates', () => {
  const dates = belgianHolidays.map((holiday) => [
    holiday.id,
    utcText(holidayDay(holiday, 2026, day('2026-04-05')) as number),
  ]);
  expect(Object.fromEntries(dates)).toEqual({
    'new-year': '2026-01-01',
    'easter-monday': '2026-04-06',
    'labour-day': '2026-05-01',
    ascension: '2026-05-14',
    'whit-monday': '2026-05-25',
    'national-day': '2026-07-21',
    assumption: '2026-08-15',
    'all-saints': '2026-11-01',
    armistice: '2026-11-11',
    christmas: '2026-12-25',
  });
});

test('a holiday on 29 February falls in leap years only', () => {
  const leapDay: Holiday = { id: 'leap-day', month: 2, day: 29 };
  expect(holidayDay(leapDay, 2028, day('2028-04-16'))).toBe(day('2028-02-29'));
  expect(holidayDay(leapDay, 2026, day('2026-04-05'))).toBeUndefined();
});

test('a holiday can come before Easter', () => {
  expect(holidayDay({ id: 'good-friday', daysAfterEaster: -2 }, 2026, day('2026-04-05'))).toBe(
    day('2026-04-03'),
  );
});
