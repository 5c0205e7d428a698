import type { Comparison, Conditions } from '../engine/conditions.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import { describeValue } from './describeParameter.js';
import { factName } from './factName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeValue } from './writeValue.js';

/**
 * Says conditions in words, one row for each part.
 *
 * @param conditions - The conditions.
 * @param parameters - The parameters of the document, by name.
 * @param language - The language.
 * @param depth - How deep the first row stands.
 * @returns The rows; parts stand deeper than what they are parts of.
 */
export function describeConditions(
  conditions: Conditions,
  parameters: ReadonlyMap<string, ResolvedParameter>,
  language: Language,
  depth = 0,
): readonly Row[] {
  if ('fact' in conditions) return [row('-', comparisonText(conditions, parameters, language), depth)];
  const type = 'all' in conditions ? 'all' : 'any' in conditions ? 'any' : 'not';
  const parts =
    'all' in conditions ? conditions.all : 'any' in conditions ? conditions.any : [conditions.not];
  const name = conditions.name === undefined ? '' : `${conditions.name}: `;
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && type !== 'not') {
    const [first, ...rest] = describeConditions(only, parameters, language, depth);
    return first === undefined ? [] : [{ ...first, text: name + first.text }, ...rest];
  }
  const deeper = parts.flatMap((part) => describeConditions(part, parameters, language, depth + 1));
  return [row('-', name + language.phrases[type], depth), ...deeper];
}

function comparisonText(
  { fact, operator, value }: Comparison,
  parameters: ReadonlyMap<string, ResolvedParameter>,
  language: Language,
): string {
  return [
    factName(fact, language),
    nameOf('operator', operator, language),
    valueText(value, operator, parameters, language),
  ].join(' ');
}

const PARAMETER = 'parameters.';

function valueText(
  value: Comparison['value'],
  operator: string,
  parameters: ReadonlyMap<string, ResolvedParameter>,
  language: Language,
): string {
  if (typeof value !== 'object' || value === null || !('fact' in value)) {
    const format = operator.startsWith('decimal') ? 'amount' : operator.startsWith('date') ? 'date' : '';
    return writeValue(value, format, language);
  }
  const { fact } = value;
  const name = fact.slice(PARAMETER.length);
  const parameter = fact.startsWith(PARAMETER) ? parameters.get(name) : undefined;
  if (parameter === undefined) return factName(fact, language);
  return fillIn(
    language.phrases.operand,
    { name: describeValue(parameter, language), value: name },
    language,
  );
}
