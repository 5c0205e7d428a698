import type * as z from 'zod/mini';
import { parseDay } from '../calendar/parseDay.js';
import { parseAmount } from '../money/parseAmount.js';
import { AMOUNT_PATTERN, DATE_PATTERN } from './fieldSchemas.js';

/** Says at once that a value is right; `false` when it is wrong or when only the schema itself can tell. */
export type Guard = (value: unknown) => boolean;

const ask: Guard = () => false;

/** What a check of a schema is made of, as far as this file looks into it. */
interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly fn?: Guard;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

/** What a schema is made of, as far as this file looks into it. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/**
 * Compiles a schema of facts into one function that says quickly that facts are right. Reading facts is most of the cost
 * of a decision, and zod without code generation, which a strict content security policy forbids, takes longer than all
 * the rest. The schema stays the only authority: whatever the guard does not pass, zod is asked about.
 *
 * @param schema - A schema made of strict objects, lists, enumerations, literals, booleans, dates, amounts, and unions of these.
 * @returns The guard. It passes nothing that the schema refuses.
 */
export function guardOf(schema: z.ZodMiniType): Guard {
  const definition = schema._zod.def as unknown as Definition;
  switch (definition.type) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(definition.values ?? []);
    case 'enum':
      return oneOf(Object.values(definition.entries ?? {}));
    case 'optional':
      return orElse(undefined, inner(definition));
    case 'nullable':
      return orElse(null, inner(definition));
    case 'number':
      return guardOfInteger(definition);
    case 'string':
      return hasPattern(definition, DATE_PATTERN) ? isDate : guardOfText(definition);
    case 'union':
      return guardOfUnion(definition);
    case 'array':
      return guardOfList(definition);
    case 'object':
      return guardOfObject(definition);
    default:
      return ask;
  }
}

function inner(definition: Definition): Guard {
  return definition.innerType === undefined ? ask : guardOf(definition.innerType);
}

function orElse(absent: null | undefined, guard: Guard): Guard {
  return (value) => value === absent || guard(value);
}

function oneOf(values: readonly unknown[]): Guard {
  if (values.length <= FEW) return (value) => values.includes(value);
  const known = new Set(values);
  return (value) => known.has(value);
}

/** Up to so many values, looking through a list takes less time than asking a set. */
const FEW = 8;

function hasPattern(definition: Definition, pattern: RegExp): boolean {
  return definition.checks?.length === 1 && definition.checks[0]?._zod.def.pattern === pattern;
}

const isDate: Guard = (value) => typeof value === 'string' && parseDay(value) !== undefined;

const isAmount: Guard = (value) => parseAmount(value) !== undefined;

/** A text that matches patterns, is neither too short nor too long, and passes tests. */
function guardOfText({ checks = [] }: Definition): Guard {
  const tests = checks.map(({ _zod: { def } }): Guard | undefined => {
    const { check, pattern, fn, minimum = 0, maximum = 0 } = def;
    if (check === 'string_format' && pattern !== undefined) return (text) => pattern.test(text as string);
    if (check === 'min_length') return (text) => (text as string).length >= minimum;
    if (check === 'max_length') return (text) => (text as string).length <= maximum;
    return check === 'custom' ? fn : undefined;
  });
  if (!tests.every((test) => test !== undefined)) return ask;
  return (value) => typeof value === 'string' && tests.every((test) => test(value));
}

/** A whole number between inclusive bounds. */
function guardOfInteger(definition: Definition): Guard {
  const [low, high, ...others] = (definition.checks ?? []).map((check) => check._zod.def);
  const bounded =
    low?.check === 'greater_than' && high?.check === 'less_than' && low.inclusive && high.inclusive;
  if (definition.format !== 'safeint' || !bounded || others.length > 0) return ask;
  const [least, greatest] = [low.value as number, high.value as number];
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= greatest;
}

function guardOfUnion(definition: Definition): Guard {
  const options = definition.options ?? [];
  const [first] = options;
  if (first !== undefined && hasPattern(first._zod.def as unknown as Definition, AMOUNT_PATTERN))
    return isAmount;
  const { discriminator } = definition;
  if (discriminator === undefined) return ask;
  const guards = new Map<unknown, Guard>();
  for (const option of options) {
    const tag = (option._zod.def as unknown as Definition).shape?.[discriminator];
    for (const value of (tag?._zod.def as unknown as Definition | undefined)?.values ?? [])
      guards.set(value, guardOf(option));
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return guards.get((value as Record<string, unknown>)[discriminator])?.(value) ?? false;
  };
}

function guardOfList(definition: Definition): Guard {
  const { element, checks } = definition;
  const longest = checks?.length === 1 ? checks[0]?._zod.def.maximum : undefined;
  if (element === undefined || longest === undefined) return ask;
  const guard = guardOf(element);
  return (value) => {
    if (!Array.isArray(value) || value.length > longest) return false;
    // By index, because `every` would skip the holes of a sparse list.
    for (let index = 0; index < value.length; index += 1) if (!guard(value[index])) return false;
    return true;
  };
}

function guardOfObject(definition: Definition): Guard {
  const fields = Object.entries(definition.shape ?? {}).map(([key, schema]) => {
    const { type, innerType } = schema._zod.def as unknown as Definition;
    const isOptional = type === 'optional' && innerType !== undefined;
    return { key, isOptional, guard: guardOf(isOptional ? innerType : schema) };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Readonly<Record<string, unknown>>;
    let known = 0;
    for (const { key, guard, isOptional } of fields) {
      const field = record[key];
      if (field === undefined) {
        if (!isOptional) return false;
      } else if (guard(field)) known += 1;
      else return false;
    }
    let present = 0;
    for (const _key in record) present += 1;
    if (present === known) return true;
    // A fact may stand there as undefined. That is rare, so that it is looked for only where something is left over.
    const unsaid = fields.filter(({ key }) => record[key] === undefined && Object.hasOwn(record, key));
    return present === known + unsaid.length;
  };
}
