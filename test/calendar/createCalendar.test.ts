import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createCalendar } from '../../src/calendar/createCalendar.js';
import { belgianHolidays, mondayToFriday } from './belgianHolidays.js';
import { day, everyDay, utcParts, utcText, utcWeekday } from './utc.js';

const calendar = createCalendar({ holidays: belgianHolidays, workingWeek: mondayToFriday });
const withSaturday = createCalendar({ holidays: belgianHolidays, workingWeek: [1, 2, 3, 4, 5, 6] });
const FIRST = day('1900-01-01');
const LAST = day('2199-12-31');
const BOUNDS = 'The calendar covers 1900-01-01 to 2199-12-31';

/** Easter Sundays as published, so that the oracle computes none. */
const EASTER: Readonly<Record<number, string>> = {
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
};
const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** Decides by weekday and by the list of dates, for 2023 to 2030. */
function worked(each: number): boolean {
  const [year] = utcParts(each);
  const easter = day(EASTER[year] as string);
  const movable = [easter + 1, easter + 39, easter + 50];
  return utcWeekday(each) < 6 && !FIXED.includes(utcText(each).slice(5)) && !movable.includes(each);
}

/** Walks day by day. */
function walk(from: number, n: number): number {
  let at = from;
  for (let left = Math.abs(n); left > 0; ) {
    at += Math.sign(n);
    if (worked(at)) left -= 1;
  }
  return at;
}

function countWorked(from: number, to: number): number {
  let count = 0;
  for (let each = from + 1; each <= to; each += 1) count += worked(each) ? 1 : 0;
  return count;
}

// Two years away from the ends of the oracle, so that no walk leaves it.
const someDay = fc.integer({ min: day('2025-01-01'), max: day('2028-12-31') });
const someCount = fc.integer({ min: 0, max: 200 });

describe('dayKind', () => {
  test.each([
    ['2026-07-20', { kind: 'working' }],
    ['2026-07-21', { kind: 'holiday', holiday: 'national-day' }],
    ['2026-07-25', { kind: 'weekend', weekday: 6 }],
    ['2026-07-26', { kind: 'weekend', weekday: 7 }],
    ['2026-04-05', { kind: 'weekend', weekday: 7 }],
    ['2026-04-06', { kind: 'holiday', holiday: 'easter-monday' }],
    ['2026-05-14', { kind: 'holiday', holiday: 'ascension' }],
    ['2026-05-15', { kind: 'working' }],
    ['2026-05-25', { kind: 'holiday', holiday: 'whit-monday' }],
    ['1900-01-01', { kind: 'holiday', holiday: 'new-year' }],
    ['1900-01-02', { kind: 'working' }],
    ['2199-12-31', { kind: 'working' }],
  ])('%s is %j', (text, kind) => {
    expect(calendar.dayKind(day(text))).toEqual(kind);
  });

  test('a holiday on a Saturday or a Sunday is a holiday', () => {
    expect(calendar.dayKind(day('2026-08-15'))).toEqual({ kind: 'holiday', holiday: 'assumption' });
    expect(calendar.dayKind(day('2026-11-01'))).toEqual({ kind: 'holiday', holiday: 'all-saints' });
  });

  test('where two holidays share a day, the one listed first names it', () => {
    expect(calendar.dayKind(day('2008-05-01'))).toEqual({ kind: 'holiday', holiday: 'labour-day' });
    const reversed = createCalendar({
      holidays: [...belgianHolidays].reverse(),
      workingWeek: mondayToFriday,
    });
    expect(reversed.dayKind(day('2008-05-01'))).toEqual({ kind: 'holiday', holiday: 'ascension' });
  });

  test('the kinds are frozen, and shared by days alike', () => {
    for (const text of ['2026-07-20', '2026-07-21', '2026-07-25']) {
      expect(Object.isFrozen(calendar.dayKind(day(text)))).toBe(true);
    }
    expect(calendar.dayKind(day('2026-07-21'))).toBe(calendar.dayKind(day('2027-07-21')));
    expect(calendar.dayKind(day('2026-07-20'))).toBe(calendar.dayKind(day('2026-07-22')));
  });
});

