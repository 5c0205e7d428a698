import { computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import { outcomeOf, UNMET } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import { settle, settledOutcome } from '../engine/settle.js';
import { type StudentFacts, type StudentMeansKind, studentEnvironment } from '../facts/studentFacts.js';
import { perMonth } from '../money/perMonth.js';
import { shareUp } from '../money/shareUp.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import { type EditionInForce, lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { theRule } from '../rules/theRule.js';
import { type Assessment, assessRecord } from './assessRecord.js';
import { conversionWarnings } from './conversionWarnings.js';
import type { Determination, Money, Reason } from './determination.js';
import type { Explanation } from './explanation.js';
import { figureOf } from './figureOf.js';
import { figureWarnings } from './figureWarnings.js';
import { moneyOf } from './moneyOf.js';
import { proveRule } from './proveRule.js';

/** An amount for a month and for the year. */
export interface MonthAndYear {
  /** The amount for a month. */
  readonly month: Money;
  /** The amount for the year. */
  readonly year: Money;
}

/** One of the means, with whether it counts and the rule that says so. */
export interface CountedMeans extends Assessment {
  /** Its path in the facts, such as `means[1]`. */
  readonly path: string;
  /** Its kind, as given. */
  readonly kind: StudentMeansKind;
  /** What it comes to over the year. */
  readonly year: Money;
}

/** The figures of an answer on a student's means. */
export interface StudentFigures {
  /** The academic year asked about. */
  readonly academicYear: string;
  /** What is asked for. */
  readonly required: MonthAndYear;
  /** What the means that count for certain come to; the month is the twelfth part of the year, rounded down to the cent. */
  readonly means: MonthAndYear;
  /** What the means come to at most, whatever the missing facts are. */
  readonly possibleMeans: MonthAndYear;
  /**
   * What is lacking of the means that count for certain; `null` when nothing is. The month is the share of the year's shortfall, rounded up to the cent, so
   * that making it good each month makes good the year.
   */
  readonly shortfall: MonthAndYear | null;
  /** The means that count for certain, less what is asked for, over the year. */
  readonly margin: Money;
  /** The means one by one, in the order given. */
  readonly counted: readonly CountedMeans[];
}

/** An answer on a student's means. */
export type StudentMeansDetermination = Determination<'student-means', StudentFigures>;

/**
 * Decides whether a student's means suffice for an academic year: any mix of blocked account, scholarship, sponsor and
 * own income, taken over the year.
 *
 * @param facts - The academic year, and the means in euro net for a month or the year.
 * @param rules - The law of the day asked about; the academic year picks the edition.
 * @returns `met`, `unmet`, or `unknown` with the facts to ask for; what is asked for, the means and the shortfall in `figures`.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no amount for that academic year.
 * @example
 * const facts = { academicYear: '2026-2027', means: [{ kind: 'scholarship', amount: '1000.00', per: 'month' }] } as const;
 * decideStudentMeans(facts, rulesAsOf('2026-11-24')).figures.shortfall?.month.amount; //=> '62.00'
 */
export function decideStudentMeans(facts: StudentFacts, rules: RuleSet): StudentMeansDetermination {
  return answerTo(askOf(facts, rules));
}

/**
 * Decides as {@link decideStudentMeans} does, and tells the outcome alone, for callers that ask many times over.
 *
 * @param facts - The facts, known to be right.
 * @param rules - The law of the day asked about; the academic year picks the edition.
 * @returns The outcome.
 * @throws {@link NoLawError} when the rulebook has no amount for that academic year.
 */
export function studentMeansOutcome(facts: StudentFacts, rules: RuleSet): Outcome {
  const { document, environment } = layOut(facts, rules);
  return outcomeOf(settledOutcome(theRule(document).node, environment, document.program));
}

/**
 * Decides as {@link decideStudentMeans} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about; the academic year picks the edition.
 * @returns The answer and its proof.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no amount for that academic year.
 * @example
 * const facts = { academicYear: '2026-2027', means: [{ kind: 'scholarship', amount: '1000.00', per: 'month' }] } as const;
 * explainStudentMeans(facts, rulesAsOf('2026-11-24')).proof.outcome; //=> 'unmet'
 */
export function explainStudentMeans(
  facts: StudentFacts,
  rules: RuleSet,
): Explanation<StudentMeansDetermination> {
  const ask = askOf(facts, rules);
  return { answer: answerTo(ask), proof: proveRule(ask.document, ask.environment) };
}

/** A question, read and laid out. */
interface Ask {
  readonly facts: StudentFacts;
  readonly rules: RuleSet;
  readonly edition: EditionInForce;
  readonly document: CompiledDocument;
  readonly environment: Environment;
  readonly monthsPerYear: number;
}

function askOf(input: StudentFacts, rules: RuleSet): Ask {
  return layOut(lawOf(rules).book.readers['student-means']().read(input), rules);
}

function layOut(facts: StudentFacts, rules: RuleSet): Ask {
  const edition = lawOf(rules).edition('student-means', facts.academicYear);
  const document = edition.compiled();
  const monthsPerYear = parameterValue(document, 'monthsPerYear');
  const environment = studentEnvironment(facts, monthsPerYear);
  computeFacts(document.program.computed, environment);
  return { facts, rules, edition, document, environment, monthsPerYear };
}

function answerTo(ask: Ask): StudentMeansDetermination {
  const { facts, rules, document, environment, monthsPerYear } = ask;
  const rule = theRule(document);
  const settled = settle(rule.node, environment, document.program);
  const outcome = outcomeOf(settled.outcome);
  const required = parameterValue(document, 'annualAmount');
  const total = figureOf(document, 'totalMeans')(environment);
  const margin = total.low - required;
  const counted = assessMeans(ask);
  const monthAndYear = (cents: number): MonthAndYear => ({
    month: moneyOf(perMonth(cents, monthsPerYear), 'month'),
    year: moneyOf(cents, 'year'),
  });
  const params = {
    academicYear: facts.academicYear,
    required: moneyOf(parameterValue(document, 'monthlyAmount'), 'month').amount,
    margin: moneyOf(margin, 'year').amount,
  };
  return {
    evaluator: 'student-means',
    outcome,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts: settled.missingFacts,
    reasons: [
      { code: CODES[outcome], outcome, params, sources: rule.sources },
      ...counted.flatMap((means) => reasonsOf(means)),
    ],
    warnings: warningsOf(ask, rule),
    figures: {
      academicYear: facts.academicYear,
      required: {
        month: moneyOf(parameterValue(document, 'monthlyAmount'), 'month'),
        year: moneyOf(required, 'year'),
      },
      means: monthAndYear(total.low),
      possibleMeans: monthAndYear(total.high),
      shortfall:
        margin >= 0
          ? null
          : { month: moneyOf(shareUp(-margin, monthsPerYear), 'month'), year: moneyOf(-margin, 'year') },
      margin: moneyOf(margin, 'year'),
      counted,
    },
  };
}

const CODES: Readonly<Record<Outcome, string>> = {
  met: 'means-sufficient',
  unmet: 'means-insufficient',
  unknown: 'means-not-settled',
};

/** What to know about the edition, about the figures by which these means count, and about amounts converted. */
function warningsOf(
  { facts, rules, edition, document, environment, monthsPerYear }: Ask,
  rule: CompiledRule,
): readonly Warning[] {
  const records = environment[1] as readonly Environment[];
  const bearing = document.rules.filter(
    ({ over, node }) => over !== undefined && records.some((record) => node.decide(record) !== UNMET),
  );
  return [
    ...edition.warnings,
    ...figureWarnings(rules, document, [rule, ...bearing], environment),
    ...conversionWarnings(facts.means, 'means', 'year', monthsPerYear),
  ];
}

function assessMeans({ facts, document, environment }: Ask): readonly CountedMeans[] {
  const records = environment[1] as readonly Environment[];
  return records.map((record, index) => {
    const { counted, rule, sources } = assessRecord(document, 'means', 'means-counted', record);
    return {
      path: `means[${index}]`,
      kind: facts.means[index]?.kind as StudentMeansKind,
      year: moneyOf(record[1] as number, 'year'),
      counted,
      rule,
      sources,
    };
  });
}

/** Means that count need no reason. */
function reasonsOf({ path, kind, year, counted, rule, sources }: CountedMeans): readonly Reason[] {
  if (counted === 'met') return [];
  const code = counted === 'unmet' ? 'means-not-counted' : 'means-open';
  return [{ code, outcome: counted, params: { path, kind, year: year.amount, rule }, sources }];
}
