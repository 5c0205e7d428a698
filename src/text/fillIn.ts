import type { Json } from '../rules/ruleDocument.js';
import type { Language } from './language.js';
import { writeValue } from './writeValue.js';

/** What a text is filled in with. */
export type Params = Readonly<Record<string, Json | undefined>>;

const PLACEHOLDER = /\{(\w+)(?::([\w.-]+))?\}/g;
const OPTIONAL = /\[([^[\]]*)\]/g;

/**
 * Fills in a text.
 *
 * A placeholder is `{name}` or `{name:format}`, where the name is that of a parameter. The formats are `date`, `amount`,
 * `size` (an amount without its sign), `fact` (what a fact is), `count.UNIT` (such as `count.days`) and `name.KIND` (the
 * name that the language has for a code, such as `name.region`); a list is written item by item. A part in square
 * brackets is left out when a parameter in it is absent or `null`; `{name:if}` there writes nothing and keeps the part
 * only when the parameter is `true`, `{name:unless}` only when it is `false`.
 *
 * @param text - The text.
 * @param params - The parameters.
 * @param language - The language.
 * @returns The text without placeholders; one whose parameter is absent stays as it is.
 * @example
 * fillIn('due on {dueOn:date}[, at the latest {latest:date}]', { dueOn: '2026-11-13' }, ENGLISH);
 * //=> 'due on 13 November 2026'
 */
export function fillIn(text: string, params: Params, language: Language): string {
  return text
    .replaceAll(OPTIONAL, (_part, inner: string) => (isKept(inner, params) ? inner : ''))
    .replaceAll(PLACEHOLDER, (placeholder, name: string, format = '') => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? placeholder : writeValue(value, format, language);
    });
}

function isKept(part: string, params: Params): boolean {
  for (const { name, format } of placeholdersOf(part)) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined || value === null) return false;
    if (format === 'if' && value !== true) return false;
    if (format === 'unless' && value !== false) return false;
  }
  return true;
}

/** A placeholder of a text. */
export interface Placeholder {
  /** The parameter. */
  readonly name: string;
  /** How it is written; empty when as it is. */
  readonly format: string;
  /** Whether the text can do without it. */
  readonly isOptional: boolean;
}

/**
 * Finds the placeholders of a text.
 *
 * @param text - The text.
 * @returns The placeholders, in order.
 * @example
 * placeholdersOf('due on {dueOn:date}'); //=> [{ name: 'dueOn', format: 'date', isOptional: false }]
 */
export function placeholdersOf(text: string): readonly Placeholder[] {
  const optional = [...text.matchAll(OPTIONAL)].map(
    ({ index, 0: part }) => [index, index + part.length] as const,
  );
  return [...text.matchAll(PLACEHOLDER)].map(({ index, 1: name = '', 2: format = '' }) => {
    const isOptional = optional.some(([start, end]) => index > start && index < end);
    return { name, format, isOptional };
  });
}
