import { addDays, addMonths, addYears, formatISO, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDeadline } from '../../src/evaluators/deadlines.js';
import type { CaseAbsence, CaseFile, CaseStay, ResidencePeriod } from '../../src/facts/caseFile.js';
import type { DeadlineFacts } from '../../src/facts/deadlineFacts.js';
import { caseContext } from '../../src/plan/caseContext.js';
import type { ResidenceTrack } from '../../src/plan/plan.js';
import { residenceTracks } from '../../src/plan/residenceTracks.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { type RulebookName, shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { dates } from '../facts/arbitraries.js';

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

const rulesOf = (book: RulebookName, asOf: string) => rulesAsOf(asOf, { rulebook: BOOKS[book] });

type Name = ResidenceTrack['track'];

function trackOf(book: RulebookName, track: Name, file: CaseFile, asOf: string): ResidenceTrack | undefined {
  return residenceTracks(caseContext(file, rulesOf(book, asOf))).tracks.find((each) => each.track === track);
}

const iso = (date: Date): string => formatISO(date, { representation: 'date' });
const later = (date: string, days: number): string => iso(addDays(parseISO(date), days));

interface Stretch {
  readonly purpose: ResidencePeriod['purpose'];
  readonly days: number;
}

/** Periods that follow each other from a day on; the last goes on. Those that begin after `asOf` are left out. */
function chainFrom(
  start: string,
  stretches: readonly Stretch[],
  card: ResidencePeriod['card'],
  asOf: string,
): readonly ResidencePeriod[] {
  let from = start;
  const periods: ResidencePeriod[] = [];
  for (const { purpose, days } of stretches) {
    if (from > asOf) break;
    const until = later(from, days - 1);
    periods.push({ purpose, from, until, ...(card === undefined ? {} : { card }) });
    from = later(until, 1);
  }
  const last = periods.pop();
  return last === undefined ? [] : [...periods, { ...last, until: null }];
}

const aStretch = (...purposes: readonly ResidencePeriod['purpose'][]): fc.Arbitrary<Stretch> =>
  fc.record({ purpose: fc.constantFrom(...purposes), days: fc.integer({ min: 1, max: 1_200 }) });

const AS_OF = dates('2026-01-01', '2027-12-31');
const START = dates('2012-01-01', '2026-06-01');

/** Absences of any length that are over by a day; now and then of just the length of a limit. */
function absencesBy(
  asOf: string,
  reasons: readonly CaseAbsence['reason'][],
): fc.Arbitrary<readonly CaseAbsence[]> {
  const length = fc.oneof(
    fc.integer({ min: 0, max: 450 }).map((days) => ({ months: 0, days })),
    fc.record({ months: fc.constantFrom(1, 5, 6, 10, 12), days: fc.integer({ min: -1, max: 1 }) }),
  );
  const one = fc
    .tuple(dates('2015-01-01', asOf), length, fc.constantFrom(...reasons))
    .map(([leftOn, { months, days }, reason]): CaseAbsence => {
      const back = iso(addDays(addMonths(parseISO(leftOn), months), days));
      const returnedOn = back > asOf ? asOf : back < leftOn ? leftOn : back;
      return { leftOn, returnedOn, ...(reason === undefined ? {} : { reason }) };
    });
  return fc.array(one, { maxLength: 4 });
}

const ended = (absences: readonly CaseAbsence[]) =>
  absences.map(({ leftOn, returnedOn, ...rest }) => ({ leftOn, returnedOn: returnedOn as string, ...rest }));

