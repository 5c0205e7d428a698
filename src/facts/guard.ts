import type * as z from 'zod/mini';
import { parseDay } from '../calendar/parseDay.js';
import { parseAmount } from '../money/parseAmount.js';
import { AMOUNT_PATTERN, DATE_PATTERN, type ReadByName } from './fieldSchemas.js';

/** Stands for a value that is wrong, or of which only the schema itself can tell. */
export const NOT_PASSED: unique symbol = Symbol('not passed');

/** Gives a value that is right as plain data of its own; {@link NOT_PASSED} when it is wrong or only the schema can tell. */
export type Guard = (value: unknown) => unknown;

/** Says at once that a value other than an object or a list is right. */
type Test = (value: unknown) => boolean;

const ask: Guard = () => NOT_PASSED;

/** What a check of a schema is made of, as far as this file looks into it. */
interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly fn?: Test;
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
 * Each fact is read once, into objects and lists of the guard's own: what was checked is what is decided from, whatever
 * getters or proxies the facts are made of.
 *
 * @param schema - A schema made of strict objects, lists, enumerations, literals, booleans, dates, amounts, and unions of these.
 * @returns The guard. It passes nothing that the schema refuses.
 */
export function guardOf(schema: z.ZodMiniType): Guard {
  const test = testOf(schema);
  if (test !== undefined) return (value) => (test(value) ? value : NOT_PASSED);
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
      return orElse(undefined, inner(definition));
    case 'nullable':
      return orElse(null, inner(definition));
    case 'union':
      return guardOfUnion(definition);
    case 'array':
      return guardOfList(definition);
    case 'object':
      return guardOfObject(definition, undefined, (schema as ReadByName).byName);
    default:
      return ask;
  }
}

/** The test of a schema that takes neither objects nor lists, where it has one. */
function testOf(schema: z.ZodMiniType): Test | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(definition.values ?? []);
    case 'enum':
      return oneOf(Object.values(definition.entries ?? {}));
    case 'optional':
      return orTest(undefined, definition);
    case 'nullable':
      return orTest(null, definition);
    case 'number':
      return testOfInteger(definition);
    case 'string':
      return hasPattern(definition, DATE_PATTERN) ? isDate : testOfText(definition);
    case 'union':
      return isAmountSchema(definition) ? isAmount : undefined;
    default:
      return undefined;
  }
}

function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

function inner(definition: Definition): Guard {
  return definition.innerType === undefined ? ask : guardOf(definition.innerType);
}

function orElse(absent: null | undefined, guard: Guard): Guard {
  return (value) => (value === absent ? value : guard(value));
}

function orTest(absent: null | undefined, { innerType }: Definition): Test | undefined {
  const test = innerType === undefined ? undefined : testOf(innerType);
  return test === undefined ? undefined : (value) => value === absent || test(value);
}

function oneOf(values: readonly unknown[]): Test {
  if (values.length <= FEW) return (value) => values.includes(value);
  const known = new Set(values);
  return (value) => known.has(value);
}

/** Up to so many values, looking through a list takes less time than asking a set. */
const FEW = 8;

function hasPattern(definition: Definition, pattern: RegExp): boolean {
  return definition.checks?.length === 1 && definition.checks[0]?._zod.def.pattern === pattern;
}

const isDate: Test = (value) => typeof value === 'string' && parseDay(value) !== undefined;

const isAmount: Test = (value) => parseAmount(value) !== undefined;

/** A text that matches patterns, is neither too short nor too long, and passes tests. */
function testOfText({ checks = [] }: Definition): Test | undefined {
  const tests = checks.map(({ _zod: { def } }): Test | undefined => {
    const { check, pattern, fn, minimum = 0, maximum = 0 } = def;
    if (check === 'string_format' && pattern !== undefined) return (text) => pattern.test(text as string);
    if (check === 'min_length') return (text) => (text as string).length >= minimum;
    if (check === 'max_length') return (text) => (text as string).length <= maximum;
    return check === 'custom' ? fn : undefined;
  });
  if (!tests.every((test) => test !== undefined)) return undefined;
  return (value) => typeof value === 'string' && tests.every((test) => test(value));
}

