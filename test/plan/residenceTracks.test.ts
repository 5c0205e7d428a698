import { describe, expect, test } from 'vitest';
import type { CaseAbsence, CaseFile, CaseStay, ResidencePeriod } from '../../src/facts/caseFile.js';
import { caseContext } from '../../src/plan/caseContext.js';
import type { ResidenceTrack } from '../../src/plan/plan.js';
import { residenceTracks } from '../../src/plan/residenceTracks.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { type RulebookName, shippedRulebook } from '../../src/rules/shippedRulebook.js';

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

function rulesOf(book: RulebookName, asOf: string): RuleSet {
  return rulesAsOf(asOf, { rulebook: BOOKS[book] });
}

type Name = ResidenceTrack['track'];

function tracksOf(book: RulebookName, file: CaseFile, asOf = '2026-11-24'): readonly ResidenceTrack[] {
  return residenceTracks(caseContext(file, rulesOf(book, asOf))).tracks;
}

function trackOf(book: RulebookName, track: Name, file: CaseFile, asOf = '2026-11-24'): ResidenceTrack {
  const found = tracksOf(book, file, asOf).find((each) => each.track === track);
  if (found === undefined) throw new Error(`no track ${track}`);
  return found;
}

const periodOf = (
  purpose: ResidencePeriod['purpose'],
  from: string,
  until: string | null,
  card?: ResidencePeriod['card'],
): ResidencePeriod => ({ purpose, from, until, ...(card === undefined ? {} : { card }) });

const away = (leftOn: string, returnedOn: string | null, more: Partial<CaseAbsence> = {}): CaseAbsence => ({
  leftOn,
  returnedOn,
  ...more,
});

function caseOf(nationality: string | null | undefined, stay: CaseStay): CaseFile {
  return { person: nationality === undefined ? {} : { nationality }, stay };
}

/** What a test looks at most. */
function gist({ outcome, missing, countsFrom, earliestOn, latestOn }: ResidenceTrack): readonly unknown[] {
  return [outcome, missing, countsFrom, earliestOn, latestOn];
}

/** Somebody who studied, then worked with a single permit, then with a Blue Card (worked case C3). */
const C3: CaseStay = {
  periods: [
    periodOf('study', '2021-09-15', '2023-09-30', 'A'),
    periodOf('work', '2023-10-01', '2025-03-31', 'A'),
    periodOf('work', '2025-04-01', null, 'H'),
  ],
  absences: [],
  temporaryStay: false,
};

