import type { Wire } from './kind.js';

/** A reference to another fact, or to a parameter of the document as `parameters.<name>`. */
export interface FactReference {
  /** The name of the fact, or `parameters.` and that of the parameter. */
  readonly fact: string;
}

/** A comparison of a fact with a literal, with a list of literals, with `null`, or with another fact. */
export interface Comparison {
  /** The name of the fact. */
  readonly fact: string;
  /** The name of the operator. */
  readonly operator: string;
  /** What the fact is compared with. */
  readonly value: Wire | null | FactReference | readonly (string | number)[];
}

/** Conditions that must all hold. */
export interface AllOf {
  /** A name, unique in its document, by which programs and proofs refer to this part. */
  readonly name?: string;
  /** The conditions, at least one. */
  readonly all: readonly Conditions[];
}

/** Conditions of which one must hold. */
export interface AnyOf {
  /** A name, unique in its document, by which programs and proofs refer to this part. */
  readonly name?: string;
  /** The conditions, at least one. */
  readonly any: readonly Conditions[];
}

/** A condition that must not hold. */
export interface NotOf {
  /** A name, unique in its document, by which programs and proofs refer to this part. */
  readonly name?: string;
  /** The condition. */
  readonly not: Conditions;
}

/**
 * Conditions in the format of json-rules-engine, in the strict subset that both engines decide alike: no empty list,
 * no path, no parameters of a dynamic fact, no priority, no reference to shared conditions.
 */
export type Conditions = AllOf | AnyOf | NotOf | Comparison;
