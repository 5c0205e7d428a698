import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeadlineDetermination,
  decideDeadline,
  explainDeadline,
} from '../../src/evaluators/deadlines.js';
import type { DeadlineFacts } from '../../src/facts/deadlineFacts.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { dates, type Facts } from '../facts/arbitraries.js';
import { aDeadline, type LooseJson, openTest } from '../rules/aDocument.js';
import { caseFiles } from '../workedCases.js';

const rulebook = shippedRulebook('law');
const lawOf = (asOf: string): RuleSet => rulesAsOf(asOf, { rulebook });
const decide = (facts: object, asOf: string): DeadlineDetermination =>
  decideDeadline(facts as DeadlineFacts, lawOf(asOf));

/** The facts that tell rules apart, and all that they can be. */
const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  stay: ['general', 'student', 'single-permit', 'researcher', 'search-year'],
  notifiedBy: ['hand-delivery', 'registered-with-acknowledgment', 'registered-mail', 'ordinary-mail', 'fax'],
  ground: [
    'general',
    'detained',
    'accelerated-asylum',
    'inadmissible-asylum',
    'inadmissible-subsequent-detained',
    'extreme-urgency',
    'extreme-urgency-repeated',
  ],
  laterDateConfirmed: [true, false],
  card: ['A', 'H'],
  application: ['annex-19', 'annex-22'],
  residentAs: ['eu-citizen-or-family', 'single-permit-holder', 'third-country-family'],
  absencesWithinTotal: [true, false],
  outsideEu: [true, false],
  formerBlueCard: [true, false],
};

const OPEN: Readonly<Record<string, readonly string[]>> = {
  renewal: ['stay'],
  appeal: ['notifiedBy', 'ground', 'laterDateConfirmed'],
  'job-search': ['card'],
  'provisional-document': ['application'],
  'permanent-residence': ['residentAs', 'absencesWithinTotal'],
  'long-term-resident-absence': ['outsideEu', 'formerBlueCard'],
};

/** Every way in which the facts named can turn out. */
function fillings(facts: Facts, names: readonly string[]): readonly Facts[] {
  return names.reduce<readonly Facts[]>(
    (all, name) => all.flatMap((some) => (WORDS[name] ?? []).map((value) => ({ ...some, [name]: value }))),
    [facts],
  );
}

function hasLastDay({ dueOn, safeDueOn }: DeadlineDetermination['figures']): boolean {
  return dueOn !== null || safeDueOn !== null;
}

function lastDaysIn({ dueOn, safeDueOn, latestDueOn }: DeadlineDetermination['figures']): object {
  return { dueOn, safeDueOn, latestDueOn };
}

const CASES = caseFiles('law')
  .flatMap(({ cases }) => cases)
  .filter(({ evaluator, facts }) => evaluator === 'deadline' && (facts as DeadlineFacts).kind in OPEN);

const questions = fc
  .record({ worked: fc.constantFrom(...CASES), move: fc.integer({ min: -40, max: 40 }) })
  .map(({ worked, move }) => ({
    facts: worked.facts as Facts,
    asOf: new Date(Date.parse(worked.asOf) + move * 86_400_000).toISOString().slice(0, 10),
  }))
  .chain(({ facts, asOf }) => {
    const names = OPEN[String(facts.kind)] ?? [];
    return fc.subarray([...names], { minLength: 1 }).map((left) => ({
      asOf: asOf < '2023-01-01' ? '2023-01-01' : asOf,
      // `laterDateConfirmed` and the like may be left out of a worked case to begin with.
      left: names.filter((name) => left.includes(name) || facts[name] === undefined),
      facts: Object.fromEntries(Object.entries(facts).filter(([name]) => !left.includes(name))),
    }));
  });