describe('the years of the worked case C3', () => {
  test('in the guide depend on whether the status asked for counts those as a student', () => {
    for (const track of ['permanent-residence', 'long-term-resident', 'nationality'] as const) {
      const open = trackOf('guide', track, caseOf('IN', C3));
      expect(gist(open)).toEqual(['unknown', ['stay.studentYearsCount'], null, '2026-09-15', '2028-10-01']);
      expect(open.periods.map(({ share, code }) => [share, code])).toEqual([
        ['unknown', 'student-years-depend-on-status'],
        ['full', 'legal-residence'],
        ['full', 'legal-residence'],
      ]);
      const counted = trackOf('guide', track, caseOf('IN', { ...C3, studentYearsCount: true }));
      expect(gist(counted)).toEqual(['met', [], '2021-09-15', '2026-09-15', '2026-09-15']);
      const not = trackOf('guide', track, caseOf('IN', { ...C3, studentYearsCount: false }));
      expect(gist(not)).toEqual(['unmet', [], '2023-10-01', '2028-10-01', '2028-10-01']);
      expect(not.periods[0]).toMatchObject({ share: 'none', code: 'student-years-do-not-count' });
    }
  });

  test('in the law count by half as a student, towards the status of long-term resident', () => {
    // 746 days as a student: 373 of them count.
    const file = caseOf('IN', { ...C3, blueCardSince: '2025-04-01' });
    const track = trackOf('law', 'long-term-resident', file);
    expect(gist(track)).toEqual(['unmet', [], '2022-09-23', '2027-09-23', '2027-09-23']);
    expect(track.periods.map(({ share, code }) => [share, code])).toEqual([
      ['half', 'student-years-half'],
      ['full', 'lawful-residence'],
      ['full', 'lawful-residence'],
    ]);
    expect(trackOf('law', 'long-term-resident', file, '2027-09-22').outcome).toBe('unmet');
    expect(trackOf('law', 'long-term-resident', file, '2027-09-23').outcome).toBe('met');
  });

  test('in the law can be complete earlier with Blue Cards of other member states', () => {
    const open = trackOf('law', 'long-term-resident', caseOf('IN', C3));
    expect(gist(open)).toEqual(['unknown', ['stay.blueCardSince'], null, '2023-09-15', '2027-09-23']);
    const since = (blueCardSince: string): ResidenceTrack =>
      trackOf('law', 'long-term-resident', caseOf('IN', { ...C3, blueCardSince }));
    expect(gist(since('2021-11-25'))).toEqual(['unmet', [], '2021-11-25', '2026-11-25', '2026-11-25']);
    expect(gist(since('2021-11-24'))).toEqual(['met', [], '2021-11-24', '2026-11-24', '2026-11-24']);
    // The last two years must be in Belgium.
    const late: CaseStay = { ...C3, periods: [periodOf('work', '2025-04-01', null, 'H')] };
    const short = trackOf(
      'law',
      'long-term-resident',
      caseOf('IN', { ...late, blueCardSince: '2018-01-01' }),
    );
    expect([short.outcome, short.earliestOn]).toEqual(['unmet', '2027-04-01']);
  });

  test('in the law are not said towards an unlimited stay, and nationality is not spoken of', () => {
    const tracks = tracksOf('law', caseOf('IN', C3));
    expect(tracks.map(({ track }) => track)).toEqual(['permanent-residence', 'long-term-resident']);
    expect(tracks[0]?.periods.map(({ code }) => code)).toEqual(['not-said', 'not-said', 'not-said']);
    expect(gist(tracks[0] as ResidenceTrack)).toEqual(['unknown', [], null, '2026-09-15', null]);
  });
});

describe('five years', () => {
  const since = (from: string): CaseFile =>
    caseOf('IN', { periods: [periodOf('work', from, null, 'A')], absences: [], temporaryStay: false });

  test.each(['guide', 'law'] as const)('in %s are complete on the day, and not on the day before', (book) => {
    for (const { track } of tracksOf(book, since('2021-11-24'))) {
      expect(trackOf(book, track, since('2021-11-25')).outcome).toBe('unmet');
      expect(trackOf(book, track, since('2021-11-24')).outcome).toBe('met');
      expect(trackOf(book, track, since('2020-02-29')).earliestOn).toBe('2025-02-28');
    }
  });

  test.each(['guide', 'law'] as const)('in %s are broken by one day without residence', (book) => {
    const withGap = (from: string): CaseFile =>
      caseOf('IN', {
        periods: [periodOf('work', '2015-01-01', '2023-06-30', 'A'), periodOf('work', from, null, 'A')],
        absences: [],
        temporaryStay: false,
      });
    for (const { track } of tracksOf(book, since('2021-11-24'))) {
      expect(trackOf(book, track, withGap('2023-07-01')).outcome).toBe('met');
      expect(gist(trackOf(book, track, withGap('2023-07-02')))).toEqual([
        'unmet',
        [],
        '2023-07-02',
        '2028-07-02',
        '2028-07-02',
      ]);
    }
  });

  test('are not there where no residence goes on', () => {
    const ended = caseOf('IN', {
      periods: [periodOf('work', '2015-01-01', '2026-11-23', 'A')],
      absences: [],
    });
    for (const book of ['guide', 'law'] as const) {
      for (const track of tracksOf(book, ended)) {
        expect(gist(track)).toEqual(['unmet', [], null, null, null]);
        expect(track.periods).toEqual([]);
      }
    }
    expect(tracksOf('guide', caseOf('IN', { periods: [] })).map(({ outcome }) => outcome)).toEqual([
      'unmet',
      'unmet',
      'unmet',
    ]);
  });

  test('take in periods that begin later only when they have begun', () => {
    const planned = caseOf('IN', {
      periods: [periodOf('work', '2026-12-01', null, 'A'), periodOf('work', '2021-11-24', '2026-11-30', 'A')],
      absences: [],
    });
    const track = trackOf('guide', 'nationality', planned);
    expect([track.outcome, track.periods.map(({ about }) => about)]).toEqual(['met', ['stay.periods[1]']]);
  });
});

