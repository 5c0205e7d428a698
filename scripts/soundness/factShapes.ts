import type * as z from 'zod/mini';
import { caseFileSchema } from '../../src/facts/caseFileSchema.js';

/** What can stand at a place of a case file, as its schema says. */
export type FactShape = Section | RecordList | Leaf;

/** An object with named facts. */
export interface Section {
  readonly type: 'section';
  readonly fields: Readonly<Record<string, Field>>;
  readonly nullable: boolean;
}

/** A named fact. */
export interface Field {
  readonly shape: FactShape;
  readonly required: boolean;
}

/** A list of records; where these are of several kinds, with the fields of each. */
export interface RecordList {
  readonly type: 'list';
  readonly records: readonly Section[];
  /** How many there can be. */
  readonly most: number;
}

/** A fact that holds no others. */
export interface Leaf {
  readonly type: 'date' | 'amount' | 'academic-year' | 'register-number' | 'text' | 'number' | 'values';
  readonly nullable: boolean;
  /** All that it can be, but `null`; empty where that is no short list. */
  readonly values: readonly unknown[];
  /** The least and the greatest number. */
  readonly bounds: readonly [least: number, most: number];
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

interface Check {
  readonly check: string;
  readonly value?: number;
  readonly maximum?: number;
}

/**
 * Reads the shape of a case file off its schema, so that no fact can be forgotten.
 *
 * @param nationalities - Every code that is a nationality.
 * @returns The shape of the whole.
 */
export function factShapes(nationalities: readonly string[]): Section {
  return shapeOf(caseFileSchema(nationalities), false) as Section;
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

function shapeOf(schema: z.ZodMiniType, nullable: boolean): FactShape {
  const { type, innerType, shape, element, options, entries, values, checks = [] } = definitionOf(schema);
  const limits = checks.map(({ _zod }) => _zod.def);
  if (innerType !== undefined) return shapeOf(innerType, nullable || type === 'nullable');
  if (shape !== undefined) return sectionOf(shape, nullable);
  if (element !== undefined) {
    const records = (definitionOf(element).options ?? [element]).map(
      (each) => shapeOf(each, false) as Section,
    );
    return { type: 'list', records, most: limits.find(({ check }) => check === 'max_length')?.maximum ?? 10 };
  }
  const known = type === 'boolean' ? [false, true] : (values ?? Object.values(entries ?? {}));
  if (known.length > 0) return leaf('values', nullable, known);
  if (type === 'number') {
    const bounds = limits.flatMap(({ value }) => value ?? []);
    return { ...leaf('number', nullable), bounds: [Math.min(...bounds), Math.max(...bounds)] };
  }
  if (options !== undefined) return leaf('amount', nullable);
  const kind = SAMPLES.find(
    ([, sample]) => schema.safeParse(sample).success && !schema.safeParse('?').success,
  );
  return leaf(kind?.[0] ?? 'text', nullable);
}

/** Texts that only one kind of fact takes. */
const SAMPLES: readonly (readonly [Leaf['type'], string])[] = [
  ['register-number', '85.07.30-033.28'],
  ['date', '2026-02-28'],
  ['academic-year', '2026-2027'],
];

function leaf(type: Leaf['type'], nullable: boolean, values: readonly unknown[] = []): Leaf {
  return { type, nullable, values, bounds: [0, 0] };
}

/** What is no fact about the case: the register number is held against a sex only where one is given. */
const NO_FACTS: readonly string[] = ['$schema', 'sex'];

function sectionOf(shape: Readonly<Record<string, z.ZodMiniType>>, nullable: boolean): Section {
  const fields = Object.entries(shape)
    .filter(([name]) => !NO_FACTS.includes(name))
    .map(([name, schema]): [string, Field] => [
      name,
      { shape: shapeOf(schema, false), required: definitionOf(schema).type !== 'optional' },
    ]);
  return { type: 'section', fields: Object.fromEntries(fields), nullable };
}
