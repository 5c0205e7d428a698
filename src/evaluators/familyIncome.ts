import { computeFacts } from '../engine/computedFact.js';
import type { Environment, Range } from '../engine/environment.js';
import { MET, outcomeOf } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import type { SourceReference } from '../engine/proof.js';
import { settle } from '../engine/settle.js';
import { type FamilyFacts, familyEnvironment, type IncomeKind } from '../facts/familyFacts.js';
import { perMonth } from '../money/perMonth.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { EditionInForce, RuleSet } from '../rules/ruleSet.js';
import { theRule } from '../rules/theRule.js';
import { conversionWarnings } from './conversionWarnings.js';
import type { Determination, Money, Reason } from './determination.js';
import type { Explanation } from './explanation.js';
import { figureWarnings } from './figureWarnings.js';
import { moneyOf } from './moneyOf.js';
import { proveRule } from './proveRule.js';

/** One of the incomes, with whether it counts and the rule that says so. */
export interface AssessedIncome {
  /** Its path in the facts, such as `incomes[1]`. */
  readonly path: string;
  /** Its kind, as given. */
  readonly kind: IncomeKind;
  /** What it comes to in a month, rounded down to the cent. */
  readonly month: Money;
  /** `met` when it counts, `unmet` when it does not, `unknown` when a fact is missing. */
  readonly counted: Outcome;
  /** The rule that says so; `null` while none does. */
  readonly rule: string | null;
  /** What that rule rests on. */
  readonly sources: readonly SourceReference[];
}

/** The figures of an answer on family income. */
export interface FamilyFigures {
  /** What the sponsor must have in a month. */
  readonly threshold: Money;
  /** The percentage of the base that the threshold is, such as `120.00`; `null` when it is not made so. */
  readonly percentage: string | null;
  /** The income that the threshold is a percentage of; `null` when it is not made so. */
  readonly base: Money | null;
  /** The income that counts for certain. */
  readonly countedIncome: Money;
  /** The income that counts at most, whatever the missing facts are. */
  readonly possibleIncome: Money;
  /** The income that counts for certain, less the threshold. */
  readonly margin: Money;
  /** The incomes one by one, in the order given. */
  readonly incomes: readonly AssessedIncome[];
}

/** An answer on family income. */
export type FamilyIncomeDetermination = Determination<'family-income', FamilyFigures>;

/**
 * Decides whether a sponsor's income suffices for family reunification, and which of the incomes count.
 *
 * @param facts - The sponsor's incomes in euro net, for a month or a year, and what bears on the threshold.
 * @param rules - The law of the day asked about.
 * @returns `met`, `unmet`, or `unknown` with the facts to ask for; the threshold and each income in `figures`.
 * @throws {@link FactsError} when something is wrong with the facts, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no threshold for that day.
 * @example
 * const facts = { incomes: [{ kind: 'employment', amount: '2700.00', per: 'month' }] } as const;
 * decideFamilyIncome(facts, rulesAsOf('2026-11-24')).figures.threshold.amount; //=> '2680.33'
 */
export function decideFamilyIncome(facts: FamilyFacts, rules: RuleSet): FamilyIncomeDetermination {
  return answerTo(askOf(facts, rules));
}

/**
 * Decides as {@link decideFamilyIncome} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The answer and its proof.
 * @throws {@link FactsError} when something is wrong with the facts, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no threshold for that day.
 * @example
 * const facts = { incomes: [{ kind: 'employment', amount: '2700.00', per: 'month' }] } as const;
 * explainFamilyIncome(facts, rulesAsOf('2026-11-24')).proof.outcome; //=> 'met'
 */
export function explainFamilyIncome(
  facts: FamilyFacts,
  rules: RuleSet,
): Explanation<FamilyIncomeDetermination> {
  const ask = askOf(facts, rules);
  return { answer: answerTo(ask), proof: proveRule(ask.document, ask.environment) };
}

/** A question, read and laid out. */
interface Ask {
  readonly facts: FamilyFacts;
  readonly rules: RuleSet;
  readonly edition: EditionInForce;
  readonly document: CompiledDocument;
  readonly environment: Environment;
  readonly monthsPerYear: number;
}

