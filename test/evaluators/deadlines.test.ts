import { readdirSync, readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import Holidays from 'date-holidays';
import { describe, expect } from 'vitest';
import type { Outcome } from '../../src/engine/outcome.js';
import { decideDeadline, explainDeadline } from '../../src/evaluators/deadlines.js';
import type { Reason } from '../../src/evaluators/determination.js';
import type { DeadlineFacts } from '../../src/facts/deadlineFacts.js';
import { deadlineEnvironment, deadlineVocabulary } from '../../src/facts/deadlineVocabulary.js';
import { FactsError } from '../../src/facts/factsError.js';
import { hashed } from '../../src/rules/hashed.js';
import { NoLawError } from '../../src/rules/noLawError.js';
import { readRuleDocument } from '../../src/rules/readRuleDocument.js';
import { openRulebook, type Rulebook } from '../../src/rules/rulebook.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { lawOf } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';

const ROOT = new URL('../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** The claims of the guide that each kind of deadline carries. */
const CLAIMS = {
  appeal: ['G26'],
  'arrival-registration': ['G23'],
  'blue-card-employer-change': ['G8'],
  'blue-card-mobility': ['G8'],
  'change-notification': ['G24'],
  'criminal-record': ['G28'],
  'eu-plus-absence': ['G6'],
  'job-search': ['G27'],
  'permanent-residence': ['G6', 'G9'],
  'provisional-document': ['G5'],
  renewal: ['G25'],
  'search-year': ['G10'],
  'status-change': ['G11'],
} as const;
const KINDS = Object.keys(CLAIMS) as (keyof typeof CLAIMS)[];

const documentOf = (kind: string): RuleDocument =>
  readRuleDocument(readJson(`rules/guide/deadlines/${kind}/2026-01-01.json`));
const open = (documents: readonly RuleDocument[]): Rulebook =>
  openRulebook(
    'guide',
    documents.map(hashed),
    readJson('rules/calendar.json') as never,
    readJson('rules/nationality-groups.json') as never,
  );
const book = open(KINDS.map(documentOf));
const law = (asOf: string, rulebook: Rulebook = book): RuleSet => rulesAsOf(asOf, { rulebook });
const decide = (facts: DeadlineFacts, asOf: string): ReturnType<typeof decideDeadline> =>
  decideDeadline(facts, law(asOf));

const DAY = 86_400_000;
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const someDate = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe('the documents of the guide', () => {
  test('are one for each kind of deadline', () => {
    expect(readdirSync(new URL('rules/guide/deadlines', ROOT)).sort()).toEqual([...KINDS].sort());
    expect(readdirSync(new URL('fixtures/guide/deadlines', ROOT)).sort()).toEqual(
      KINDS.map((kind) => `${kind}.json`).sort(),
    );
  });

  test.each(KINDS)('%s has one rule about the case and cites its claims', (kind) => {
    const document = documentOf(kind);
    expect(document).toMatchObject({
      id: `guide/deadlines/${kind}`,
      effectiveFrom: '2026-01-01',
      revision: 1,
    });
    const rules = document.rules.filter(({ over }) => over === undefined);
    expect(rules.map(({ event }) => event.type)).toEqual(['deadline-met']);
    const sources = [
      ...CLAIMS[kind].map((at) => ({ id: 'guide-2026-06', at })),
      { id: 'library-convention', at: 'terms' },
    ];
    expect(rules[0]?.sources).toEqual(sources);
    for (const parameter of Object.values(document.parameters)) expect(parameter.sources).toEqual(sources);
    expect(lawOf(law('2026-11-24')).edition('deadlines', kind).compiled().reference.id).toBe(document.id);
  });
});

describe('steps', () => {
  const steps = (facts: DeadlineFacts): readonly object[] =>
    decide(facts, '2026-11-24').figures.steps.map(({ sources: _, ...step }) => step);

  test('list the days that a count of working days passes over', () => {
    expect(
      decide({ kind: 'arrival-registration', enteredOn: '2026-11-02' }, '2026-11-24').figures.steps,
    ).toEqual([
      {
        date: 'dueOn',
        from: '2026-11-02',
        count: 8,
        unit: 'working-days',
        direction: 'after',
        end: '2026-11-13',
        skipped: [
          { day: '2026-11-07', reason: 'saturday' },
          { day: '2026-11-08', reason: 'sunday' },
          { day: '2026-11-11', reason: 'armistice' },
        ],
        rolledFrom: null,
        sources: [
          { id: 'guide-2026-06', at: 'G23' },
          { id: 'library-convention', at: 'terms' },
        ],
      },
    ]);
  });

  test.each([
    [
      '2026-12-18',
      [
        '2026-12-19 saturday',
        '2026-12-20 sunday',
        '2026-12-25 christmas',
        '2026-12-26 saturday',
        '2026-12-27 sunday',
      ],
    ],
    [
      '2026-04-01',
      [
        '2026-04-04 saturday',
        '2026-04-05 sunday',
        '2026-04-06 easter-monday',
        '2026-04-11 saturday',
        '2026-04-12 sunday',
      ],
    ],
    [
      '2026-05-08',
      [
        '2026-05-09 saturday',
        '2026-05-10 sunday',
        '2026-05-14 ascension',
        '2026-05-16 saturday',
        '2026-05-17 sunday',
      ],
    ],
    // 15 August 2026 is a Saturday, 1 November 2026 a Sunday: the holiday gives the reason.
    [
      '2026-08-13',
      ['2026-08-15 assumption', '2026-08-16 sunday', '2026-08-22 saturday', '2026-08-23 sunday'],
    ],
    [
      '2026-10-22',
      ['2026-10-24 saturday', '2026-10-25 sunday', '2026-10-31 saturday', '2026-11-01 all-saints'],
    ],
  ])('after %s', (enteredOn, expected) => {
    const [step] = decide({ kind: 'arrival-registration', enteredOn }, '2026-11-24').figures.steps;
    expect(step?.skipped.map(({ day, reason }) => `${day} ${reason}`)).toEqual(expected);
  });

  test('count calendar days back from expiry', () => {
    const rest = { from: '2026-12-31', unit: 'days', direction: 'before', skipped: [], rolledFrom: null };
    expect(steps({ kind: 'renewal', expiresOn: '2026-12-31' })).toEqual([
      { date: 'opensOn', count: 45, end: '2026-11-16', ...rest },
      { date: 'dueOn', count: 30, end: '2026-12-01', ...rest },
      { date: 'closesOn', count: 30, end: '2026-12-01', ...rest },
    ]);
  });

  test('show dates on the way, and the eve and the day of expiry', () => {
    const rest = { skipped: [], rolledFrom: null };
    expect(steps({ kind: 'criminal-record', issuedOn: '2026-08-31' })).toEqual([
      {
        date: 'coverageNeededFrom',
        from: '2026-08-31',
        count: 6,
        unit: 'months',
        direction: 'before',
        end: '2026-02-28',
        ...rest,
      },
      {
        date: 'dueOn',
        from: '2026-08-31',
        count: 0,
        unit: 'days',
        direction: 'after',
        end: '2026-08-31',
        ...rest,
      },
      {
        date: 'latestDueOn',
        from: '2026-08-31',
        count: 6,
        unit: 'months',
        direction: 'after',
        end: '2027-02-28',
        ...rest,
      },
    ]);
    expect(steps({ kind: 'search-year', expiresOn: '2026-10-31' })).toEqual([
      {
        date: 'dueOn',
        from: '2026-10-31',
        count: 1,
        unit: 'days',
        direction: 'before',
        end: '2026-10-30',
        ...rest,
      },
      {
        date: 'latestDueOn',
        from: '2026-10-31',
        count: 0,
        unit: 'days',
        direction: 'after',
        end: '2026-10-31',
        ...rest,
      },
    ]);
  });

  test('start from the return after a prolonged absence; there is none while the opening is not known', () => {
    const facts = (prolonged?: boolean): DeadlineFacts => ({
      kind: 'permanent-residence',
      residentSince: '2020-01-15',
      absences: [{ leftOn: '2021-02-01', returnedOn: '2021-09-01', prolonged }],
    });
    expect(steps(facts(true))).toMatchObject([
      { date: 'opensOn', from: '2021-09-01', count: 5, unit: 'years', direction: 'after', end: '2026-09-01' },
    ]);
    expect(steps(facts(false))).toMatchObject([{ from: '2020-01-15', end: '2025-01-15' }]);
    expect(steps(facts())).toEqual([]);
  });
});

describe('reasons', () => {
  const brief = ({ code, outcome, params }: Reason): readonly unknown[] => [code, outcome, params];
  const renewal = { kind: 'renewal', expiresOn: '2026-12-31' } as const;
  const window = { opensOn: '2026-11-16', dueOn: '2026-12-01' };
  const appeal = { kind: 'appeal', notifiedOn: '2026-01-31' } as const;
  const search = { kind: 'job-search', employmentEndedOn: '2026-06-01' } as const;
  const mobility = { kind: 'blue-card-mobility', residentSince: '2025-05-24' } as const;

  test.each<[string, DeadlineFacts, string, string, Outcome, object]>([
    ['before the window', renewal, '2026-11-15', 'too-early', 'met', { actOn: '2026-11-15', ...window }],
    ['in the window', renewal, '2026-12-01', 'window-open', 'met', { actOn: '2026-12-01', ...window }],
    [
      'behind the window, card valid',
      renewal,
      '2026-12-02',
      'late',
      'unmet',
      { actOn: '2026-12-02', dueOn: '2026-12-01', validUntil: '2026-12-31' },
    ],
    [
      'on the last day of the card',
      renewal,
      '2026-12-31',
      'late',
      'unmet',
      { actOn: '2026-12-31', dueOn: '2026-12-01', validUntil: '2026-12-31' },
    ],
    [
      'after the card',
      renewal,
      '2027-01-01',
      'expired',
      'unmet',
      { actOn: '2027-01-01', dueOn: '2026-12-01', validUntil: '2026-12-31' },
    ],
    [
      'done before the window',
      { ...renewal, doneOn: '2026-11-15' },
      '2026-11-24',
      'done-too-early',
      'unmet',
      { actOn: '2026-11-15', ...window },
    ],
    [
      'done in the window',
      { ...renewal, doneOn: '2026-11-16' },
      '2027-01-01',
      'done-in-time',
      'met',
      { actOn: '2026-11-16', ...window },
    ],
    [
      'done behind the window',
      { ...renewal, doneOn: '2026-12-02' },
      '2026-11-24',
      'done-late',
      'unmet',
      { actOn: '2026-12-02', ...window },
    ],
    [
      'still in time',
      appeal,
      '2026-03-02',
      'due-in-time',
      'met',
      { actOn: '2026-03-02', opensOn: null, dueOn: '2026-03-02' },
    ],
    [
      'too late',
      appeal,
      '2026-03-03',
      'passed',
      'unmet',
      { actOn: '2026-03-03', opensOn: null, dueOn: '2026-03-02' },
    ],
    [
      'between both ends',
      search,
      '2026-08-31',
      'only-bounded',
      'unknown',
      { actOn: '2026-08-31', dueOn: '2026-08-30', latestDueOn: '2026-11-28' },
    ],
    [
      'done between both ends',
      { ...search, doneOn: '2026-08-31' },
      '2026-12-15',
      'only-bounded',
      'unknown',
      { actOn: '2026-08-31', dueOn: '2026-08-30', latestDueOn: '2026-11-28' },
    ],
    [
      'the later end confirmed',
      { ...search, laterDateConfirmed: true },
      '2026-08-31',
      'due-in-time',
      'met',
      { actOn: '2026-08-31', opensOn: null, dueOn: '2026-11-28' },
    ],
    [
      'the later end refused',
      { ...search, laterDateConfirmed: false },
      '2026-08-31',
      'passed',
      'unmet',
      { actOn: '2026-08-31', opensOn: null, dueOn: '2026-08-30' },
    ],
    [
      'behind both ends',
      search,
      '2026-11-29',
      'passed',
      'unmet',
      { actOn: '2026-11-29', opensOn: null, dueOn: '2026-11-28' },
    ],
    [
      'a right not yet there',
      mobility,
      '2026-11-23',
      'too-early',
      'unmet',
      { actOn: '2026-11-23', opensOn: '2026-11-24', dueOn: null },
    ],
    [
      'a right that is there',
      mobility,
      '2026-11-24',
      'window-open',
      'met',
      { actOn: '2026-11-24', opensOn: '2026-11-24', dueOn: null },
    ],
  ])('%s', (_name, facts, asOf, code, outcome, params) => {
    const { reasons, outcome: decided } = decide(facts, asOf);
    expect(reasons.map(brief)).toEqual([[code, outcome, params]]);
    expect(decided).toBe(outcome);
    expect(reasons[0]?.sources).toEqual(documentOf(facts.kind).rules[0]?.sources);
  });

  test('name what the opening depends on, whichever way it is decided', () => {
    const facts = { kind: 'permanent-residence', residentSince: '2020-01-15' } as const;
    const known = { ...facts, absences: [{ leftOn: '2021-02-01', returnedOn: '2021-09-01' }] };
    const code = 'opening-depends-on-absences';
    const params = { earliest: '2025-01-15', latest: '2026-09-01' };
    expect(decide(facts, '2026-11-24').reasons.map(brief)).toEqual([
      [code, 'unknown', { ...params, latest: null }],
    ]);
    expect(decide(known, '2026-08-31').reasons.map(brief)).toEqual([[code, 'unknown', params]]);
    expect(decide({ ...known, doneOn: '2025-01-14' }, '2026-11-24').reasons.map(brief)).toEqual([
      [code, 'unmet', params],
    ]);
    expect(decide(known, '2026-09-01').reasons.map(brief)).toEqual([
      ['window-open', 'met', { actOn: '2026-09-01', opensOn: '2026-09-01', dueOn: null }],
    ]);
  });

  test('name the absence from which the count runs', () => {
    const absences = [
      { leftOn: '2019-01-01', returnedOn: '2019-08-01', prolonged: true },
      { leftOn: '2021-01-01', returnedOn: '2021-08-01', prolonged: true },
      { leftOn: '2021-08-01', returnedOn: '2021-08-01', prolonged: false },
      { leftOn: '2024-07-01', returnedOn: '2024-07-20', prolonged: false },
    ];
    const facts = { kind: 'permanent-residence', residentSince: '2018-01-15', absences } as const;
    const { reasons } = decide(facts, '2026-11-24');
    expect(reasons.map(brief)).toEqual([
      ['window-open', 'met', { actOn: '2026-11-24', opensOn: '2026-08-01', dueOn: null }],
      ['absence-resets-count', 'met', { path: 'absences[1]', returnedOn: '2021-08-01' }],
    ]);
    expect(reasons[1]?.sources[0]).toEqual({ id: 'guide-2026-06', at: 'G9' });
    expect(decide({ ...facts, absences: [] }, '2026-11-24').reasons).toHaveLength(1);
  });

  test('tell what the certificate covers', () => {
    const facts = { kind: 'criminal-record', issuedOn: '2026-10-15' } as const;
    const timing = ['done-in-time', 'met', { actOn: '2026-10-15', opensOn: null, dueOn: '2026-10-15' }];
    const done = { ...facts, doneOn: '2026-10-15' };
    expect(decide(done, '2026-11-24').reasons.map(brief)).toEqual([
      timing,
      ['coverage-not-given', 'unknown', { coversFrom: null, coverageNeededFrom: '2026-04-15' }],
    ]);
    expect(decide({ ...done, coversFrom: '2026-04-16' }, '2026-11-24').reasons.map(brief)).toEqual([
      timing,
      [
        'certificate-covers-too-little',
        'unmet',
        { coversFrom: '2026-04-16', coverageNeededFrom: '2026-04-15' },
      ],
    ]);
    expect(decide({ ...done, coversFrom: '2026-04-15' }, '2026-11-24').reasons.map(brief)).toEqual([timing]);
    // What it covers is no reason any more once it is too late anyway.
    expect(decide({ ...facts, doneOn: '2027-04-16' }, '2026-11-24').reasons.map(({ code }) => code)).toEqual([
      'done-late',
    ]);
  });
});

describe('warnings', () => {
  const codes = (facts: DeadlineFacts, asOf: string): readonly string[] =>
    decide(facts, asOf).warnings.map(({ code }) => code);

  test('say when a due date falls on a day on which offices are closed', () => {
    const on = (notifiedOn: string): unknown =>
      decide({ kind: 'appeal', notifiedOn }, '2026-12-31').warnings.map(({ code, params }) => [code, params]);
    const code = 'due-on-non-working-day';
    expect(on('2026-11-05')).toEqual([[code, { date: '2026-12-05', reason: 'saturday' }]]);
    expect(on('2026-11-06')).toEqual([[code, { date: '2026-12-06', reason: 'sunday' }]]);
    expect(on('2026-11-07')).toEqual([]);
    expect(on('2026-10-12')).toEqual([[code, { date: '2026-11-11', reason: 'armistice' }]]);
  });

  test('say it once for a window, and of both ends of a bounded period', () => {
    expect(codes({ kind: 'renewal', expiresOn: '2027-01-05' }, '2027-01-01')).toEqual([
      'past-review-date',
      'due-on-non-working-day',
    ]);
    expect(codes({ kind: 'search-year', expiresOn: '2026-11-15' }, '2026-11-24')).toEqual([
      'expiry-day-not-settled',
      'due-on-non-working-day',
      'due-on-non-working-day',
    ]);
    // Finding an employer is no act at an office.
    expect(codes({ kind: 'job-search', employmentEndedOn: '2026-06-01' }, '2026-11-24')).toEqual([
      'period-only-bounded',
    ]);
  });

  test('carry what follows from a deadline that is kept', () => {
    const renewal = { kind: 'renewal', expiresOn: '2026-12-31' } as const;
    expect(codes(renewal, '2026-12-01')).toEqual(['annex-15-covers-wait', 'travel-while-waiting']);
    expect(codes(renewal, '2026-12-02')).toEqual([]);
    const appeal = { kind: 'appeal', notifiedOn: '2026-01-31' } as const;
    expect(codes(appeal, '2026-03-02')).toEqual(['removal-suspended-meanwhile', 'stay-lawful-during-appeal']);
    expect(codes(appeal, '2026-03-03')).toEqual([]);
  });

  test.each<[DeadlineFacts, string, string]>([
    [{ kind: 'job-search', employmentEndedOn: '2026-06-01' }, 'period-only-bounded', 'G27'],
    [{ kind: 'criminal-record', issuedOn: '2026-06-01' }, 'period-only-bounded', 'G28'],
    [{ kind: 'search-year', expiresOn: '2026-06-02' }, 'expiry-day-not-settled', 'G10'],
    [{ kind: 'status-change', expiresOn: '2026-06-02' }, 'expiry-day-not-settled', 'G11'],
    [{ kind: 'provisional-document', appliedOn: '2026-06-24' }, 'provisional-document-named-by-guide', 'G5'],
    [{ kind: 'permanent-residence', residentSince: '2026-01-01' }, 'student-years-depend-on-status', 'G12'],
  ])('carry the caveats of %o', (facts, code, claim) => {
    expect(decide(facts, '2026-12-31').warnings[0]).toMatchObject({ code, params: { claim } });
  });

  test('say when the edition is past its review date', () => {
    const facts = { kind: 'blue-card-mobility', residentSince: '2026-06-24' } as const;
    expect(codes(facts, '2026-12-31')).toEqual([]);
    expect(codes(facts, '2027-01-01')).toEqual(['past-review-date']);
  });
});

describe('errors', () => {
  const problems = (facts: unknown, asOf = '2026-11-24'): unknown => {
    try {
      decide(facts as DeadlineFacts, asOf);
    } catch (error) {
      if (error instanceof FactsError) return error.problems.map(({ path, expected }) => [path, expected]);
      throw error;
    }
    return [];
  };

  test.each([
    [
      { kind: 'arrival-registration', enteredOn: '2026-11-02', doneOn: '2026-11-01' },
      'doneOn',
      'enteredOn, which is 2026-11-02',
    ],
    [
      { kind: 'provisional-document', appliedOn: '2026-11-02', doneOn: '2026-11-01' },
      'doneOn',
      'appliedOn, which is 2026-11-02',
    ],
    [
      { kind: 'eu-plus-absence', leftOn: '2026-11-02', doneOn: '2026-11-01' },
      'doneOn',
      'leftOn, which is 2026-11-02',
    ],
    [
      { kind: 'job-search', employmentEndedOn: '2026-11-01', employedSince: '2026-11-02' },
      'employmentEndedOn',
      'employedSince, which is 2026-11-02',
    ],
    [
      { kind: 'criminal-record', issuedOn: '2026-11-01', coversFrom: '2026-11-02' },
      'issuedOn',
      'coversFrom, which is 2026-11-02',
    ],
    [
      { kind: 'criminal-record', issuedOn: '2026-11-02', doneOn: '2026-11-01' },
      'doneOn',
      'issuedOn, which is 2026-11-02',
    ],
  ])('refuse dates that contradict each other: %o', (facts, path, which) => {
    expect(problems(facts)).toEqual([[path, `a date on or after ${which}`]]);
  });

  test('refuse a return before the departure, of every absence', () => {
    const wrong = { leftOn: '2022-02-02', returnedOn: '2022-02-01' };
    const right = { leftOn: '2022-02-02', returnedOn: '2022-02-02', prolonged: false };
    const facts = {
      kind: 'permanent-residence',
      residentSince: '2020-01-15',
      absences: [wrong, right, wrong],
    };
    expect(problems(facts)).toEqual([
      ['absences[0].returnedOn', 'a date on or after leftOn, which is 2022-02-02'],
      ['absences[2].returnedOn', 'a date on or after leftOn, which is 2022-02-02'],
    ]);
  });

  test('refuse the facts of another kind, and say so', () => {
    expect(problems({ kind: 'renewal', notifiedOn: '2026-11-01' })).toEqual([
      ['expiresOn', 'a date YYYY-MM-DD that exists, from 1900-01-01 to 2199-12-31'],
      ['notifiedOn', 'one of the keys kind, expiresOn, stay, doneOn'],
    ]);
    expect(problems({ kind: 'holiday' })).toMatchObject([
      [expect.any(String), expect.stringContaining('"renewal"')],
    ]);
  });

  const outside = 'a date whose period stays within 1900-01-01 and 2199-12-31';
  const away = { leftOn: '2195-01-01', returnedOn: '2196-01-01' };

  test.each([
    [{ kind: 'arrival-registration', enteredOn: '2199-12-30' }, 'enteredOn'],
    [{ kind: 'appeal', notifiedOn: '2199-12-02' }, 'notifiedOn'],
    [{ kind: 'renewal', expiresOn: '1900-01-31' }, 'expiresOn'],
    [{ kind: 'eu-plus-absence', leftOn: '2198-01-01' }, 'leftOn'],
    [{ kind: 'permanent-residence', residentSince: '2195-01-01' }, 'residentSince'],
    [
      { kind: 'permanent-residence', residentSince: '2020-01-01', absences: [{ ...away, prolonged: true }] },
      'absences[0].returnedOn',
    ],
    [
      { kind: 'permanent-residence', residentSince: '2020-01-01', absences: [away] },
      'absences[0].returnedOn',
    ],
  ])('point at the given fact from which a period leaves the calendar: %o', (facts, path) => {
    expect(problems(facts)).toEqual([[path, outside]]);
  });

  test('take the last dates that stay within the calendar', () => {
    expect(problems({ kind: 'appeal', notifiedOn: '2199-12-01' })).toEqual([]);
    expect(problems({ kind: 'renewal', expiresOn: '1900-02-15' })).toEqual([]);
    expect(problems({ kind: 'permanent-residence', residentSince: '2194-12-31' })).toEqual([]);
  });

  test('say for which days there is no law', () => {
    const facts = { kind: 'appeal', notifiedOn: '2025-12-01' } as const;
    expect(() => decideDeadline(facts, law('2025-12-31'))).toThrow(NoLawError);
    const partial = open([documentOf('renewal')]);
    expect(() => decideDeadline(facts, law('2026-11-24', partial))).toThrow(NoLawError);
    expect(decide(facts, '2026-01-01').outcome).toBe('unmet');
  });
});

describe('with rules that the guide does not have', () => {
  type Draft = { -readonly [Key in keyof RuleDocument]: RuleDocument[Key] };
  const answerTo = (
    change: (document: Draft) => void,
    facts: DeadlineFacts,
    asOf = '2026-12-07',
  ): ReturnType<typeof decideDeadline> => {
    const document = { ...documentOf(facts.kind) };
    change(document);
    return decideDeadline(facts, law(asOf, open([readRuleDocument(document)])));
  };

  test('a last day moves to the next working day, and the step says from where', () => {
    const answer = answerTo(
      (document) => {
        document.computed = { dueOn: { from: 'notifiedOn', add: 'period', roll: 'next-working-day' } };
      },
      { kind: 'appeal', notifiedOn: '2026-11-05' },
    );
    expect(answer.outcome).toBe('met');
    expect(answer.warnings.map(({ code }) => code)).toEqual([
      'removal-suspended-meanwhile',
      'stay-lawful-during-appeal',
    ]);
    expect(answer.figures.steps).toMatchObject([
      {
        end: '2026-12-07',
        rolledFrom: '2026-12-05',
        skipped: [
          { day: '2026-12-05', reason: 'saturday' },
          { day: '2026-12-06', reason: 'sunday' },
        ],
      },
    ]);
  });

  test('working days are counted back', () => {
    const answer = answerTo(
      (document) => {
        document.computed = { dueOn: { from: 'enteredOn', subtract: 'period', roll: 'none' } };
      },
      { kind: 'arrival-registration', enteredOn: '2026-11-13' },
      '2026-11-02',
    );
    expect(answer.figures).toMatchObject({ dueOn: '2026-11-02', state: 'due-today' });
    expect(answer.figures.steps).toMatchObject([
      {
        count: 8,
        direction: 'before',
        skipped: [{ day: '2026-11-07' }, { day: '2026-11-08' }, { day: '2026-11-11' }],
      },
    ]);
  });

  test('a date that follows from facts not given leaves the state unknown', () => {
    const facts = { kind: 'job-search', employmentEndedOn: '2026-06-01' } as const;
    const due = answerTo((document) => {
      document.computed = {
        dueOn: { from: 'employedSince', add: 'shortestPeriod', roll: 'none' },
        latestDueOn: { from: 'employedSince', add: 'longestPeriod', roll: 'none' },
      };
    }, facts);
    expect(due).toMatchObject({ outcome: 'unknown', missingFacts: ['employedSince', 'laterDateConfirmed'] });
    expect(due.figures).toMatchObject({
      state: 'unknown',
      daysLeft: null,
      dueOn: null,
      latestDueOn: null,
      steps: [],
    });
    expect(due.reasons).toMatchObject([{ code: 'due-not-known' }]);
    const opening = answerTo((document) => {
      document.computed = { opensOn: { from: 'employedSince', add: 'shortestPeriod', roll: 'none' } };
      document.rules = [
        {
          ...(document.rules[0] as RuleDocument['rules'][number]),
          conditions: { all: [{ fact: 'actOn', operator: 'dateOnOrAfter', value: { fact: 'opensOn' } }] },
        },
      ];
    }, facts);
    expect(opening).toMatchObject({
      outcome: 'unknown',
      missingFacts: ['employedSince'],
      figures: { state: 'unknown' },
    });
    expect(opening.reasons).toMatchObject([
      { code: 'opening-not-known', params: { earliest: null, latest: null } },
    ]);
  });

  test('an event that names a part which does not exist is a defect of the document', () => {
    const broken = (): unknown =>
      answerTo(
        (document) => {
          const [rule] = document.rules as [RuleDocument['rules'][number]];
          document.rules = [{ ...rule, event: { type: 'deadline-met', params: { timing: 'elsewhere' } } }];
        },
        { kind: 'appeal', notifiedOn: '2026-11-05' },
      );
    expect(broken).toThrow('guide/deadlines/appeal has no part elsewhere in appeal-in-time');
  });
});

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });
const start = someDate('2018-01-01', '2032-12-31');
const later = maybe(fc.boolean());
const absence = fc
  .record({ leftOn: start, days: fc.integer({ min: 0, max: 400 }), prolonged: maybe(fc.boolean()) })
  .map(({ leftOn, days, prolonged }) => ({
    leftOn,
    returnedOn: dayAfter(leftOn, days),
    ...(prolonged === undefined ? {} : { prolonged }),
  }));

