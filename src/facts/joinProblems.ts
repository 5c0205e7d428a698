import type { FactsProblem } from './factsError.js';

/**
 * Joins what is wrong with the data that could be read, and what could not be read as data at all: of one place what was
 * expected there and what came, and no more of what stands in something that is wrong as a whole.
 *
 * @param wrong - What is wrong with the data.
 * @param unread - What is no data.
 * @returns Everything wrong.
 */
export function joinProblems(
  wrong: readonly FactsProblem[],
  unread: readonly FactsProblem[],
): readonly FactsProblem[] {
  const received = new Map(unread.map((problem) => [problem.path, problem.received]));
  return [
    ...wrong.map((problem) => ({ ...problem, received: received.get(problem.path) ?? problem.received })),
    ...unread.filter(({ path }) => !wrong.some((problem) => isWithin(path, problem.path))),
  ];
}

function isWithin(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
