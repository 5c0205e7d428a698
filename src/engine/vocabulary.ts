import type { Kind } from './kind.js';

/** A fact that rules may ask about. */
export interface ScalarFact {
  /** The kind of its values. */
  readonly kind: Kind;
  /** Whether the fact may be known to be absent (`null`), as against not given. */
  readonly nullable?: boolean;
  /** All values that a `string` fact can take, where the list is closed. */
  readonly values?: readonly string[];
  /** For a fact computed from others: the paths of the given facts to ask for when it is missing. */
  readonly from?: readonly string[];
}

/** A fact that is a list of records, each with facts of its own. */
export interface ListFact {
  /** The facts of each record. */
  readonly each: Vocabulary;
}

/** The facts that the rules of a domain may ask about, by name, in the order of their slots. */
export interface Vocabulary {
  readonly [fact: string]: ScalarFact | ListFact;
}

/**
 * Tells whether a fact is a list of records.
 *
 * @param fact - The fact.
 * @returns `true` for a list.
 */
export function isListFact(fact: ScalarFact | ListFact): fact is ListFact {
  return 'each' in fact;
}
