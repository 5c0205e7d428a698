import type { Environment } from '../engine/environment.js';
import { MET, outcomeOf, UNKNOWN, UNMET } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import type { Program } from '../engine/program.js';
import { type Settlement, settle } from '../engine/settle.js';
import type { DeadlineAlternative, DeadlinePlan } from './deadlinePlan.js';
import { factsBehindLastDay } from './factsBehindLastDay.js';

/** What a question on a deadline comes to, and under which rules. */
export interface DeadlineVerdict {
  readonly outcome: Outcome;
  /** The facts with which the outcome could change or, while the act can still be done, its last day. */
  readonly missingFacts: readonly string[];
  /** Whether some rule applies: `unknown` while it may be that none does. */
  readonly covered: Outcome;
  /** The rules that may apply. */
  readonly possible: readonly DeadlineAlternative[];
  /** The one rule that applies, where that is settled. */
  readonly only: DeadlineAlternative | undefined;
}

/**
 * Decides a case under all the rules that may apply to it. It is decided when it comes out alike under each of them; while
 * it may be that no rule applies it is not.
 *
 * @param plan - The plan of the document.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @returns The verdict.
 */
export function deadlineVerdict(plan: DeadlinePlan, facts: Environment, program: Program): DeadlineVerdict {
  const { alternatives } = plan;
  if (plan.covered === undefined && alternatives.length === 1) {
    const { outcome, missingFacts } = settle(plan.node, facts, program);
    return {
      outcome: outcomeOf(outcome),
      missingFacts: withLastDay(missingFacts, outcomeOf(outcome), alternatives, facts, program),
      covered: 'met',
      possible: alternatives,
      only: alternatives[0],
    };
  }
  const covered = plan.covered === undefined ? COVERED : settle(plan.covered, facts, program);
  const settled = covered.outcome === UNMET ? NOT_COVERED : settle(plan.node, facts, program);
  const isOpen = covered.outcome === UNKNOWN;
  const possible = alternatives.filter(
    ({ applies }) => applies === undefined || applies.decide(facts) !== UNMET,
  );
  const outcome = isOpen ? 'unknown' : outcomeOf(settled.outcome);
  const missingFacts = isOpen ? join(covered.missingFacts, settled.missingFacts) : settled.missingFacts;
  return {
    outcome,
    missingFacts: withLastDay(missingFacts, outcome, possible, facts, program),
    covered: outcomeOf(covered.outcome),
    possible,
    only: possible.length === 1 && covered.outcome === MET ? possible[0] : undefined,
  };
}

/** Adds the facts on which the last day depends, while the act can still be done by it. */
function withLastDay(
  missingFacts: readonly string[],
  outcome: Outcome,
  possible: readonly DeadlineAlternative[],
  facts: Environment,
  program: Program,
): readonly string[] {
  const isDone = possible.some(({ doneOn }) => doneOn !== undefined && facts[doneOn] !== null);
  return outcome === 'unmet' || isDone
    ? missingFacts
    : join(missingFacts, factsBehindLastDay(possible, facts, program));
}

function join(paths: readonly string[], others: readonly string[]): readonly string[] {
  return others.length === 0 ? paths : [...new Set([...paths, ...others])];
}

const COVERED: Settlement = { outcome: MET, missingFacts: Object.freeze([]) };

/** Where no rule applies nothing is known, and no fact would help. */
const NOT_COVERED: Settlement = { outcome: UNKNOWN, missingFacts: Object.freeze([]) };