describe('several rules that may apply', () => {
  test('decide where all that the missing facts can be comes out alike, and ask only for what matters', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(questions, ({ facts, asOf, left }) => {
        const answer = decide(facts, asOf);
        const outcomes = new Set(fillings(facts, left).map((full) => decide(full, asOf).outcome));
        const [only] = outcomes;
        seen.add(answer.outcome);
        // A fact that is missing otherwise, such as the end of an authorisation, leaves a filling open.
        if (outcomes.size === 1 && only !== undefined) expect(answer.outcome).toBe(only);
        else expect(answer.outcome).toBe('unknown');
        const asked = answer.missingFacts.filter((name) => left.includes(name));
        for (const full of fillings(facts, asked)) {
          const { outcome, missingFacts, reasons } = decide(full, asOf);
          if (outcome !== 'unknown' || reasons[0]?.code === 'case-not-covered') continue;
          expect(missingFacts.filter((name) => left.includes(name))).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
    expect([...seen].sort()).toEqual(['met', 'unknown', 'unmet']);
  });

  test('give a date only where all agree and, where they do not, the first and the last that are possible', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(questions, ({ facts, asOf, left }) => {
        const { outcome, figures, missingFacts } = decide(facts, asOf);
        const telling = left.filter((name) => name !== 'laterDateConfirmed');
        const full = fillings(facts, telling).map((filled) => decide(filled, asOf));
        const agreed = (key: 'opensOn' | 'dueOn' | 'closesOn'): string | null => {
          const [date, ...others] = new Set(full.map((filled) => filled.figures[key]));
          return others.length === 0 ? (date ?? null) : null;
        };
        for (const key of ['opensOn', 'dueOn', 'closesOn'] as const) {
          expect(figures[key], key).toBe(agreed(key));
        }
        const isCovered = full.every(({ reasons }) => reasons[0]?.code !== 'case-not-covered');
        const dated = full.flatMap((each) => (hasLastDay(each.figures) ? [each.figures] : []));
        const first = dated.map(({ safeDueOn, dueOn }) => safeDueOn ?? dueOn).sort()[0] ?? null;
        const last = dated.some(({ dueOn }) => dueOn === null)
          ? null
          : (dated
              .map(({ latestDueOn, dueOn }) => latestDueOn ?? dueOn)
              .sort()
              .at(-1) ?? null);
        expect(figures.safeDueOn, 'safeDueOn').toBe(first === figures.dueOn ? null : first);
        expect(figures.latestDueOn, 'latestDueOn').toBe(!isCovered || last === figures.dueOn ? null : last);
        if (dated.length === full.length) expect(figures.safeDueOn ?? figures.dueOn).not.toBeNull();
        const kinds = new Set(full.map((each) => JSON.stringify(lastDaysIn(each.figures))));
        const asked = missingFacts.some((name) => telling.includes(name));
        if (outcome === 'unmet' || figures.doneOn !== null)
          expect(missingFacts.length === 0 || outcome === 'unknown').toBe(true);
        else if (kinds.size > 1) expect(asked).toBe(true);
        else if (outcome === 'met') expect(missingFacts).toEqual([]);
        seen.add(`${figures.safeDueOn === null} ${figures.latestDueOn === null} ${kinds.size > 1}`);
      }),
      { numRuns: 300 },
    );
    expect(seen.has('false false true')).toBe(true);
  });

  test.each([
    [
      'law',
      { kind: 'long-term-resident-absence', leftOn: '2026-11-01', outsideEu: true },
      '2026-12-01',
      {
        dueOn: null,
        safeDueOn: '2027-11-01',
        latestDueOn: '2028-11-01',
      },
      ['formerBlueCard'],
    ],
    [
      'law',
      { kind: 'long-term-resident-absence', leftOn: '2026-11-01' },
      '2026-12-01',
      {
        dueOn: null,
        safeDueOn: '2027-11-01',
        latestDueOn: '2032-11-01',
      },
      ['outsideEu', 'formerBlueCard'],
    ],
    [
      'law',
      { kind: 'job-search', employmentEndedOn: '2026-11-15', card: 'A' },
      '2026-12-01',
      {
        dueOn: null,
        safeDueOn: '2027-02-13',
        latestDueOn: null,
      },
      ['authorisationEndedOn'],
    ],
    [
      'law',
      { kind: 'appeal', notifiedOn: '2026-11-20', notifiedBy: 'registered-mail', ground: 'general' },
      '2026-12-01',
      {
        dueOn: '2026-12-24',
        safeDueOn: '2026-12-21',
        latestDueOn: null,
      },
      [],
    ],
    [
      'law',
      { kind: 'appeal', notifiedOn: '2026-11-20' },
      '2026-11-21',
      {
        dueOn: null,
        safeDueOn: '2026-11-25',
        latestDueOn: '2026-12-24',
      },
      ['notifiedBy', 'ground'],
    ],
    [
      'law',
      { kind: 'renewal', expiresOn: '2027-03-31' },
      '2026-12-01',
      {
        dueOn: null,
        safeDueOn: '2027-01-29',
        latestDueOn: '2027-03-16',
      },
      ['stay'],
    ],
    [
      'guide',
      { kind: 'appeal', notifiedOn: '2026-11-05' },
      '2026-11-21',
      {
        dueOn: '2026-12-05',
        safeDueOn: '2026-12-04',
        latestDueOn: null,
      },
      [],
    ],
    [
      'guide',
      { kind: 'eu-plus-absence', leftOn: '2024-12-05' },
      '2026-11-21',
      {
        dueOn: '2026-12-05',
        safeDueOn: null,
        latestDueOn: null,
      },
      [],
    ],
    [
      'guide',
      { kind: 'criminal-record', issuedOn: '2026-11-21', coversFrom: null },
      '2026-11-21',
      {
        dueOn: '2026-11-21',
        safeDueOn: null,
        latestDueOn: '2027-05-21',
      },
      [],
    ],
  ] as const)('%s %j on %s', (name, facts, asOf, dates, missingFacts) => {
    const rules = rulesAsOf(asOf, { rulebook: shippedRulebook(name) });
    const answer = decideDeadline(facts as DeadlineFacts, rules);
    expect(answer.figures).toMatchObject(dates);
    expect(answer.missingFacts).toEqual(missingFacts);
  });

  test('are proved with the outcome of the answer at the root', () => {
    fc.assert(
      fc.property(questions, ({ facts, asOf }) => {
        const { answer, proof } = explainDeadline(facts as unknown as DeadlineFacts, lawOf(asOf));
        expect(proof.outcome).toBe(answer.outcome);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
      { numRuns: 200 },
    );
  });

  test('tell the dates of each under the names of their own', () => {
    const { figures, reasons } = decide({ kind: 'renewal', expiresOn: '2026-12-31' }, '2026-12-01');
    expect(figures.steps.map(({ date, end }) => [date, end])).toEqual([
      ['generalOpensOn', '2026-11-16'],
      ['generalDueOn', '2026-12-01'],
      ['studentDueOn', '2026-12-16'],
      ['singlePermitDueOn', '2026-10-31'],
      ['researcherDueOn', '2026-10-31'],
    ]);
    expect(
      reasons.map(({ params, outcome }) => [params.rule ?? null, params.dueOn ?? null, outcome]),
    ).toEqual([
      [null, null, 'unknown'],
      ['general-renewal', '2026-12-01', 'met'],
      ['student-renewal', '2026-12-16', 'met'],
      ['single-permit-renewal', '2026-10-31', 'unmet'],
      ['researcher-renewal', '2026-10-31', 'unmet'],
      ['search-year-renewal', null, 'unknown'],
    ]);
  });

  test('tell the dates of the one that applies under the names of figures', () => {
    const { figures } = decide({ kind: 'renewal', expiresOn: '2026-12-31', stay: 'student' }, '2026-12-01');
    expect(figures.steps.map(({ date, end }) => [date, end])).toEqual([['dueOn', '2026-12-16']]);
  });
});

describe('a case that no rule covers', () => {
  test('is unknown, asks for nothing and proves nothing', () => {
    const { answer, proof } = explainDeadline(
      { kind: 'change-notification', changedOn: '2026-07-14', change: 'employer' },
      lawOf('2026-07-15'),
    );
    expect(answer).toMatchObject({ outcome: 'unknown', missingFacts: [], warnings: [] });
    expect(answer.reasons).toEqual([
      { code: 'case-not-covered', outcome: 'unknown', params: { kind: 'change-notification' }, sources: [] },
    ]);
    expect(proof).toEqual({ type: 'any', name: 'case-not-covered', outcome: 'unknown', parts: [] });
  });

  test('keeps an answer open while it may be the case', () => {
    const { answer, proof } = explainDeadline(
      { kind: 'provisional-document', appliedOn: '2026-01-31' },
      lawOf('2026-07-01'),
    );
    expect(answer).toMatchObject({ outcome: 'unknown', missingFacts: ['application'] });
    expect(answer.figures).toMatchObject({ state: 'unknown', daysLeft: null, dueOn: null });
    expect(proof).toMatchObject({ name: 'case-may-not-be-covered', outcome: 'unknown' });
  });
});

test('an error on a date on the way names a fact that was given', () => {
  const facts = { kind: 'appeal', notifiedOn: '2199-12-30' };
  expect(() => decide(facts, '2026-11-24')).toThrow(/notifiedOn/);
  const resident = {
    kind: 'long-term-resident',
    residentSince: '2194-01-01',
    studentUntil: '2199-12-31',
    absences: [],
  };
  expect(() => decide(resident, '2026-11-24')).toThrow(/residentSince/);
});

test('a document without a rule about the case is a defect', () => {
  const document = aDeadline((d: LooseJson) => {
    d.rules = d.rules.filter(({ over }: { over?: string }) => over !== undefined);
  });
  const rules = rulesAsOf('2026-06-01', { rulebook: openTest([document]) });
  const facts = { kind: 'permanent-residence', residentSince: '2020-01-01' } as const;
  expect(() => decideDeadline(facts, rules)).toThrow(/no rule about the case/);
});

test('the safe date is never after the due date', () => {
  fc.assert(
    fc.property(dates('2023-01-01', '2026-11-01'), (day) => {
      const facts = { kind: 'arrival-registration', enteredOn: day };
      const { dueOn, safeDueOn } = decide(facts, '2026-11-24').figures;
      expect(dueOn !== null && (safeDueOn === null || safeDueOn < dueOn)).toBe(true);
    }),
  );
});