test('isWorkingDay agrees with the list of dates on every day of 2023 to 2030', () => {
  const days = everyDay().filter((each) => each >= day('2023-01-01') && each <= day('2030-12-31'));
  expect(days.length).toBe(2922);
  expect(days.filter((each) => calendar.isWorkingDay(each) !== worked(each))).toEqual([]);
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-07-17', 1, '2026-07-20'],
    ['2026-07-17', 2, '2026-07-22'],
    ['2026-07-20', 1, '2026-07-22'],
    ['2026-07-21', 1, '2026-07-22'],
    ['2026-03-24', 8, '2026-04-03'],
    ['2026-03-25', 8, '2026-04-07'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-24', 8, '2027-01-07'],
    ['2026-08-14', 1, '2026-08-17'],
    ['2026-07-18', 0, '2026-07-18'],
    ['2026-07-21', 0, '2026-07-21'],
    ['2026-07-22', -1, '2026-07-20'],
    ['2026-07-21', -1, '2026-07-20'],
    ['2026-07-20', -1, '2026-07-17'],
    ['2026-07-19', -1, '2026-07-17'],
    ['2027-01-07', -8, '2026-12-24'],
  ])('from %s, %i working days lead to %s', (start, n, end) => {
    expect(utcText(calendar.addWorkingDays(day(start), n))).toBe(end);
  });

  test('Saturday counts where the working week has it', () => {
    expect(utcText(withSaturday.addWorkingDays(day('2026-07-17'), 1))).toBe('2026-07-18');
    expect(utcText(withSaturday.addWorkingDays(day('2026-08-14'), 1))).toBe('2026-08-17');
    expect(utcText(withSaturday.addWorkingDays(day('2026-03-25'), 8))).toBe('2026-04-03');
  });

  test('from every day of 2025 to 2028, 8 working days lead where the walk leads, forward and back', () => {
    const wrong: string[] = [];
    for (let each = day('2025-01-01'); each <= day('2028-12-31'); each += 1) {
      for (const n of [-8, -1, 1, 8]) {
        if (calendar.addWorkingDays(each, n) !== walk(each, n)) wrong.push(`${utcText(each)} ${n}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.prop([someDay, someCount], { numRuns: 500 })('any number leads where the walk leads', (start, n) => {
    expect(calendar.addWorkingDays(start, n)).toBe(walk(start, n));
    expect(calendar.addWorkingDays(start, -n) + 0).toBe(walk(start, -n));
  });

  test.prop([someDay, fc.integer({ min: 1, max: 200 })])(
    'the n-th working day is a working day, and exactly n lie after the start up to it',
    (start, n) => {
      const end = calendar.addWorkingDays(start, n);
      expect(worked(end)).toBe(true);
      expect(countWorked(start, end)).toBe(n);
    },
  );

  test.prop([someDay, someDay, someCount])('a later start never gives an earlier end', (a, b, n) => {
    const earlier = calendar.addWorkingDays(Math.min(a, b), n);
    expect(earlier).toBeLessThanOrEqual(calendar.addWorkingDays(Math.max(a, b), n));
  });

  test.prop([someDay, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })])(
    'm and then n working days are m + n',
    (start, m, n) => {
      const between = calendar.addWorkingDays(start, m);
      expect(calendar.addWorkingDays(between, n)).toBe(calendar.addWorkingDays(start, m + n));
      expect(calendar.addWorkingDays(between, -m)).toBeLessThanOrEqual(start);
    },
  );
});

describe('addWorkingDays of no whole number', () => {
  test.each([0.5, 8.5, -0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d is refused',
    (n) => {
      expect(() => calendar.addWorkingDays(day('2026-07-22'), n)).toThrow(
        new RangeError(`The number of working days must be whole, got ${n}`),
      );
    },
  );
});

describe('nextWorkingDay and previousWorkingDay', () => {
  test.each([
    ['2026-07-20', '2026-07-20', '2026-07-20'],
    ['2026-07-21', '2026-07-22', '2026-07-20'],
    ['2026-07-18', '2026-07-20', '2026-07-17'],
    ['2026-07-19', '2026-07-20', '2026-07-17'],
    ['2026-04-04', '2026-04-07', '2026-04-03'],
    ['2027-12-25', '2027-12-27', '2027-12-24'],
  ])('%s rolls forward to %s and back to %s', (text, next, previous) => {
    expect(utcText(calendar.nextWorkingDay(day(text)))).toBe(next);
    expect(utcText(calendar.previousWorkingDay(day(text)))).toBe(previous);
  });

  test.prop([someDay], { numRuns: 500 })(
    'they are the nearest working days, the day itself included',
    (each) => {
      let next = each;
      while (!worked(next)) next += 1;
      let previous = each;
      while (!worked(previous)) previous -= 1;
      expect(calendar.nextWorkingDay(each)).toBe(next);
      expect(calendar.previousWorkingDay(each)).toBe(previous);
    },
  );
});

describe('workingDaysBetween', () => {
  test.each([
    ['2026-07-17', '2026-07-22', 2],
    ['2026-07-17', '2026-07-17', 0],
    ['2026-07-16', '2026-07-17', 1],
    ['2026-07-20', '2026-07-21', 0],
    ['2026-07-22', '2026-07-17', -2],
    ['2025-12-31', '2026-12-31', 253],
  ])('after %s up to %s there are %i', (from, to, count) => {
    expect(calendar.workingDaysBetween(day(from), day(to))).toBe(count);
  });

  test.prop([someDay, someDay])('the count is that of looking at each day, negated backwards', (a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    expect(calendar.workingDaysBetween(from, to)).toBe(countWorked(from, to));
    expect(calendar.workingDaysBetween(to, from) + countWorked(from, to)).toBe(0);
  });
});

describe('latestStartFor', () => {
  test.each([
    ['2026-07-22', 1, '2026-07-21'],
    ['2026-07-22', 2, '2026-07-19'],
    ['2026-07-21', 1, '2026-07-19'],
    ['2026-07-19', 1, '2026-07-16'],
    ['2026-04-07', 8, '2026-03-25'],
    ['2026-07-19', 0, '2026-07-19'],
  ])('for %s with %i working days it is %s', (due, n, start) => {
    expect(utcText(calendar.latestStartFor(day(due), n))).toBe(start);
  });

  test.prop([someDay, someCount], { numRuns: 500 })(
    'that day is in time and the next is too late',
    (due, n) => {
      const latest = calendar.latestStartFor(due, n);
      expect(walk(latest, n)).toBeLessThanOrEqual(due);
      expect(walk(latest + 1, n)).toBeGreaterThan(due);
    },
  );

  test.each([-1, -0.5, 0.5, 8.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d working days are refused',
    (n) => {
      expect(() => calendar.latestStartFor(day('2026-07-22'), n)).toThrow(
        new RangeError(`The number of working days must be whole and not negative, got ${n}`),
      );
    },
  );
});

describe('skippedDays', () => {
  test('the days over Easter 2026 are listed with their reasons', () => {
    expect(calendar.skippedDays(day('2026-03-27'), day('2026-04-07'))).toEqual([
      { day: day('2026-03-28'), reason: { kind: 'weekend', weekday: 6 } },
      { day: day('2026-03-29'), reason: { kind: 'weekend', weekday: 7 } },
      { day: day('2026-04-04'), reason: { kind: 'weekend', weekday: 6 } },
      { day: day('2026-04-05'), reason: { kind: 'weekend', weekday: 7 } },
      { day: day('2026-04-06'), reason: { kind: 'holiday', holiday: 'easter-monday' } },
    ]);
  });

  test('the first day is left out and the last is in', () => {
    expect(calendar.skippedDays(day('2026-07-21'), day('2026-07-24'))).toEqual([]);
    expect(calendar.skippedDays(day('2026-07-18'), day('2026-07-19')).map((each) => each.day)).toEqual([
      day('2026-07-19'),
    ]);
  });

  test('there are none backwards', () => {
    expect(calendar.skippedDays(day('2026-07-26'), day('2026-07-17'))).toEqual([]);
  });

  test.prop([someDay, fc.integer({ min: 0, max: 100 })])(
    'they and the working days are all the days, in order',
    (from, length) => {
      const to = from + length;
      const skipped = calendar.skippedDays(from, to).map((each) => each.day);
      const expected: number[] = [];
      for (let each = from + 1; each <= to; each += 1) if (!worked(each)) expected.push(each);
      expect(skipped).toEqual(expected);
      expect(skipped.length + calendar.workingDaysBetween(from, to)).toBe(length);
    },
  );
});

describe('at the ends of the calendar', () => {
  test('the first and the last day are answered', () => {
    expect(calendar.nextWorkingDay(FIRST)).toBe(FIRST + 1);
    expect(calendar.addWorkingDays(FIRST, 1)).toBe(FIRST + 1);
    expect(calendar.previousWorkingDay(LAST)).toBe(LAST);
    expect(calendar.addWorkingDays(LAST - 1, 1)).toBe(LAST);
    expect(calendar.addWorkingDays(LAST, 0)).toBe(LAST);
    expect(calendar.latestStartFor(LAST, 0)).toBe(LAST);
    expect(calendar.latestStartFor(FIRST + 1, 1)).toBe(FIRST);
    expect(calendar.skippedDays(LAST, LAST)).toEqual([]);
    expect(calendar.workingDaysBetween(FIRST - 0, LAST)).toBe(
      everyDay().filter((each) => each > FIRST && calendar.isWorkingDay(each)).length,
    );
  });

  test('a day found outside is refused', () => {
    const error = new RangeError(`${BOUNDS}: the day found is outside it`);
    expect(() => calendar.previousWorkingDay(FIRST)).toThrow(error);
    expect(() => calendar.addWorkingDays(FIRST, -1)).toThrow(error);
    expect(() => calendar.addWorkingDays(FIRST + 1, -1)).toThrow(error);
    expect(() => calendar.addWorkingDays(LAST, 1)).toThrow(error);
    expect(() => calendar.addWorkingDays(FIRST, 1e6)).toThrow(error);
    expect(() => calendar.latestStartFor(FIRST + 1, 2)).toThrow(error);
    expect(() => calendar.latestStartFor(FIRST, 1)).toThrow(error);
    const sundays = createCalendar({ holidays: [], workingWeek: [7] });
    expect(() => sundays.nextWorkingDay(LAST)).toThrow(error);
    expect(() => sundays.previousWorkingDay(FIRST)).toThrow(error);
    expect(() => sundays.previousWorkingDay(FIRST + 5)).toThrow(error);
    expect(sundays.previousWorkingDay(FIRST + 6)).toBe(FIRST + 6);
  });

  test('the latest start is refused when it would be the eve of the first day', () => {
    const mondays = createCalendar({ holidays: [], workingWeek: [1] });
    expect(mondays.isWorkingDay(FIRST)).toBe(true);
    expect(() => mondays.latestStartFor(FIRST, 1)).toThrow(
      new RangeError(`${BOUNDS}: day ${FIRST - 1} is outside it`),
    );
  });

  test.each([FIRST - 1, LAST + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32 + FIRST])(
    'day %d is refused everywhere',
    (outside) => {
      const error = new RangeError(`${BOUNDS}: day ${outside} is outside it`);
      expect(() => calendar.dayKind(outside)).toThrow(error);
      expect(() => calendar.isWorkingDay(outside)).toThrow(error);
      expect(() => calendar.addWorkingDays(outside, 0)).toThrow(error);
      expect(() => calendar.addWorkingDays(outside, 8)).toThrow(error);
      expect(() => calendar.nextWorkingDay(outside)).toThrow(error);
      expect(() => calendar.previousWorkingDay(outside)).toThrow(error);
      expect(() => calendar.workingDaysBetween(outside, LAST)).toThrow(error);
      expect(() => calendar.workingDaysBetween(FIRST, outside)).toThrow(error);
      expect(() => calendar.latestStartFor(outside, 0)).toThrow(error);
      expect(() => calendar.skippedDays(outside, LAST)).toThrow(error);
      expect(() => calendar.skippedDays(FIRST, outside)).toThrow(error);
    },
  );
});

test('options that no calendar can be made from are refused', () => {
  expect(() => createCalendar({ holidays: [], workingWeek: [] })).toThrow(RangeError);
});