/** Facts of every kind, without the day on which the act is done. */
const someFacts: fc.Arbitrary<DeadlineFacts> = fc
  .oneof(
    fc.record({ kind: fc.constant('arrival-registration'), enteredOn: start }),
    fc.record({
      kind: fc.constant('change-notification'),
      changedOn: start,
      change: fc.constantFrom('address', 'employer', 'marital-status'),
    }),
    fc.record({ kind: fc.constant('renewal'), expiresOn: start }),
    fc.record({ kind: fc.constant('appeal'), notifiedOn: start }),
    fc.record({ kind: fc.constant('job-search'), employmentEndedOn: start, laterDateConfirmed: later }),
    fc.record({ kind: fc.constant('provisional-document'), appliedOn: start }),
    fc.record({
      kind: fc.constant('permanent-residence'),
      residentSince: start,
      absences: maybe(fc.array(absence, { maxLength: 5 })),
    }),
    fc.record({ kind: fc.constant('eu-plus-absence'), leftOn: start }),
    fc.record({ kind: fc.constant('blue-card-employer-change'), employedSince: start }),
    fc.record({ kind: fc.constant('blue-card-mobility'), residentSince: start }),
    fc.record({
      kind: fc.constant('criminal-record'),
      issuedOn: start,
      coversFrom: maybe(fc.option(someDate('2017-01-01', '2018-01-01'))),
      laterDateConfirmed: later,
    }),
    fc.record({ kind: fc.constant('search-year'), expiresOn: start, laterDateConfirmed: later }),
    fc.record({ kind: fc.constant('status-change'), expiresOn: start, laterDateConfirmed: later }),
  )
  .map((facts) => facts as DeadlineFacts);
