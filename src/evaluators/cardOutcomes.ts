import { computeFacts } from '../engine/computedFact.js';
import { UNMET } from '../engine/kleene.js';
import type { CardFacts } from '../facts/cardFacts.js';
import { cardEnvironment } from '../facts/cardVocabulary.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { cardEntryOf } from './cardEntryOf.js';
import type { CardPlan } from './cardPlan.js';
import { cardsPlanOf } from './cardsPlan.js';

/** A case before the cards, for callers that ask about single cards, and many times over. */
export interface CardOutcomes {
  /** Whether a card fits. */
  readonly fits: (card: string) => boolean;
  /** Whether a card is seen at once not to fit, whatever the facts are that are not given. */
  readonly isClosed: (card: string) => boolean;
  /** What a card asks about, as one text: wherever that is the same under the same law, the card comes out the same. */
  readonly asked: (card: string) => string;
}

/**
 * Puts a case before the cards.
 *
 * @param facts - What is known of the person, known to be right.
 * @param rules - The law of the day asked about.
 * @returns What can be asked; a card of which the rules know nothing is closed.
 * @throws {@link NoLawError} when the rulebook has no card for that day.
 */
export function cardOutcomes(facts: CardFacts, rules: RuleSet): CardOutcomes {
  const { book, day, remember } = lawOf(rules);
  const plans = remember(plansByCard);
  const environment = cardEnvironment(facts, day, book.nationalityGroup);
  return {
    fits: (card) => {
      const plan = plans.get(card);
      return plan !== undefined && cardEntryOf(plan, environment).outcome === 'met';
    },
    isClosed: (card) => {
      const plan = plans.get(card);
      if (plan === undefined) return true;
      computeFacts(plan.program.computed, environment);
      return plan.rule.node.decide(environment) === UNMET;
    },
    asked: (card) => (plans.get(card)?.asked ?? []).map((slot) => String(environment[slot])).join(' '),
  };
}

function plansByCard(rules: RuleSet): ReadonlyMap<string, CardPlan> {
  return new Map(
    lawOf(rules)
      .remember(cardsPlanOf)
      .cards.map((plan) => [plan.met.card, plan]),
  );
}
