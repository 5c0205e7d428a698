import type * as z from 'zod/mini';
import { FactsError } from './factsError.js';
import { guardOf } from './guard.js';
import { problemsOf } from './problemsOf.js';
import { readSchema } from './readSchema.js';

/** Reads facts of one shape. */
export interface FactsReader<T> {
  /**
   * Reads facts.
   *
   * @param input - What somebody says are facts.
   * @returns The same object, known to be right.
   * @throws {@link FactsError} when anything is wrong with them, listing all of it.
   */
  readonly read: (input: unknown) => T;
}

/**
 * Makes a reader out of a schema.
 *
 * @param schema - The schema of the facts.
 * @returns The reader.
 */
export function factsReader<T>(schema: z.ZodMiniType<T>): FactsReader<T> {
  const guard = guardOf(schema);
  return {
    read: (input) => {
      if (guard(input)) return input as T;
      const result = readSchema(schema, input);
      if (!result.success) throw new FactsError(problemsOf(result.error.issues, input, schema));
      return input as T;
    },
  };
}
