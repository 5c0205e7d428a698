import type * as z from 'zod/mini';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { problemsOf } from '../facts/problemsOf.js';
import { readSchema } from '../facts/readSchema.js';
import { canonicalProblems } from '../rules/canonicalProblems.js';

/**
 * Reads JSON of a shape, and names in each problem what it was read as.
 *
 * @param name - What it is, such as `lock`: the first part of every path.
 * @param schema - Its schema.
 * @param json - The JSON.
 * @param check - Finds what is wrong with JSON of the right shape.
 * @returns The same JSON, known to be right.
 * @throws `FactsError` when anything is wrong with it, listing all of it.
 */
export function readAs<T>(
  name: string,
  schema: z.ZodMiniType<T>,
  json: unknown,
  check: (value: T) => readonly FactsProblem[],
): T {
  const result = readSchema(schema, json);
  const found = result.success ? check(json as T) : problemsOf(result.error.issues, json, schema);
  const problems = [
    ...found.map((problem) => ({ ...problem, path: within(name, problem.path) })),
    ...canonicalProblems(json, name),
  ];
  if (problems.length === 0) return json as T;
  throw new FactsError(problems);
}

function within(name: string, path: string): string {
  return path === '' ? name : `${name}.${path}`;
}
