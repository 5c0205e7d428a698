import type { CardEntry, CardValidity } from '../evaluators/cardEntry.js';
import type { CardsDetermination } from '../evaluators/cards.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import { describeMargin } from './describeMoney.js';
import { describeReason } from './describeReason.js';
import { describeState } from './describeState.js';
import { describeValidity } from './describeValidity.js';
import { describeWarning } from './describeWarning.js';
import { factName } from './factName.js';
import { fillIn } from './fillIn.js';
import { headlineOf } from './headlineOf.js';
import type { Label } from './label.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { writeDate } from './writeDate.js';
import { writeList } from './writeList.js';

/**
 * Says an answer in a few sentences: what it is, the reasons that speak for it, the dates or amounts that matter, what is
 * missing, what to know, and which rules decided. It promises nothing.
 *
 * @param answer - The answer.
 * @param language - The language.
 * @returns One paragraph, without an end of line.
 */
export function paragraphOf(answer: AnyDetermination, language: Language): string {
  const { asOf, documents, missingFacts, warnings } = answer;
  const { labels, phrases } = language;
  const missing = [...new Set(missingFacts.map((path) => factName(path, language)))];
  const ids = [...new Set(documents.map(({ id }) => id))];
  return [
    headlineOf(answer, language),
    ...(answer.evaluator === 'cards' ? cardSentences(answer, language) : reasonSentences(answer, language)),
    ...figureSentences(answer, language),
    ...(missing.length === 0 ? [] : [labelled('missingFacts', writeList(missing, language), language)]),
    ...warnings.map((warning) => describeWarning(warning, language)),
    `${labels.asOf} ${writeDate(asOf, language)}.`,
    ...(ids.length === 0 ? [] : [labelled('documents', writeList(ids, language), language)]),
    phrases.closing,
  ].join(' ');
}

/** The reasons that speak for the outcome; all of them where none does. */
function reasonSentences({ outcome, reasons }: AnyDetermination, language: Language): readonly string[] {
  const main = reasons.filter((reason) => reason.outcome === outcome);
  return (main.length === 0 ? reasons : main).map((reason) => describeReason(reason, language));
}

/** The cards that fit, and what they give; where none does, what does not hold. */
function cardSentences(
  { outcome, figures, reasons }: CardsDetermination,
  language: Language,
): readonly string[] {
  const { cards } = figures;
  if (outcome === 'met') {
    return cards.flatMap((entry, index) => {
      const reason = reasons[index];
      return entry.outcome !== 'met' || reason === undefined
        ? []
        : [describeReason(reason, language), ...givenBy(entry, language)];
    });
  }
  if (outcome === 'unknown') return [];
  const lacking = cards.flatMap((entry) => entry.reasons.filter((reason) => reason.outcome === 'unmet'));
  const texts = [...new Set(lacking.map((reason) => describeReason(reason, language)))];
  return texts.length === 0
    ? []
    : [sentence(language.outcomes.unmet, texts.join(language.notation.semicolon), language)];
}

function givenBy({ validity, rightToWork }: CardEntry, language: Language): readonly string[] {
  return [
    ...(validity === null ? [] : [validitySentence(validity, language)]),
    ...(rightToWork === null
      ? []
      : [labelled('rightToWork', nameOf('rightToWork', rightToWork, language), language)]),
  ];
}

function validitySentence(validity: CardValidity, language: Language): string {
  const needs = validity.needs.map((path) => factName(path, language));
  return labelled('validity', describeValidity({ ...validity, needs }, language), language);
}

/** Amounts and dates that no reason names. */
function figureSentences(answer: AnyDetermination, language: Language): readonly string[] {
  if (answer.evaluator === 'salary') {
    const { margin } = answer.figures;
    return margin === null ? [] : [labelled('margin', describeMargin(margin, language), language)];
  }
  if (answer.evaluator !== 'deadline') return [];
  const { figures } = answer;
  const dates = (['opensOn', 'dueOn', 'safeDueOn', 'latestDueOn'] as const).flatMap((key) => {
    const date = figures[key];
    return date === null ? [] : [labelled(key, writeDate(date, language), language)];
  });
  return [labelled('state', describeState(figures, language), language), ...dates];
}

function labelled(label: Label, text: string, language: Language): string {
  return sentence(language.labels[label], text, language);
}

/** A label and what belongs to it, with the colon that the language writes between the two. */
function sentence(label: string, text: string, language: Language): string {
  const start = label.slice(0, 1).toUpperCase() + label.slice(1);
  const words = fillIn(language.phrases.headline, { outcome: start, text }, language);
  return words.endsWith('.') ? words : `${words}.`;
}
