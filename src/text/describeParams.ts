import type { SourceReference } from '../engine/proof.js';
import type { Json } from '../rules/ruleDocument.js';
import { cite } from './cite.js';
import type { Language } from './language.js';
import { type Row, row } from './report.js';

/**
 * Shows what a rule carries for programs, without the marks that only programs need.
 *
 * @param params - The parameters of its event.
 * @param depth - How deep the rows stand.
 * @param language - The language.
 * @returns One row for each parameter, and one for each item of a list of objects.
 */
export function describeParams(
  params: Readonly<Record<string, Json>>,
  depth: number,
  language: Language,
): readonly Row[] {
  return Object.entries(params).flatMap(([key, value]) => {
    if (!Array.isArray(value) || !value.some(isObject))
      return [row('', `${key}: ${inline(value, language)}`, depth)];
    return [
      row('', `${key}:`, depth),
      ...value.map((item: Json) => row('', `- ${inline(item, language)}`, depth + 1)),
    ];
  });
}

function inline(value: Json, language: Language): string {
  if (Array.isArray(value))
    return value.length === 0 ? '-' : value.map((item: Json) => inline(item, language)).join(', ');
  if (!isObject(value)) return String(value);
  const { sources, ...others } = value;
  const pairs = Object.entries(others).map(([key, inner]) => `${key}: ${inline(inner, language)}`);
  return (
    pairs.join(', ') +
    (sources === undefined ? '' : cite(sources as unknown as readonly SourceReference[], language))
  );
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