/** A whole number between inclusive bounds. */
function testOfInteger(definition: Definition): Test | undefined {
  const [low, high, ...others] = (definition.checks ?? []).map((check) => check._zod.def);
  const bounded =
    low?.check === 'greater_than' && high?.check === 'less_than' && low.inclusive && high.inclusive;
  if (definition.format !== 'safeint' || !bounded || others.length > 0) return undefined;
  const [least, greatest] = [low.value as number, high.value as number];
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= greatest;
}

function isAmountSchema({ options = [] }: Definition): boolean {
  const [first] = options;
  return first !== undefined && hasPattern(definitionOf(first), AMOUNT_PATTERN);
}

function guardOfUnion({ options = [], discriminator }: Definition): Guard {
  if (discriminator === undefined) return ask;
  const guards = new Map<unknown, Guard>();
  for (const option of options) {
    const definition = definitionOf(option);
    const tag = definition.shape?.[discriminator];
    for (const value of (tag && definitionOf(tag).values) ?? [])
      guards.set(value, guardOfObject(definition, { key: discriminator, value }));
  }
  return (value) => {
    if (!isPlainObject(value)) return NOT_PASSED;
    return guards.get(value[discriminator])?.(value) ?? NOT_PASSED;
  };
}

function guardOfList({ element, checks }: Definition): Guard {
  const longest = checks?.length === 1 ? checks[0]?._zod.def.maximum : undefined;
  if (element === undefined || longest === undefined) return ask;
  const guard = guardOf(element);
  return (value) => {
    if (!Array.isArray(value)) return NOT_PASSED;
    const { length } = value;
    if (length > longest) return NOT_PASSED;
    const list: unknown[] = [];
    // By index, because `every` would skip the holes of a sparse list.
    for (let index = 0; index < length; index += 1) {
      const item = guard(value[index]);
      if (item === NOT_PASSED) return NOT_PASSED;
      list.push(item);
    }
    return list;
  };
}

/** Of an option of a union, the key that tells it from others, which was read to choose it. */
interface Tag {
  readonly key: string;
  readonly value: unknown;
}

function guardOfObject({ shape = {} }: Definition, tag?: Tag, byName?: ReadByName['byName']): Guard {
  const fields = Object.entries(shape)
    .filter(([key]) => key !== tag?.key)
    .map(([key, schema]) => {
      const { type, innerType } = definitionOf(schema);
      const isOptional = type === 'optional' && innerType !== undefined;
      const value = isOptional ? innerType : schema;
      return { key, isOptional, test: testOf(value), guard: guardOf(value) };
    });
  return (value) => {
    if (!isPlainObject(value)) return NOT_PASSED;
    const record = byName?.(value) ?? (tag === undefined ? {} : { [tag.key]: tag.value });
    const source = byName === undefined ? value : record;
    let unread = tag === undefined ? 0 : -1;
    for (const _key in value) unread += 1;
    for (const { key, isOptional, test, guard } of fields) {
      const field = source[key];
      if (field === undefined) {
        if (!isOptional) return NOT_PASSED;
        continue;
      }
      if (test === undefined) {
        const own = guard(field);
        if (own === NOT_PASSED) return NOT_PASSED;
        record[key] = own;
      } else if (!test(field)) return NOT_PASSED;
      else if (byName === undefined) record[key] = field;
      unread -= 1;
    }
    if (unread === 0) return record;
    // A fact may stand there as undefined. That is rare, so that it is looked for only where something is left over.
    const unsaid = fields.filter(({ key }) => record[key] === undefined && Object.hasOwn(value, key));
    return unread === unsaid.length ? record : NOT_PASSED;
  };
}

/** Whether a value is an object that inherits nothing which could be taken for a fact. Of another kind, {@link plainData} tells. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
