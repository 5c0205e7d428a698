import { computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import type { Proof } from '../engine/proof.js';
import { prove } from '../engine/prove.js';
import type { DeadlineFacts, DeadlineKind } from '../facts/deadlineFacts.js';
import { deadlineEnvironment } from '../facts/deadlineVocabulary.js';
import { FactsError } from '../facts/factsError.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { alternativeReasons } from './alternativeReasons.js';
import { deadlineContradictions } from './deadlineContradictions.js';
import { agreedDates, datesUnder } from './deadlineDates.js';
import { atGivenFact } from './deadlineOverflow.js';
import {
  type DeadlineAlternative,
  type DeadlinePlan,
  deadlinePlan,
  type PlannedDate,
} from './deadlinePlan.js';
import { deadlineReasons } from './deadlineReasons.js';
import {
  ANY_SPAN,
  type DeadlineSpan,
  type DeadlineState,
  joinSpans,
  spanOf,
  stateOn,
} from './deadlineState.js';
import { type DeadlineStep, deadlineSteps } from './deadlineSteps.js';
import { type DeadlineVerdict, deadlineVerdict } from './deadlineVerdict.js';
import { deadlineWarnings } from './deadlineWarnings.js';
import type { Determination } from './determination.js';
import type { Explanation } from './explanation.js';
import { figureWarnings } from './figureWarnings.js';

/** The figures of an answer on a deadline. */
export interface DeadlineFigures {
  /** What the deadline is about, as given. */
  readonly kind: DeadlineKind;
  /**
   * How `asOf` stands to the dates, whether or not the act is done. It is `unknown` between the two ends of a period that
   * is only bounded, while it depends on missing facts whether the period has opened, and where no rule says anything.
   */
  readonly state: DeadlineState;
  /**
   * Calendar days from `asOf`: to the opening when it is not yet open, to the due date when it is open (the later one when
   * that is confirmed), 0 when it is due today, negative since the last due date that is possible when it has passed.
   * `null` when there is no such date or it is not known.
   */
  readonly daysLeft: number | null;
  /**
   * The first day on which the act can be done; `null`, like the dates below, when there is none, it is not known, or the
   * rules that may apply do not agree on it.
   */
  readonly opensOn: string | null;
  /** The last day on which it is certainly in time. */
  readonly dueOn: string | null;
  /**
   * The last day that is safe, where another may apply than `dueOn`, or none is certain: the earliest that is possible, and
   * no day on which offices are closed; `null` where `dueOn` is safe, or no earliest one is known.
   */
  readonly safeDueOn: string | null;
  /** The last day of a window, which is then also its due date. */
  readonly closesOn: string | null;
  /**
   * The last day on which it can be in time at all, where the rules only bound the period or it is open which rule applies.
   */
  readonly latestDueOn: string | null;
  /** The day on which the act was done, as given. */
  readonly doneOn: string | null;
  /** How each date was counted. */
  readonly steps: readonly DeadlineStep[];
}

/** An answer on a deadline. */
export type DeadlineDetermination = Determination<'deadline', DeadlineFigures>;

/**
 * Decides whether an act can still be done in time on the day asked about or, when it is done, whether it was done in
 * time. Before a window opens the act can still be done in time; a right that comes with the lapse of time is `unmet`
 * until then.
 *
 * @param facts - The kind of deadline, the date that it runs from and, when the act is done, the day.
 * @param rules - The law of the day asked about.
 * @returns `met` or `unmet`, or `unknown` with the facts to ask for; the dates, and how they were counted, in `figures`.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no rule on this kind of deadline for that day.
 * @example
 * const facts = { kind: 'arrival-registration', enteredOn: '2026-11-02' } as const;
 * decideDeadline(facts, rulesAsOf('2026-11-10')).figures.dueOn; //=> '2026-11-13'
 */
export function decideDeadline(facts: DeadlineFacts, rules: RuleSet): DeadlineDetermination {
  return answerTo(askOf(facts, rules));
}

/**
 * Decides as {@link decideDeadline} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The answer and its proof.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no rule on this kind of deadline for that day.
 * @example
 * const facts = { kind: 'arrival-registration', enteredOn: '2026-11-02' } as const;
 * explainDeadline(facts, rulesAsOf('2026-11-14')).proof.outcome; //=> 'unmet'
 */
export function explainDeadline(facts: DeadlineFacts, rules: RuleSet): Explanation<DeadlineDetermination> {
  const ask = askOf(facts, rules);
  return { answer: answerTo(ask), proof: proofOf(ask) };
}

/** Where no rule applies there is nothing to prove; while it may be that none does, that is what keeps it open. */
function proofOf({ document, environment, plan }: Ask): Proof {
  const { program, cite } = document;
  const proof = prove(plan.node, environment, program, cite);
  if (plan.covered === undefined) return proof;
  const covered = prove(plan.covered, environment, program, cite);
  if (covered.outcome === 'met' || proof.outcome === 'unknown') return proof;
  const isNever = covered.outcome === 'unmet';
  const name = isNever ? 'case-not-covered' : 'case-may-not-be-covered';
  return { type: 'any', name, outcome: 'unknown', parts: isNever ? [] : [covered] };
}

/** A question, read and laid out. */
interface Ask {
  readonly facts: DeadlineFacts;
  readonly rules: RuleSet;
  readonly document: CompiledDocument;
  readonly warnings: readonly Warning[];
  readonly environment: Environment;
  readonly plan: DeadlinePlan;
}

function askOf(input: DeadlineFacts, rules: RuleSet): Ask {
  const { book, day, edition } = lawOf(rules);
  const facts = book.readers.deadline().read(input);
  const problems = deadlineContradictions(facts);
  if (problems.length > 0) throw new FactsError(problems);
  const { compiled, warnings } = edition('deadlines', facts.kind);
  const document = compiled();
  const environment = deadlineEnvironment(facts, day);
  try {
    computeFacts(document.program.computed, environment);
  } catch (error) {
    throw atGivenFact(error, facts);
  }
  return { facts, rules, document, warnings, environment, plan: document.remember(deadlinePlan) };
}

function answerTo(ask: Ask): DeadlineDetermination {
  const { facts, rules, document, environment, plan } = ask;
  const { day: asOf, book } = lawOf(rules);
  const verdict = deadlineVerdict(plan, environment, document.program);
  const { outcome, missingFacts, possible, only } = verdict;
  const span = spanUnder(verdict, environment);
  const { state, daysLeft } = stateOn(asOf, span);
  const calendar = book.calendars.workingDays();
  const dates =
    only === undefined
      ? agreedDates(verdict, environment, calendar)
      : datesUnder(only, environment, calendar);
  const doneOn = facts.doneOn ?? null;
  return {
    evaluator: 'deadline',
    outcome,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts,
    reasons:
      only === undefined
        ? alternativeReasons(facts.kind, verdict, environment, calendar)
        : deadlineReasons({ document, plan: only, environment, span, asOf, outcome }),
    warnings: deadlineWarnings(warningsOf(ask, possible), possible, only, environment, outcome, calendar),
    figures: {
      kind: facts.kind,
      state,
      daysLeft: only === undefined ? agreedDaysLeft(asOf, daysLeft, possible, environment) : daysLeft,
      opensOn: dates.opensOn,
      dueOn: dates.dueOn,
      safeDueOn: dates.safeDueOn,
      closesOn: dates.closesOn,
      latestDueOn: dates.latestDueOn,
      doneOn,
      steps: deadlineSteps(datesOf(verdict), environment, book.calendars),
    },
  };
}

/** What to know about the edition and about the figures that decide. */
function warningsOf(
  { rules, document, warnings, environment }: Ask,
  possible: readonly DeadlineAlternative[],
): readonly Warning[] {
  const [only] = possible;
  const deciding =
    only !== undefined && possible.length === 1 ? only.deciding : possible.flatMap((each) => each.deciding);
  const figures = figureWarnings(rules, document, deciding, environment);
  return figures.length === 0 ? warnings : [...warnings, ...figures];
}

/** The span of the rule that applies, or what those leave open that may apply. */
function spanUnder({ only, covered, possible }: DeadlineVerdict, facts: Environment): DeadlineSpan {
  if (only !== undefined) return spanOf(only, facts);
  return covered === 'met' ? joinSpans(possible.map((alternative) => spanOf(alternative, facts))) : ANY_SPAN;
}

/** The days left, where they are the same under all the rules that may apply. */
function agreedDaysLeft(
  asOf: number,
  daysLeft: number | null,
  possible: readonly DeadlineAlternative[],
  facts: Environment,
): number | null {
  const isAgreed = possible.every((each) => stateOn(asOf, spanOf(each, facts)).daysLeft === daysLeft);
  return isAgreed ? daysLeft : null;
}

/** The dates whose counting is told; while several rules may apply, each under the name of its own. */
function datesOf({ possible, only }: DeadlineVerdict): readonly PlannedDate[] {
  if (only !== undefined) return only.dates;
  const named = possible.flatMap(({ dates }) =>
    dates.map((date) => [date.fact, { ...date, name: date.fact }] as const),
  );
  return [...new Map(named).values()];
}
