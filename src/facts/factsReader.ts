import type * as z from 'zod/mini';
import { FactsError } from './factsError.js';
import { guardOf, NOT_PASSED } from './guard.js';
import { readData } from './readData.js';

/** Reads facts of one shape. */
export interface FactsReader<T> {
  /**
   * Reads facts, each once.
   *
   * @param input - What somebody says are facts.
   * @returns A copy of them as plain data, known to be right.
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
      const passed = passedBy(guard, input);
      return passed === NOT_PASSED ? readAll(schema, input) : (passed as T);
    },
  };
}

/** What a guard gives. Where a getter or a proxy throws, it is {@link readAll} that says where. */
function passedBy(guard: (input: unknown) => unknown, input: unknown): unknown {
  try {
    return guard(input);
  } catch {
    return NOT_PASSED;
  }
}

function readAll<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const { data, problems } = readData(schema, input);
  if (problems.length > 0) throw new FactsError(problems);
  return data;
}
