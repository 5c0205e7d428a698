import * as fc from 'fast-check';
import type { Proof } from '../../src/engine/proof.js';
import type { AnyDetermination } from '../../src/evaluators/determinations.js';
import { explainRegisterNumber } from '../../src/evaluators/registerNumber.js';
import {
  explainCards,
  explainDeadline,
  explainFamilyIncome,
  explainSalary,
  explainStudentMeans,
  type RulebookName,
  type RuleSet,
  rulesAsOf,
} from '../../src/index.js';
import { RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';
import { SHAPES } from '../facts/arbitraries.js';
import { caseFiles } from '../workedCases.js';

/** An answer with its proof, and what it answers. */
export interface Answered {
  readonly name: string;
  readonly answer: AnyDetermination;
  readonly proof: Proof;
}

const EXPLAIN: Readonly<
  Record<
    string,
    (facts: never, rules: RuleSet) => { readonly answer: AnyDetermination; readonly proof: Proof }
  >
> = {
  cards: explainCards,
  salary: explainSalary,
  'student-means': explainStudentMeans,
  'family-income': explainFamilyIncome,
  deadline: explainDeadline,
  'register-number': explainRegisterNumber,
};

/**
 * Answers one question.
 *
 * @param evaluator - The evaluator.
 * @param facts - The facts.
 * @param asOf - The day.
 * @param rulebook - The rulebook.
 * @returns The answer and its proof.
 */
export function explained(
  evaluator: string,
  facts: object,
  asOf = '2026-11-24',
  rulebook: RulebookName = 'guide',
): Answered {
  const explain = EXPLAIN[evaluator];
  if (explain === undefined) throw new Error(`no evaluator ${evaluator}`);
  return {
    name: `${evaluator} ${asOf} ${JSON.stringify(facts)}`,
    ...explain(facts as never, rulesAsOf(asOf, { rulebook })),
  };
}

/** Cases that the others do not come upon. */
const OTHERS: readonly (readonly [evaluator: string, facts: object, asOf: string])[] = [
  [
    'salary',
    { region: 'brussels', category: 'executive', grossSalary: { amount: 1, per: 'year' } },
    '2026-02-01',
  ],
  [
    'salary',
    { region: 'wallonia', category: 'blue-card', grossSalary: { amount: 1, per: 'year' } },
    '2027-01-01',
  ],
  ['cards', { fraud: true, dismissed: true, shamMarriage: true, insufficientCredits: true }, '2026-02-01'],
  ['cards', { region: 'brussels' }, '2026-11-24'],
  ['register-number', { number: '85.07.30-033.28' }, '2026-11-24'],
  ['register-number', { number: '85.07.30-033.28', birthDate: '1985-07-30' }, '2026-11-24'],
  ['register-number', { number: '850730033', birthDate: '1985-07-31' }, '2026-11-24'],
  ['deadline', { kind: 'renewal', expiresOn: '2026-12-10' }, '2026-11-24'],
  ['deadline', { kind: 'renewal', expiresOn: '2026-11-10' }, '2026-11-24'],
  ['deadline', { kind: 'criminal-record', issuedOn: '2026-11-24' }, '2026-11-24'],
  ['deadline', { kind: 'criminal-record', issuedOn: '2026-11-24', coversFrom: '2026-11-01' }, '2026-11-24'],
  [
    'deadline',
    {
      kind: 'permanent-residence',
      residentSince: '2019-01-01',
      absences: [{ leftOn: '2024-01-01', returnedOn: '2025-01-01', prolonged: true }],
    },
    '2026-11-24',
  ],
  [
    'deadline',
    {
      kind: 'permanent-residence',
      residentSince: '2019-01-01',
      absences: [{ leftOn: '2024-01-01', returnedOn: '2025-01-01' }],
    },
    '2026-11-24',
  ],
];

/**
 * Gives many answers: those to the worked cases, to some cases more, and to facts found by chance, always the same.
 *
 * @returns The answers.
 */
export function answers(): readonly Answered[] {
  const files = RULEBOOK_NAMES.flatMap(caseFiles);
  return [
    ...files.flatMap(({ rulebook, cases }) =>
      cases.map(({ evaluator, facts, asOf }) => explained(evaluator, facts, asOf, rulebook)),
    ),
    ...OTHERS.map(([evaluator, facts, asOf]) => explained(evaluator, facts, asOf)),
    ...SHAPES.flatMap(({ name, valid }) =>
      fc.sample(valid, { numRuns: 200, seed: 20261124 }).flatMap((facts) => {
        try {
          return [explained(name, facts)];
        } catch {
          return []; // Facts that contradict each other, or no law.
        }
      }),
    ),
  ];
}
