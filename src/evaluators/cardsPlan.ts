import type { DocumentReference } from '../rules/ruleDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { type CardNotes, cardNotesOf } from './cardNotes.js';
import { type CardPlan, cardPlansOf } from './cardPlan.js';

/** All that the answers on cards under one set of rules have in common. */
export interface CardsPlan {
  /** The cards, those of greater priority first, otherwise in the order of the documents. */
  readonly cards: readonly CardPlan[];
  readonly notes: readonly CardNotes[];
  readonly documents: readonly DocumentReference[];
  /** What to know about the documents, and the cards for which there is no law on the day. */
  readonly warnings: readonly Warning[];
  /** The paths of all facts, in the order in which they are asked for. */
  readonly paths: readonly string[];
}

/** The first part of the names of the documents of cards. */
const CARDS = 'cards';

/** The documents whose rules give warnings: grounds on which cards are revoked or refused, and the languages of the administration. */
const NOTES: readonly string[] = ['card-risks', 'administration-language'];

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
  const law = lawOf(rules);
  const cardEditions = law.editions(CARDS);
  // Where there is no card, asking for the first that has no law on the day says why.
  if (cardEditions.length === 0) law.edition(CARDS, uncoveredIn(rules, [CARDS])[0]?.name ?? '');
  const noteEditions = NOTES.flatMap((group) => law.editions(group));
  const editions = [...cardEditions, ...noteEditions];
  const documents = cardEditions.map(({ compiled }) => compiled());
  const cards = documents.flatMap((document) => document.remember(cardPlansOf));
  return {
    cards: cards.sort((a, b) => b.rule.priority - a.rule.priority),
    notes: noteEditions.map(({ compiled }) => compiled().remember(cardNotesOf)),
    documents: Object.freeze(editions.map(({ compiled }) => compiled().reference)),
    warnings: Object.freeze([
      ...editions.flatMap(({ warnings }) => warnings),
      ...uncoveredIn(rules, [CARDS, ...NOTES]).map(({ warning }) => warning),
    ]),
    paths: cards[0]?.paths ?? [],
  };
}
