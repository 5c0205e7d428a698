import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  decideCards,
  decideDeadline,
  decideFamilyIncome,
  decideRegisterNumber,
  decideSalary,
  decideStudentMeans,
  type RuleSet,
  rulesAsOf,
  shippedRulebook,
} from '../src/index.js';
import { RULEBOOK_NAMES } from '../src/rules/shippedRulebook.js';
import { type Answer, caseFiles, verify, type WorkedCase } from './workedCases.js';

const DECIDE: Readonly<Record<string, (facts: never, rules: RuleSet) => Answer>> = {
  cards: decideCards,
  salary: decideSalary,
  'student-means': decideStudentMeans,
  'register-number': decideRegisterNumber,
  'family-income': decideFamilyIncome,
  deadline: decideDeadline,
};

const FILES = RULEBOOK_NAMES.flatMap(caseFiles);
const CASES = caseFiles('guide').flatMap(({ cases }) => cases);
const BOOKS = Object.fromEntries(RULEBOOK_NAMES.map((name) => [name, shippedRulebook(name)]));

describe.each(FILES)('$path', ({ rulebook, cases }) => {
  for (const worked of cases) {
    test(`${worked.claim}, ${worked.asOf}: ${worked.name}`, () => {
      const decide = DECIDE[worked.evaluator] as (typeof DECIDE)[string];
      verify(decide(worked.facts as never, rulesAsOf(worked.asOf, { rulebook: BOOKS[rulebook] })), worked);
    });
  }
});

describe('the worked cases', () => {
  test('are written in the keys that are compared, so that none passes by a slip of the pen', () => {
    const keys = ['name', 'claim', 'evaluator', 'asOf', 'facts', 'expect'];
    const compared = ['outcome', 'missingFacts', 'figures', 'warnings', 'reasons', 'cards'];
    for (const { rulebook, cases } of FILES) {
      for (const worked of cases) {
        expect(Object.keys(worked).sort(), worked.name).toEqual([...keys].sort());
        expect(compared, worked.name).toEqual(expect.arrayContaining(Object.keys(worked.expect)));
        expect(Object.keys(DECIDE), worked.name).toContain(worked.evaluator);
        expect(worked.claim, worked.name).toMatch(rulebook === 'guide' ? /^[GC]\d+$/ : /\S/);
      }
    }
  });

  test('have a name and facts of their own in each file', () => {
    for (const { path, cases } of FILES) {
      const names = cases.map(({ name }) => name);
      expect(new Set(names).size, path).toBe(names.length);
      const questions = cases.map(({ asOf, facts }) => JSON.stringify([asOf, facts]));
      expect(new Set(questions).size, path).toBe(questions.length);
    }
  });

  /** Claims of this release: no case of its own where another test holds them. */
  const CLAIMS = [
    ...Array.from({ length: 20 }, (_unused, index) => `G${index + 1}`),
    ...Array.from({ length: 7 }, (_unused, index) => `G${index + 23}`),
    'G33',
    'G34',
    'C1',
    'C2',
    'C3',
  ];

  test.each(CLAIMS)('prove claim %s', (claim) => {
    expect(CASES.filter((worked) => worked.claim === claim).length).toBeGreaterThan(0);
  });
});

interface DocumentOnDisk {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly revision: number;
  readonly effectiveTo: string | null;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const RULES = new URL('../rules/guide/', import.meta.url);
const DOCUMENTS = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => JSON.parse(readFileSync(new URL(path, RULES), 'utf8')) as DocumentOnDisk)
  .filter(
    ({ id, effectiveFrom, revision }, _index, all) =>
      !all.some(
        (other) => other.id === id && other.effectiveFrom === effectiveFrom && other.revision > revision,
      ),
  );

const cents = (amount: string | number): bigint => BigInt(String(amount).replace('.', ''));

const euro = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

/** An amount of a document, worked out without the library. */
function amountOf(name: string, parameters: DocumentOnDisk['parameters']): bigint {
  const parameter = parameters[name] as DocumentOnDisk['parameters'][string];
  const { value, percent, times, of } = parameter;
  if (value !== undefined) return cents(value);
  const base = amountOf(of as string, parameters);
  if (percent !== undefined) {
    const hundredths = BigInt(Math.round(Number(parameters[percent]?.value) * 100));
    return (base * hundredths + 5000n) / 10000n;
  }
  return base * BigInt(parameters[times as string]?.value as number);
}

const AMOUNTS = DOCUMENTS.flatMap(({ id, effectiveFrom, effectiveTo, parameters }) =>
  Object.entries(parameters)
    .filter(([, { unit }]) => String(unit).startsWith('EUR'))
    .map(([name]) => ({ id, effectiveFrom, effectiveTo, name, amount: euro(amountOf(name, parameters)) })),
);

/** The domain that a worked case is about, as in the ids of documents. */
function domainOf({ evaluator, facts }: WorkedCase): string {
  const { region, academicYear, kind } = facts as Readonly<Record<string, string>>;
  if (evaluator === 'deadline') return `deadlines/${kind}`;
  return evaluator === 'salary'
    ? `salary/${region}`
    : evaluator === 'student-means'
      ? `student-means/${academicYear}`
      : evaluator;
}

describe('every amount of the guide has a case on each side', () => {
  test('there are amounts in each of the five money domains', () => {
    expect([...new Set(AMOUNTS.map(({ id }) => id))].sort()).toEqual([
      'guide/family-income',
      'guide/salary/brussels',
      'guide/salary/flanders',
      'guide/salary/wallonia',
      'guide/student-means/2026-2027',
    ]);
  });

  test.each(AMOUNTS)(
    '$id from $effectiveFrom: $name, $amount',
    ({ id, effectiveFrom, effectiveTo, amount }) => {
      const about = CASES.filter(
        (worked) =>
          `guide/${domainOf(worked)}` === id &&
          effectiveFrom <= worked.asOf &&
          (effectiveTo === null || worked.asOf <= effectiveTo) &&
          JSON.stringify(worked.expect.figures ?? {}).includes(`"amount":"${amount}"`),
      );
      const marginOf = ({ expect: { figures } }: WorkedCase): string | undefined =>
        (figures as { margin?: { amount?: string } | null } | undefined)?.margin?.amount;
      const outcomesAt = (margin: string): string[] =>
        about.filter((worked) => marginOf(worked) === margin).map(({ expect: { outcome } }) => outcome);
      expect(new Set(outcomesAt('0.00'))).toEqual(new Set(['met']));
      expect(new Set(outcomesAt('-0.01'))).toEqual(new Set(['unmet']));
    },
  );
});

describe('every deadline and every card of the guide has a case on each side', () => {
  const deadlines = DOCUMENTS.filter(({ id }) => id.startsWith('guide/deadlines/')).map(({ id }) => id);

  test.each(deadlines)('%s', (id) => {
    const outcomes = CASES.filter((worked) => `guide/${domainOf(worked)}` === id).map(
      (worked) => worked.expect.outcome,
    );
    expect(outcomes).toContain('met');
    expect(outcomes).toContain('unmet');
  });

  const cards = DOCUMENTS.filter(({ id }) => id.startsWith('guide/cards/')).map(
    (document) =>
      (document as unknown as { rules: { event: { params: { card: string } } }[] }).rules[0]?.event.params
        .card,
  );

  test.each(cards)('card %s', (card) => {
    const outcomes = CASES.flatMap((worked) => {
      const said = worked.expect.cards?.[card ?? ''] as { outcome?: string } | undefined;
      return said?.outcome ?? [];
    });
    expect(outcomes).toEqual(expect.arrayContaining(['met', 'unmet', 'unknown']));
  });
});
