type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Makes what zod writes fit for strict readers and for people: a list of types becomes a choice of single types, and
 * definitions get names.
 *
 * @param schema - The schema.
 * @param names - The names of the definitions that zod has numbered, in their order.
 * @returns The same schema, so written.
 * @throws Error when there are more or fewer such definitions than names.
 */
export function tidySchema<T extends object>(schema: T, names: readonly string[]): T {
  const numbered = Object.keys((schema as { readonly $defs?: object }).$defs ?? {}).filter((name) =>
    NUMBERED.test(name),
  );
  if (numbered.length !== names.length) {
    throw new Error(`${numbered.length} numbered definitions, but names for ${names.length}`);
  }
  const named = new Map(numbered.map((name, index) => [name, names[index] as string]));
  return tidy(schema as unknown as Json, named) as unknown as T;
}

const NUMBERED = /^__schema\d+$/;
const REFERENCE = '#/$defs/';

function tidy(value: Json, named: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') {
    const name = value.startsWith(REFERENCE) ? named.get(value.slice(REFERENCE.length)) : undefined;
    return name === undefined ? value : REFERENCE + name;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => tidy(item, named));
  const entries = Object.entries(value).map(
    ([key, inner]) => [named.get(key) ?? key, tidy(inner, named)] as const,
  );
  const { type, ...others } = Object.fromEntries(entries);
  if (!Array.isArray(type)) return Object.fromEntries(entries);
  return { anyOf: type.map((single: Json) => ({ type: single })), ...others };
}
