import type { Outcome } from '../engine/outcome.js';
import type { CardFacts } from '../facts/cardFacts.js';
import { cardEnvironment } from '../facts/cardVocabulary.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { cardEntryOf } from './cardEntryOf.js';
import { cardsPlanOf } from './cardsPlan.js';

/**
 * Decides some cards only, for callers that ask many times over.
 *
 * @param facts - What is known of the person, known to be right.
 * @param rules - The law of the day asked about.
 * @param cards - The cards to decide.
 * @returns Their outcomes; a card of which the rules know nothing is not among them.
 * @throws {@link NoLawError} when the rulebook has no card for that day.
 */
export function cardOutcomes(
  facts: CardFacts,
  rules: RuleSet,
  cards: ReadonlySet<string>,
): ReadonlyMap<string, Outcome> {
  const { book, day, remember } = lawOf(rules);
  const { cards: plans } = remember(cardsPlanOf);
  const environment = cardEnvironment(facts, day, book.nationalityGroup);
  const asked = plans.filter(({ met }) => cards.has(met.card));
  return new Map(asked.map((plan) => [plan.met.card, cardEntryOf(plan, environment).outcome]));
}
