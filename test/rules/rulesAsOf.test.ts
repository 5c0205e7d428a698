import { describe, expect, test } from 'vitest';
import { FactsError } from '../../src/facts/factsError.js';
import { NoLawError } from '../../src/rules/noLawError.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { lawOf } from '../../src/rules/ruleSet.js';
import { type RulesOptions, rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { aDeadline, aDocument, editionsOf, openTest } from './aDocument.js';

function noLaw(run: () => unknown): NoLawError {
  try {
    run();
  } catch (error) {
    if (error instanceof NoLawError) return error;
    throw error;
  }
  throw new Error('there is law');
}

/** An edition of one domain. */
const edition = (
  effectiveFrom: string,
  effectiveTo: string | null,
  more: Partial<RuleDocument> = {},
): RuleDocument => aDocument((document) => Object.assign(document, { effectiveFrom, effectiveTo, ...more }));

describe('the guide', () => {
  test('has no law before 2026: the error says from when it has', () => {
    const error = noLaw(() => rulesAsOf('2025-12-31'));
    expect({ ...error }).toEqual({
      name: 'NoLawError',
      code: 'no-law',
      domain: 'guide',
      asOf: '2025-12-31',
      reason: 'before-first',
      covered: [{ from: '2026-01-01', to: null }],
      gap: null,
      elsewhere: ['law'],
    });
    expect(error.message).toBe(
      'guide: no law for 2025-12-31 (before-first); covered: from 2026-01-01; the rulebook law has law on it',
    );
    expect(noLaw(() => rulesAsOf('1900-01-01')).reason).toBe('before-first');
    expect(rulesAsOf('2026-01-01').asOf).toBe('2026-01-01');
  });

  test('gives the edition of the day, of each domain', () => {
    const family = (asOf: string): string | undefined =>
      rulesAsOf(asOf).documents.find(({ id }) => id === 'guide/family-income')?.effectiveFrom;
    expect(family('2026-01-01')).toBe('2026-01-01');
    expect(family('2026-03-31')).toBe('2026-01-01');
    expect(family('2026-04-01')).toBe('2026-04-01');
    expect(family('2026-06-30')).toBe('2026-04-01');
    expect(family('2026-07-01')).toBe('2026-07-01');
    expect(family('2199-12-31')).toBe('2026-07-01');
    const { rulebook, knownOn, uncovered } = rulesAsOf('2026-11-24');
    expect({ rulebook, knownOn, uncovered }).toEqual({ rulebook: 'guide', knownOn: null, uncovered: [] });
  });

  test('warns from the day after a review date on', () => {
    const overdue = (asOf: string): unknown[] =>
      rulesAsOf(asOf)
        .warnings.filter(({ code }) => code === 'past-review-date')
        .map(({ params }) => params);
    expect(overdue('2026-12-31')).toEqual([]);
    expect(overdue('2027-01-01')).toContainEqual({
      document: 'guide/salary/brussels',
      reviewBy: '2026-12-31',
    });
    expect(overdue('2027-01-01')).not.toContainEqual(
      expect.objectContaining({ document: 'guide/student-means/2026-2027' }),
    );
    expect(overdue('2027-10-01')).toContainEqual({
      document: 'guide/student-means/2026-2027',
      reviewBy: '2027-09-30',
    });
    expect(overdue('2027-10-01')).toHaveLength(rulesAsOf('2027-10-01').documents.length);
  });

  test('can be opened once and asked about many days', () => {
    const rulebook = shippedRulebook('guide');
    const [first, second] = [rulesAsOf('2026-02-01', { rulebook }), rulesAsOf('2026-11-24', { rulebook })];
    expect(lawOf(first).edition('salary', 'flanders').compiled()).toBe(
      lawOf(second).edition('salary', 'flanders').compiled(),
    );
    expect(first.documents).toEqual(rulesAsOf('2026-02-01').documents);
    expect(first.documents).not.toEqual(second.documents);
  });

  test('was not known before it was published', () => {
    const error = noLaw(() => rulesAsOf('2026-11-24', { knownOn: '2026-01-01' }));
    expect([error.reason, error.covered]).toEqual(['not-covered', []]);
    expect(error.message).toBe('guide: no law for 2026-11-24 (not-covered); covered: nothing');
    expect(rulesAsOf('2026-11-24', { knownOn: '2199-12-31' }).documents).toEqual(
      rulesAsOf('2026-11-24').documents,
    );
    expect(rulesAsOf('2026-11-24', { knownOn: '2199-12-31' }).knownOn).toBe('2199-12-31');
  });

  test('names a domain that it does not have', () => {
    const rules = rulesAsOf('2026-11-24');
    const error = noLaw(() => lawOf(rules).edition('salary', 'luxembourg'));
    expect([error.domain, error.reason]).toEqual(['guide/salary/luxembourg', 'not-covered']);
    expect(noLaw(() => lawOf(rules).edition('fees', '')).domain).toBe('guide/fees');
    expect(lawOf(rules).editions('fees')).toEqual([]);
    expect(lawOf(rules).editions('salary')).toHaveLength(3);
  });
});

describe('what is asked for wrongly is refused at once', () => {
  const DATE = 'a date YYYY-MM-DD that exists, from 1900-01-01 to 2199-12-31';

  function problemsOf(asOf: unknown, options?: unknown): unknown {
    try {
      rulesAsOf(asOf as string, options as RulesOptions);
    } catch (error) {
      if (error instanceof FactsError) return error.problems;
      throw error;
    }
    return [];
  }

  test.each([
    ['2026-02-30', '"2026-02-30"'],
    ['1899-12-31', '"1899-12-31"'],
    ['2200-01-01', '"2200-01-01"'],
    ['2026-1-1', '"2026-1-1"'],
    ['today', '"today"'],
    ['', '""'],
    [20260101, '20260101'],
    [null, 'null'],
    [undefined, 'nothing'],
    [{}, '{}'],
    [Object.create(null), '{}'],
    [Symbol('now'), 'Symbol(now)'],
  ])('the day %o', (asOf, received) => {
    expect(problemsOf(asOf)).toEqual([{ path: 'asOf', expected: DATE, received }]);
    expect(problemsOf('2026-01-01', { knownOn: asOf })).toEqual(
      asOf === undefined ? [] : [{ path: 'knownOn', expected: DATE, received }],
    );
  });

  test.each([
    ['guides', '"guides"'],
    ['', '""'],
    ['toString', '"toString"'],
    [null, 'null'],
    [5, '5'],
    [{}, '{}'],
    [[], '[]'],
    [Object.create(null), '{}'],
  ])('the rulebook %o', (rulebook, received) => {
    expect(problemsOf('2026-01-01', { rulebook })).toEqual([
      { path: 'rulebook', expected: 'one of guide, law', received },
    ]);
  });

  test('all of it together', () => {
    const problems = problemsOf('2026-02-30', { rulebook: 'laws', knownOn: 'ever' }) as { path: string }[];
    expect(problems.map(({ path }) => path).sort()).toEqual(['asOf', 'knownOn', 'rulebook']);
  });
});

describe('a rulebook of one’s own', () => {
  const rulebook = openTest([
    edition('2026-07-01', '2026-09-30'),
    edition('2026-01-01', '2026-03-31'),
    edition('2026-04-01', '2026-05-31'),
  ]);
  const covered = [
    // Two editions that follow each other without a day between them cover one span.
    { from: '2026-01-01', to: '2026-05-31' },
    { from: '2026-07-01', to: '2026-09-30' },
  ];
  const from = (asOf: string): string | undefined =>
    rulesAsOf(asOf, { rulebook }).documents[0]?.effectiveFrom;

  test('gives the edition in force, first and last day included', () => {
    expect(
      ['2026-01-01', '2026-03-31', '2026-04-01', '2026-05-31', '2026-07-01', '2026-09-30'].map(from),
    ).toEqual(['2026-01-01', '2026-01-01', '2026-04-01', '2026-04-01', '2026-07-01', '2026-07-01']);
  });

  test.each([
    ['2025-12-31', 'before-first'],
    ['2026-06-01', 'gap'],
    ['2026-06-30', 'gap'],
    ['2026-10-01', 'after-last'],
  ])('has no law on %s: %s', (asOf, reason) => {
    const error = noLaw(() => from(asOf));
    expect([error.domain, error.asOf, error.reason]).toEqual(['test', asOf, reason]);
    expect(error.covered).toEqual([{ from: '2026-01-01', to: '2026-09-30' }]);
  });

  test('names the gap of a domain when others have law', () => {
    const two = openTest([...editionsOf(rulebook).map(({ document }) => document), aDeadline()]);
    const rules = rulesAsOf('2026-06-15', { rulebook: two });
    expect(rules.documents.map(({ id }) => id)).toEqual(['test/deadlines/permanent-residence']);
    expect(rules.uncovered).toEqual([{ domain: 'salary/brussels', reason: 'gap', covered, gap: null }]);
    const error = noLaw(() => lawOf(rules).edition('salary', 'brussels'));
    expect([error.domain, error.reason, error.covered]).toEqual(['test/salary/brussels', 'gap', covered]);
    expect(error.message).toBe(
      'test/salary/brussels: no law for 2026-06-15 (gap); covered: ' +
        'from 2026-01-01 to 2026-05-31, from 2026-07-01 to 2026-09-30',
    );
  });

  test('carries the caveats of its documents, and the review date that has passed', () => {
    const caveat = { code: 'a-caveat', params: { claim: 'G1' } };
    const cautious = openTest([edition('2026-01-01', null, { caveats: [caveat], reviewBy: '2026-06-30' })]);
    expect(rulesAsOf('2026-06-30', { rulebook: cautious }).warnings).toEqual([caveat]);
    expect(rulesAsOf('2026-07-01', { rulebook: cautious }).warnings).toEqual([
      caveat,
      { code: 'past-review-date', params: { document: 'test/salary/brussels', reviewBy: '2026-06-30' } },
    ]);
  });

  test('is empty without documents', () => {
    expect(noLaw(() => rulesAsOf('2026-01-01', { rulebook: openTest([]) })).reason).toBe('not-covered');
  });
});

describe('corrections', () => {
  // Published on 1 January, corrected on 1 March, and again on 1 June with an end, when a second edition came.
  const rulebook = openTest([
    edition('2026-01-01', '2026-06-30', { revision: 3, publishedOn: '2026-06-01' }),
    edition('2026-01-01', null, { revision: 1, publishedOn: '2026-01-01' }),
    edition('2026-07-01', null, { revision: 1, publishedOn: '2026-06-01' }),
    edition('2026-01-01', null, { revision: 2, publishedOn: '2026-03-01' }),
  ]);
  const known = (asOf: string, knownOn?: string): unknown => {
    const [document] = rulesAsOf(asOf, { rulebook, knownOn }).documents;
    return [document?.effectiveFrom, document?.revision];
  };

  test('are used from the day of their publication on', () => {
    expect(known('2026-02-01', '2026-01-01')).toEqual(['2026-01-01', 1]);
    expect(known('2026-02-01', '2026-02-28')).toEqual(['2026-01-01', 1]);
    expect(known('2026-02-01', '2026-03-01')).toEqual(['2026-01-01', 2]);
    expect(known('2026-02-01', '2026-05-31')).toEqual(['2026-01-01', 2]);
    expect(known('2026-02-01', '2026-06-01')).toEqual(['2026-01-01', 3]);
    expect(known('2026-02-01')).toEqual(['2026-01-01', 3]);
  });

  test('give what was then known of a later day', () => {
    expect(known('2026-08-01', '2026-05-31')).toEqual(['2026-01-01', 2]);
    expect(known('2026-08-01', '2026-06-01')).toEqual(['2026-07-01', 1]);
    expect(known('2026-08-01')).toEqual(['2026-07-01', 1]);
  });

  test('are told apart by their hash', () => {
    const hash = (knownOn: string): string | undefined =>
      rulesAsOf('2026-02-01', { rulebook, knownOn }).documents[0]?.hash;
    expect(hash('2026-01-01')).toMatch(/^[0-9a-f]{64}$/);
    expect(hash('2026-01-01')).not.toBe(hash('2026-03-01'));
  });

  test('before the first publication there is nothing', () => {
    expect(noLaw(() => known('2026-02-01', '2025-12-31')).reason).toBe('not-covered');
  });
});

describe('two editions in force at once', () => {
  const rulebook = openTest([edition('2026-01-01', '2026-06-30'), edition('2026-06-30', null)]);

  test('are refused, with the day on which the first should have ended', () => {
    expect(() => rulesAsOf('2026-06-30', { rulebook })).toThrow(
      /effectiveTo: expected a day before 2026-06-30, when the next edition takes effect, received 2026-06-30/,
    );
  });

  test('do not matter on the days of one of them', () => {
    expect(rulesAsOf('2026-06-29', { rulebook }).documents.map((document) => document.effectiveFrom)).toEqual(
      ['2026-01-01'],
    );
    expect(rulesAsOf('2026-07-01', { rulebook }).documents.map((document) => document.effectiveFrom)).toEqual(
      ['2026-06-30'],
    );
  });
});

describe('law that another rulebook has', () => {
  const elsewhere = (rulebook: 'guide' | 'law', asOf: string, group: string, name: string) =>
    noLaw(() => lawOf(rulesAsOf(asOf, { rulebook })).edition(group, name)).elsewhere;

  test('is named where there is any on that day, and only there', () => {
    expect(elsewhere('guide', '2026-12-01', 'deadlines', 'eu-registration')).toEqual(['law']);
    expect(elsewhere('law', '2026-12-01', 'deadlines', 'status-change')).toEqual(['guide']);
    expect(elsewhere('law', '2025-12-31', 'deadlines', 'status-change')).toEqual([]);
    expect(elsewhere('guide', '2025-07-10', 'student-means', '2025-2026')).toEqual(['law']);
    expect(elsewhere('guide', '2026-12-01', 'student-means', '2031-2032')).toEqual([]);
    expect(elsewhere('law', '2022-11-15', 'family-income', '')).toEqual([]);
  });

  test('is named in the message, for rulebooks of the package only', () => {
    const error = noLaw(() => lawOf(rulesAsOf('2026-12-01')).edition('deadlines', 'eu-registration'));
    expect(error.message).toMatch(/; the rulebook law has law on it$/);
    expect(noLaw(() => rulesAsOf('2025-12-31')).elsewhere).toEqual(['law']);
  });
});

describe('a gap that a rulebook declares', () => {
  const law = shippedRulebook('law');
  const gapOn = (asOf: string): NoLawError =>
    noLaw(() => lawOf(rulesAsOf(asOf, { rulebook: law })).edition('family-income', ''));

  test.each(['2022-11-01', '2022-12-31'])('is told on %s, with its days and why there is one', (asOf) => {
    const { reason, gap, covered, message } = gapOn(asOf);
    expect(reason).toBe('gap');
    expect([gap?.from, gap?.to]).toEqual(['2022-11-01', '2022-12-31']);
    expect(message).toContain(gap?.note ?? 'a note');
    expect(covered).toEqual([
      { from: '2021-09-01', to: '2022-10-31' },
      { from: '2023-01-01', to: null },
    ]);
  });

  test.each(['2022-10-31', '2023-01-01'])('does not reach %s', (asOf) => {
    expect(
      lawOf(rulesAsOf(asOf, { rulebook: law }))
        .edition('family-income', '')
        .compiled().rules.length,
    ).toBeGreaterThan(0);
  });
});
