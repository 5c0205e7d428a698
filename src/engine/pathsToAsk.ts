import type { Environment } from './environment.js';
import type { Layout } from './layout.js';

/**
 * Finds what to ask for when a fact is missing: the fact itself or, when it is computed from others, those of them that
 * were not given.
 *
 * @param name - The missing fact.
 * @param layout - Where facts stand.
 * @param facts - What is known.
 * @returns The paths of the facts to ask for.
 */
export function pathsToAsk(name: string, layout: Layout, facts: Environment): readonly string[] {
  const from = layout.facts.get(name)?.from ?? [name];
  const open = from.filter((path) => {
    const fact = layout.facts.get(path);
    return fact === undefined || facts[fact.slot] === undefined;
  });
  return open.length === 0 ? from : open;
}
