import { deepFreeze } from './deepFreeze.js';
import type { Environment } from './environment.js';
import type { Kind, Value, Wire } from './kind.js';
import type { Kleene } from './kleene.js';
import type { Relation } from './operators.js';
import type { ProofOperand } from './proof.js';

/** A part of compiled conditions. */
interface Part {
  /** The name given to this part in the document. */
  readonly name: string | undefined;
  /** Decides this part for a case. */
  readonly decide: (facts: Environment) => Kleene;
}

/** Compiled conditions that must all hold, or of which one must hold. */
export interface Branch extends Part {
  readonly type: 'all' | 'any';
  readonly children: readonly Node[];
}

/** A compiled condition that must not hold. */
export interface Negation extends Part {
  readonly type: 'not';
  readonly child: Node;
}

/** One side of a comparison that is a fact. */
export interface FactOperand {
  /** The name of the fact. */
  readonly fact: string;
  /** Its slot in the environment. */
  readonly slot: number;
  readonly kind: Kind;
}

/** One side of a comparison that is fixed: a literal, or a parameter by its name. */
export interface FixedOperand {
  /** The name of the parameter, where the value is one. */
  readonly parameter: string | undefined;
  readonly kind: Kind;
  readonly value: Value | null;
  /** The operand as proofs show it, the same in all of them. */
  readonly shown: ProofOperand;
}

/**
 * Makes one side of a comparison that is fixed.
 *
 * @param kind - The kind of the value.
 * @param value - The value; `null` for known to be absent.
 * @param parameter - The name of the parameter, where the value is one.
 * @returns The operand.
 */
export function fixedOperand(kind: Kind, value: Value | null, parameter?: string): FixedOperand {
  const wire = value === null ? null : Array.isArray(value) ? value.map(kind.write) : kind.write(value);
  const written = wire as Wire | null;
  const shown = parameter === undefined ? { value: written } : { parameter, value: written };
  return { parameter, kind, value, shown: deepFreeze(shown) };
}

/** A compiled comparison. */
export interface Leaf extends Part {
  readonly type: 'comparison';
  readonly operator: string;
  readonly relation: Relation;
  readonly left: FactOperand;
  readonly right: FactOperand | FixedOperand;
}

/** Compiled conditions. */
export type Node = Branch | Negation | Leaf;

/**
 * Tells whether an operand is a fact.
 *
 * @param operand - One side of a comparison.
 * @returns `true` when its value comes from the case.
 */
export function isFactOperand(operand: FactOperand | FixedOperand): operand is FactOperand {
  return 'slot' in operand;
}
