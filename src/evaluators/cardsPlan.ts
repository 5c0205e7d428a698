import type { DocumentReference } from '../rules/ruleDocument.js';
import type { RuleSet, Warning } from '../rules/ruleSet.js';
import { type CardPlan, cardPlansOf } from './cardPlan.js';
import { type CardRisks, cardRisksOf } from './cardRisks.js';

/** All that the answers on cards under one set of rules have in common. */
export interface CardsPlan {
  /** The cards, those of greater priority first, otherwise in the order of the documents. */
  readonly cards: readonly CardPlan[];
  readonly risks: readonly CardRisks[];
  readonly documents: readonly DocumentReference[];
  /** What to know about the documents, and the cards for which there is no law on the day. */
  readonly warnings: readonly Warning[];
  /** The paths of all facts, in the order in which they are asked for. */
  readonly paths: readonly string[];
}

/** The first part of the names of the documents of cards. */
const CARDS = 'cards';

/** The first part of the name of the document of grounds on which cards are revoked or refused. */
const CARD_RISKS = 'card-risks';

/** The documents of some groups that have no law for the day. */
function uncoveredIn(
  { uncovered }: RuleSet,
  groups: readonly string[],
): readonly { readonly name: string; readonly warning: Warning }[] {
  return uncovered.flatMap(({ domain, reason }) => {
    const [group = '', ...name] = domain.split('/');
    if (!groups.includes(group)) return [];
    const warning = Object.freeze({ code: 'no-law-for-card', params: Object.freeze({ domain, reason }) });
    return [{ name: name.join('/'), warning }];
  });
}

/**
 * Makes the plan for a set of rules.
 *
 * @param rules - The law of the day asked about.
 * @returns The plan.
 * @throws {@link NoLawError} when the rulebook has no card at all for that day.
 */
export function cardsPlanOf(rules: RuleSet): CardsPlan {
  const cardEditions = rules.editions(CARDS);
  // Where there is no card, asking for the first that has no law on the day says why.
  if (cardEditions.length === 0) rules.edition(CARDS, uncoveredIn(rules, [CARDS])[0]?.name ?? '');
  const riskEditions = rules.editions(CARD_RISKS);
  const editions = [...cardEditions, ...riskEditions];
  const documents = cardEditions.map(({ compiled }) => compiled());
  const cards = documents.flatMap((document) => document.remember(cardPlansOf));
  return {
    cards: cards.sort((a, b) => b.rule.priority - a.rule.priority),
    risks: riskEditions.map(({ compiled }) => compiled().remember(cardRisksOf)),
    documents: Object.freeze(editions.map(({ compiled }) => compiled().reference)),
    warnings: Object.freeze([
      ...editions.flatMap(({ warnings }) => warnings),
      ...uncoveredIn(rules, [CARDS, CARD_RISKS]).map(({ warning }) => warning),
    ]),
    paths: cards[0]?.paths ?? [],
  };
}
