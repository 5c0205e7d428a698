import type { Calendar } from '../calendar/calendar.js';
import type { Environment } from '../engine/environment.js';
import { outcomeOf } from '../engine/kleene.js';
import type { DeadlineKind } from '../facts/deadlineFacts.js';
import { datesUnder } from './deadlineDates.js';
import type { DeadlineAlternative } from './deadlinePlan.js';
import type { DeadlineVerdict } from './deadlineVerdict.js';
import type { Reason } from './determination.js';

/**
 * Says what an answer depends on where it is not settled which rule applies: the facts that would settle it, each rule that
 * may apply with its dates, and that there may be none.
 *
 * @param kind - What the deadline is about.
 * @param verdict - The verdict.
 * @param facts - The case, computed facts included.
 * @param calendar - The calendar of working days.
 * @returns The reasons.
 */
export function alternativeReasons(
  kind: DeadlineKind,
  { covered, missingFacts, possible }: DeadlineVerdict,
  facts: Environment,
  calendar: Calendar,
): readonly Reason[] {
  if (covered === 'unmet') return [unknown('case-not-covered', { kind })];
  const open = missingFacts.length === 0 ? [] : [unknown('rule-not-settled', { kind, missingFacts })];
  const none = covered === 'met' ? [] : [unknown('case-may-not-be-covered', { kind })];
  return [...open, ...possible.map((alternative) => reasonOf(alternative, facts, calendar)), ...none];
}

function unknown(code: string, params: Reason['params']): Reason {
  return { code, outcome: 'unknown', params, sources: [] };
}

function reasonOf(alternative: DeadlineAlternative, facts: Environment, calendar: Calendar): Reason {
  const { rule, test } = alternative;
  const { opensOn, dueOn, safeDueOn, latestDueOn } = datesUnder(alternative, facts, calendar);
  return {
    code: 'rule-may-apply',
    outcome: outcomeOf(test.decide(facts)),
    params: { rule: rule.name, opensOn, dueOn, safeDueOn, latestDueOn },
    sources: rule.sources,
  };
}
