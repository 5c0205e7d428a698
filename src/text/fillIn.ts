import type { Json, Unit } from '../rules/ruleDocument.js';
import type { Language } from './language.js';
import { writeFigure } from './writeFigure.js';
import { writeList } from './writeList.js';
import { writeValue } from './writeValue.js';

/** What a text is filled in with. */
export type Params = Readonly<Record<string, Json | undefined>>;

const PLACEHOLDER = /\{(\w+)(?::([\w.-]+))?\}/g;
const OPTIONAL = /\[([^[\]]*)\]/g;

/**
 * Fills in a text.
 *
 * A placeholder is `{name}` or `{name:format}`, where the name is that of a parameter. The formats are `date`, `amount`,
 * `size` (an amount without its sign), `percent`, `fact` (what a fact is), `count.UNIT` (such as `count.days`) and `name.KIND` (the
 * name that the language has for a code, such as `name.region`) and `figure.UNIT` (a figure of the law, in the unit that
 * the parameter of that name holds); a list is written item by item. A part in square
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
      if (value === undefined) return placeholder;
      const [kind, unit = ''] = format.split('.');
      return kind === 'figure'
        ? writeFigures(value, Object.hasOwn(params, unit) ? params[unit] : undefined, language)
        : writeValue(value, format, language);
    });
}

/** Writes a figure of the law with the unit that another parameter names, or a list of such figures. */
function writeFigures(value: Json, unit: Json | undefined, language: Language): string {
  // Of rules of one's own, a parameter that is to be a unit can be anything.
  if (typeof unit !== 'string') return writeValue(value, '', language);
  const figures = (Array.isArray(value) ? value : [value]) as readonly (string | number)[];
  return writeList(
    figures.map((figure) => writeFigure(figure, unit as Unit, language)),
    language,
  );
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
