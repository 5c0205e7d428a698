import type { CardsDetermination } from '../evaluators/cards.js';
import { describeCard } from './describeCard.js';
import type { Section } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says which cards fit.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns One section, with the cards in the order of the answer.
 */
export function cardsFigures(
  { figures, reasons }: CardsDetermination,
  { language }: TextContext,
): readonly Section[] {
  // The reasons of the answer are those of the cards as a whole, in the same order.
  const rows = figures.cards.flatMap((entry, index) =>
    describeCard(entry, reasons[index]?.sources ?? [], language),
  );
  return [{ title: language.labels.cards, rows }];
}
