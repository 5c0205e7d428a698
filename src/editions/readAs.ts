import type * as z from 'zod/mini';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { readData } from '../facts/readData.js';
import { canonicalProblems } from '../rules/canonicalProblems.js';

/**
 * Reads JSON of a shape once, and names in each problem what it was read as.
 *
 * @param name - What it is, such as `lock`: the first part of every path.
 * @param schema - Its schema.
 * @param json - The JSON.
 * @param check - Finds what is wrong with JSON of the right shape.
 * @returns A copy of the JSON, known to be right.
 * @throws `FactsError` when anything is wrong with it, listing all of it.
 */
export function readAs<T>(
  name: string,
  schema: z.ZodMiniType<T>,
  json: unknown,
  check: (value: T) => readonly FactsProblem[],
): T {
  const { data, problems: wrong } = readData(schema, json);
  const found = wrong.length > 0 ? wrong : check(data);
  const problems = [
    ...found.map((problem) => ({ ...problem, path: within(name, problem.path) })),
    ...canonicalProblems(data, name),
  ];
  if (problems.length === 0) return data;
  throw new FactsError(problems);
}

function within(name: string, path: string): string {
  return path === '' ? name : `${name}.${path}`;
}
