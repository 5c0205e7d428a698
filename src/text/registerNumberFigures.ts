import type { RegisterNumberDetermination } from '../evaluators/registerNumber.js';
import type { RegisterNumberReadingFigures } from '../evaluators/registerNumberReading.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { type Row, row, type Section } from './report.js';
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
  const { digits, requiredDigits, birthDatePart, expectedBirthDatePart, reading } = figures;
  const length = fillIn(phrases.askedFor, { found: digits, asked: requiredDigits }, language);
  const start = fillIn(phrases.askedFor, { found: birthDatePart, asked: expectedBirthDatePart }, language);
  const parts = reading === undefined || reading === null ? [] : partRows(reading, language);
  const rows = [row(labels.digits, length), row(labels.birthDatePart, start), ...parts];
  return [{ title: labels.figures, rows }];
}

function partRows(reading: RegisterNumberReadingFigures, language: Language): readonly Row[] {
  const { labels, phrases } = language;
  const { isBis, sexKnown, orderNumber, sex, checkDigits, expectedCheckDigits, laterBirthsFrom } = reading;
  const check = { checkDigits, ...expectedCheckDigits, laterBirthsFrom };
  return [
    ...(isBis === null
      ? []
      : [row(labels.bisNumber, fillIn(phrases.bisNumber, { isBis, sexKnown }, language))]),
    row(labels.orderNumber, fillIn(phrases.orderNumber, { orderNumber, sex }, language)),
    row(labels.checkDigits, fillIn(phrases.checkDigits, check, language)),
  ];
}
