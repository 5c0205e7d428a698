import { DATE_PATTERN } from '../facts/fieldSchemas.js';
import { REGISTER_NUMBER_PATTERN } from '../facts/registerNumberFacts.js';
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
 * @returns One row for each fact: its path, what it is, and what it can be.
 */
export function factsHelp(schema: FactsSchema, path = ''): readonly Row[] {
  const { shape, options, discriminator } = definitionOf(schema);
  if (discriminator !== undefined)
    return (options ?? []).flatMap((option) => optionHelp(option, discriminator));
  return Object.entries(shape ?? {}).flatMap(([key, field]) => fieldHelp(path + key, field));
}

/** One of several shapes, told apart by the value of one key, which its first row shows. */
function optionHelp(option: FactsSchema, discriminator: string): readonly Row[] {
  const { [discriminator]: tag, ...shape } = definitionOf(option).shape ?? {};
  const value = tag === undefined ? '' : String(definitionOf(tag).values?.[0]);
  const fields = Object.entries(shape).flatMap(([key, field]) => fieldHelp(key, field));
  return [row('', `${discriminator}: ${value}`), ...fields.map((field) => ({ ...field, depth: 1 }))];
}

function fieldHelp(path: string, field: FactsSchema): readonly Row[] {
  const mark = field._zod.optin === 'optional' ? '?' : '';
  const { schema, isNullable } = unwrap(field);
  const { shape, element } = definitionOf(schema);
  const words = factName(path.replaceAll('[]', ''), ENGLISH);
  if (shape !== undefined) return factsHelp(schema, `${path}.`);
  if (element !== undefined)
    return [row(path + mark, `${words}: a list`), ...factsHelp(element, `${path}[].`)];
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
  const patterns = definitionOf(schema).checks?.map((check) => check._zod.def.pattern) ?? [];
  if (patterns.includes(DATE_PATTERN)) return 'YYYY-MM-DD';
  return patterns.includes(REGISTER_NUMBER_PATTERN) ? 'such as "85.07.30-033.28"' : 'such as "2026-2027"';
}
