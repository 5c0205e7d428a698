import type { Json } from '../rules/ruleDocument.js';
import { factName } from './factName.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { writeAmount } from './writeAmount.js';
import { writeCount } from './writeCount.js';
import { writeDate } from './writeDate.js';
import { writePercentage } from './writeFigure.js';
import { writeList } from './writeList.js';

/**
 * Writes a value of an answer.
 *
 * @param value - The value.
 * @param format - How, as {@link fillIn} says; empty to write it as it is.
 * @param language - The language.
 * @returns The value as text.
 * @example
 * writeValue(8, 'count.working-days', ENGLISH); //=> '8 working days'
 */
export function writeValue(value: Json, format: string, language: Language): string {
  if (value === null) return language.labels.none;
  if (typeof value === 'object') {
    const isList = Array.isArray(value);
    if (!isList) return JSON.stringify(value);
    return writeList(
      value.map((item: Json) => writeValue(item, format, language)),
      language,
    );
  }
  const [kind, detail = ''] = format.split('.');
  switch (kind) {
    case 'date':
      return writeDate(String(value), language);
    case 'amount':
      return writeAmount(String(value), language);
    case 'size':
      return writeAmount(String(value).replace('-', ''), language);
    case 'percent':
      return `${writePercentage(String(value), language)} %`;
    case 'count':
      return writeCount(Number(value), detail, language);
    case 'fact':
      return factName(String(value), language);
    case 'name':
      return nameOf(detail, String(value), language);
    case 'if':
    case 'unless':
      return '';
    default:
      return typeof value === 'boolean' ? language.labels[value ? 'yes' : 'no'] : String(value);
  }
}