describe('which tracks there are', () => {
  const stay: CaseStay = { periods: [periodOf('work', '2024-01-01', null, 'A')], absences: [] };
  const names = (book: RulebookName, file: CaseFile): readonly string[] =>
    tracksOf(book, file).map(({ track }) => track);

  test('is a matter of the nationality', () => {
    expect(names('guide', caseOf('IN', stay))).toEqual([
      'permanent-residence',
      'long-term-resident',
      'nationality',
    ]);
    expect(names('guide', caseOf(null, stay))).toHaveLength(3);
    expect(names('guide', caseOf('NO', stay))).toEqual(['permanent-residence', 'nationality']);
    expect(names('guide', caseOf('BE', stay))).toEqual([]);
    expect(names('guide', caseOf(undefined, stay))).toHaveLength(3);
    expect(names('law', caseOf('FR', stay))).toEqual(['permanent-residence']);
    expect(names('law', caseOf('BE', stay))).toEqual([]);
    expect(names('law', caseOf(undefined, stay))).toEqual(['permanent-residence', 'long-term-resident']);
  });

  test('leaves out what is held already', () => {
    const holding = (type: NonNullable<CaseStay['card']>['type']): CaseStay => ({ ...stay, card: { type } });
    expect(names('guide', caseOf('FR', holding('EU+')))).toEqual(['nationality']);
    expect(names('guide', caseOf('IN', holding('B')))).toEqual(['long-term-resident', 'nationality']);
    expect(names('guide', caseOf('IN', holding('D')))).toEqual(['nationality']);
    expect(names('law', caseOf('IN', holding('K')))).toEqual(['long-term-resident']);
    expect(names('law', caseOf('IN', holding('L')))).toEqual([]);
  });

  test('is none where residence is not spoken of, and only what is asked for where it is not given', () => {
    expect(names('guide', { person: { nationality: 'IN' } })).toEqual([]);
    expect(names('guide', caseOf('IN', { document: 'visa-d' }))).toEqual([]);
    const asking = (permanentStatus: 'unlimited-stay' | 'eu-long-term-resident'): CaseFile => ({
      person: { nationality: 'IN' },
      plans: { permanentStatus },
    });
    expect(names('guide', asking('unlimited-stay'))).toEqual(['permanent-residence']);
    const track = trackOf('guide', 'long-term-resident', asking('eu-long-term-resident'));
    expect(gist(track)).toEqual(['unknown', ['stay.periods'], null, null, null]);
    expect(names('guide', caseOf('IN', { card: { type: 'A' } }))).toHaveLength(3);
  });
});

