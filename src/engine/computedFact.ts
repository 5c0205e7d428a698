import type { Environment, Slot } from './environment.js';
import type { Kind } from './kind.js';
import type { Layout } from './layout.js';
import type { Node } from './node.js';

/** The list that a computed fact goes over, and the records of it that it takes. */
export interface ListSelection {
  /** The name of the list. */
  readonly list: string;
  readonly slot: number;
  readonly each: Layout;
  /** The event of the rules that take a record, for those who evaluate them otherwise. */
  readonly event: string | undefined;
  /** The condition that takes a record; every record when there is none. */
  readonly where: Node | undefined;
}

/** A fact computed from others before the conditions are decided. */
export interface ComputedFact {
  readonly name: string;
  /** Its slot, behind the given facts. */
  readonly slot: number;
  readonly kind: Kind;
  /** The slots of the facts it follows from. */
  readonly inputs: readonly number[];
  /** Whether it tells that some record is taken, or that every one is; `undefined` when it tells something else. */
  readonly quantifier?: 'some' | 'every';
  /** The list it goes over, if it does. */
  readonly over: ListSelection | undefined;
  /** Computes it: a value, a range when facts are missing that bear on it, `undefined` when nothing can be said. */
  readonly compute: (facts: Environment) => Slot;
}

/**
 * Computes the computed facts of a case into their slots, in their order.
 *
 * @param computed - The computed facts; each may follow from those before it.
 * @param facts - The case; its slots for computed facts are overwritten.
 */
export function computeFacts(computed: readonly ComputedFact[], facts: Environment): void {
  for (const fact of computed) facts[fact.slot] = fact.compute(facts);
}
