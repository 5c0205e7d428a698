import { expectTypeOf, test } from 'vitest';
import {
  type DeadlineFacts,
  decideDeadline,
  decideSalary,
  explainSalary,
  type Outcome,
  type Proof,
  type RuleSet,
  rulesAsOf,
  type SalaryFacts,
} from '../../src/index.js';

test('an answer is typed down to its figures', () => {
  expectTypeOf(rulesAsOf).returns.toEqualTypeOf<RuleSet>();
  expectTypeOf(decideSalary).returns.toHaveProperty('outcome').toEqualTypeOf<Outcome>();
  expectTypeOf(decideSalary).returns.toHaveProperty('evaluator').toEqualTypeOf<'salary'>();
  expectTypeOf(explainSalary).returns.toHaveProperty('proof').toEqualTypeOf<Proof>();
});

test('facts of another shape do not compile', () => {
  expectTypeOf({ region: 'liege' } as const).not.toExtend<SalaryFacts>();
  expectTypeOf({ kind: 'renewal' } as const).not.toExtend<DeadlineFacts>();
  expectTypeOf({ kind: 'renewal', expiresOn: '2026-12-31' } as const).toExtend<DeadlineFacts>();
  expectTypeOf(decideDeadline).parameter(0).toEqualTypeOf<DeadlineFacts>();
});