describe('absences in the guide', () => {
  const stay = (more: Partial<CaseStay>): CaseFile =>
    caseOf('IN', { periods: [periodOf('work', '2020-01-01', null, 'A')], ...more });
  const permanent = (more: Partial<CaseStay>): ResidenceTrack =>
    trackOf('guide', 'permanent-residence', stay(more));

  test('begin the count anew when they are prolonged, and are open while that is not said', () => {
    const absence = away('2023-01-01', '2023-03-01');
    expect(gist(permanent({ absences: [{ ...absence, prolonged: false }] }))).toEqual([
      'met',
      [],
      '2020-01-01',
      '2025-01-01',
      '2025-01-01',
    ]);
    const anew = permanent({ absences: [{ ...absence, prolonged: true }] });
    expect(gist(anew)).toEqual(['unmet', [], '2023-03-01', '2028-03-01', '2028-03-01']);
    expect(anew.absences[0]?.effect).toBe('begins-anew');
    const open = permanent({ absences: [absence] });
    const asked = ['stay.absences[0].prolonged', 'stay.prolongedAbsence'];
    expect(gist(open)).toEqual(['unknown', asked, null, '2025-01-01', '2028-03-01']);
    expect(open.absences).toEqual([
      { about: 'stay.absences[0]', leftOn: '2023-01-01', returnedOn: '2023-03-01', effect: 'unknown' },
    ]);
  });

  test('can be settled for all of them at once', () => {
    const absences = [away('2022-01-01', '2022-03-01'), away('2023-01-01', '2023-03-01')];
    expect(permanent({ absences, prolongedAbsence: false }).outcome).toBe('met');
    const [first, second] = absences as [CaseAbsence, CaseAbsence];
    const only = permanent({ absences: [{ ...first, prolonged: false }, second], prolongedAbsence: true });
    expect([only.outcome, only.earliestOn]).toEqual(['unmet', '2028-03-01']);
    expect(permanent({ absences, prolongedAbsence: true }).missing).toEqual([
      'stay.absences[0].prolonged',
      'stay.absences[1].prolonged',
    ]);
  });

  test('are asked for where none are given', () => {
    const missing = ['stay.absences', 'stay.prolongedAbsence'];
    expect(gist(permanent({}))).toEqual(['unknown', missing, null, '2025-01-01', '2031-11-24']);
    expect(gist(permanent({ prolongedAbsence: false }))[0]).toBe('met');
    expect(permanent({ prolongedAbsence: true }).missing).toEqual(['stay.absences']);
  });

  test('are named as missing only where they make a difference', () => {
    const absences = [
      away('2022-01-01', '2022-03-01'),
      away('2023-01-01', '2023-03-01', { prolonged: true }),
    ];
    expect(permanent({ absences }).missing).toEqual([]);
    // Five years have passed since the first in any case.
    const early = [away('2021-01-01', '2021-03-01'), away('2023-01-01', '2023-03-01')];
    expect(permanent({ absences: early }).missing).toEqual([
      'stay.absences[1].prolonged',
      'stay.prolongedAbsence',
    ]);
    const late = [away('2022-01-01', '2022-03-01'), away('2023-01-01', '2023-03-01')];
    expect(permanent({ absences: late }).missing).toEqual([
      'stay.absences[0].prolonged',
      'stay.prolongedAbsence',
      'stay.absences[1].prolonged',
    ]);
  });

  test('that go on cannot be followed to their end, and planned ones are left out', () => {
    const gone = permanent({ absences: [away('2026-01-01', null, { prolonged: true })] });
    expect(gist(gone)).toEqual(['unmet', [], '2026-11-24', '2031-11-24', null]);
    const planned = permanent({ absences: [away('2026-12-01', '2027-12-01', { prolonged: true })] });
    expect([planned.outcome, planned.absences]).toEqual(['met', []]);
  });

  test('do not begin the count of nationality anew for certain, since the guide does not say so', () => {
    const absences = [away('2023-01-01', '2023-03-01', { prolonged: true })];
    const track = trackOf('guide', 'nationality', stay({ absences }));
    expect(gist(track)).toEqual(['unknown', [], null, '2025-01-01', '2028-03-01']);
    expect(track.absences[0]?.effect).toBe('unknown');
  });
});

