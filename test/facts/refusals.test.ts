import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactsError, NoLawError, type RuleSet, rulesAsOf } from '../../src/index.js';
import { engineFacts } from '../../src/json-rules-engine.js';
import { EVALUATORS } from '../questions.js';
import { anything, mutated, SHAPES } from './arbitraries.js';

const LAWS: Readonly<Record<string, RuleSet>> = Object.fromEntries(
  ['2026-01-01', '2026-05-20', '2026-11-24', '2199-12-31'].map((asOf) => [asOf, rulesAsOf(asOf)]),
);
const days = fc.constantFrom(...Object.keys(LAWS));

describe.each(SHAPES)('whatever comes as facts, $name answers or refuses', ({ name, valid }) => {
  const { decide, explain } = EVALUATORS[name];

  const outcomeOf = (run: () => unknown): string => {
    try {
      return run() === undefined ? 'nothing' : 'answered';
    } catch (error) {
      if (error instanceof FactsError) return `refused: ${error.message}`;
      if (error instanceof NoLawError) return `no law: ${error.message}`;
      throw error;
    }
  };

  const seen = new Set<string>();

  function ask(facts: unknown, day: string): void {
    const rules = LAWS[day] as RuleSet;
    const outcome = outcomeOf(() => decide(facts as never, rules));
    expect(outcome).toMatch(/^(answered$|refused: .|no law: .)/s);
    seen.add(outcome.replace(/:.*/s, ''));
    // Explaining, and laying facts out for json-rules-engine, refuse the same facts in the same words.
    expect(outcomeOf(() => explain(facts as never, rules))).toBe(outcome);
    const laidOut = outcomeOf(() => engineFacts(name, facts as never, rules));
    if (laidOut !== 'answered') expect(outcome).toBe(laidOut);
  }

  test('when the facts are right', () => {
    fc.assert(fc.property(valid, days, ask), { numRuns: 300 });
    expect(seen).toContain('answered');
  }, 30_000);

  test('when right facts were changed', () => {
    fc.assert(fc.property(mutated(valid), days, ask), { numRuns: 300 });
    expect(seen).toContain('refused');
  }, 30_000);

  test('when it is any other JSON, or anything else', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), anything), days, ask), { numRuns: 300 });
    expect(seen).toContain('refused');
  }, 30_000);
});

describe('facts that contradict each other or the day asked about', () => {
  const rules = rulesAsOf('2026-06-05');

  test('a birth date after it', () => {
    const salary = {
      region: 'flanders',
      category: 'highly-qualified',
      grossSalary: { amount: '40000.00', per: 'year' },
    } as const;
    expect(EVALUATORS.salary.decide({ ...salary, birthDate: '2026-06-05' }, rules).outcome).toBe('met');
    expect(() => EVALUATORS.salary.decide({ ...salary, birthDate: '2026-06-06' }, rules)).toThrow(
      new FactsError([
        { path: 'birthDate', expected: 'a date on or before 2026-06-05', received: '"2026-06-06"' },
      ]),
    );
  });

  test('an academic year for which there is no amount', () => {
    const ask = (academicYear: string): unknown =>
      EVALUATORS['student-means'].decide({ academicYear, means: [] }, rules);
    expect(ask('2026-2027')).toMatchObject({ outcome: 'unmet' });
    for (const [academicYear, elsewhere] of [
      ['2025-2026', ['law']],
      ['2027-2028', []],
    ] as const) {
      expect(() => ask(academicYear)).toThrow(
        new NoLawError(
          `guide/student-means/${academicYear}`,
          '2026-06-05',
          'not-covered',
          [],
          null,
          elsewhere,
        ),
      );
    }
  });
});
