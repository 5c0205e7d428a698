import type { Environment } from '../engine/environment.js';
import { joinAny } from '../engine/join.js';
import { UNMET } from '../engine/kleene.js';
import type { Node } from '../engine/node.js';
import type { Outcome } from '../engine/outcome.js';
import { simplify } from '../engine/simplify.js';
import { SALARY_CATEGORIES, type SalaryCategory } from '../facts/salaryFacts.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { Warning } from '../rules/ruleSet.js';
import type { Money, Reason } from './determination.js';
import { moneyOf } from './moneyOf.js';

/** One rate of a category. */
export interface RatePlan {
  readonly rule: CompiledRule;
  /** The rule, as a list. */
  readonly deciding: readonly CompiledRule[];
  readonly rate: string;
  /** Tells whether the rate applies to somebody of the category. */
  readonly applies: Node;
  readonly threshold: number;
  readonly thresholdMoney: Money;
  /** What to say of the rate, for each outcome. */
  readonly reasons: Readonly<Record<Outcome, Reason>>;
  /** What to know about the rate, whatever the outcome; one that several rates of a category carry is one object. */
  readonly warnings: readonly Warning[];
}

/** The rates of a category. */
export interface CategoryPlan {
  /** The conditions in full: met when the salary meets a rate that applies. */
  readonly node: Node;
  /** The same, without what the region and the category already decide. */
  readonly quick: Node;
  readonly rates: readonly RatePlan[];
  /** The period that its thresholds are set for. */
  readonly per: Money['per'];
  /** The fact that holds the salary for that period. */
  readonly slot: number;
}

/** What answering for one document takes: the rates of each category that it has rules on. */
export type SalaryPlan = ReadonlyMap<SalaryCategory, CategoryPlan>;

/** What the event of a rule on a salary carries. */
interface SalaryEvent {
  readonly threshold: string;
  readonly rate: string;
  readonly warnings?: readonly Warning[];
}

/**
 * Works out what answering for a document takes.
 *
 * @param document - A document on the salary thresholds of one region.
 * @returns Its rules, sorted by the category that they are about.
 */
export function salaryPlan(document: CompiledDocument): SalaryPlan {
  return new Map(
    SALARY_CATEGORIES.flatMap((category) => {
      const plan = categoryPlan(document, category);
      return plan === undefined ? [] : [[category, plan] as const];
    }),
  );
}

function categoryPlan(document: CompiledDocument, category: SalaryCategory): CategoryPlan | undefined {
  const { facts, size } = document.program.layout;
  const slotOf = (fact: string): number => facts.get(fact)?.slot ?? -1;
  const known: Environment = new Array(size).fill(undefined);
  known[slotOf('region')] = document.reference.id.split('/').at(-1);
  known[slotOf('category')] = category;
  const warnings = new Map<string, Warning>();
  const rates = document.rules
    .filter(({ node }) => node.decide(known) !== UNMET)
    .map((rule) => ratePlan(rule, document, known, warnings));
  const [first] = rates;
  if (first === undefined) return undefined;
  const node = joinAny(rates.map(({ rule }) => rule.node));
  const { per } = first.thresholdMoney;
  return {
    node,
    quick: simplify(node, known),
    rates,
    per,
    slot: slotOf(per === 'month' ? 'monthlyGrossSalary' : 'annualGrossSalary'),
  };
}

function ratePlan(
  rule: CompiledRule,
  document: CompiledDocument,
  known: Environment,
  warnings: Map<string, Warning>,
): RatePlan {
  const { threshold, rate, warnings: said = [] } = rule.event.params as unknown as SalaryEvent;
  const cents = parameterValue(document, threshold);
  const per = periodOf(document.parameters.get(threshold)?.unit);
  const applies = simplify(rule.parts.get(`${rule.name}-applies`) ?? rule.node, known);
  const thresholdMoney = Object.freeze(moneyOf(cents, per));
  const { facts } = document.program.layout;
  const knownOf = (fact: string): string => known[facts.get(fact)?.slot ?? -1] as string;
  const params = Object.freeze({
    region: knownOf('region'),
    category: knownOf('category'),
    rate,
    threshold: thresholdMoney.amount,
    per,
  });
  const reason = (says: Pick<Reason, 'code' | 'outcome'>): Reason =>
    Object.freeze({ ...says, params, sources: rule.sources });
  const reasons = {
    met: reason({ code: 'salary-meets-threshold', outcome: 'met' }),
    unmet: reason({ code: 'salary-below-threshold', outcome: 'unmet' }),
    unknown: reason({ code: 'salary-not-comparable', outcome: 'unknown' }),
  };
  return {
    rule,
    deciding: [rule],
    rate,
    applies,
    threshold: cents,
    thresholdMoney,
    reasons,
    warnings: said.map((warning) => sameObject(warning, warnings)),
  };
}

function sameObject(warning: Warning, known: Map<string, Warning>): Warning {
  const key = JSON.stringify(warning);
  const same = known.get(key) ?? warning;
  known.set(key, same);
  return same;
}

function periodOf(unit: string | undefined): Money['per'] {
  return unit === 'EUR/month' ? 'month' : 'year';
}
