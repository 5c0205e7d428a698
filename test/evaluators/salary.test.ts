import { describe, expect, test } from 'vitest';
import { decideSalary, explainSalary } from '../../src/evaluators/salary.js';
import {
  OCCUPATIONS,
  REGIONS,
  type Region,
  SALARY_CATEGORIES,
  type SalaryFacts,
} from '../../src/facts/salaryFacts.js';
import { NoLawError } from '../../src/rules/noLawError.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { readJson } from '../rules/aDocument.js';

const rulebook = shippedRulebook('law');
const law = (asOf: string): RuleSet => rulesAsOf(asOf, { rulebook });

const salaryIn = (region: Region, amount = '60000.00', per: 'month' | 'year' = 'year'): SalaryFacts => ({
  region,
  category: 'highly-qualified',
  grossSalary: { amount, per },
});

describe.each(REGIONS)('the law of %s', (region) => {
  test('begins on 1 January 2023', () => {
    expect(decideSalary(salaryIn(region), law('2023-01-01')).outcome).toBe('met');
    const ask = (): unknown => decideSalary(salaryIn(region), law('2022-12-31'));
    expect(ask).toThrow(NoLawError);
    expect(ask).toThrow(expect.objectContaining({ reason: 'before-first' }));
  });

  test('covers the same categories on every day of an edition, and no rate without one', () => {
    const covered = (asOf: string): readonly string[] =>
      SALARY_CATEGORIES.filter((category) => {
        const { reasons } = decideSalary({ ...salaryIn(region), category }, law(asOf));
        return reasons.every(({ code }) => code !== 'category-not-covered');
      });
    const all = SALARY_CATEGORIES.filter((category) => category !== 'blue-card-junior');
    expect(covered('2023-01-01')).toEqual(all);
    expect(covered('2026-11-24')).toEqual(region === 'wallonia' ? SALARY_CATEGORIES : all);
  });

  test('warns after its day of review', () => {
    const codesOn = (asOf: string): readonly string[] =>
      decideSalary(salaryIn(region), law(asOf)).warnings.map(({ code }) => code);
    expect(codesOn('2027-01-31')).not.toContain('past-review-date');
    expect(codesOn('2027-02-01')).toContain('past-review-date');
  });
});

/** The amounts of 2025, as they are published, and the occupations that have the reduced rate. */
const REDUCED = [
  ['flanders', 48_912_00, 39_129_60, OCCUPATIONS],
  ['wallonia', 51_613_00, 41_290_00, []],
] as const;

const ABSENT = Symbol('not given');

/** Every value of what the reduced rate depends on that makes a difference. */
const VALUES = {
  occupation: [...OCCUPATIONS, null],
  posted: [true, false],
  birthDate: ['2000-01-15', '1985-01-15'],
} as const;

type Known = Readonly<Record<keyof typeof VALUES, unknown>>;

const NAMES = Object.keys(VALUES) as (keyof typeof VALUES)[];

const combinations = (options: Readonly<Record<keyof typeof VALUES, readonly unknown[]>>): readonly Known[] =>
  options.occupation.flatMap((occupation) =>
    options.posted.flatMap((posted) =>
      options.birthDate.map((birthDate) => ({ occupation, posted, birthDate })),
    ),
  );

const PARTIAL = combinations({
  occupation: [...VALUES.occupation, ABSENT],
  posted: [...VALUES.posted, ABSENT],
  birthDate: [...VALUES.birthDate, ABSENT],
});

describe.each(REDUCED)('the reduced rate of %s', (region, standard, reduced, occupations) => {
  const thresholdFor = ({ occupation, posted, birthDate }: Known): number => {
    const isReduced =
      posted === false &&
      (birthDate === '2000-01-15' || (occupations as readonly unknown[]).includes(occupation));
    return isReduced ? reduced : standard;
  };
  /** Every case that what is known may turn out to be. */
  const completionsOf = (known: Known): readonly Known[] =>
    combinations({
      occupation: known.occupation === ABSENT ? VALUES.occupation : [known.occupation],
      posted: known.posted === ABSENT ? VALUES.posted : [known.posted],
      birthDate: known.birthDate === ABSENT ? VALUES.birthDate : [known.birthDate],
    });
  const givenOf = (known: Known): object =>
    Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ABSENT));

  const amounts = [reduced - 1, reduced, standard - 1, standard];

  test.each(amounts)(
    'at %i cents is decided as soon as it can be, and asks for just what matters',
    (cents) => {
      const isMet = (known: Known): boolean => cents >= thresholdFor(known);
      for (const known of PARTIAL) {
        const facts = { ...salaryIn(region, (cents / 100).toFixed(2)), ...givenOf(known) };
        const all = completionsOf(known);
        const verdicts = new Set(all.map(isMet));
        const matters = (name: keyof Known): boolean =>
          known[name] === ABSENT &&
          all.some((one) => VALUES[name].some((value) => isMet({ ...one, [name]: value }) !== isMet(one)));
        const { outcome, missingFacts, figures } = decideSalary(facts, law('2025-06-01'));
        const context = JSON.stringify(facts);
        expect(outcome, context).toBe(verdicts.size === 2 ? 'unknown' : verdicts.has(true) ? 'met' : 'unmet');
        expect(missingFacts, context).toEqual(NAMES.filter(matters));
        expect(explainSalary(facts, law('2025-06-01')).proof.outcome, context).toBe(outcome);
        const thresholds = [...new Set(all.map(thresholdFor))];
        const [only = 0] = thresholds;
        const settled = thresholds.length === 1 ? (only / 100).toFixed(2) : undefined;
        expect(figures.threshold?.amount, context).toBe(settled);
      }
    },
  );
});

test('the warning of the level of the function says the level that its document states', () => {
  const path = 'rules/law/salary/flanders/2026-01-01.json';
  const { parameters } = readJson(path) as RuleDocument;
  const { warnings } = decideSalary(salaryIn('flanders'), law('2026-01-01'));
  const { params } = warnings.find(({ code }) => code === 'function-level-required') ?? {};
  expect(params).toEqual({ parameter: 'functionLevel', level: 5, filedFrom: '2026-01-01' });
  expect(parameters.functionLevel).toMatchObject({ value: params?.level, unit: 'level' });
});
