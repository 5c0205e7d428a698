import type { Environment } from '../engine/environment.js';
import { outcomeOf } from '../engine/kleene.js';
import type { DeadlineKind } from '../facts/deadlineFacts.js';
import { dateAt } from './dateAt.js';
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
 * @returns The reasons.
 */
export function alternativeReasons(
  kind: DeadlineKind,
  { covered, missingFacts, possible }: DeadlineVerdict,
  facts: Environment,
): readonly Reason[] {
  if (covered === 'unmet') return [unknown('case-not-covered', { kind })];
  const open = missingFacts.length === 0 ? [] : [unknown('rule-not-settled', { kind, missingFacts })];
  const none = covered === 'met' ? [] : [unknown('case-may-not-be-covered', { kind })];
  return [...open, ...possible.map((alternative) => reasonOf(alternative, facts)), ...none];
}

function unknown(code: string, params: Reason['params']): Reason {
  return { code, outcome: 'unknown', params, sources: [] };
}

function reasonOf(alternative: DeadlineAlternative, facts: Environment): Reason {
  const { rule, test, opensOn, dueOn, safeDueOn, latestDueOn } = alternative;
  return {
    code: 'rule-may-apply',
    outcome: outcomeOf(test.decide(facts)),
    params: {
      rule: rule.name,
      opensOn: dateAt(opensOn, facts),
      dueOn: dateAt(dueOn, facts),
      safeDueOn: dateAt(safeDueOn, facts),
      latestDueOn: dateAt(latestDueOn, facts),
    },
    sources: rule.sources,
  };
}
