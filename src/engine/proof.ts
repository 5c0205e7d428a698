import type { Wire } from './kind.js';
import type { Outcome } from './outcome.js';

/** A place in a source: the source by its id, and the article, section or numbered claim in it. */
export interface SourceReference {
  readonly id: string;
  readonly at: string;
}

/** One side of a comparison in a proof. */
export type ProofOperand =
  /** A literal of the document. */
  | { readonly value: Wire | null }
  /** A parameter of the document. */
  | { readonly parameter: string; readonly value: Wire | null }
  /** A fact; `null` when it is known to be absent. */
  | { readonly fact: string; readonly value: Wire | null }
  /** A fact that was not given: the paths to ask for. */
  | { readonly fact: string; readonly missing: readonly string[] }
  /** A fact computed from others. */
  | ComputedOperand;

/** A computed fact in a proof. */
export interface ComputedOperand {
  readonly fact: string;
  /**
   * Its value, or the least and the greatest it can be while facts are missing (`null` where there is no greatest);
   * `null` when nothing can be said.
   */
  readonly value: Wire | null | { readonly least: Wire; readonly greatest: Wire | null };
  /** The facts that it follows from. */
  readonly from: readonly ProofOperand[];
  /** For a sum or quantifier, why each record of the list is taken or not. */
  readonly records: readonly {
    readonly path: string;
    readonly outcome: Outcome;
    readonly proof: Proof | null;
  }[];
}

/** Why conditions came out as they did: one node for each of their parts. */
export type Proof =
  | {
      readonly type: 'all' | 'any';
      readonly name: string | null;
      readonly outcome: Outcome;
      readonly parts: readonly Proof[];
    }
  | {
      readonly type: 'not';
      readonly name: string | null;
      readonly outcome: Outcome;
      readonly parts: readonly Proof[];
    }
  /** Conditions decided by trying the missing facts at every value that makes a difference. */
  | {
      readonly type: 'cases';
      readonly outcome: Outcome;
      readonly facts: readonly string[];
      readonly parts: readonly Proof[];
    }
  | {
      readonly type: 'comparison';
      readonly outcome: Outcome;
      readonly operator: string;
      readonly left: ProofOperand;
      readonly right: ProofOperand;
      /** The id of the document that the condition stands in. */
      readonly document: string;
      readonly sources: readonly SourceReference[];
    };
