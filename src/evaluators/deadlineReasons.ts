import { formatDay } from '../calendar/formatDay.js';
import type { Environment, Slot } from '../engine/environment.js';
import { MET, outcomeOf, UNKNOWN } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { Json } from '../rules/ruleDocument.js';
import type { DeadlineAlternative, PlannedChoice, PlannedPart } from './deadlinePlan.js';
import { type DeadlineSpan, positionOf } from './deadlineState.js';
import type { Reason } from './determination.js';

/** A case decided under the one rule that applies, as far as its reasons need it. */
interface DecidedDeadline {
  readonly document: CompiledDocument;
  readonly plan: DeadlineAlternative;
  readonly environment: Environment;
  readonly span: DeadlineSpan;
  readonly asOf: number;
  readonly outcome: Outcome;
}

/**
 * Says why a deadline is kept or not: first how the act, or the day asked about, stands to the dates; then the other
 * conditions that do not hold; then the records that moved a date.
 *
 * @param decided - The decided case.
 * @returns The reasons.
 */
export function deadlineReasons(decided: DecidedDeadline): readonly Reason[] {
  const { plan } = decided;
  const timing = plan.isDated ? [timingReason(decided)] : [];
  if (plan.parts.length === 0 && plan.choices.length === 0) return timing;
  return [
    ...timing,
    ...plan.parts.flatMap((part) => partReason(part, decided)),
    ...plan.choices.flatMap((choice) => choiceReason(choice, decided)),
  ];
}

function timingReason(decided: DecidedDeadline): Reason {
  const { plan, environment, outcome } = decided;
  const { code, params } = timingOf(decided);
  const timed = plan.timing === plan.test ? outcome : outcomeOf(plan.timing.decide(environment));
  return { code, outcome: timed, params, sources: plan.rule.sources };
}

function timingOf(decided: DecidedDeadline): Pick<Reason, 'code' | 'params'> {
  const { plan, environment, span, asOf } = decided;
  const done = plan.doneOn === undefined ? null : environment[plan.doneOn];
  const doneOn = typeof done === 'number' ? done : null;
  const day = doneOn ?? asOf;
  const actOn = formatDay(day);
  const opensOn = dateOf(span.opensBy);
  switch (positionOf(day, span)) {
    case 'early':
      if (span.opensFrom !== span.opensBy) return openingNotKnown(decided);
      return {
        code: doneOn === null ? 'too-early' : 'done-too-early',
        params: { actOn, opensOn, dueOn: dateOf(span.dueFrom) },
      };
    case 'opening-open':
      return openingNotKnown(decided);
    case 'in-time': {
      const code = doneOn !== null ? 'done-in-time' : opensOn === null ? 'due-in-time' : 'window-open';
      return { code, params: { actOn, opensOn, dueOn: dateOf(span.dueFrom) } };
    }
    case 'bounded':
      if (!Number.isFinite(span.dueFrom)) return { code: 'due-not-known', params: { actOn } };
      return {
        code: 'only-bounded',
        params: { actOn, dueOn: dateOf(span.dueFrom), latestDueOn: dateOf(span.dueBy) },
      };
    default: {
      const dueOn = dateOf(span.dueBy);
      if (doneOn !== null) return { code: 'done-late', params: { actOn, opensOn, dueOn } };
      const validUntil = plan.validUntil === undefined ? undefined : environment[plan.validUntil];
      if (typeof validUntil !== 'number') return { code: 'passed', params: { actOn, opensOn, dueOn } };
      return {
        code: asOf <= validUntil ? 'late' : 'expired',
        params: { actOn, dueOn, validUntil: dateOf(validUntil) },
      };
    }
  }
}

/** An opening is a range only where a list decides it, and absences are the only list of these facts. */
function openingNotKnown({ plan, environment, span }: DecidedDeadline): Pick<Reason, 'code' | 'params'> {
  const isChosen = plan.choices.every(({ chosen }) => typeof environment[chosen] === 'number');
  const code = isChosen ? 'opening-not-known' : 'opening-depends-on-absences';
  return { code, params: { earliest: dateOf(span.opensFrom), latest: dateOf(span.opensBy) } };
}

function partReason(
  part: PlannedPart,
  { plan, document, environment, outcome }: DecidedDeadline,
): readonly Reason[] {
  const decided = part.node.decide(environment);
  // What is not known is a reason only while it could still change the answer.
  if (decided === MET || (decided === UNKNOWN && outcome !== 'unknown')) return [];
  const is = decided === UNKNOWN ? 'unknown' : 'unmet';
  const params: Record<string, Json> = {};
  for (const fact of part.facts) {
    const placed = document.program.layout.facts.get(fact);
    params[fact] = placed === undefined ? null : dateOf(environment[placed.slot]);
  }
  return [{ code: part.codes[is], outcome: is, params, sources: plan.rule.sources }];
}

/** Names the record whose date was chosen, when it is certain which one was. */
function choiceReason(choice: PlannedChoice, { environment }: DecidedDeadline): readonly Reason[] {
  const records = (environment[choice.over] as Environment[] | undefined) ?? [];
  const chosen = environment[choice.chosen];
  for (const [index, record] of records.entries()) {
    if (record[choice.date] !== chosen) continue;
    const rule = choice.rules.find(({ node }) => node.decide(record) === MET);
    if (rule === undefined) continue;
    const params = { path: `${choice.list}[${index}]`, [choice.name]: dateOf(chosen) };
    return [{ code: rule.event.type, outcome: 'met', params, sources: rule.sources }];
  }
  return [];
}

function dateOf(slot: Slot): string | null {
  return typeof slot === 'number' && Number.isFinite(slot) ? formatDay(slot) : null;
}
