import { formatDay } from '../calendar/formatDay.js';
import { computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import { type Kleene, MET, UNKNOWN, UNMET } from '../engine/kleene.js';
import { type Settlement, settle } from '../engine/settle.js';
import type { CardEntry, CardProspect } from './cardEntry.js';
import type { CardPattern, CardPlan } from './cardPlan.js';
import { validityFor } from './cardValidity.js';

const NONE: readonly never[] = Object.freeze([]);

/**
 * Decides one card for a case.
 *
 * @param plan - The plan of the card.
 * @param facts - The case; its slots for computed facts are overwritten.
 * @returns The entry of the card in the answer, shared with other answers as far as it does not depend on the case.
 */
export function cardEntryOf(plan: CardPlan, facts: Environment): CardEntry {
  const { parts, program } = plan;
  computeFacts(program.computed, facts);
  let key = 0;
  let least: Kleene = MET;
  for (const part of parts) {
    const outcome = part.decide(facts);
    key = key * 3 + outcome;
    if (outcome < least) least = outcome;
  }
  if (least === UNMET) return patternOf(plan, key).unmet;
  return least === UNKNOWN ? openEntry(plan, facts) : metEntry(plan, patternOf(plan, key), facts);
}

/** The entry of a card of which some part is open, at least before the missing facts are tried. */
function openEntry(plan: CardPlan, facts: Environment): CardEntry {
  const { card, aliases } = plan.met;
  const settlements = plan.parts.map((part) => part.settle(facts));
  const key = settlements.reduce((digits, { outcome }) => digits * 3 + outcome, 0);
  const pattern = patternOf(plan, key);
  const { outcome, missingFacts } = joinedSettlement(plan, settlements, facts);
  switch (outcome) {
    case MET:
      return metEntry(plan, pattern, facts);
    case UNMET:
      return pattern.unmet;
    default:
      return entry(card, aliases, 'unknown', missingFacts, pattern.reasons);
  }
}

/** What parts that must all hold come to. */
function joinedSettlement(
  plan: CardPlan,
  settlements: readonly Settlement[],
  facts: Environment,
): Settlement {
  const { rule, program, isSeparable, paths } = plan;
  // Parts that ask about the same fact may contradict each other, which they do not show one by one.
  if (!isSeparable) return settle(rule.node, facts, program);
  const outcome = Math.min(...settlements.map((settlement) => settlement.outcome)) as Kleene;
  if (outcome !== UNKNOWN) return { outcome, missingFacts: NONE };
  const missing = new Set(settlements.flatMap(({ missingFacts }) => missingFacts));
  return { outcome, missingFacts: paths.filter((path) => missing.has(path)) };
}

function entry(
  card: string,
  aliases: readonly string[],
  outcome: CardEntry['outcome'],
  missingFacts: readonly string[],
  reasons: CardEntry['reasons'],
): CardEntry {
  return {
    card,
    aliases,
    outcome,
    missingFacts,
    reasons,
    validity: null,
    rightToWork: null,
    duties: NONE,
    leadsTo: NONE,
  };
}

function patternOf(plan: CardPlan, key: number): CardPattern {
  let pattern = plan.patterns.get(key);
  if (pattern === undefined) {
    pattern = makePattern(plan, key);
    plan.patterns.set(key, pattern);
  }
  return pattern;
}

function makePattern({ parts, met: { card, aliases } }: CardPlan, key: number): CardPattern {
  const digits = key.toString(3).padStart(parts.length, '0');
  const reasons = Object.freeze(parts.flatMap((part, index) => part.reasons?.[Number(digits[index])] ?? []));
  return { reasons, unmet: Object.freeze(entry(card, aliases, 'unmet', NONE, reasons)) };
}

function metEntry(plan: CardPlan, { reasons }: CardPattern, facts: Environment): CardEntry {
  const { met, usual, variants, computedThen } = plan;
  computeFacts(computedThen, facts);
  const { card, aliases, outcome, missingFacts, rightToWork, duties } = met;
  const validity = validityFor(usual, variants, facts);
  const leadsTo = prospectsOf(plan, facts);
  return { card, aliases, outcome, missingFacts, reasons, validity, rightToWork, duties, leadsTo };
}

function prospectsOf({ met, prospects }: CardPlan, facts: Environment): readonly CardProspect[] {
  const { leadsTo } = met;
  if (prospects === undefined) return leadsTo;
  return leadsTo.map((prospect, index): CardProspect => {
    const slot = prospects[index]?.slot;
    const day = slot === undefined ? undefined : facts[slot];
    return typeof day === 'number'
      ? { to: prospect.to, after: prospect.after, on: formatDay(day) }
      : prospect;
  });
}
