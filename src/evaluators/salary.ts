import { computeFacts } from '../engine/computedFact.js';
import { deepFreeze } from '../engine/deepFreeze.js';
import type { Environment } from '../engine/environment.js';
import { joinAny } from '../engine/join.js';
import { MET, outcomeOf, UNMET } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import type { Proof } from '../engine/proof.js';
import { prove } from '../engine/prove.js';
import { settle } from '../engine/settle.js';
import { type SalaryFacts, salaryEnvironment } from '../facts/salaryFacts.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { checkBirthDate } from './checkBirthDate.js';
import type { Determination, Money, Reason } from './determination.js';
import type { Explanation } from './explanation.js';
import { figureWarnings } from './figureWarnings.js';
import { moneyOf } from './moneyOf.js';
import { type CategoryPlan, type RatePlan, salaryPlan } from './salaryPlan.js';

/** A rate that applies, or that may apply while facts are missing. */
export interface SalaryRate {
  /** Its code, such as `standard` or `under-30`. */
  readonly rate: string;
  /** What it asks for. */
  readonly threshold: Money;
  /** The salary less the threshold, negative for a shortfall; `null` when the salary is not known in its period. */
  readonly margin: Money | null;
  /** Whether the salary meets this threshold. */
  readonly outcome: Outcome;
}

/** The figures of an answer on a salary. */
export interface SalaryFigures {
  /** The threshold that applies; `null` when it is not settled which one does. Rates can share one. */
  readonly threshold: Money | null;
  /** The salary in the period that the region tests; `null` when it was given for another and is not converted. */
  readonly salary: Money | null;
  /** The salary less the threshold, negative for a shortfall. */
  readonly margin: Money | null;
  /** Every rate that applies, and every one that may apply and would then ask for less. */
  readonly rates: readonly SalaryRate[];
}

/** An answer on a salary. */
export type SalaryDetermination = Determination<'salary', SalaryFigures>;

/**
 * Decides whether a gross salary meets the threshold of a region for a category of worker.
 *
 * @param facts - The region, the category, the gross salary in euro and, where the rate depends on it, the birth date.
 * @param rules - The law of the day asked about.
 * @returns `met` or `unmet`, or `unknown` with the facts to ask for; the threshold and the margin to it in `figures`.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no thresholds of the region for that day.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * decideSalary(facts, rulesAsOf('2026-11-24')).figures.margin?.amount; //=> '52.00'
 */
export function decideSalary(facts: SalaryFacts, rules: RuleSet): SalaryDetermination {
  return answerTo(askOf(facts, rules));
}

/**
 * Decides as {@link decideSalary} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The answer and its proof.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no thresholds of the region for that day.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * explainSalary(facts, rulesAsOf('2026-11-24')).proof.outcome; //=> 'met'
 */
export function explainSalary(facts: SalaryFacts, rules: RuleSet): Explanation<SalaryDetermination> {
  const ask = askOf(facts, rules);
  const { document, environment, plan } = ask;
  const answer = answerTo(ask);
  if (plan.rates.length === 0) return { answer, proof: NOT_COVERED };
  return { answer, proof: prove(plan.node, environment, document.program, document.cite) };
}

/** A question, read and laid out. */
interface Ask {
  readonly facts: SalaryFacts;
  readonly rules: RuleSet;
  readonly document: CompiledDocument;
  readonly warnings: readonly Warning[];
  readonly environment: Environment;
  readonly plan: CategoryPlan;
  readonly monthsPerYear: number | undefined;
}

function askOf(input: SalaryFacts, rules: RuleSet): Ask {
  const law = lawOf(rules);
  const facts = law.book.readers.salary().read(input);
  checkBirthDate(facts.birthDate, rules.asOf);
  const edition = law.edition('salary', facts.region);
  const document = edition.compiled();
  const monthsPerYear = document.parameters.get('monthsPerYear')?.value;
  const environment = salaryEnvironment(facts, law.day, monthsPerYear);
  computeFacts(document.program.computed, environment);
  const plan = document.remember(salaryPlan).get(facts.category) ?? NO_RATES;
  return { facts, rules, document, warnings: edition.warnings, environment, plan, monthsPerYear };
}