describe('the tracks of the law and its deadlines agree', () => {
  test('on long-term residence of who studied first', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        AS_OF.chain((asOf) => fc.tuple(fc.constant(asOf), absencesBy(asOf, ['other', undefined]))),
        START,
        fc.integer({ min: 0, max: 2_000 }),
        fc.array(aStretch('work', 'self-employment', 'family', 'research', 'job-search'), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom(undefined, true, false),
        ([asOf, absences], start, studied, others, absencesWithinTotal) => {
          const studies: readonly Stretch[] = studied === 0 ? [] : [{ purpose: 'study', days: studied }];
          const periods = chainFrom(start, [...studies, ...others], 'A', asOf);
          if (periods.length === 0) return;
          const stay: CaseStay = { periods, absences, absencesWithinTotal, temporaryStay: false };
          const track = trackOf('law', 'long-term-resident', { person: { nationality: 'IN' }, stay }, asOf);
          const last = periods.findLast(({ purpose }) => purpose === 'study');
          const studentUntil = last === undefined ? null : (last.until ?? asOf);
          const facts: DeadlineFacts = {
            kind: 'long-term-resident',
            residentSince: start,
            studentUntil,
            absences: ended(absences),
            absencesWithinTotal,
          };
          const { outcome, figures } = decideDeadline(facts, rulesOf('law', asOf));
          const opensOn = figures.opensOn as string;
          // A limit on all absences moves the date of the track, and only the outcome of the deadline.
          if (absencesWithinTotal === false) {
            expect((track?.earliestOn ?? '') >= opensOn).toBe(true);
          } else expect(track?.earliestOn).toBe(opensOn);
          if (outcome === 'met') expect(track?.outcome).toBe('met');
          if (opensOn > asOf) expect(track?.outcome).toBe('unmet');
          seen.add(`${track?.outcome}/${outcome}`);
        },
      ),
      { numRuns: 600 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['met/met', 'unmet/unmet']));
  });

  test('on permanent residence of citizens of the Union', () => {
    const seen = new Set<string>();
    const reasons = ['other', 'study', 'posting', 'military-service', undefined] as const;
    fc.assert(
      fc.property(
        AS_OF.chain((asOf) => fc.tuple(fc.constant(asOf), absencesBy(asOf, reasons))),
        START,
        fc.array(aStretch('work', 'study', 'family', 'financial-independence'), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom(undefined, true),
        ([asOf, absences], start, stretches, absencesWithinTotal) => {
          const periods = chainFrom(start, stretches, undefined, asOf);
          if (periods.length === 0) return;
          const stay: CaseStay = { periods, absences, absencesWithinTotal };
          const track = trackOf('law', 'permanent-residence', { person: { nationality: 'FR' }, stay }, asOf);
          const facts: DeadlineFacts = {
            kind: 'permanent-residence',
            residentAs: 'eu-citizen-or-family',
            residentSince: start,
            absences: ended(absences),
            absencesWithinTotal,
          };
          const { outcome, figures } = decideDeadline(facts, rulesOf('law', asOf));
          if (figures.opensOn !== null) expect(track?.earliestOn).toBe(figures.opensOn);
          if (outcome !== 'unknown') expect(track?.outcome).toBe(outcome);
          seen.add(`${track?.outcome}/${outcome}`);
        },
      ),
      { numRuns: 600 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['met/met', 'unmet/unmet', 'unknown/unknown']));
  });

  test('on the limited stay of workers and family', () => {
    fc.assert(
      fc.property(
        AS_OF.chain((asOf) => fc.tuple(fc.constant(asOf), absencesBy(asOf, [undefined]))),
        START,
        fc.constantFrom('work' as const, 'family' as const),
        ([asOf, absences], start, purpose) => {
          if (start > asOf) return;
          const stay: CaseStay = { periods: chainFrom(start, [{ purpose, days: 1 }], 'A', asOf), absences };
          const track = trackOf('law', 'permanent-residence', { person: { nationality: 'IN' }, stay }, asOf);
          const residentAs = purpose === 'work' ? 'single-permit-holder' : 'third-country-family';
          const facts = { kind: 'permanent-residence', residentAs, residentSince: start } as const;
          expect(track?.earliestOn).toBe(decideDeadline(facts, rulesOf('law', asOf)).figures.opensOn);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The years of the guide, counted day by day with the calendar of date-fns. */
function guideDayByDay(
  { periods = [], absences = [] }: CaseStay,
  counts: (period: ResidencePeriod) => boolean,
  asOf: string,
): string | undefined {
  const returns = absences.flatMap(({ prolonged, returnedOn }) =>
    prolonged === true ? [returnedOn ?? asOf] : [],
  );
  const start = [periods[0]?.from ?? asOf, ...returns].sort().at(-1) as string;
  let from = parseISO(start);
  for (let day = start; day < '2060-01-01'; day = later(day, 1)) {
    if (iso(addYears(from, 5)) <= day) return day;
    const period = periods.find((each) => each.from <= day && day <= (each.until ?? '9999-12-31'));
    if (day <= asOf && period !== undefined && !counts(period)) from = addDays(from, 1);
  }
  return undefined;
}

/** Every way to fill in what is missing of some facts. */
type Completion = Readonly<Record<string, unknown>>;

function completionsOf(open: Readonly<Record<string, readonly unknown[]>>): readonly Completion[] {
  return Object.entries(open).reduce<readonly Completion[]>(
    (all, [path, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [path]: value }))),
    [{}],
  );
}

/** Puts facts into a case file at their paths. */
function filled(file: CaseFile, completion: Completion): CaseFile {
  const copy = structuredClone(file);
  for (const [path, value] of Object.entries(completion)) {
    const keys = path.split(/[.[\]]+/);
    const last = keys.pop() as string;
    let at: unknown = copy;
    for (const key of keys) at = Reflect.get(at as object, key);
    Reflect.set(at as object, last, value);
  }
  return copy;
}

/** What is open of a case, by path, with values that stand for all. */
function openFacts(
  book: RulebookName,
  { person, stay }: CaseFile,
): Readonly<Record<string, readonly unknown[]>> {
  const open: Record<string, readonly unknown[]> = {};
  if (person?.nationality === undefined) open['person.nationality'] = ['IN', 'FR', 'NO', 'CH', 'BE'];
  if (book === 'guide') {
    if (stay?.studentYearsCount === undefined) open['stay.studentYearsCount'] = [true, false];
    stay?.absences?.forEach(({ prolonged }, index) => {
      if (prolonged === undefined) open[`stay.absences[${index}].prolonged`] = [true, false];
    });
    stay?.periods?.forEach(({ card }, index) => {
      if (card === undefined) open[`stay.periods[${index}].card`] = ['EU', 'A'];
    });
  } else {
    if (stay?.absencesWithinTotal === undefined) open['stay.absencesWithinTotal'] = [true, false];
    stay?.absences?.forEach(({ reason }, index) => {
      if (reason === undefined)
        open[`stay.absences[${index}].reason`] = ['other', 'study', 'military-service'];
    });
  }
  return open;
}

/** The outcome, ends and missing facts that all completions together give. */
function overAll(book: RulebookName, track: Name, file: CaseFile, asOf: string) {
  const open = openFacts(book, file);
  const completions = completionsOf(open);
  const tracks = completions.map((completion) => trackOf(book, track, filled(file, completion), asOf));
  // Somebody for whom there is no such track has no years to complete.
  const outcomes = tracks.map((each) => each?.outcome ?? 'unmet');
  const [first] = new Set(outcomes);
  const outcomeOf = new Map(completions.map((each, index) => [JSON.stringify(each), outcomes[index]]));
  const missing = Object.entries(open).filter(([path, values]) =>
    completions.some((each) => {
      const others = values.map((value) => outcomeOf.get(JSON.stringify({ ...each, [path]: value })));
      return new Set(others).size > 1;
    }),
  );
  const existing = tracks.flatMap((each) => each ?? []);
  return {
    outcome: new Set(outcomes).size === 1 ? first : 'unknown',
    missing: missing.map(([path]) => path).sort(),
    earliestOn: existing.map((each) => each.earliestOn ?? '9999').sort()[0],
    latestOn: existing
      .map((each) => each.latestOn ?? '9999')
      .sort()
      .at(-1),
  };
}

/** Takes some facts away. */
function without(stay: CaseStay, book: RulebookName, gone: readonly boolean[]): CaseStay {
  const absences = stay.absences?.map((absence, index): CaseAbsence => {
    const { prolonged: _prolonged, reason: _reason, ...rest } = absence;
    return gone[index] === true ? rest : absence;
  });
  const periods = stay.periods?.map((period, index): ResidencePeriod => {
    const { card: _card, ...rest } = period;
    return book === 'guide' && gone[index + 2] === true ? rest : period;
  });
  return { ...stay, absences, periods };
}

describe.each(['guide', 'law'] as const)('what is missing in %s', (book) => {
  test.each(['permanent-residence', 'long-term-resident', 'nationality'] as const)(
    'towards %s is decided as by every way to fill it in',
    (track) => {
      if (book === 'law' && track === 'nationality') return;
      const seen = new Set<string | undefined>();
      fc.assert(
        fc.property(
          AS_OF.chain((asOf) => fc.tuple(fc.constant(asOf), absencesBy(asOf, ['other', 'study', undefined]))),
          dates('2019-01-01', '2022-06-01'),
          fc.array(aStretch('work', 'study', 'family'), { minLength: 1, maxLength: 3 }),
          fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
          fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
          fc.constantFrom<'EU' | 'A'>('EU', 'A'),
          fc.constantFrom('IN', 'FR', undefined),
          fc.constantFrom(true, false, undefined),
          ([asOf, all], start, stretches, gone, prolonged, card, nationality, flag) => {
            const absences = all
              .slice(0, 2)
              .map((absence, index) => ({ ...absence, prolonged: prolonged[index] }));
            const periods = chainFrom(start, stretches, book === 'law' ? 'EU' : card, asOf);
            const stay = without({ periods, absences, temporaryStay: false }, book, gone);
            const settled =
              flag === undefined
                ? {}
                : { [book === 'guide' ? 'studentYearsCount' : 'absencesWithinTotal']: flag };
            const person = nationality === undefined ? {} : { nationality };
            const file: CaseFile = { person, stay: { ...stay, ...settled } };
            const found = trackOf(book, track, file, asOf);
            if (found === undefined) return;
            const expected = overAll(book, track, file, asOf);
            expect(found.outcome).toBe(expected.outcome);
            // The card of the last period is that held now.
            const last = `stay.periods[${periods.length - 1}].card`;
            // Whether an absence was prolonged can also be told of all together.
            const paths = found.missing
              .filter((path) => path !== 'stay.prolongedAbsence')
              .map((path) => (path === 'stay.card.type' ? last : path));
            expect([...new Set(paths)].sort()).toEqual(expected.missing);
            expect(found.earliestOn ?? '9999').toBe(expected.earliestOn);
            expect(found.latestOn ?? '9999').toBe(expected.latestOn);
            seen.add(found.outcome);
          },
        ),
        { numRuns: 80 },
      );
      expect(seen.size).toBeGreaterThan(1);
    },
  );
});

describe('the tracks of the guide', () => {
  test('with everything known are what counting day by day gives', () => {
    fc.assert(
      fc.property(
        AS_OF.chain((asOf) => fc.tuple(fc.constant(asOf), absencesBy(asOf, [undefined]))),
        dates('2018-01-01', '2022-06-01'),
        fc.array(aStretch('work', 'study', 'family', 'protection'), { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        ([asOf, all], start, stretches, prolonged, studentYearsCount) => {
          const absences = all.map((absence, index) => ({
            ...absence,
            prolonged: prolonged[index] as boolean,
          }));
          const periods = chainFrom(start, stretches, 'A', asOf);
          const stay: CaseStay = { periods, absences, studentYearsCount };
          const track = trackOf(
            'guide',
            'permanent-residence',
            { person: { nationality: 'IN' }, stay },
            asOf,
          );
          const expected = guideDayByDay(
            stay,
            ({ purpose }) => purpose !== 'study' || studentYearsCount,
            asOf,
          );
          expect(track?.earliestOn).toBe(expected);
          expect(track?.outcome).toBe((expected ?? '9999') <= asOf ? 'met' : 'unmet');
        },
      ),
      { numRuns: 80 },
    );
  });
});