function askOf(input: FamilyFacts, rules: RuleSet): Ask {
  const facts = rules.book.readers['family-income']().read(input);
  const edition = rules.edition('family-income', '');
  const document = edition.compiled();
  const monthsPerYear = parameterValue(document, 'monthsPerYear');
  const environment = familyEnvironment(facts, monthsPerYear);
  computeFacts(document.program.computed, environment);
  return { facts, rules, edition, document, environment, monthsPerYear };
}

function answerTo(ask: Ask): FamilyIncomeDetermination {
  const { facts, rules, edition, document, environment, monthsPerYear } = ask;
  const rule = theRule(document);
  const settled = settle(rule.node, environment, document.program);
  const outcome = outcomeOf(settled.outcome);
  const threshold = parameterValue(document, 'threshold');
  const counted = rangeOf(
    environment[document.program.layout.facts.get('countedIncome')?.slot ?? -1] as number | Range,
  );
  const incomes = assessIncomes(ask);
  const { percentage, base } = makingOf(document);
  const params = {
    threshold: moneyOf(threshold, 'month').amount,
    counted: moneyOf(counted.low, 'month').amount,
    margin: moneyOf(counted.low - threshold, 'month').amount,
  };
  return {
    evaluator: 'family-income',
    outcome,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts: settled.missingFacts,
    reasons: [{ code: CODES[outcome], outcome, params, sources: rule.sources }, ...incomes.map(reasonOf)],
    warnings: [
      ...edition.warnings,
      ...figureWarnings(rules, document, [rule]),
      ...conversionWarnings(facts.incomes, 'incomes', 'month', monthsPerYear),
    ],
    figures: {
      threshold: moneyOf(threshold, 'month'),
      percentage: percentage === undefined ? null : (percentage.kind.write(percentage.value) as string),
      base: base === undefined ? null : moneyOf(base.value, 'month'),
      countedIncome: moneyOf(counted.low, 'month'),
      possibleIncome: moneyOf(counted.high, 'month'),
      margin: moneyOf(counted.low - threshold, 'month'),
      incomes,
    },
  };
}

/** The percentage and the base that the threshold is made of, where it is. */
function makingOf(document: CompiledDocument): {
  readonly percentage: ResolvedParameter | undefined;
  readonly base: ResolvedParameter | undefined;
} {
  const threshold = document.document.parameters.threshold;
  if (threshold === undefined || !('percent' in threshold)) return { percentage: undefined, base: undefined };
  return {
    percentage: document.parameters.get(threshold.percent),
    base: document.parameters.get(threshold.of),
  };
}

const CODES: Readonly<Record<Outcome, string>> = {
  met: 'income-sufficient',
  unmet: 'income-insufficient',
  unknown: 'income-not-settled',
};

function rangeOf(value: number | Range): Range {
  return typeof value === 'number' ? { low: value, high: value } : value;
}

/** Finds for each income the rule by which it counts or does not. */
function assessIncomes({ facts, document, environment, monthsPerYear }: Ask): readonly AssessedIncome[] {
  const records = environment[0] as readonly Environment[];
  return records.map((record, index) => {
    const rule = document.rules.find(({ over, node }) => over === 'incomes' && node.decide(record) === MET);
    return {
      path: `incomes[${index}]`,
      kind: facts.incomes[index]?.kind as IncomeKind,
      month: moneyOf(perMonth(record[1] as number, monthsPerYear), 'month'),
      counted: countedBy(rule),
      rule: rule?.name ?? null,
      sources: rule?.sources ?? [],
    };
  });
}

function countedBy(rule: CompiledRule | undefined): Outcome {
  if (rule === undefined) return 'unknown';
  return rule.event.type === 'income-counted' ? 'met' : 'unmet';
}

function reasonOf({ path, kind, month, counted, rule, sources }: AssessedIncome): Reason {
  const code = { met: 'income-counted', unmet: 'income-not-counted', unknown: 'income-open' }[counted];
  return { code, outcome: counted, params: { path, kind, month: month.amount, rule }, sources };
}
