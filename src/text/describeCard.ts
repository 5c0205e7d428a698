import type { SourceReference } from '../engine/proof.js';
import type { CardEntry } from '../evaluators/cardEntry.js';
import { cite } from './cite.js';
import { describeGrant } from './describeGrant.js';
import { describeReason } from './describeReason.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeList } from './writeList.js';

/**
 * Says of a card whether it fits and what it gives, or what it lacks.
 *
 * @param entry - The card in an answer.
 * @param sources - The sources of its rule.
 * @param language - The language.
 * @returns One row for the card, and deeper ones for what belongs to it.
 */
export function describeCard(
  entry: CardEntry,
  sources: readonly SourceReference[],
  language: Language,
): readonly Row[] {
  const { card, aliases, outcome } = entry;
  const { labels, phrases } = language;
  const name = nameOf('card', card, language);
  const also = aliases.length === 0 ? null : writeList(aliases, language);
  const headline: Row = {
    depth: 0,
    label: language.outcomes[outcome],
    outcome,
    text: fillIn(phrases.card, { name, also }, language) + cite(sources),
  };
  if (outcome === 'met') return [headline, ...describeGrant(entry, language)];
  // What is still open does not matter to a card that does not fit whatever it is.
  const lacking = entry.reasons.filter((reason) => reason.outcome === outcome || reason.outcome === 'unmet');
  const rows = lacking.map((reason) =>
    row(language.outcomes[reason.outcome], describeReason(reason, language), 1),
  );
  if (entry.missingFacts.length === 0) return [headline, ...rows];
  return [headline, ...rows, row(labels.missing, entry.missingFacts.join(language.notation.comma), 1)];
}
