import type { RegisterNumberDetermination } from '../evaluators/registerNumber.js';
import { fillIn } from './fillIn.js';
import { row, type Section } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says the figures of an answer on a register number.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns One section.
 */
export function registerNumberFigures(
  { figures }: RegisterNumberDetermination,
  { language }: TextContext,
): readonly Section[] {
  const { labels, phrases } = language;
  const { digits, requiredDigits, birthDatePart, expectedBirthDatePart } = figures;
  const length = fillIn(phrases.askedFor, { found: digits, asked: requiredDigits }, language);
  const start = fillIn(phrases.askedFor, { found: birthDatePart, asked: expectedBirthDatePart }, language);
  return [{ title: labels.figures, rows: [row(labels.digits, length), row(labels.birthDatePart, start)] }];
}
