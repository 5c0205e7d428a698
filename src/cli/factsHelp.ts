import { DATE_PATTERN } from '../facts/fieldSchemas.js';
import { ENGLISH } from '../text/english.js';
import { factName } from '../text/factName.js';
import { type Row, row } from '../text/report.js';

/** A schema of facts, or of one of them, as far as this file looks into it. */
export interface FactsSchema {
  readonly _zod: { readonly def: unknown; readonly optin?: string | undefined };
}

/** What a schema is made of, as far as this file looks into it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, FactsSchema>>;
  readonly innerType?: FactsSchema;
  readonly element?: FactsSchema;
  readonly options?: readonly FactsSchema[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
}

const definitionOf = (schema: FactsSchema): Definition => schema._zod.def as Definition;

/**
 * Lists the facts that a schema takes, so that the help of a command can never be out of date.
 *
 * @param schema - The schema of the facts.
 * @param path - The path of the facts that it stands for, with what stands before a key.
 * @param wordsOf - Says what stands at a path; the path when that is not known.
 * @returns One row for each fact: its path, what it is, and what it can be.
 */
export function factsHelp(schema: FactsSchema, path = '', wordsOf: WordsOf = factWords): readonly Row[] {
  const { shape, options, discriminator } = definitionOf(schema);
  if (discriminator !== undefined)
    return (options ?? []).flatMap((option) => optionHelp(option, discriminator, path, wordsOf));
  return Object.entries(shape ?? {}).flatMap(([key, field]) => fieldHelp(path + key, field, wordsOf));
}

/** Says what stands at a path; the path when that is not known. */
type WordsOf = (path: string) => string;

function factWords(path: string): string {
  return factName(path.replaceAll('[]', ''), ENGLISH);
}

/** One of several shapes, told apart by the value of one key, which its first row shows. */
function optionHelp(
  option: FactsSchema,
  discriminator: string,
  path: string,
  wordsOf: WordsOf,
): readonly Row[] {
  const { [discriminator]: tag, ...shape } = definitionOf(option).shape ?? {};
  const value = tag === undefined ? '' : String(definitionOf(tag).values?.[0]);
  const fields = Object.entries(shape).flatMap(([key, field]) => fieldHelp(path + key, field, wordsOf));
  const words = `${path}${discriminator}: ${value}`;
  // In a list it stands among the paths of other facts.
  const heading = path === '' ? row('', words) : row(words, '');
  return [heading, ...fields.map((field) => ({ ...field, depth: 1 }))];
}

function fieldHelp(path: string, field: FactsSchema, wordsOf: WordsOf): readonly Row[] {
  const mark = field._zod.optin === 'optional' ? '?' : '';
  const { schema, isNullable } = unwrap(field);
  const { shape, element } = definitionOf(schema);
  const words = wordsOf(path);
  if (shape !== undefined) {
    const none = isNullable ? [row(path + mark, `${words}: null when there is none`)] : [];
    return [...none, ...factsHelp(schema, `${path}.`, wordsOf)];
  }
  if (element !== undefined)
    return [row(path + mark, `${words}: a list`), ...factsHelp(element, `${path}[].`, wordsOf)];
  const kind = kindOf(schema) + (isNullable ? ', or null when there is none' : '');
  return [row(path + mark, words === path ? kind : `${words}: ${kind}`)];
}

function unwrap(field: FactsSchema): { readonly schema: FactsSchema; readonly isNullable: boolean } {
  const { type, innerType } = definitionOf(field);
  if (innerType === undefined) return { schema: field, isNullable: false };
  const { schema, isNullable } = unwrap(innerType);
  return { schema, isNullable: isNullable || type === 'nullable' };
}

function kindOf(schema: FactsSchema): string {
  const { type, entries, options } = definitionOf(schema);
  const codes = Object.values(entries ?? {});
  if (type === 'boolean') return 'true or false';
  if (type === 'number') return 'a whole number';
  if (options !== undefined) return 'such as "3703.44"';
  if (type === 'enum') return codes.length === 0 ? 'a code of two capitals, such as "IN"' : codes.join(', ');
  const patterns = (definitionOf(schema).checks ?? []).flatMap((check) => check._zod.def.pattern ?? []);
  if (patterns.includes(DATE_PATTERN)) return 'YYYY-MM-DD';
  const sample = SAMPLES.find((text) => patterns.some((pattern) => pattern.test(text)));
  return sample === undefined ? 'a text' : `such as "${sample}"`;
}

/** What texts of a certain form look like. */
const SAMPLES: readonly string[] = ['85.07.30-033.28', '2026-2027'];
