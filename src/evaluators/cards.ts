import { computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import type { Outcome } from '../engine/outcome.js';
import { prove } from '../engine/prove.js';
import type { CardFacts } from '../facts/cardFacts.js';
import { cardEnvironment } from '../facts/cardVocabulary.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import type { CardEntry } from './cardEntry.js';
import { cardEntryOf } from './cardEntryOf.js';
import { noteWarnings } from './cardNotes.js';
import type { CardPlan } from './cardPlan.js';
import { type CardsPlan, cardsPlanOf } from './cardsPlan.js';
import { checkBirthDate } from './checkBirthDate.js';
import type { Determination, Reason } from './determination.js';
import type { Explanation } from './explanation.js';
import { figureWarnings } from './figureWarnings.js';

/** The figures of an answer on cards. */
export interface CardsFigures {
  /** Every card: those that fit first, then those of which it is not known, then the others; each group by rank. */
  readonly cards: readonly CardEntry[];
}

/** An answer on cards. */
export type CardsDetermination = Determination<'cards', CardsFigures>;

/**
 * Decides which cards fit a person.
 *
 * @param facts - What is known of the person. Everything may be left out: the cards that it bears on are then `unknown`.
 * @param rules - The law of the day asked about.
 * @returns `met` when a card fits, or else `unknown` when one may fit, or else `unmet`; each card with its own outcome and
 * missing facts in `figures.cards`. The missing facts of the answer are those of all cards that may fit.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no card for that day.
 * @example
 * const facts = { nationality: 'FR', purpose: 'work', employmentContract: true, cardStartsOn: '2026-12-01' } as const;
 * decideCards(facts, rulesAsOf('2026-11-24')).figures.cards[0]?.validity?.until; //=> '2031-12-01'
 */
export function decideCards(facts: CardFacts, rules: RuleSet): CardsDetermination {
  return answerTo(askOf(facts, rules)).answer;
}

/**
 * Decides as {@link decideCards} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The answer and its proof, which has a part for each card, in the order of the answer.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no card for that day.
 * @example
 * const facts = { nationality: 'FR', purpose: 'work', employmentContract: true, cardStartsOn: '2026-12-01' } as const;
 * explainCards(facts, rulesAsOf('2026-11-24')).proof.outcome; //=> 'met'
 */
export function explainCards(facts: CardFacts, rules: RuleSet): Explanation<CardsDetermination> {
  const ask = askOf(facts, rules);
  const { environment } = ask;
  const { answer, ranked } = answerTo(ask);
  const parts = ranked.map(({ document, rule, program }) => {
    computeFacts(program.computed, environment);
    return prove(rule.node, environment, program, document.cite);
  });
  return { answer, proof: { type: 'any', name: 'cards', outcome: answer.outcome, parts } };
}

/** A question, read and laid out. */
interface Ask {
  readonly rules: RuleSet;
  readonly plan: CardsPlan;
  readonly environment: Environment;
}

function askOf(input: CardFacts, rules: RuleSet): Ask {
  const { book, day, remember } = lawOf(rules);
  const facts = book.readers.cards().read(input);
  checkBirthDate(facts.birthDate, rules.asOf);
  return {
    rules,
    plan: remember(cardsPlanOf),
    environment: cardEnvironment(facts, day, book.nationalityGroup),
  };
}

const RANKS: readonly Outcome[] = ['met', 'unknown', 'unmet'];

/** The answer, and the plans of its cards in the order of the answer. */
function answerTo(ask: Ask): { readonly answer: CardsDetermination; readonly ranked: readonly CardPlan[] } {
  const { rules, plan, environment } = ask;
  const entries = plan.cards.map((card) => cardEntryOf(card, environment));
  const cards: CardEntry[] = [];
  const reasons: Reason[] = [];
  const ranked: CardPlan[] = [];
  for (const rank of RANKS) {
    plan.cards.forEach((card, index) => {
      const entry = entries[index] as CardEntry;
      if (entry.outcome !== rank) return;
      cards.push(entry);
      reasons.push(card.verdicts[rank]);
      ranked.push(card);
    });
  }
  const answer: CardsDetermination = {
    evaluator: 'cards',
    outcome: cards[0]?.outcome ?? 'unmet',
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: plan.documents,
    missingFacts: missingFactsOf(cards, plan),
    reasons,
    warnings: warningsOf(ask, ranked.slice(0, cards.filter(({ outcome }) => outcome === 'met').length)),
    figures: { cards },
  };
  return { answer, ranked };
}

function missingFactsOf(cards: readonly CardEntry[], { paths }: CardsPlan): readonly string[] {
  const open = cards.filter(({ outcome }) => outcome === 'unknown');
  if (open.length < 2) return open[0]?.missingFacts ?? [];
  const missing = new Set(open.flatMap(({ missingFacts }) => missingFacts));
  return paths.filter((path) => missing.has(path));
}

function warningsOf({ rules, plan, environment }: Ask, fitting: readonly CardPlan[]): readonly Warning[] {
  let { warnings } = plan;
  for (const { document, rules: deciding } of fitting) {
    const figures = figureWarnings(rules, document, deciding, environment);
    if (figures.length > 0) warnings = [...warnings, ...figures];
  }
  for (const notes of plan.notes) {
    const shown = noteWarnings(notes, environment);
    if (shown.length > 0) warnings = [...warnings, ...shown];
  }
  return warnings;
}
