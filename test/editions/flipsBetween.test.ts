import { describe, expect, test } from 'vitest';
import { flipsBetween } from '../../src/editions.js';
import { rulesAsOf, shippedRulebook } from '../../src/index.js';
import { caseFiles } from '../workedCases.js';
import { aSalary, openHistory, revise } from './books.js';

const CASES = caseFiles().flatMap(({ cases }) => cases);
const GUIDE = shippedRulebook('guide');

describe('flipsBetween', () => {
  test('finds nothing between a state and itself, and loses no case', () => {
    const law = (asOf: string) => rulesAsOf(asOf, { rulebook: GUIDE });
    expect(flipsBetween(law, law, CASES)).toEqual({
      compared: CASES.length,
      changed: 0,
      refused: 0,
      cases: [],
    });
  });

  test('shows the old and the new figures and answers of what changes', () => {
    const facts = { incomes: [{ kind: 'employment', amount: '2650.00', per: 'month' }] };
    const [june, july] = ['2026-06-30', '2026-07-01'].map((asOf) => rulesAsOf(asOf, { rulebook: GUIDE }));
    if (june === undefined || july === undefined) throw new Error('no law');
    const flips = flipsBetween(june, july, [{ name: 'wages', evaluator: 'family-income', facts }]);
    expect({ ...flips, cases: [] }).toEqual({ compared: 1, changed: 1, refused: 0, cases: [] });
    const [flip] = flips.cases;
    expect(flip?.name).toBe('wages');
    expect(flip?.figures).toEqual([
      { path: 'outcome', before: 'met', after: 'unmet' },
      {
        path: 'figures.threshold',
        before: { amount: '2627.77', currency: 'EUR', per: 'month' },
        after: { amount: '2680.33', currency: 'EUR', per: 'month' },
      },
    ]);
    expect([flip?.before.answer?.outcome, flip?.after.answer?.outcome]).toEqual(['met', 'unmet']);
  });

  const edition = { effectiveFrom: '2026-01-01', effectiveTo: null, base: '1000.00' };
  const rulebook = openHistory([
    revise({ ...edition, revision: 1, publishedOn: '2026-01-01' }),
    revise({ ...edition, revision: 2, publishedOn: '2026-03-01', base: '1100.00' }),
  ]);
  const known = (knownOn: string) => (asOf: string) => rulesAsOf(asOf, { rulebook, knownOn });
  const [evaluator, asOf] = ['salary', '2026-02-01'];

  test('asks each case on its own day where a side is not the law of one day', () => {
    const cases = [110_000, 120_999, 121_000].map((cents) => ({ evaluator, asOf, facts: aSalary(cents) }));
    const { cases: flips, compared, changed } = flipsBetween(known('2026-01-01'), known('2026-03-01'), cases);
    expect([compared, changed]).toEqual([3, 3]);
    expect(flips.map(({ name, figures }) => [name, figures.map(({ path }) => path)])).toEqual([
      ['case 1', ['outcome', 'figures.threshold']],
      ['case 2', ['outcome', 'figures.threshold']],
      ['case 3', ['figures.threshold']],
    ]);
  });

  test('shows what a side refuses, on that side', () => {
    const cases = [
      { name: 'good', evaluator, asOf, facts: aSalary(1) },
      { name: 'bad facts', evaluator, asOf, facts: { region: 'x' } },
      { name: 'no day', evaluator, facts: aSalary(1) },
      { name: 'no evaluator', evaluator: 'toString', asOf, facts: {} },
      { name: 'no facts', evaluator: 'cards', asOf, facts: null },
    ];
    const flips = flipsBetween(known('2025-12-31'), known('2026-01-01'), cases);
    expect([flips.compared, flips.changed, flips.refused]).toEqual([0, 0, 5]);
    expect(
      flips.cases.map(({ name, before, after }) => [name, before.refusal?.code, after.refusal?.code]),
    ).toEqual([
      ['good', 'no-law', undefined],
      ['bad facts', 'no-law', 'bad-facts'],
      ['no day', 'bad-facts', 'bad-facts'],
      ['no evaluator', 'no-law', 'bad-facts'],
      ['no facts', 'no-law', 'bad-facts'],
    ]);
    for (const { before, after } of flips.cases) {
      for (const side of [before, after])
        expect([side.answer === null, side.refusal === null]).toContain(true);
    }
  });

  test('does not hide a defect', () => {
    const defect = () => {
      throw new TypeError('a defect');
    };
    expect(() => flipsBetween(defect, defect, [{ evaluator, facts: {} }])).toThrow('a defect');
  });
});
