import type * as z from 'zod/mini';
import type { FactsProblem } from './factsError.js';
import { joinProblems } from './joinProblems.js';
import { plainData } from './plainData.js';
import { problemsOf } from './problemsOf.js';
import { readSchema } from './readSchema.js';

/** What was read, and what is wrong with it. */
export interface ReadData<T> {
  /** A copy as plain data; of no use where something is wrong. */
  readonly data: T;
  /** Everything wrong; empty when nothing is. */
  readonly problems: readonly FactsProblem[];
}

/**
 * Reads a value once, as plain data, and holds it against a schema.
 *
 * @param schema - The schema.
 * @param input - Anything at all.
 * @returns The data, and what is wrong with it.
 */
export function readData<T>(schema: z.ZodMiniType<T>, input: unknown): ReadData<T> {
  const unread: FactsProblem[] = [];
  const data = plainData(input, '', unread);
  const result = readSchema(schema, data);
  const wrong = result.success ? [] : problemsOf(result.error.issues, data, schema);
  return { data: data as T, problems: joinProblems(wrong, unread) };
}
