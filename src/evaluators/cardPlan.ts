import type { ComputedFact } from '../engine/computedFact.js';
import type { Outcome } from '../engine/outcome.js';
import type { Program } from '../engine/program.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { CardEntry, CardProspect } from './cardEntry.js';
import { readCardEvent } from './cardEvent.js';
import { type CardPart, cardPartsOf } from './cardParts.js';
import { cardSlots } from './cardSlots.js';
import { type CardDay, cardTermsOf } from './cardTerms.js';
import {
  type ValidityTerm,
  type ValidityVariant,
  validityTermOf,
  validityVariantsOf,
} from './cardValidity.js';
import type { Reason } from './determination.js';

/** What depends only on how the parts of the conditions of a card came out. */
export interface CardPattern {
  readonly reasons: readonly Reason[];
  /** The entry of the card if it does not fit. */
  readonly unmet: CardEntry;
}

/** The rule of a card, ready to be decided: all that is the same in every answer is worked out. */
export interface CardPlan {
  readonly document: CompiledDocument;
  readonly rule: CompiledRule;
  /** The rule, and those that give another validity for some holders. */
  readonly rules: readonly CompiledRule[];
  readonly parts: readonly CardPart[];
  /** The slots of all facts that it asks about, directly or through facts that follow from them. */
  readonly asked: readonly number[];
  /** Whether no two parts ask about the same fact, so that each can be settled by itself. */
  readonly isSeparable: boolean;
  /** The paths of all facts, in the order in which they are asked for. */
  readonly paths: readonly string[];
  /** The patterns met so far, by the outcomes of the parts as digits in base 3. */
  readonly patterns: Map<number, CardPattern>;
  /** Where the facts stand, and which to compute before the card can be decided: none that only its figures need. */
  readonly program: Program;
  /** The facts to compute once it fits. */
  readonly computedThen: readonly ComputedFact[];
  /** The reason that stands in the answer for the card as a whole. */
  readonly verdicts: Readonly<Record<Outcome, Reason>>;
  /** The entry of the card if it fits, without the days that depend on the facts. */
  readonly met: CardEntry;
  /** The validity for holders whom no variant is about. */
  readonly usual: ValidityTerm;
  /** The validity for some holders, by other rules of the document. */
  readonly variants: readonly ValidityVariant[];
  /** The first days of what the card leads to; `undefined` when it has none. */
  readonly prospects: readonly (CardDay | undefined)[] | undefined;
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * Makes the plans of the cards of a document.
 *
 * @param document - The document.
 * @returns A plan for each rule with an event of the type `card`.
 */
export function cardPlansOf(document: CompiledDocument): readonly CardPlan[] {
  return document.rules
    .filter(({ event }) => event.type === 'card')
    .map((rule) => cardPlanOf(document, rule));
}

function cardPlanOf(document: CompiledDocument, rule: CompiledRule): CardPlan {
  const event = readCardEvent(document, rule);
  const { card, validity } = event;
  const terms = cardTermsOf(document, rule);
  const usual = validityTermOf(validity, terms);
  const variants = validityVariantsOf(document, card);
  const days = event.leadsTo.map(({ on }, index) => terms.day(`leadsTo[${index}].on`, on));
  const leadsTo = event.leadsTo.map(({ to, after }, index): CardProspect => {
    return Object.freeze({ to, after: terms.period(`leadsTo[${index}].after`, after), on: null });
  });
  const met: CardEntry = Object.freeze({
    card,
    aliases: Object.freeze(event.aliases),
    outcome: 'met',
    missingFacts: NONE,
    reasons: NONE,
    validity: usual.validity,
    rightToWork: event.rightToWork,
    duties: Object.freeze(event.duties.map(({ code }) => code)),
    leadsTo: Object.freeze(leadsTo),
  });
  const { layout, computed } = document.program;
  const asked = cardSlots(rule.node, document.program);
  const asksComputed = computed.some(({ slot }) => asked.has(slot));
  const program: Program = { layout, computed: asksComputed ? computed : NONE };
  const parts = cardPartsOf(rule, card, program);
  const lastDays = [usual, ...variants].map(({ until }) => until);
  const usesDays = variants.length > 0 || [...lastDays, ...days].some((day) => day?.isComputed === true);
  return {
    document,
    rule,
    rules: [rule, ...variants.map((variant) => variant.rule)],
    parts,
    asked: [...asked],
    isSeparable: areSeparate(parts),
    paths: document.remember(pathsInOrder),
    patterns: new Map(),
    program,
    computedThen: usesDays && !asksComputed ? computed : NONE,
    verdicts: {
      met: verdict('card-fits', 'met', card, rule),
      unmet: verdict('card-does-not-fit', 'unmet', card, rule),
      unknown: verdict('card-not-settled', 'unknown', card, rule),
    },
    met,
    usual,
    variants,
    prospects: days.some((day) => day !== undefined) ? days : undefined,
  };
}

function verdict(code: string, outcome: Outcome, card: string, { sources }: CompiledRule): Reason {
  return Object.freeze({ code, outcome, params: Object.freeze({ card }), sources });
}

function areSeparate(parts: readonly CardPart[]): boolean {
  const slots = parts.flatMap((part) => [...part.slots]);
  return new Set(slots).size === slots.length;
}

/** The paths of the facts of a document, each once, as its vocabulary has them. */
function pathsInOrder({ program }: CompiledDocument): readonly string[] {
  return [...new Set([...program.layout.facts].flatMap(([name, { from }]) => from ?? [name]))];
}
