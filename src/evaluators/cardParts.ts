import type { Environment } from '../engine/environment.js';
import { type Kleene, MET, outcomeOf, UNKNOWN, UNMET } from '../engine/kleene.js';
import type { Node } from '../engine/node.js';
import type { Program } from '../engine/program.js';
import { type Settlement, settle } from '../engine/settle.js';
import type { CompiledRule } from '../rules/compiledDocument.js';
import { once } from '../rules/once.js';
import { cardSlots } from './cardSlots.js';
import type { Reason } from './determination.js';

/** One part of the conditions of a card: all of its parts must hold. */
export interface CardPart {
  readonly decide: (facts: Environment) => Kleene;
  /** Decides it exactly, and finds the missing facts that could still change it. */
  readonly settle: (facts: Environment) => Settlement;
  /** The slots of the facts that it asks about, directly or through facts that follow from them. */
  readonly slots: ReadonlySet<number>;
  /** The reason for each outcome, by its number; `undefined` for a part that has no name. */
  readonly reasons: readonly Reason[] | undefined;
}

/**
 * Takes the conditions of a card apart.
 *
 * @param rule - The rule of the card.
 * @param card - The card.
 * @param program - Where the facts stand and which of those asked about are computed.
 * @returns The conditions that must all hold; the conditions as a whole when they are of another form.
 */
export function cardPartsOf(rule: CompiledRule, card: string, program: Program): readonly CardPart[] {
  const { node, sources } = rule;
  const nodes = node.type === 'all' ? node.children : [node];
  return nodes.map((part) => {
    const slots = cardSlots(part, program);
    return {
      decide: withoutWrapper(part).decide,
      settle: settlementOf(part, slots, program),
      slots,
      reasons: part.name === undefined ? undefined : reasonsOf(part.name, card, sources),
    };
  });
}

function reasonsOf(code: string, card: string, sources: Reason['sources']): readonly Reason[] {
  const params = Object.freeze({ card });
  return [UNMET, UNKNOWN, MET].map((outcome) => {
    return Object.freeze({ code, outcome: outcomeOf(outcome), params, sources });
  });
}

/** A comparison can only be named by wrapping it: what one condition alone comes to is what it wraps comes to. */
function withoutWrapper(node: Node): Node {
  if (node.type !== 'all' && node.type !== 'any') return node;
  const [only, ...others] = node.children;
  return only === undefined || others.length > 0 ? node : withoutWrapper(only);
}

/** Where nothing is known of what a part asks about, it is settled only once. */
function settlementOf(part: Node, slots: ReadonlySet<number>, program: Program): CardPart['settle'] {
  const { layout, computed } = program;
  const asked = [...slots];
  const ofNothing = once(() => settle(part, new Array<undefined>(layout.size).fill(undefined), program));
  return (facts) => {
    const isAllOpen = computed.length === 0 && asked.every((slot) => facts[slot] === undefined);
    return isAllOpen ? ofNothing() : settle(part, facts, program);
  };
}
