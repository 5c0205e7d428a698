import type { Conditions } from '../engine/conditions.js';
import type { SourceReference } from '../engine/proof.js';
import type { TermSpecification, Unit } from './ruleDocument.js';

/** A figure of one rulebook that another contradicts for some days. */
export interface Contradiction {
  /** The claim of the guide that the figure belongs to. */
  readonly claim: string;
  /** What the figure is, for people: a code that texts name. */
  readonly subject: string;
  /** The card that it is of; `null` where it is of none. */
  readonly card: string | null;
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
    /** The cases to which the figure applies; empty where it applies to all. */
    readonly variants: readonly ContradictionVariant[];
  };
}

/** A case to which a figure of another rulebook applies, and the date that it then gives. */
export interface ContradictionVariant {
  /** The conditions, in the facts that both rulebooks ask about; `null` where it always applies. */
  readonly applies: Conditions | null;
  /** The date that is counted with the figure; `null` where none is. */
  readonly date: ContradictionDate | null;
}

/** A date that is counted from a fact. */
export interface ContradictionDate {
  /** What the date is. */
  readonly figure: 'opensOn' | 'dueOn' | 'latestDueOn';
  /** The fact that it is counted from. */
  readonly from: string;
  /** The periods, one after the other, that of the figure last. */
  readonly steps: readonly ContradictionStep[];
}

/** A period of a date that is counted. */
export interface ContradictionStep extends Pick<TermSpecification, 'roll'> {
  /** How many of the unit; negative when counted backwards. */
  readonly count: number;
  /** What is counted. */
  readonly unit: Unit;
}
