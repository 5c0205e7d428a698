import { addDays, addYears, differenceInCalendarDays, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/formatDay.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { type CountedSpan, yearsCompleted } from '../../src/plan/yearsCompleted.js';

const day = (date: string): number => parseDay(date) as number;

/** The dates, written. */
function written(spans: readonly CountedSpan[], start: string, years = 5): readonly string[] {
  const { countsFrom, completeOn } = yearsCompleted(spans, day(start), years);
  return [formatDay(countsFrom), Number.isFinite(completeOn) ? formatDay(completeOn) : 'never'];
}

const span = (from: string, until: string | null, share: CountedSpan['share']): CountedSpan => ({
  from: day(from),
  until: until === null ? Number.POSITIVE_INFINITY : day(until),
  share,
});

/** Counts day by day, with the calendar of date-fns: the first day that is years after the start moved on so far. */
function dayByDay(
  spans: readonly CountedSpan[],
  start: number,
  years: number,
  most: number,
): number | undefined {
  const origin = parseISO('1970-01-01');
  let none = 0;
  let half = 0;
  for (let on = start; on <= start + most; on += 1) {
    const from = addDays(origin, start + none + Math.floor(half / 2));
    if (differenceInCalendarDays(addYears(from, years), origin) <= on) return on;
    const share = spans.find((each) => each.from <= on && on <= each.until)?.share ?? 'full';
    if (share === 'none') none += 1;
    if (share === 'half') half += 1;
  }
  return undefined;
}

describe('years of residence', () => {
  test('end on the same day number, or on the last day of a shorter month', () => {
    expect(written([], '2021-11-24')).toEqual(['2021-11-24', '2026-11-24']);
    expect(written([], '2020-02-29')).toEqual(['2020-02-29', '2025-02-28']);
    expect(written([], '2020-02-29', 4)).toEqual(['2020-02-29', '2024-02-29']);
  });

  test('leave out the days that do not count', () => {
    const idle = span('2021-11-24', '2021-12-03', 'none');
    expect(written([idle], '2021-11-24')).toEqual(['2021-12-04', '2026-12-04']);
    // Only the days after the start, and before the years are complete.
    expect(written([idle], '2021-12-02')).toEqual(['2021-12-04', '2026-12-04']);
    expect(written([span('2026-11-24', null, 'none')], '2021-11-24')).toEqual(['2021-11-24', '2026-11-24']);
    expect(written([span('2026-11-23', null, 'none')], '2021-11-24')[1]).toBe('never');
  });

  test('take half of the days that count by half', () => {
    expect(written([span('2021-11-01', '2021-11-10', 'half')], '2021-11-01')[0]).toBe('2021-11-06');
    // Of eleven days, the day halfway from the first to the last.
    expect(written([span('2021-11-01', '2021-11-11', 'half')], '2021-11-01')[0]).toBe('2021-11-06');
    // Who goes on as a student needs about twice the years: leap days do not fall evenly into the two halves.
    expect(written([span('2016-01-01', null, 'half')], '2016-01-01')).toEqual(['2020-12-30', '2025-12-30']);
  });

  test('are those that counting day by day gives', () => {
    const lengths = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 900 }), share: fc.constantFrom('full', 'half', 'none') }),
      { maxLength: 5 },
    );
    const starts = fc.integer({ min: day('1999-01-01'), max: day('2026-12-31') });
    fc.assert(
      fc.property(lengths, starts, fc.integer({ min: 1, max: 5 }), (stretches, start, years) => {
        let from = start - 100;
        const spans = stretches.map(({ days, share }): CountedSpan => {
          const until = from + days - 1;
          const made = { from, until, share: share as CountedSpan['share'] };
          from = until + 1;
          return made;
        });
        const { completeOn } = yearsCompleted(spans, start, years);
        expect(completeOn).toBe(dayByDay(spans, start, years, 9_000));
      }),
      { numRuns: 100 },
    );
  });
});
