import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { Parameter, Reading } from '../rules/ruleDocument.js';
import { cite } from './cite.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeFigure } from './writeFigure.js';

/**
 * Writes the value of a parameter with its unit.
 *
 * @param parameter - The parameter, its value worked out.
 * @param language - The language.
 * @returns Such as `€48,912.00 a year` or `8 working days`.
 */
export function describeValue(
  { value, unit, kind }: Pick<ResolvedParameter, 'value' | 'unit' | 'kind'>,
  language: Language,
): string {
  return writeFigure(kind.write(value) as string | number, unit, language);
}

/**
 * Says a parameter: its value, what it follows from, its sources and its note.
 *
 * @param name - Its name.
 * @param declared - The parameter as it stands in its document.
 * @param resolved - The parameter, its value worked out.
 * @param language - The language.
 * @returns One row for the value, and one for the note.
 */
export function describeParameter(
  name: string,
  declared: Parameter,
  resolved: ResolvedParameter,
  language: Language,
): readonly Row[] {
  const { sources, note, confidence, contested = [], derivation } = declared;
  const grade = confidence === undefined ? '' : ` (${nameOf('confidence', confidence, language)})`;
  const text =
    describeValue(resolved, language) + makingOf(declared, language) + grade + cite(sources, language);
  const derived =
    derivation === undefined ? [] : [fillIn(language.phrases.derived, { derivation }, language)];
  const readings = contested.map((reading) => describeReading(reading, resolved, language));
  const remarks = [...derived, ...readings, ...(note === undefined ? [] : [note])];
  return [row(name, text), ...remarks.map((remark) => row('', remark))];
}

function describeReading(
  { value, note, sources }: Reading,
  { unit, kind }: ResolvedParameter,
  language: Language,
): string {
  const read = { value: kind.read(value) as number, unit, kind };
  const params = { value: describeValue(read, language), note };
  return fillIn(language.phrases.reading, params, language) + cite(sources, language);
}

function makingOf(parameter: Parameter, language: Language): string {
  if ('value' in parameter) return '';
  const { percentParameter, multipleParameter, sumParameter } = language.phrases;
  if ('sum' in parameter) return fillIn(sumParameter, { sum: parameter.sum.join(' + ') }, language);
  const { of } = parameter;
  return 'percent' in parameter
    ? fillIn(percentParameter, { percent: parameter.percent, of }, language)
    : fillIn(multipleParameter, { times: parameter.times, of }, language);
}
