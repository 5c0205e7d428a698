import { addDays, formatISO, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/parseDay.js';
import type { CaseFile, CaseStay, SchengenTrip } from '../../src/facts/caseFile.js';
import { caseContext } from '../../src/plan/caseContext.js';
import type { SchengenCount } from '../../src/plan/plan.js';
import { schengenCount } from '../../src/plan/schengenCount.js';
import { schengenDays } from '../../src/plan/schengenDays.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { RULEBOOK_NAMES, type RulebookName } from '../../src/rules/shippedRulebook.js';
import { dates } from '../facts/arbitraries.js';

const later = (date: string, days: number): string =>
  formatISO(addDays(parseISO(date), days), { representation: 'date' });

function countOf(file: CaseFile, asOf: string, rulebook: RulebookName = 'guide') {
  return schengenCount(caseContext(file, rulesAsOf(asOf, { rulebook })));
}

const trip = (enteredOn: string, leftOn: string): SchengenTrip => ({ enteredOn, leftOn });

/** The count of a third-country national with a card. */
function counted(trips: readonly SchengenTrip[], asOf: string): SchengenCount {
  const file: CaseFile = { person: { nationality: 'IN' }, stay: { card: { type: 'A' }, trips } };
  return countOf(file, asOf).count as SchengenCount;
}

const gist = ({ usedDays, leftDays, stayUntil, overstayedOn }: SchengenCount): readonly unknown[] => [
  usedDays,
  leftDays,
  stayUntil,
  overstayedOn.length,
];

describe('90 days in any 180', () => {
  test('count the days of entry and exit, in the window that ends on the day', () => {
    const count = counted([trip('2026-11-01', '2026-11-01'), trip('2026-11-20', '2026-11-24')], '2026-11-24');
    expect(count.windowFrom).toBe('2026-05-29');
    expect([count.allowedDays, count.windowDays]).toEqual([90, 180]);
    expect(gist(count)).toEqual([6, 84, '2027-02-16', 0]);
    // The first day of the window counts, the day before it does not.
    expect(counted([trip('2026-05-28', '2026-05-29')], '2026-11-24').usedDays).toBe(1);
    expect(counted([trip('2026-05-28', '2026-05-28')], '2026-11-24').usedDays).toBe(0);
  });

  test('are used up after ninety days in a row, and come back 180 days after the first of them', () => {
    const stay = [trip('2026-01-01', '2026-03-31')];
    expect(gist(counted(stay, '2026-03-31'))).toEqual([90, 0, '2026-03-31', 0]);
    expect(gist(counted(stay, '2026-04-01'))).toEqual([90, 0, null, 0]);
    expect(gist(counted(stay, '2026-06-29'))).toEqual([90, 0, null, 0]);
    // From then on one day falls out of the window for each that comes in.
    expect(gist(counted(stay, '2026-06-30'))).toEqual([89, 1, '2026-09-27', 0]);
    expect(gist(counted([], '2026-06-30'))).toEqual([0, 90, '2026-09-27', 0]);
    expect(counted([trip('2026-01-01', '2026-04-01')], '2026-06-30').overstayedOn).toEqual(['2026-04-01']);
  });

  test('count a day of two trips once, and days of a trip that goes on up to the day', () => {
    const twice = [
      trip('2026-11-01', '2026-11-10'),
      trip('2026-11-10', '2026-11-12'),
      trip('2026-11-02', '2026-11-03'),
    ];
    expect(counted(twice, '2026-11-24').usedDays).toBe(12);
    expect(counted([trip('2026-11-20', '2026-12-24')], '2026-11-24').usedDays).toBe(5);
  });

  test('find the overstay of a planned trip, which uses nothing yet', () => {
    const plan = [trip('2026-09-01', '2026-10-31'), trip('2026-12-01', '2027-01-05')];
    const count = counted(plan, '2026-11-24');
    expect(count.usedDays).toBe(61);
    // The thirtieth day of the second trip is the ninety-first.
    expect(count.overstayedOn).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
    ]);
    expect(count.stayUntil).toBe('2026-12-22');
  });

  test('are those that looking at every day gives', () => {
    const seen = new Set<string>();
    const trips = fc.array(
      fc
        .tuple(dates('2025-06-01', '2027-12-31'), fc.integer({ min: 0, max: 120 }))
        .map(([enteredOn, days]) => trip(enteredOn, later(enteredOn, days))),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(trips, dates('2026-01-01', '2027-12-31'), (taken, asOf) => {
        const days = new Set(taken.flatMap(({ enteredOn, leftOn }) => daysOf(enteredOn, leftOn)));
        const usedOn = (day: string, among: ReadonlySet<string>): number =>
          daysOf(later(day, -179), day).filter((each) => among.has(each)).length;
        const count = counted(taken, asOf);
        const used = usedOn(asOf, days);
        expect([count.usedDays, count.leftDays]).toEqual([used, Math.max(0, 90 - used)]);
        expect(count.overstayedOn).toEqual([...days].sort().filter((day) => usedOn(day, days) > 90));
        const stay = new Set([...days].filter((day) => day < asOf));
        let last: string | null = null;
        for (let day = asOf; ; day = later(day, 1)) {
          stay.add(day);
          if (usedOn(day, stay) > 90) break;
          last = day;
        }
        expect(count.stayUntil).toBe(last);
        expect([count.stayUntilWithTrips]).toEqual([leavingTrips(days, asOf, last)]);
        seen.add(
          count.stayUntilWithTrips === null ? 'none' : count.stayUntilWithTrips === last ? 'same' : 'less',
        );
      }),
      { numRuns: 40 },
    );
    expect([...seen].sort()).toEqual(['less', 'none', 'same']);
  });

  test('leave the trips possible that are booked for later', () => {
    const count = counted([trip('2026-05-21', '2026-07-19'), trip('2026-09-20', '2026-10-04')], '2026-08-01');
    expect([count.stayUntil, count.stayUntilWithTrips]).toEqual(['2026-08-30', '2026-08-15']);
    expect(count.overstayedOn).toEqual([]);
  });

  test('take the length of the window and of the stay from the rules', () => {
    const day = parseDay('2026-11-24') as number;
    expect(schengenDays([{ from: day - 3, until: day - 1 }], day, 3, 5)).toEqual({
      used: 3,
      stayUntil: undefined,
      stayUntilWithTrips: undefined,
      overstayed: [],
    });
  });
});

