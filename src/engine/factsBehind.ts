import type { Environment } from './environment.js';
import { collectBehind, type MissingFact } from './missingFact.js';
import type { Program } from './program.js';

/**
 * Finds the missing facts that facts wait for which are not known.
 *
 * @param slots - Where these stand.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @returns The paths of the missing facts, in the order of the vocabulary.
 */
export function factsBehind(
  slots: readonly number[],
  facts: Environment,
  program: Program,
): readonly string[] {
  const behind = new Set<MissingFact>();
  const found = new Map<string, MissingFact>();
  const scope = { environment: facts, layout: program.layout, path: '', order: '' };
  for (const slot of slots) collectBehind(slot, scope, program, found, behind);
  const ordered = [...behind].sort((a, b) => (a.order < b.order ? -1 : 1));
  return [...new Set(ordered.flatMap(({ paths }) => paths))];
}