describe('absences in the law', () => {
  const unionOn = (asOf: string, more: Partial<CaseStay>): ResidenceTrack =>
    trackOf(
      'law',
      'permanent-residence',
      caseOf('FR', { periods: [periodOf('work', '2020-01-01', null, 'EU')], ...more }),
      asOf,
    );
  const union = (...absences: readonly CaseAbsence[]): ResidenceTrack => unionOn('2026-11-24', { absences });
  const longTerm = (more: Partial<CaseStay>): ResidenceTrack =>
    trackOf(
      'law',
      'long-term-resident',
      caseOf('IN', { periods: [periodOf('work', '2020-01-01', null, 'A')], temporaryStay: false, ...more }),
    );
  const single = (...absences: readonly CaseAbsence[]): ResidenceTrack =>
    trackOf(
      'law',
      'permanent-residence',
      caseOf('IN', { periods: [periodOf('work', '2020-01-01', null, 'A')], absences }),
    );

  test('of citizens of the Union: six months, and twelve for a listed reason', () => {
    const anew = ['unmet', '2028-09-02'];
    const on = ({ outcome, latestOn }: ResidenceTrack): readonly unknown[] => [outcome, latestOn];
    expect(on(union(away('2023-03-01', '2023-09-01', { reason: 'other' })))).toEqual(['met', '2025-01-01']);
    expect(on(union(away('2023-03-01', '2023-09-02', { reason: 'other' })))).toEqual(anew);
    expect(on(union(away('2022-09-01', '2023-09-01', { reason: 'posting' })))).toEqual(['met', '2025-01-01']);
    expect(on(union(away('2022-09-01', '2023-09-02', { reason: 'posting' })))).toEqual(anew);
    expect(on(union(away('2021-09-01', '2023-09-02', { reason: 'military-service' })))).toEqual([
      'met',
      '2025-01-01',
    ]);
    expect(union(away('2023-03-01', '2023-09-01')).missing).toEqual([]);
    expect(union(away('2023-03-01', '2023-09-02')).missing).toEqual(['stay.absences[0].reason']);
  });

  test('of citizens of the Union: together six months, or a year in which they are not too many', () => {
    const two = [
      away('2021-01-01', '2021-05-01', { reason: 'other' }),
      away('2023-01-01', '2023-03-02', { reason: 'other' }),
    ] as const;
    // After the first of them the second alone is within the limit.
    expect(gist(union(...two))).toEqual(['met', [], null, '2025-01-01', '2026-05-01']);
    const before = unionOn('2025-06-01', { absences: two });
    expect(gist(before).slice(0, 2)).toEqual(['unknown', ['stay.absencesWithinTotal']]);
    const settled = (absencesWithinTotal: boolean): ResidenceTrack =>
      unionOn('2025-06-01', { absences: two, absencesWithinTotal });
    expect([settled(true).outcome, settled(false).outcome]).toEqual(['met', 'unmet']);
    // Those for a listed reason are not added up.
    const [first, second] = two;
    expect(unionOn('2025-06-01', { absences: [first, { ...second, reason: 'study' }] }).outcome).toBe('met');
  });

  test('of long-term residents: six months in a row', () => {
    expect(gist(longTerm({ absences: [away('2023-03-01', '2023-08-31')] }))).toEqual([
      'met',
      [],
      '2020-01-01',
      '2025-01-01',
      '2025-01-01',
    ]);
    expect(gist(longTerm({ absences: [away('2023-03-01', '2023-09-01')] }))).toEqual([
      'unmet',
      [],
      '2023-09-01',
      '2028-09-01',
      '2028-09-01',
    ]);
  });

  test('of long-term residents: ten months in all', () => {
    const two = [away('2022-01-01', '2022-06-01'), away('2024-01-01', '2024-06-01')];
    expect(longTerm({ absences: two }).outcome).toBe('met');
    const more = [away('2022-01-01', '2022-06-02'), away('2024-01-01', '2024-06-01')];
    const total = ['stay.absencesWithinTotal'];
    expect(gist(longTerm({ absences: more }))).toEqual(['unknown', total, null, '2025-01-01', '2027-06-02']);
    expect(longTerm({ absences: more, absencesWithinTotal: true }).outcome).toBe('met');
    // Then the first of them must lie behind.
    expect(gist(longTerm({ absences: more, absencesWithinTotal: false }))).toEqual([
      'unmet',
      [],
      '2022-06-02',
      '2027-06-02',
      '2027-06-02',
    ]);
  });

  test('in a limited stay: within the right of return, and beyond it open', () => {
    expect(gist(single(away('2022-01-01', '2023-01-01')))).toEqual([
      'met',
      [],
      '2020-01-01',
      '2025-01-01',
      '2025-01-01',
    ]);
    const long = single(away('2022-01-01', '2023-01-02'));
    expect(gist(long)).toEqual(['unknown', [], null, '2025-01-01', '2028-01-02']);
    expect(long.absences[0]?.effect).toBe('unknown');
    expect(long.warnings.map(({ code }) => code)).toContain('absences-not-covered');
  });
});

