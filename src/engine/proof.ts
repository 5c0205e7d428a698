import type { Wire } from './kind.js';
import type { Outcome } from './outcome.js';

/** A place in a source: the source by its id, and the article, section or numbered claim in it. */
export interface SourceReference {
  /** The id of the source, as `SOURCES` lists it. */
  readonly id: string;
  /** The place in it. */
  readonly at: string;
}

/** One side of a comparison in a proof. */
export type ProofOperand =
  | LiteralOperand
  | ParameterOperand
  | GivenOperand
  | MissingOperand
  | ComputedOperand;

/** A literal of the document. */
export interface LiteralOperand {
  /** The literal. */
  readonly value: Wire | null;
}

/** A parameter of the document. */
export interface ParameterOperand {
  /** Its name. */
  readonly parameter: string;
  /** Its value. */
  readonly value: Wire | null;
}

/** A fact that was given. */
export interface GivenOperand {
  /** Its name. */
  readonly fact: string;
  /** Its value; `null` when it is known to be absent. */
  readonly value: Wire | null;
}

/** A fact that was not given. */
export interface MissingOperand {
  /** Its name. */
  readonly fact: string;
  /** The paths to ask for. */
  readonly missing: readonly string[];
}

/** What can be said of a computed fact while facts are missing. */
export interface ComputedRange {
  /** The least it can be. */
  readonly least: Wire;
  /** The greatest it can be; `null` where there is no greatest. */
  readonly greatest: Wire | null;
}

/** One record of a list in a proof. */
export interface RecordProof {
  /** Its path in the facts, such as `incomes[1]`. */
  readonly path: string;
  /** Whether it is taken. */
  readonly outcome: Outcome;
  /** Why; `null` when every record is taken. */
  readonly proof: Proof | null;
}

/** A computed fact in a proof. */
export interface ComputedOperand {
  /** Its name. */
  readonly fact: string;
  /** Its value, or what can be said of it while facts are missing; `null` when nothing can be said. */
  readonly value: Wire | null | ComputedRange;
  /** The facts that it follows from. */
  readonly from: readonly ProofOperand[];
  /** For a sum or quantifier, why each record of the list is taken or not. */
  readonly records: readonly RecordProof[];
}

/** Why conditions came out as they did: one node for each of their parts. */
export type Proof = BranchProof | CasesProof | ComparisonProof;

/** Why conditions that are made of others came out as they did. */
export interface BranchProof {
  /** How the parts are joined: all must hold, one must, or the only one must not. */
  readonly type: 'all' | 'any' | 'not';
  /** The name of the conditions in their document, or of their rule; `null` when they have none. */
  readonly name: string | null;
  /** What the conditions come to. */
  readonly outcome: Outcome;
  /** One proof for each part. */
  readonly parts: readonly Proof[];
}

/** Conditions decided by trying the missing facts at every value that makes a difference. */
export interface CasesProof {
  /** Tells this proof from others. */
  readonly type: 'cases';
  /** What the conditions come to in every case. */
  readonly outcome: Outcome;
  /** The paths of the facts that were tried. */
  readonly facts: readonly string[];
  /** The conditions, as far as they are decided without trying. */
  readonly parts: readonly Proof[];
}

/** Why a comparison came out as it did. */
export interface ComparisonProof {
  /** Tells this proof from others. */
  readonly type: 'comparison';
  /** What the comparison comes to. */
  readonly outcome: Outcome;
  /** The operator, as the document has it. */
  readonly operator: string;
  /** The fact that is compared. */
  readonly left: ProofOperand;
  /** What it is compared with. */
  readonly right: ProofOperand;
  /** The id of the document that the condition stands in. */
  readonly document: string;
  /** What the comparison rests on: the sources of the parameter on the right, or else those of the rule. */
  readonly sources: readonly SourceReference[];
}
