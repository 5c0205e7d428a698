import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideFamilyIncome,
  explainFamilyIncome,
  type FamilyFacts,
  NoLawError,
  type RuleSet,
  rulesAsOf,
  shippedRulebook,
} from '../../src/index.js';

const rulebook = shippedRulebook('law');
const lawOf = (asOf: string): RuleSet => rulesAsOf(asOf, { rulebook });

const wage = (amount: string): FamilyFacts => ({ incomes: [{ kind: 'employment', amount, per: 'month' }] });

function refusal(run: () => unknown): NoLawError {
  try {
    run();
  } catch (error) {
    if (error instanceof NoLawError) return error;
    throw error;
  }
  throw new Error('there was law');
}

describe('the days of which the integration income is not known', () => {
  test.each(['2022-11-01', '2022-11-30', '2022-12-01', '2022-12-31'])('%s: no law, and why', (asOf) => {
    const error = refusal(() => decideFamilyIncome(wage('3000.00'), lawOf(asOf)));
    expect([error.domain, error.reason]).toEqual(['law/family-income', 'gap']);
    expect(error.gap).toMatchObject({ from: '2022-11-01', to: '2022-12-31' });
    expect(error.gap?.note).toMatch(/integration income/);
  });

  test.each(['2022-10-31', '2023-01-01'])('%s: law', (asOf) => {
    expect(decideFamilyIncome(wage('3000.00'), lawOf(asOf)).outcome).toBe('met');
  });

  test('before the first edition there is none either', () => {
    expect(refusal(() => decideFamilyIncome(wage('3000.00'), lawOf('2021-08-31'))).reason).toBe(
      'before-first',
    );
  });
});

describe('the other reading of what each further member adds', () => {
  const readingOf = (householdMembers: number | undefined): readonly unknown[] => {
    const facts = { ...wage('3000.00'), householdMembers, sponsorStayGrantedOn: '2025-09-01', filedOn: null };
    return decideFamilyIncome(facts, lawOf('2025-09-15'))
      .warnings.filter(({ code }) => code === 'threshold-contested')
      .map(({ params }) => params);
  };

  test.each([
    // 121, 132 and 143 % of 2,111.89 instead of 120, 130 and 140 %.
    [3, '2534.27', '2555.39'],
    [4, '2745.46', '2787.69'],
    [5, '2956.65', '3020.00'],
  ])('%i members: %s, others read %s', (members, threshold, reading) => {
    expect(readingOf(members)).toEqual([{ parameter: 'pointsPerMember', threshold, readings: [reading] }]);
  });

  test.each([1, 2, undefined])('%s members: nothing rests on it', (members) => {
    expect(readingOf(members)).toEqual([]);
  });
});

/** The thresholds of 24 November 2026 in cents, by the number of members, and of the earlier conditions. */
const NEW: Readonly<Record<number, number>> = {
  1: 245_697,
  2: 245_697,
  3: 268_033,
  4: 290_369,
  5: 312_705,
  6: 335_042,
  100: 2_434_635,
};
const OLD = 221_747;

const GRANTED = [null, '2025-08-17', '2025-08-18'] as const;
const FILED = [null, '2025-08-17', '2025-08-18', '2027-08-17', '2027-08-18'] as const;
const MEMBERS = [1, 2, 3, 4, 5, 6, 100] as const;

/** Told by hand from art. 24 of the law of 18 July 2025. */
function suffices(cents: number, granted: string | null, filed: string | null, members: number): boolean {
  const filing = filed ?? '2026-11-24';
  const isEarlier =
    filing < '2025-08-18' || (filing < '2027-08-18' && (granted === null || granted < '2025-08-18'));
  return cents >= (isEarlier ? OLD : (NEW[members] as number));
}

const amounts = fc
  .constantFrom(OLD, ...Object.values(NEW))
  .chain((exact) => fc.integer({ min: exact - 1, max: Math.min(exact + 1, 2_434_634) }));
const orMissing = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

test('whatever is missing, the answer and what is asked for are those that every way of filling it in gives', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      amounts,
      orMissing(GRANTED),
      orMissing(FILED),
      orMissing(MEMBERS),
      (cents, sponsorStayGrantedOn, filedOn, householdMembers) => {
        const amount = (cents / 100).toFixed(2);
        const facts = { ...wage(amount), sponsorStayGrantedOn, filedOn, householdMembers };
        const { outcome, missingFacts, figures } = decideFamilyIncome(facts, lawOf('2026-11-24'));
        const choices = {
          householdMembers: householdMembers === undefined ? MEMBERS : [householdMembers],
          sponsorStayGrantedOn: sponsorStayGrantedOn === undefined ? GRANTED : [sponsorStayGrantedOn],
          filedOn: filedOn === undefined ? FILED : [filedOn],
        };
        const all = choices.householdMembers.flatMap((members) =>
          choices.sponsorStayGrantedOn.flatMap((granted) =>
            choices.filedOn.map((filed) => ({ members, granted, filed })),
          ),
        );
        const met = ({ members, granted, filed }: (typeof all)[number]): boolean =>
          suffices(cents, granted, filed, members);
        const verdicts = new Set(all.map(met));
        expect(outcome).toBe(verdicts.size === 2 ? 'unknown' : verdicts.has(true) ? 'met' : 'unmet');
        const matters = {
          householdMembers: all.some((one) =>
            choices.householdMembers.some((members) => met({ ...one, members }) !== met(one)),
          ),
          sponsorStayGrantedOn: all.some((one) =>
            choices.sponsorStayGrantedOn.some((granted) => met({ ...one, granted }) !== met(one)),
          ),
          filedOn: all.some((one) => choices.filedOn.some((filed) => met({ ...one, filed }) !== met(one))),
        };
        expect(missingFacts).toEqual(Object.entries(matters).flatMap(([fact, does]) => (does ? [fact] : [])));
        expect(figures.regime === null).toBe(figures.regimes.length === 2);
        seen.add(`${outcome} ${missingFacts.join(' ')}`);
      },
    ),
    { numRuns: 1500 },
  );
  expect(seen.size).toBeGreaterThan(5);
});

test('the proof comes to the answer', () => {
  for (const facts of [
    wage('2300.00'),
    wage('2217.46'),
    { ...wage('2456.97'), householdMembers: 2 },
    { ...wage('2300.00'), sponsorStayGrantedOn: '2026-01-01', filedOn: null },
  ]) {
    const { answer, proof } = explainFamilyIncome(facts, lawOf('2026-11-24'));
    expect(proof.outcome).toBe(answer.outcome);
  }
});