describe('whose residence is counted in the law', () => {
  const permanent = (nationality: string, stay: Partial<CaseStay>, person = {}): ResidenceTrack => {
    const file = caseOf(nationality, { absences: [], ...stay });
    return trackOf('law', 'permanent-residence', { ...file, person: { ...file.person, ...person } });
  };
  const codes = ({ periods }: ResidenceTrack): readonly string[] => periods.map(({ code }) => code);

  test('family of a citizen of the Union: with card F only', () => {
    const track = permanent('IN', {
      periods: [
        periodOf('work', '2019-01-01', '2022-11-24', 'A'),
        periodOf('family', '2022-11-25', null, 'F'),
      ],
    });
    expect(codes(track)).toEqual(['before-union-residence', 'union-residence']);
    expect(gist(track)).toEqual(['unmet', [], '2022-11-25', '2027-11-25', '2027-11-25']);
  });

  test('who stays with a single permit, or as family: what came before is open', () => {
    for (const [purpose, code] of [
      ['work', 'single-permit'],
      ['family', 'family-residence'],
    ] as const) {
      const track = permanent('IN', {
        periods: [
          periodOf('study', '2020-09-01', '2022-08-31', 'A'),
          periodOf(purpose, '2022-09-01', null, 'A'),
        ],
      });
      expect(codes(track)).toEqual(['not-said', code]);
      expect(gist(track)).toEqual(['unknown', [], null, '2025-09-01', '2027-09-01']);
    }
  });

  test('a refugee: from the application', () => {
    const stay = { periods: [periodOf('protection', '2023-01-01', null, 'A')] };
    const open = permanent('SY', stay, { refugeeStatus: true });
    expect([open.outcome, open.missing]).toEqual(['unknown', ['person.protectionAppliedOn']]);
    const applied = (protectionAppliedOn: string): ResidenceTrack =>
      permanent('SY', stay, { refugeeStatus: true, protectionAppliedOn });
    expect(gist(applied('2021-11-24'))).toEqual(['met', [], '2021-11-24', '2026-11-24', '2026-11-24']);
    expect(gist(applied('2021-11-25'))[0]).toBe('unmet');
    const unsaid = permanent('SY', stay, { protectionAppliedOn: '2021-01-01' });
    expect([unsaid.outcome, unsaid.missing]).toEqual(['unknown', ['person.refugeeStatus']]);
  });

  test('the card held now decides, and is asked for where it is not given', () => {
    const stay = { periods: [periodOf('work', '2020-01-01', null)] };
    expect(permanent('IN', stay)).toMatchObject({
      outcome: 'unknown',
      missing: ['stay.card.type', 'stay.periods[0].card'],
    });
    expect(permanent('IN', { ...stay, card: { type: 'A' } }).outcome).toBe('met');
    expect(permanent('IN', { ...stay, card: { type: 'F' } }).outcome).toBe('met');
    expect(permanent('IN', { ...stay, card: { type: 'H' } })).toMatchObject({
      outcome: 'unknown',
      missing: [],
    });
    // Somebody with another card has no way that the law speaks of.
    expect(tracksOf('law', caseOf('IN', { ...stay, absences: [], card: { type: 'other' } }))).toHaveLength(1);
  });

  test('long-term residents: a temporary stay, a transfer and the wait for protection are open', () => {
    const track = (more: Partial<CaseStay>): ResidenceTrack =>
      trackOf('law', 'long-term-resident', caseOf('IN', { absences: [], ...more }));
    const since = (
      purpose: ResidencePeriod['purpose'],
      card: ResidencePeriod['card'],
    ): Partial<CaseStay> => ({
      periods: [periodOf(purpose, '2020-01-01', null, card)],
    });
    expect(track(since('work', 'A')).missing).toEqual(['stay.temporaryStay']);
    expect(codes(track({ ...since('work', 'A'), temporaryStay: true }))).toEqual(['temporary-stay']);
    expect(codes(track({ ...since('intra-corporate-transfer', 'I'), temporaryStay: false }))).toEqual([
      'transfer-temporary-or-not',
    ]);
    const waiting = track({
      temporaryStay: false,
      periods: [
        periodOf('protection', '2021-11-24', '2022-11-23', 'other'),
        periodOf('protection', '2022-11-24', null, 'A'),
      ],
    });
    // Half of the wait counts in any case.
    expect(gist(waiting)).toEqual(['unknown', [], null, '2026-11-24', '2027-05-25']);
    const student = track({ ...since('study', 'A'), temporaryStay: false });
    expect(student.warnings.map(({ code }) => code)).toContain('still-a-student');
    // 1,260 of 2,520 days so far; from now on all of them, or half.
    expect([student.outcome, student.earliestOn, student.latestOn]).toEqual([
      'unmet',
      '2028-06-14',
      '2029-12-30',
    ]);
  });
});
