import { computeFacts } from '../engine/computedFact.js';
import type { Environment, Range } from '../engine/environment.js';
import { outcomeOf, UNMET } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import { prove } from '../engine/prove.js';
import { settle, settledOutcome } from '../engine/settle.js';
import { type FamilyFacts, familyEnvironment, type IncomeKind } from '../facts/familyFacts.js';
import { decimalKind } from '../facts/valueKinds.js';
import { perMonth } from '../money/perMonth.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import { type EditionInForce, lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { type Assessment, assessRecord } from './assessRecord.js';
import { conversionWarnings } from './conversionWarnings.js';
import type { Determination, Money, Reason } from './determination.js';
import { distinctBy } from './distinctBy.js';
import type { Explanation } from './explanation.js';
import { type FamilyPlan, type FamilyRegime, familyPlan, reaches } from './familyRegime.js';
import { figureWarnings } from './figureWarnings.js';
import { moneyOf } from './moneyOf.js';

/** One of the incomes, with whether it counts and the rule that says so. */
export interface AssessedIncome extends Assessment {
  /** Its path in the facts, such as `incomes[1]`. */
  readonly path: string;
  /** Its kind, as given. */
  readonly kind: IncomeKind;
  /** What it comes to in a month, rounded down to the cent. */
  readonly month: Money;
}

/** One set of conditions that applies, or that may apply while facts are missing. */
export interface RegimeFigures {
  /** Its code, such as `integration-income` or `guaranteed-income`. */
  readonly regime: string;
  /** What it asks for in a month; `null` while that depends on the size of the household. */
  readonly threshold: Money | null;
  /** The income that counts for certain, less the threshold. */
  readonly margin: Money | null;
  /** Whether the income reaches this threshold. */
  readonly outcome: Outcome;
}

