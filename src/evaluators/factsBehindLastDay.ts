import type { Environment, Slot } from '../engine/environment.js';
import { factsBehind } from '../engine/factsBehind.js';
import { joinAny } from '../engine/join.js';
import type { Program } from '../engine/program.js';
import { settle } from '../engine/settle.js';
import type { DeadlineAlternative } from './deadlinePlan.js';

/**
 * Finds the missing facts on which the last day of an act depends: those that tell which of several rules applies, where
 * the last days of these differ, and those from which one follows that is not known.
 *
 * @param possible - The rules that may apply.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @returns Their paths.
 */
export function factsBehindLastDay(
  possible: readonly DeadlineAlternative[],
  facts: Environment,
  program: Program,
): readonly string[] {
  const unknown = possible.flatMap((alternative) =>
    [alternative.dueOn, alternative.latestDueOn].flatMap((slot) =>
      slot === undefined || isSettled(facts[slot]) ? [] : [slot],
    ),
  );
  const behind = unknown.length === 0 ? NONE : factsBehind(unknown, facts, program);
  return possible.length < 2 ? behind : [...tellingApart(possible, facts, program), ...behind];
}

const NONE: readonly string[] = [];

function isSettled(slot: Slot): boolean {
  return typeof slot === 'number' || slot === null;
}

/** The facts that tell which group of rules applies, of those that agree on the last day. */
function tellingApart(
  possible: readonly DeadlineAlternative[],
  facts: Environment,
  program: Program,
): readonly string[] {
  const groups = new Map<string, DeadlineAlternative[]>();
  for (const alternative of possible) {
    const { dueOn, safeDueOn, latestDueOn } = alternative;
    const dates = JSON.stringify([dueOn, safeDueOn, latestDueOn].map((slot) => dateIn(slot, facts)));
    groups.set(dates, [...(groups.get(dates) ?? []), alternative]);
  }
  if (groups.size < 2) return NONE;
  return [...groups.values()].flatMap((group) => {
    const applies = group.flatMap((alternative) => alternative.applies ?? []);
    return settle(joinAny(applies), facts, program).missingFacts;
  });
}

function dateIn(slot: number | undefined, facts: Environment): Slot {
  return slot === undefined ? null : (facts[slot] ?? null);
}
