import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FactsError } from '../../src/facts/factsError.js';
import { factsReader } from '../../src/facts/factsReader.js';
import { guardOf, NOT_PASSED } from '../../src/facts/guard.js';
import { anything, mutated, SHAPES } from './arbitraries.js';

/** Whether the guard of a schema passes a value. */
const passing =
  (schema: z.ZodMiniType) =>
  (value: unknown): boolean =>
    guardOf(schema)(value) !== NOT_PASSED;

/** Whether a value is made of nothing but objects with keys of their own, lists, and what JSON has for the rest. */
function isData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return !['function', 'symbol', 'bigint'].includes(typeof value);
  if (Array.isArray(value)) return value.every(isData);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isData);
}

describe.each(SHAPES)('the guard of $name', ({ schema, valid }) => {
  const compiled = guardOf(schema);
  const guard = (value: unknown): boolean => compiled(value) !== NOT_PASSED;
  const reader = factsReader(schema);

  /** What the reader makes of a value: a copy of it, or an error that lists what is wrong. */
  function readOrRefuse(value: unknown): 'read' | 'refused' {
    try {
      const read = reader.read(value);
      expect(read).toEqual(value);
      expect(read).not.toBe(value);
      return 'read';
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      expect(error.problems.length).toBeGreaterThan(0);
      for (const problem of error.problems) {
        expect(problem).toMatchObject({
          path: expect.any(String),
          expected: expect.any(String),
          received: expect.any(String),
        });
        expect(problem.expected).not.toBe('');
        expect(error.message).toContain(problem.expected);
      }
      return 'refused';
    }
  }

  test('passes all facts that are right, as the schema does', () => {
    fc.assert(
      fc.property(valid, (facts) => {
        expect(schema.safeParse(facts).success).toBe(true);
        expect(guard(facts)).toBe(true);
        expect(readOrRefuse(facts)).toBe('read');
      }),
      { numRuns: 500 },
    );
  });

  test('passes no changed facts that the schema refuses, and the reader decides as the schema does', () => {
    const tally = { read: 0, refused: 0 };
    fc.assert(
      fc.property(mutated(valid), (facts) => {
        // The schema takes objects that inherit facts, which the reader does not.
        const success = schema.safeParse(facts).success && isData(facts);
        if (guard(facts)) expect(success).toBe(true);
        const outcome = readOrRefuse(facts);
        expect(outcome).toBe(success ? 'read' : 'refused');
        tally[outcome] += 1;
      }),
      { numRuns: 800 },
    );
    // Some changes do no harm, so that both branches are seen.
    expect(Math.min(tally.read, tally.refused)).toBeGreaterThan(0);
  }, 30_000);

  test('passes nothing else that the schema refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything), (value) => {
        const success = schema.safeParse(value).success && isData(value);
        if (guard(value)) expect(success).toBe(true);
        expect(readOrRefuse(value)).toBe(success ? 'read' : 'refused');
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  test('refuses a key beside the right ones, whatever its name', () => {
    const names = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'prototype', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(valid, names, fc.jsonValue(), (facts, name, value) => {
        const known = schema.safeParse({ ...facts, [name]: undefined });
        fc.pre(!known.success && !Object.hasOwn(facts, name));
        // As JSON.parse makes it, where `__proto__` is a key like any other.
        const text = JSON.stringify(facts).replace(
          /^\{(.*)\}$/s,
          (_all, inner: string) =>
            `{${[inner, `${JSON.stringify(name)}:${JSON.stringify(value)}`].filter(Boolean).join(',')}}`,
        );
        expect(guard(JSON.parse(text))).toBe(false);
        expect(readOrRefuse(JSON.parse(text))).toBe('refused');
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('a guard', () => {
  test('leaves to the schema what it cannot tell at once', () => {
    for (const schema of [
      z.string().check(z.trim()),
      z.number(),
      z.int(),
      z.array(z.boolean()),
      z.union([z.boolean(), z.null()]),
      z.record(z.string(), z.boolean()),
      z.unknown(),
    ]) {
      for (const value of ['abc', 1, [true], true, { a: true }]) expect(passing(schema)(value)).toBe(false);
    }
  });

  test('knows texts that are too short or too long', () => {
    const guard = passing(z.string().check(z.minLength(2), z.maxLength(3)));
    expect(['a', 'ab', 'abc', 'abcd', 12].map(guard)).toEqual([false, true, true, false, false]);
  });

  test('asks about every place of a list, holes included', () => {
    const guard = passing(z.array(z.boolean()).check(z.maxLength(3)));
    expect(guard([true, false])).toBe(true);
    expect(guard([])).toBe(true);
    expect(guard(new Array(2))).toBe(false);
    expect(guard([true, undefined])).toBe(false);
    expect(guard([true, true, true, true])).toBe(false);
    expect(guard({ length: 0 })).toBe(false);
  });

  test('takes only whole numbers between the bounds', () => {
    const guard = passing(z.int().check(z.minimum(1), z.maximum(100)));
    for (const value of [1, 50, 100]) expect(guard(value)).toBe(true);
    for (const value of [0, 101, -0, 1.5, '1', Number.NaN, 1n, true, null]) expect(guard(value)).toBe(false);
  });

  test('tells absent from not given', () => {
    const optional = passing(z.strictObject({ a: z.optional(z.boolean()) }));
    expect(optional({})).toBe(true);
    expect(optional({ a: undefined })).toBe(true);
    expect(optional({ a: null })).toBe(false);
    const nullable = passing(z.strictObject({ a: z.nullable(z.boolean()) }));
    expect(nullable({ a: null })).toBe(true);
    expect(nullable({})).toBe(false);
    expect(nullable({ a: undefined })).toBe(false);
  });
});