/** The figures of an answer on family income. */
export interface FamilyFigures {
  /** What the sponsor must have in a month; `null` when it is not settled. */
  readonly threshold: Money | null;
  /** The percentage of the base that the threshold is, such as `120.00`; `null` when it is not made so, or not settled. */
  readonly percentage: string | null;
  /** The income that the threshold is a percentage of; `null` when it is not made so, or not settled. */
  readonly base: Money | null;
  /** The income that counts for certain. */
  readonly countedIncome: Money;
  /** The income that counts at most, whatever the missing facts are. */
  readonly possibleIncome: Money;
  /** The income that counts for certain, less the threshold; `null` when that is not settled. */
  readonly margin: Money | null;
  /** The conditions that apply; `null` when it is not settled which do, or the rules know one set of them only. */
  readonly regime: string | null;
  /** Every set of conditions that applies or may apply; empty where the rules know one set of them only. */
  readonly regimes: readonly RegimeFigures[];
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
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no threshold for that day.
 * @example
 * const facts = { incomes: [{ kind: 'employment', amount: '2700.00', per: 'month' }] } as const;
 * decideFamilyIncome(facts, rulesAsOf('2026-11-24')).figures.threshold?.amount; //=> '2680.33'
 */
export function decideFamilyIncome(facts: FamilyFacts, rules: RuleSet): FamilyIncomeDetermination {
  return answerTo(askOf(facts, rules));
}

/**
 * Decides as {@link decideFamilyIncome} does, and tells the outcome alone, for callers that ask many times over.
 *
 * @param facts - The facts, known to be right.
 * @param rules - The law of the day asked about.
 * @returns The outcome.
 * @throws {@link NoLawError} when the rulebook has no threshold for that day.
 */
export function familyIncomeOutcome(facts: FamilyFacts, rules: RuleSet): Outcome {
  const { plan, environment, document } = layOut(facts, rules);
  return outcomeOf(settledOutcome(plan.node, environment, document.program));
}

/**
 * Decides as {@link decideFamilyIncome} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The answer and its proof.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
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
  const { document, environment, plan } = ask;
  return { answer: answerTo(ask), proof: prove(plan.node, environment, document.program, document.cite) };
}

/** A question, read and laid out. */
interface Ask {
  readonly facts: FamilyFacts;
  readonly rules: RuleSet;
  readonly edition: EditionInForce;
  readonly document: CompiledDocument;
  readonly environment: Environment;
  readonly plan: FamilyPlan;
  readonly monthsPerYear: number;
}

function askOf(input: FamilyFacts, rules: RuleSet): Ask {
  return layOut(lawOf(rules).book.readers['family-income']().read(input), rules);
}

function layOut(facts: FamilyFacts, rules: RuleSet): Ask {
  const law = lawOf(rules);
  const edition = law.edition('family-income', '');
  const document = edition.compiled();
  const monthsPerYear = parameterValue(document, 'monthsPerYear');
  const environment = familyEnvironment(facts, monthsPerYear, law.day);
  computeFacts(document.program.computed, environment);
  const plan = document.remember(familyPlan);
  return { facts, rules, edition, document, environment, plan, monthsPerYear };
}

function answerTo(ask: Ask): FamilyIncomeDetermination {
  const { rules, document, environment, plan } = ask;
  const { outcome: settled, missingFacts } = settle(plan.node, environment, document.program);
  const outcome = outcomeOf(settled);
  const counted = plan.countedIncome(environment);
  const possible = plan.regimes
    .filter(({ applies }) => applies(environment) !== UNMET)
    .map((regime) => assessRegime(regime, counted, environment));
  const [only] = possible.length === 1 ? possible : [];
  const incomes = assessIncomes(ask);
  return {
    evaluator: 'family-income',
    outcome,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts,
    reasons: [
      ...regimeReasons(possible, missingFacts),
      ...possible.map((assessed) => verdict(assessed, counted)),
      ...incomes.map(reasonOf),
    ],
    warnings: warningsOf(ask, outcome, possible),
    figures: {
      threshold: only?.threshold ?? null,
      percentage: only?.percentage ?? null,
      base: only?.base ?? null,
      countedIncome: moneyOf(counted.low, 'month'),
      possibleIncome: moneyOf(counted.high, 'month'),
      margin: only?.margin ?? null,
      regime: only?.regime.regime ?? null,
      regimes: possible.flatMap(({ regime: { regime }, threshold, margin, outcome }) =>
        regime === null ? [] : [{ regime, threshold, margin, outcome }],
      ),
      incomes,
    },
  };
}

/** A set of conditions that applies or may apply, held against the income. */
interface AssessedRegime {
  readonly regime: FamilyRegime;
  readonly outcome: Outcome;
  /** What it asks for at least, and at most. */
  readonly asked: Range;
  readonly threshold: Money | null;
  readonly percentage: string | null;
  readonly base: Money | null;
  readonly margin: Money | null;
}

function assessRegime(regime: FamilyRegime, counted: Range, facts: Environment): AssessedRegime {
  const asked = regime.threshold(facts);
  const isSettled = asked.low === asked.high;
  const [percentage, base] = [regime.percentage?.(facts), regime.base?.(facts)];
  return {
    regime,
    outcome: reaches(counted, asked),
    asked,
    threshold: isSettled ? moneyOf(asked.low, 'month') : null,
    percentage: isSettled && percentage !== undefined ? (decimalKind.write(percentage.low) as string) : null,
    base: base === undefined ? null : moneyOf(base.low, 'month'),
    margin: isSettled ? moneyOf(counted.low - asked.low, 'month') : null,
  };
}

/** Says that which conditions apply depends on what is not given, where that could change the answer. */
function regimeReasons(
  possible: readonly AssessedRegime[],
  missingFacts: readonly string[],
): readonly Reason[] {
  if (possible.length < 2 || missingFacts.length === 0) return [];
  const regimes = possible.map(({ regime }) => regime.regime);
  return [{ code: 'regime-not-settled', outcome: 'unknown', params: { regimes, missingFacts }, sources: [] }];
}

function verdict(
  { regime: { regime, rule }, outcome, asked, threshold }: AssessedRegime,
  counted: Range,
): Reason {
  const params = {
    threshold: moneyOf(asked.low, 'month').amount,
    counted: moneyOf(counted.low, 'month').amount,
    margin: moneyOf(counted.low - asked.low, 'month').amount,
    ...(regime === null ? {} : { regime }),
  };
  const codes = threshold === null ? CODES.open : CODES.settled;
  return { code: codes[outcome], outcome, params, sources: rule.sources };
}

/** What to say where the threshold is settled, and where it depends on a household whose size is not known. */
const CODES: Readonly<Record<'settled' | 'open', Readonly<Record<Outcome, string>>>> = {
  settled: { met: 'income-sufficient', unmet: 'income-insufficient', unknown: 'income-not-settled' },
  open: {
    met: 'income-sufficient',
    unmet: 'income-below-least-threshold',
    unknown: 'threshold-not-settled',
  },
};

function warningsOf(
  { facts, rules, edition, document, environment, monthsPerYear }: Ask,
  outcome: Outcome,
  possible: readonly AssessedRegime[],
): readonly Warning[] {
  const regimes = possible.map(({ regime }) => regime);
  // A household that the percentage covers rests on no step.
  const unused = regimes.flatMap(({ step }) => (step?.further(environment) === 0 ? [step.parameter] : []));
  const figures = figureWarnings(
    rules,
    document,
    regimes.map(({ rule }) => rule),
    environment,
  ).filter(({ params }) => !unused.includes(params.parameter as string));
  return [
    ...edition.warnings,
    ...figures,
    ...possible.flatMap((assessed) => readingWarnings(assessed, environment)),
    ...distinctBy([
      ...regimes.flatMap(({ warnings }) => warnings),
      ...(outcome === 'met' ? [] : regimes.flatMap(({ warningsUnlessMet }) => warningsUnlessMet)),
    ]),
    ...conversionWarnings(facts.incomes, 'incomes', 'month', monthsPerYear),
  ];
}

/** Says what the threshold is under the other readings of what each further member of the household adds. */
function readingWarnings(
  { regime: { step }, threshold }: AssessedRegime,
  facts: Environment,
): readonly Warning[] {
  const further = step?.further(facts) ?? 0;
  if (step === undefined || threshold === null || further === 0) return [];
  const readings = step.readings(further).map((cents) => moneyOf(cents, 'month').amount);
  if (readings.length === 0) return [];
  const { parameter } = step;
  return [{ code: 'threshold-contested', params: { parameter, threshold: threshold.amount, readings } }];
}

function assessIncomes({ facts, document, environment, monthsPerYear }: Ask): readonly AssessedIncome[] {
  const records = environment[0] as readonly Environment[];
  return records.map((record, index) => {
    const { counted, rule, sources } = assessRecord(document, 'incomes', 'income-counted', record);
    return {
      path: `incomes[${index}]`,
      kind: facts.incomes[index]?.kind as IncomeKind,
      month: moneyOf(perMonth(record[1] as number, monthsPerYear), 'month'),
      counted,
      rule,
      sources,
    };
  });
}

function reasonOf({ path, kind, month, counted, rule, sources }: AssessedIncome): Reason {
  const code = { met: 'income-counted', unmet: 'income-not-counted', unknown: 'income-open' }[counted];
  return { code, outcome: counted, params: { path, kind, month: month.amount, rule }, sources };
}
