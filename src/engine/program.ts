import type { ComputedFact } from './computedFact.js';
import type { Layout } from './layout.js';

/** What is needed to decide and to prove the conditions of a document: where its facts stand and which are computed. */
export interface Program {
  readonly layout: Layout;
  /** The computed facts, in the order in which they are computed. */
  readonly computed: readonly ComputedFact[];
}
