import type { SourceReference } from '../engine/proof.js';
import type { CardEntry, CardPeriod, CardProspect, CardValidity } from '../evaluators/cardEntry.js';
import { cite } from './cite.js';
import { describePeriod } from './describePeriod.js';
import { describeReason } from './describeReason.js';
import { describeValidity } from './describeValidity.js';
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
    text: fillIn(phrases.card, { name, also }, language) + cite(sources, language),
  };
  if (outcome === 'met') return [headline, ...givenBy(entry, language)];
  // What is still open does not matter to a card that does not fit whatever it is.
  const lacking = entry.reasons.filter((reason) => reason.outcome === outcome || reason.outcome === 'unmet');
  const rows = lacking.map((reason) =>
    row(language.outcomes[reason.outcome], describeReason(reason, language), 1),
  );
  if (entry.missingFacts.length === 0) return [headline, ...rows];
  return [headline, ...rows, row(labels.missing, entry.missingFacts.join(language.notation.comma), 1)];
}

function givenBy({ validity, rightToWork, duties, leadsTo }: CardEntry, language: Language): readonly Row[] {
  const { labels } = language;
  return [
    ...(validity === null ? [] : validityRows(validity, language)),
    ...(rightToWork === null
      ? []
      : [row(labels.rightToWork, nameOf('rightToWork', rightToWork, language), 1)]),
    ...list(
      labels.duties,
      duties.map((duty) => nameOf('duty', duty, language)),
    ),
    ...list(
      labels.leadsTo,
      leadsTo.map((prospect) => prospectText(prospect, language)),
    ),
  ];
}

/** One row for each item, of which the first has the label. */
function list(label: string, items: readonly string[]): readonly Row[] {
  return items.map((item, index) => row(index === 0 ? label : '', item, 1));
}

function validityRows(validity: CardValidity, language: Language): readonly Row[] {
  const { labels } = language;
  const others = (['plasticRenewal', 'allowedAbsence', 'provisionalDocument'] as const).flatMap((key) => {
    const value = written(validity[key], language);
    return value === null ? [] : [row(labels[key], value, 1)];
  });
  return [row(labels.validity, describeValidity(validity, language), 1), ...others];
}

function written(period: CardPeriod | null, language: Language): string | null {
  return period === null ? null : describePeriod(period, language);
}

function prospectText({ to, after, on }: CardProspect, language: Language): string {
  const params = { name: nameOf('prospect', to, language), after: written(after, language), on };
  return fillIn(language.phrases.prospect, params, language);
}
