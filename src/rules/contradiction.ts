import type { SourceReference } from '../engine/proof.js';
import type { Unit } from './ruleDocument.js';

/** A figure of one rulebook that another contradicts for some days. */
export interface Contradiction {
  /** The claim of the guide that the figure belongs to. */
  readonly claim: string;
  /** The document that is contradicted. */
  readonly document: string;
  /** Its parameter. */
  readonly parameter: string;
  /** The first of the days. */
  readonly from: string;
  /** The last of them; `null` while no end is known. */
  readonly to: string | null;
  /** The first day on which this project's data said so. */
  readonly knownFrom: string;
  /** The first day on which it no longer did, for a correction; `null` while it does. */
  readonly knownUntil: string | null;
  /** What the other rulebook has. */
  readonly other: {
    /** Its document. */
    readonly document: string;
    /** The parameter of that document. */
    readonly parameter: string;
    /** The figure. */
    readonly value: string | number;
    /** What it is counted in. */
    readonly unit: Unit;
    /** Where it stands. */
    readonly sources: readonly SourceReference[];
  };
}
