import { formatDay } from '../calendar/formatDay.js';
import { computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import { outcomeOf } from '../engine/kleene.js';
import { prove } from '../engine/prove.js';
import { settle } from '../engine/settle.js';
import { type DeadlineFacts, type DeadlineKind, deadlineEnvironment } from '../facts/deadlineFacts.js';
import { FactsError } from '../facts/factsError.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { RuleSet, Warning } from '../rules/ruleSet.js';
import { deadlineContradictions } from './deadlineContradictions.js';
import { atGivenFact } from './deadlineOverflow.js';
import { type DeadlinePlan, deadlinePlan } from './deadlinePlan.js';
import { deadlineReasons } from './deadlineReasons.js';
import { type DeadlineState, spanOf, stateOn } from './deadlineState.js';
import { type DeadlineStep, deadlineSteps } from './deadlineSteps.js';
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
   * is only bounded, and while it depends on missing facts whether the period has opened.
   */
  readonly state: DeadlineState;
  /**
   * Calendar days from `asOf`: to the opening when it is not yet open, to the due date when it is open (the later one when
   * that is confirmed), 0 when it is due today, negative since the last due date that is possible when it has passed.
   * `null` when there is no such date or it is not known.
   */
  readonly daysLeft: number | null;
  /** The first day on which the act can be done; `null` when there is none or it is not known. */
  readonly opensOn: string | null;
  /** The last day on which it is certainly in time. */
  readonly dueOn: string | null;
  /** The last day of a window, which is then also its due date. */
  readonly closesOn: string | null;
  /** The last day on which it can be in time at all, where the rules only bound the period. */
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
 * @throws {@link FactsError} when something is wrong with the facts, listing all of it.
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
 * @throws {@link FactsError} when something is wrong with the facts, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no rule on this kind of deadline for that day.
 * @example
 * const facts = { kind: 'arrival-registration', enteredOn: '2026-11-02' } as const;
 * explainDeadline(facts, rulesAsOf('2026-11-14')).proof.outcome; //=> 'unmet'
 */
export function explainDeadline(facts: DeadlineFacts, rules: RuleSet): Explanation<DeadlineDetermination> {
  const ask = askOf(facts, rules);
  const { document, environment, plan } = ask;
  return {
    answer: answerTo(ask),
    proof: prove(plan.rule.node, environment, document.program, document.cite),
  };
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
  const facts = rules.book.readers.deadline().read(input);
  const problems = deadlineContradictions(facts);
  if (problems.length > 0) throw new FactsError(problems);
  const { compiled, warnings } = rules.edition('deadlines', facts.kind);
  const document = compiled();
  const environment = deadlineEnvironment(facts, rules.day);
  try {
    computeFacts(document.program.computed, environment);
  } catch (error) {
    throw atGivenFact(error, facts);
  }
  return { facts, rules, document, warnings, environment, plan: document.remember(deadlinePlan) };
}

function answerTo(ask: Ask): DeadlineDetermination {
  const { facts, rules, document, environment, plan } = ask;
  const { day: asOf, book } = rules;
  const settled = settle(plan.rule.node, environment, document.program);
  const outcome = outcomeOf(settled.outcome);
  const span = spanOf(plan, environment);
  const { state, daysLeft } = stateOn(asOf, span);
  const doneOn = facts.doneOn ?? null;
  return {
    evaluator: 'deadline',
    outcome,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts: settled.missingFacts,
    reasons: deadlineReasons({ document, plan, environment, span, asOf, outcome }),
    warnings: deadlineWarnings(warningsOf(ask), plan, environment, outcome, book.calendar()),
    figures: {
      kind: facts.kind,
      state,
      daysLeft,
      opensOn: dateAt(plan.opensOn, environment),
      dueOn: dateAt(plan.dueOn, environment),
      closesOn: dateAt(plan.closesOn, environment),
      latestDueOn: dateAt(plan.latestDueOn, environment),
      doneOn,
      steps: deadlineSteps(plan.dates, environment, book.calendar),
    },
  };
}

/** What to know about the edition and about the figures that decide. */
function warningsOf({ rules, document, warnings }: Ask): readonly Warning[] {
  const figures = figureWarnings(rules, document, document.rules);
  return figures.length === 0 ? warnings : [...warnings, ...figures];
}

function dateAt(slot: number | undefined, facts: Environment): string | null {
  const day = slot === undefined ? null : facts[slot];
  return typeof day === 'number' ? formatDay(day) : null;
}
