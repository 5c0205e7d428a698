import type * as z from 'zod/mini';
import type { FactsProblem } from './factsError.js';
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
  const received = new Map(unread.map((problem) => [problem.path, problem.received]));
  const problems = wrong.map((problem) => ({
    ...problem,
    received: received.get(problem.path) ?? problem.received,
  }));
  const others = unread.filter(({ path }) => !wrong.some((problem) => isWithin(path, problem.path)));
  return { data: data as T, problems: [...problems, ...others] };
}

/** Whether of what stands at a path nothing more has to be said, because all that it stands in is wrong. */
function isWithin(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