const asOfDate = someDate('2026-01-01', '2037-12-31');

const RANK: Readonly<Record<Outcome, number>> = { unmet: 0, unknown: 1, met: 2 };

describe('for all facts', () => {
  test.prop([someFacts, asOfDate, asOfDate])(
    'time only takes deadlines away and only brings rights',
    (facts, one, other) => {
      const [first, second] = [one, other].sort() as [string, string];
      const before = decide(facts, first);
      const after = decide(facts, second);
      const isRight = before.figures.dueOn === null;
      const step = RANK[after.outcome] - RANK[before.outcome];
      expect(isRight ? step : 0 - step).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([someFacts, asOfDate, fc.integer({ min: 0, max: 900 })])(
    'an act done on the day asked about comes out as the question without it, save before a window',
    (facts, asOf, days) => {
      const given = Object.values(facts)
        .filter((value) => typeof value === 'string' && /^\d/.test(value))
        .sort();
      const doneOn = dayAfter([asOf, ...given].sort().at(-1) as string, days);
      const done = decide({ ...facts, doneOn }, asOf);
      const open = decide(facts, doneOn);
      const early = facts.kind === 'renewal' && open.figures.state === 'not-yet-open';
      expect(done.outcome).toBe(early ? 'unmet' : open.outcome);
      expect(done.missingFacts).toEqual(open.missingFacts);
      // The state is about the day asked about, whether or not the act is done.
      expect(done.figures).toEqual({ ...decide(facts, asOf).figures, doneOn });
    },
  );

  test.prop([someFacts, asOfDate])('the state, the days left and the outcome agree', (facts, asOf) => {
    const { outcome, missingFacts, figures } = decide(facts, asOf);
    const { state, daysLeft, opensOn, dueOn, latestDueOn } = figures;
    expect(missingFacts.length > 0).toBe(outcome === 'unknown');
    if (facts.kind !== 'criminal-record') {
      if (state === 'passed') expect(outcome).toBe('unmet');
      if (state === 'open' || state === 'due-today') expect(outcome).toBe('met');
      if (state === 'unknown') expect(outcome).toBe('unknown');
      if (state === 'not-yet-open') expect(outcome).toBe(dueOn === null ? 'unmet' : 'met');
    }
    if (daysLeft === null) return;
    const end = dayAfter(asOf, daysLeft);
    expect([opensOn, dueOn, latestDueOn]).toContain(end);
    expect(Math.sign(daysLeft)).toBe(
      { 'not-yet-open': 1, open: 1, 'due-today': 0, passed: -1, unknown: 0 }[state],
    );
  });

  test.prop([someFacts, asOfDate])(
    'an answer is plain JSON with its keys in order, and its proof agrees',
    (facts, asOf) => {
      const frozen = JSON.stringify(facts);
      const { answer, proof } = explainDeadline(facts, law(asOf));
      expect(answer).toStrictEqual(decide(facts, asOf));
      expect(proof.outcome).toBe(answer.outcome);
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      expect(JSON.stringify(facts)).toBe(frozen);
      expect(Object.keys(answer)).toEqual([
        'evaluator',
        'outcome',
        'asOf',
        'rulebook',
        'documents',
        'missingFacts',
        'reasons',
        'warnings',
        'figures',
      ]);
      expect(Object.keys(answer.figures)).toEqual([
        'kind',
        'state',
        'daysLeft',
        'opensOn',
        'dueOn',
        'safeDueOn',
        'closesOn',
        'latestDueOn',
        'doneOn',
        'steps',
      ]);
      for (const step of answer.figures.steps) {
        expect(Object.keys(step)).toEqual([
          'date',
          'from',
          'count',
          'unit',
          'direction',
          'end',
          'skipped',
          'rolledFrom',
          'sources',
        ]);
      }
    },
  );

  test.prop([someFacts, asOfDate])('every fact asked for can still change the answer', (facts, asOf) => {
    const { outcome, missingFacts } = decide(facts, asOf);
    if (outcome !== 'unknown') return;
    const values: Readonly<Record<string, readonly unknown[]>> = {
      laterDateConfirmed: [true, false],
      coversFrom: [null, '2010-01-01', 'issuedOn' in facts ? facts.issuedOn : null],
      absences: [[], [{ leftOn: asOf, returnedOn: asOf, prolonged: true }]],
    };
    for (const path of missingFacts.filter((path) => path in values)) {
      const answers = values[path]?.map((value) =>
        JSON.stringify(decide({ ...facts, [path]: value }, asOf).reasons),
      );
      expect(new Set(answers).size).toBeGreaterThan(1);
    }
    if (facts.kind !== 'permanent-residence' || facts.absences === undefined) return;
    // With every absence that is asked about settled one way or the other, the answer is settled, whatever the rest is.
    for (const prolonged of [true, false]) {
      const settled = facts.absences.map((each, index) =>
        missingFacts.includes(`absences[${index}].prolonged`) ? { ...each, prolonged } : each,
      );
      expect(decide({ ...facts, absences: settled }, asOf).outcome).toBe(prolonged ? 'unmet' : 'met');
    }
  });
});

describe('working days', () => {
  const calendar = new Holidays('BE');
  const closed = new Set<string>();
  for (let year = 2018; year <= 2033; year += 1) {
    for (const { type, date } of calendar.getHolidays(year))
      if (type === 'public') closed.add(date.slice(0, 10));
  }

  /** Walks day by day over the dates of date-holidays. */
  function eighthWorkingDay(from: string): { readonly end: string; readonly skipped: readonly string[] } {
    const skipped: string[] = [];
    let date = from;
    for (let left = 8; left > 0; ) {
      date = dayAfter(date, 1);
      const weekday = new Date(date).getUTCDay();
      if (weekday === 0 || weekday === 6 || closed.has(date)) skipped.push(date);
      else left -= 1;
    }
    return { end: date, skipped };
  }

  test.prop([start], { numRuns: 400 })('are counted as a walk over date-holidays counts them', (from) => {
    const { end, skipped } = eighthWorkingDay(from);
    const arrival = decide({ kind: 'arrival-registration', enteredOn: from }, '2026-11-24').figures;
    const change = decide(
      { kind: 'change-notification', changedOn: from, change: 'address' },
      '2026-11-24',
    ).figures;
    expect([arrival.dueOn, change.dueOn]).toEqual([end, end]);
    expect(arrival.steps[0]?.skipped.map(({ day }) => day)).toEqual(skipped);
  });
});

test('the environment has the facts in the order of the vocabulary', () => {
  const facts = {
    kind: 'criminal-record',
    issuedOn: '2026-10-15',
    coversFrom: null,
    laterDateConfirmed: true,
  } as const;
  const environment = deadlineEnvironment(facts, 20_781);
  const byName = Object.fromEntries(
    Object.keys(deadlineVocabulary).map((name, slot) => [name, environment[slot]]),
  );
  expect(environment).toHaveLength(Object.keys(deadlineVocabulary).length);
  expect(byName).toMatchObject({
    asOf: 20_781,
    doneOn: null,
    actOn: 20_781,
    coversFrom: null,
    laterDateConfirmed: true,
  });
  expect(byName.issuedOn).toBe(Date.parse('2026-10-15') / DAY);
  expect(Object.values(byName).filter((value) => value === undefined)).toHaveLength(environment.length - 6);
});