/** There is no rule to prove anything from, so that nothing is known. */
const NOT_COVERED: Proof = /* @__PURE__ */ deepFreeze({
  type: 'any',
  name: 'category-not-covered',
  outcome: 'unknown',
  parts: [],
});

const NO_RATES: CategoryPlan = { node: joinAny([]), quick: joinAny([]), rates: [], per: 'year', slot: -1 };

function answerTo(ask: Ask): SalaryDetermination {
  const { rules, document, environment, plan } = ask;
  const { outcome, missingFacts } = settle(plan.quick, environment, document.program);
  const cents = environment[plan.slot] as number | undefined;
  const possible = possibleRates(plan, environment);
  const rates = possible.map((rate) => figuresOf(rate, cents, plan.per));
  const [first] = possible;
  const isSettled = possible.every(({ threshold }) => threshold === first?.threshold);
  const settled = isSettled ? rates[0] : undefined;
  return {
    evaluator: 'salary',
    outcome: plan.rates.length === 0 ? 'unknown' : outcomeOf(outcome),
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts,
    reasons: reasonsOf(ask, possible, rates, missingFacts),
    warnings: warningsOf(ask, possible),
    figures: {
      threshold: settled?.threshold ?? null,
      salary: cents === undefined ? null : moneyOf(cents, plan.per),
      margin: settled?.margin ?? null,
      rates,
    },
  };
}

/** The rates that can decide: a rate that may apply changes nothing when one that does apply asks for no more. */
function possibleRates({ rates }: CategoryPlan, environment: Environment): readonly RatePlan[] {
  const possible = rates.filter(({ applies }) => applies.decide(environment) !== UNMET);
  if (possible.length < 2) return possible;
  const certain = possible.filter(({ applies }) => applies.decide(environment) === MET);
  const least = Math.min(...certain.map(({ threshold }) => threshold));
  return possible.filter((rate) => certain.includes(rate) || rate.threshold < least);
}

function figuresOf(plan: RatePlan, cents: number | undefined, per: Money['per']): SalaryRate {
  const { rate, threshold, thresholdMoney } = plan;
  if (cents === undefined) return { rate, threshold: thresholdMoney, margin: null, outcome: 'unknown' };
  const margin = moneyOf(cents - threshold, per);
  return { rate, threshold: thresholdMoney, margin, outcome: cents >= threshold ? 'met' : 'unmet' };
}

function reasonsOf(
  { facts, plan }: Ask,
  possible: readonly RatePlan[],
  rates: readonly SalaryRate[],
  missingFacts: readonly string[],
): readonly Reason[] {
  const { region, category } = facts;
  if (plan.rates.length === 0) {
    return [{ code: 'category-not-covered', outcome: 'unknown', params: { region, category }, sources: [] }];
  }
  const reasons = rates.map(({ outcome }, index) => (possible[index] as RatePlan).reasons[outcome]);
  // That the salary is asked for another period says nothing of the rate.
  if (missingFacts.every((path) => path === 'grossSalary')) return reasons;
  const open: Reason = {
    code: 'rate-not-settled',
    outcome: 'unknown',
    params: { region, category, missingFacts },
    sources: [],
  };
  return [open, ...reasons];
}

function warningsOf(
  { facts, rules, document, warnings, environment, plan, monthsPerYear }: Ask,
  possible: readonly RatePlan[],
): readonly Warning[] {
  const { per } = facts.grossSalary;
  const [only] = possible;
  const isOne = only !== undefined && possible.length === 1;
  const deciding = isOne ? only.deciding : possible.flatMap((rate) => rate.deciding);
  const figures = figureWarnings(rules, document, deciding, environment);
  const ofRates = isOne ? only.warnings : [...new Set(possible.flatMap((rate) => rate.warnings))];
  const isSilent = figures.length === 0 && ofRates.length === 0;
  const said = isSilent ? warnings : [...warnings, ...ofRates, ...figures];
  if (plan.rates.length === 0 || per === plan.per || monthsPerYear === undefined) return said;
  return [...said, { code: 'salary-converted', params: { from: per, to: plan.per, monthsPerYear } }];
}
