import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactShape, RecordList } from '../../scripts/soundness/factShapes.js';
import { lawOf, laws } from '../../scripts/soundness/laws.js';
import { randomOf } from '../../scripts/soundness/random.js';
import { someCase } from '../../scripts/soundness/soundnessCase.js';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { assessUnder, decisionsUnder } from '../../src/plan/assess.js';
import { replacedAt } from '../../src/plan/casePath.js';
import { withChange } from '../../src/plan/withChange.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';
import { CASES } from '../text/samplePlan.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/plan.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** A plan is made, it is what the schema says, and each change that it offers can be made. */
function expectPlan(file: CaseFile, rules: RuleSet): void {
  const plan = assessUnder(file, rules);
  expect(validate(plan) ? [] : validate.errors, JSON.stringify(file)).toEqual([]);
  for (const change of plan.changes) {
    if (change.on === null) expect(() => decisionsUnder(withChange(file, change), rules)).not.toThrow();
  }
}

const LAWS = laws();
const [FIRST_LAW] = LAWS;
if (FIRST_LAW === undefined) throw new Error('no law');
const { shape } = FIRST_LAW;

/** Every list of a case file, with its path. */
function listsIn(at: FactShape, path: string): readonly (readonly [path: string, list: RecordList])[] {
  if (at.type === 'list') return [[path, at]];
  if (at.type !== 'section') return [];
  return Object.entries(at.fields).flatMap(([name, field]) =>
    listsIn(field.shape, path === '' ? name : `${path}.${name}`),
  );
}

/** As many records as there can be; periods and absences that follow each other day by day. */
function fullList(path: string, { most }: RecordList): readonly unknown[] {
  return Array.from({ length: most }, (_each, index) => {
    const on = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    switch (path) {
      case 'stay.periods':
        return { from: on, until: on, purpose: 'work' };
      case 'stay.absences':
        return { leftOn: on, returnedOn: on };
      case 'stay.trips':
        return { enteredOn: on, leftOn: on };
      case 'family.sponsor.incomes':
        return { kind: 'social-assistance', amount: '1.00', per: 'month' };
      case 'studies.means':
        return { kind: 'scholarship', amount: '1000.00', per: 'month' };
      case 'events':
        return { kind: 'entry', on };
      default:
        return {};
    }
  });
}

describe('a list that is full', () => {
  const lists = listsIn(shape, '');

  test('is each of the lists of a case file', () => {
    expect(lists.map(([path]) => path)).toEqual([
      'stay.periods',
      'stay.absences',
      'stay.trips',
      'jobOffers',
      'studies.means',
      'family.sponsor.incomes',
      'events',
    ]);
  });

  test.each(lists)(
    'is taken, and nothing is added to it: %s',
    (path, list) => {
      const rules = rulesAsOf('2026-11-24');
      const file = replacedAt({ studies: { academicYear: '2026-2027' } }, path, fullList(path, list));
      expectPlan(file, rules);
    },
    300_000,
  );

  test('of incomes is one to which none is added, as one that is not full would be', () => {
    const incomes = (count: number): CaseFile => ({
      family: {
        sponsor: {
          incomes: Array.from({ length: count }, () => {
            return { kind: 'social-assistance', amount: '1.00', per: 'month' } as const;
          }),
        },
      },
    });
    const rules = rulesAsOf('2026-11-24');
    const [, { most }] = lists.find(([path]) => path === 'family.sponsor.incomes') as (typeof lists)[number];
    const codes = (file: CaseFile): readonly string[] =>
      assessUnder(file, rules).changes.map(({ code }) => code);
    expect(codes(incomes(1))).toContain('add-income');
    expect(codes(incomes(most))).not.toContain('add-income');
  });
});

describe.each(RULEBOOK_NAMES)('at the ends of the calendar, %s', (rulebook) => {
  const last = rulesAsOf('2199-12-31', { rulebook });

  test('answers every sample case on the last day', () => {
    for (const file of [{}, { stay: { periods: [] } }, ...CASES]) expectPlan(file, last);
  });

  test.each(['1900-01-01', '2199-12-31'])('takes every date that can be: %s', (on) => {
    const file: CaseFile = {
      person: {
        nationality: 'IN',
        birthDate: '1900-01-01',
        protectionAppliedOn: on,
        criminalRecord: { issuedOn: on, coversFrom: on },
      },
      plans: { cardStartsOn: on },
      stay: {
        document: 'visa-d',
        visaExpiresOn: on,
        card: { type: 'A', purpose: 'study', expiresOn: on },
        periods: [{ from: on, until: null, purpose: 'study' }],
        absences: [{ leftOn: on, returnedOn: null }],
        trips: [{ enteredOn: on, leftOn: on }],
        blueCardSince: on,
        authorisedUntil: on,
      },
      jobOffers: [{ contractSignedOn: on, startsOn: on, endsOn: on }],
      studies: { degreeAwardedOn: on },
      family: { sponsor: { stayGrantedOn: on }, filedOn: on },
      events: [
        { kind: 'entry', on },
        { kind: 'authorisation-received', on },
        { kind: 'change', change: 'address', on },
        { kind: 'refusal-notified', on },
        { kind: 'contract-ended', on },
        { kind: 'application-filed', on },
      ],
    };
    for (const rules of [last, rulesAsOf('2026-11-24', { rulebook })]) expectPlan(file, rules);
  });

  test('says of which deadline it has no calendar', () => {
    const { deadlines, uncovered } = assessUnder(
      { events: [{ kind: 'refusal-notified', on: '2199-12-31' }] },
      last,
    );
    expect(deadlines).toEqual([]);
    expect(uncovered).toContainEqual({ domain: 'deadlines/appeal', reason: 'after-last' });
  });

  test('takes studies from whose middle the years would go beyond it', () => {
    const periods = [
      { from: '2194-12-30', until: '2199-12-30', purpose: 'study' },
      { from: '2199-12-31', until: null, purpose: 'work' },
    ] as const;
    // Without absences a question has facts that are not given.
    expectPlan({ person: { nationality: 'IN' }, stay: { periods } }, last);
  });

  test('whatever is drawn there is answered, as the schema says', () => {
    const law = lawOf(rulebook, '2199-12-31');
    fc.assert(
      fc.property(fc.nat(), (seed) => expectPlan(someCase(law, randomOf(seed)).file, law.rules)),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

test('every plan is what its schema says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LAWS), fc.nat(), (law, seed) =>
      expectPlan(someCase(law, randomOf(seed)).file, law.rules),
    ),
    { numRuns: 60, endOnFailure: true },
  );
});
