import { addDays, addMonths, formatISO, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/formatDay.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { addPeriod } from '../../src/plan/addPeriod.js';
import { dates } from '../facts/arbitraries.js';

const iso = (date: Date): string => formatISO(date, { representation: 'date' });

test('days, weeks of seven days, months and years end where another library ends them', () => {
  fc.assert(
    fc.property(dates('1990-01-01', '2100-12-31'), fc.nat({ max: 60 }), (from, value) => {
      const start = parseISO(from);
      const ends = {
        days: addDays(start, value),
        weeks: addDays(start, value * 7),
        months: addMonths(start, value),
        years: addMonths(start, value * 12),
      };
      for (const unit of ['days', 'weeks', 'months', 'years'] as const) {
        const end = addPeriod(parseDay(from) as number, { value, unit });
        expect(formatDay(end as number), unit).toBe(iso(ends[unit]));
      }
    }),
  );
});

test('what is not known, or leaves the calendar, has no day', () => {
  const last = parseDay('2199-12-31') as number;
  expect(addPeriod(null, { value: 1, unit: 'days' })).toBeNull();
  expect(addPeriod(last, null)).toBeNull();
  expect(addPeriod(last, { value: 1, unit: 'days' })).toBeNull();
  expect(addPeriod(last, { value: 0, unit: 'days' })).toBe(last);
  expect(addPeriod(last, { value: 1, unit: 'working-days' })).toBeNull();
});
