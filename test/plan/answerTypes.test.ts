import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { caseFileSchema } from '../../src/facts/caseFileSchema.js';
import { PERIODS } from '../../src/facts/period.js';
import { ABSENT_PARTS } from '../../src/plan/absentParts.js';
import type { AnswerType, RecordField } from '../../src/plan/answerType.js';
import { ANSWER_TYPES } from '../../src/plan/answerTypes.js';

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly value?: number } } }[];
}

const NATIONALITIES = ['BE', 'IN'];

/** What the schema says of one fact. */
interface Field {
  readonly isOptional: boolean;
  readonly isNullable: boolean;
  readonly schema: z.ZodMiniType;
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

function unwrap(schema: z.ZodMiniType): Field {
  const { type, innerType } = definitionOf(schema);
  if (innerType === undefined) return { isOptional: false, isNullable: false, schema };
  const inner = unwrap(innerType);
  return {
    ...inner,
    isOptional: inner.isOptional || type === 'optional',
    isNullable: inner.isNullable || type === 'nullable',
  };
}

/** The answer type that the schema of a fact asks for, but for the names of codes. */
function typeIn({ schema, isNullable }: Field): unknown {
  const { type, format, entries, options = [], shape, checks = [] } = definitionOf(schema);
  const absentable = isNullable;
  if (type === 'boolean') return { type: 'boolean', absentable };
  if (type === 'number') {
    expect(format).toBe('safeint');
    const [least, most] = checks.map(({ _zod }) => _zod.def.value);
    return { type: 'number', absentable, least, most };
  }
  if (entries !== undefined) {
    const choices = Object.values(entries);
    if (choices.join() === NATIONALITIES.join()) return { type: 'country', absentable };
    return { type: 'choice', absentable, choices };
  }
  if (shape !== undefined) {
    expect(Object.keys(shape)).toEqual(['amount', 'per']);
    return { type: 'euro-for-period', absentable, per: PERIODS };
  }
  if (options.length > 0) return { type: 'euro', absentable };
  const takes = (value: string): boolean => schema.safeParse(value).success;
  if (takes('2026-11-24') && !takes('2026-11-31')) return { type: 'date', absentable };
  if (takes('2026-2027') && !takes('2026-2028')) return { type: 'academic-year', absentable };
  return { type: 'text', absentable };
}

/** Every fact of the schema by its path, with what stands in the records of lists. */
function factsOf(schema: z.ZodMiniType, path: string, found = new Map<string, Field>()): Map<string, Field> {
  const field = unwrap(schema);
  const { shape, element } = definitionOf(field.schema);
  if (shape === undefined || 'amount' in shape) {
    found.set(path, field);
    if (element !== undefined) found.set(path, { ...field, schema: element });
    return found;
  }
  for (const [key, inner] of Object.entries(shape))
    factsOf(inner, path === '' ? key : `${path}.${key}`, found);
  return found;
}

const SCHEMA = caseFileSchema(NATIONALITIES);
const FACTS = factsOf(SCHEMA, '');
FACTS.delete('$schema');

function withoutNames(answer: AnswerType): unknown {
  const { names: _names, ...rest } = answer as AnswerType & { readonly names?: string };
  return rest;
}

/** The fields of a record, or of each of the records that a key tells apart. */
function shapesOf(schema: z.ZodMiniType): readonly Readonly<Record<string, z.ZodMiniType>>[] {
  const { shape, options = [] } = definitionOf(schema);
  return shape === undefined ? options.flatMap(shapesOf) : [shape];
}

describe('answer types', () => {
  test('there is one for every fact of the case file, in its order', () => {
    expect(Object.keys(ANSWER_TYPES)).toEqual([...FACTS.keys()]);
  });

  test.each(Object.entries(ANSWER_TYPES).filter(([, { type }]) => type !== 'records'))(
    '%s has the type that the schema takes',
    (path, answer) => {
      expect(withoutNames(answer)).toEqual(typeIn(FACTS.get(path) as Field));
    },
  );

  test('the parts that can be absent as a whole are those that the schema lets be', () => {
    const found: [string, unknown][] = [];
    const walk = (schema: z.ZodMiniType, path: string): void => {
      const { schema: inner, isNullable } = unwrap(schema);
      const { shape = {} } = definitionOf(inner);
      if (isNullable && Object.keys(shape).length > 0) found.push([path, null]);
      for (const [key, field] of Object.entries(shape)) walk(field, path === '' ? key : `${path}.${key}`);
    };
    walk(SCHEMA, '');
    // Offers of work are asked for one fact at a time, unlike other lists.
    expect(Object.fromEntries([...found, ['jobOffers', []]])).toEqual(ABSENT_PARTS);
  });

  const lists = Object.entries(ANSWER_TYPES).filter(([, { type }]) => type === 'records');

  test.each(lists)('the records of %s have the fields of the schema', (path, answer) => {
    const { fields } = answer as { readonly fields: readonly RecordField[] };
    const shapes = shapesOf((FACTS.get(path) as Field).schema);
    expect(shapes.length).toBeGreaterThan(0);
    const names = new Set(shapes.flatMap((shape) => Object.keys(shape)));
    expect(new Set(fields.map(({ name }) => name))).toEqual(names);
    for (const { name, answer: type, required } of fields) {
      const found = shapes.flatMap((shape) => (shape[name] === undefined ? [] : [unwrap(shape[name])]));
      const codes = found.flatMap(({ schema }) => definitionOf(schema).values ?? []);
      if (codes.length > 0) {
        expect(type).toMatchObject({ type: 'choice', choices: codes });
      } else {
        for (const field of found) expect(withoutNames(type)).toEqual(typeIn(field));
      }
      for (const { isOptional } of found) expect(!isOptional, name).toBe(required);
    }
  });

  test.each(lists)('the fields of %s bear on the records that can have them', (path, answer) => {
    const { fields } = answer as { readonly fields: readonly RecordField[] };
    const [first = {}, ...others] = shapesOf((FACTS.get(path) as Field).schema);
    for (const { name, when } of fields) {
      if (when !== null) {
        const before = fields.slice(
          0,
          fields.findIndex((field) => field.name === name),
        );
        expect(before.map((field) => field.name)).toContain(when.name);
      }
      if (others.length === 0) continue;
      const having = [first, ...others].filter((shape) => name in shape);
      const tags = having.flatMap((shape) => definitionOf(shape.kind as z.ZodMiniType).values ?? []);
      if (having.length === others.length + 1) expect(when).toBeNull();
      else expect(when).toEqual({ name: 'kind', values: tags });
    }
  });
});
