import type { ComputedFact } from './computedFact.js';
import type { Layout } from './layout.js';

/** What is needed to decide and to prove the conditions of a document: where its facts stand and which are computed. */
export interface Program {
  readonly layout: Layout;
  /** The computed facts, in the order in which they are computed. */
  readonly computed: readonly ComputedFact[];
}

/**
 * Finds the computed fact that stands in a slot.
 *
 * @param program - The program.
 * @param slot - The slot.
 * @returns The computed fact; `undefined` when the slot is that of a given fact.
 */
export function computedAt({ computed }: Program, slot: number): ComputedFact | undefined {
  const first = computed[0];
  return first === undefined ? undefined : computed[slot - first.slot];
}