/** The last day of a stay up to one that takes no day of the trips, found by trying every one. */
function leavingTrips(days: ReadonlySet<string>, asOf: string, last: string | null): string | null {
  if (last === null) return null;
  const first = Date.parse('2024-12-01');
  const at = (day: string): number => Math.round((Date.parse(day) - first) / 86_400_000);
  const taken = Array.from({ length: 1500 }, () => 0);
  for (const day of days) taken[at(day)] = 1;
  const tooMany = (spent: readonly number[]): readonly boolean[] => {
    let used = 0;
    return spent.map((day, index) => {
      used += day - (spent[index - 180] ?? 0);
      return used > 90;
    });
  };
  const without = tooMany(taken);
  const found = daysOf(asOf, last).filter((until) => {
    const over = tooMany(taken.map((day, index) => (index >= at(asOf) && index <= at(until) ? 1 : day)));
    return !over.some((is, index) => is && !without[index] && taken[index] === 1 && index >= at(asOf));
  });
  return found.at(-1) ?? null;
}

function daysOf(from: string, until: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = later(day, 1)) days.push(day);
  return days;
}

describe.each(RULEBOOK_NAMES)('to whom the count of %s applies', (book) => {
  const of = (nationality: string | null | undefined, stay: CaseStay): SchengenCount | null => {
    const person = nationality === undefined ? {} : { nationality };
    const { count, documents } = countOf({ person, stay }, '2026-11-24', book);
    expect(documents.map(({ id }) => id)).toEqual(count === null ? [] : [`${book}/schengen-days`]);
    return count;
  };
  const trips: readonly SchengenTrip[] = [];

  test('is a holder of a card or a visa D from a third country', () => {
    expect(of('IN', { card: { type: 'B' }, trips })).toMatchObject({ missing: [], usedDays: 0 });
    expect(of('IN', { document: 'visa-d', trips })).toMatchObject({ missing: [], usedDays: 0 });
    expect(of(null, { document: 'residence-permit', trips })).toMatchObject({ missing: [], usedDays: 0 });
    expect(of('IN', { document: 'visa-d', trips })?.sources.length).toBeGreaterThan(0);
    for (const nationality of ['FR', 'NO', 'CH', 'BE']) {
      expect(of(nationality, { card: { type: 'EU' }, trips })).toBeNull();
    }
    for (const document of ['short-stay-visa', 'none'] as const) {
      expect(of('IN', { document, card: null, trips })).toBeNull();
    }
  });

  test('is asked where it is not known', () => {
    expect(of(undefined, { document: 'visa-d', trips })?.missing).toEqual(['person.nationality']);
    expect(of(undefined, { document: 'visa-d' })?.missing).toEqual(['person.nationality', 'stay.trips']);
    expect(of('IN', { trips })?.missing).toEqual(['stay.document', 'stay.card.type']);
    expect(of('IN', { document: 'visa-d' })).toEqual({
      allowedDays: 90,
      windowDays: 180,
      windowFrom: '2026-05-29',
      usedDays: null,
      leftDays: null,
      stayUntil: null,
      stayUntilWithTrips: null,
      overstayedOn: [],
      missing: ['stay.trips'],
      sources: expect.any(Array),
    });
  });
});

test('there is no count for a day without law', () => {
  const file: CaseFile = { person: { nationality: 'IN' }, stay: { card: { type: 'A' }, trips: [] } };
  expect(countOf(file, '2022-12-31', 'law')).toEqual({ count: null, documents: [], warnings: [] });
});

test('the figures of the law are given with how sure they are', () => {
  const file: CaseFile = { person: { nationality: 'IN' }, stay: { card: { type: 'A' }, trips: [] } };
  const { warnings } = countOf(file, '2026-11-24', 'law');
  expect(warnings.map(({ code, params }) => [code, params.parameter])).toEqual([
    ['figure-confidence', 'allowedDays'],
    ['figure-confidence', 'windowDays'],
  ]);
});
