import type { SourceReference } from '../engine/proof.js';
import type { Rule, Unit } from '../rules/ruleDocument.js';

/** What happened to something between two states. */
export type Change = 'added' | 'removed' | 'changed';

/** An edition as a difference names it. */
export interface DiffedEdition {
  /** The first day on which it is the law. */
  readonly effectiveFrom: string;
  /** The last such day; `null` while no end is known. */
  readonly effectiveTo: string | null;
  /** 1, and one more for each correction. */
  readonly revision: number;
  /** The day on which this revision was published. */
  readonly publishedOn: string;
  /** SHA-256 of its canonical JSON, in hexadecimal. */
  readonly hash: string;
}

/** A figure that differs, worked out. One that is counted in another unit is removed and added. */
export interface ValueChange {
  /** What happened to it. */
  readonly change: Change;
  /** The name of the figure. */
  readonly parameter: string;
  /** What it was; `null` when there was none. */
  readonly before: string | number | null;
  /** What it is; `null` when there is none. */
  readonly after: string | number | null;
  /** What it is counted in. */
  readonly unit: Unit;
  /** The first day of the edition that now states it, or that stated it last. */
  readonly effectiveFrom: string;
}

/** A rule that differs. */
export interface RuleChange {
  /** What happened to it. */
  readonly change: Change;
  /** The name of the rule. */
  readonly rule: string;
  /** What it was; `null` when there was none. */
  readonly before: Rule | null;
  /** What it is; `null` when there is none. */
  readonly after: Rule | null;
}

/** A place in a source that is cited on one side only. */
export interface SourceChange extends SourceReference {
  /** What happened to it. */
  readonly change: Exclude<Change, 'changed'>;
}

/** A document that differs. */
export interface DocumentChange {
  /** What happened to it: `replaced` by another edition or another revision. */
  readonly change: 'added' | 'removed' | 'replaced';
  /** Its id. */
  readonly id: string;
  /** The edition before; `null` when there was none. */
  readonly before: DiffedEdition | null;
  /** The edition after; `null` when there is none. */
  readonly after: DiffedEdition | null;
  /** The figures that differ, by name. */
  readonly values: readonly ValueChange[];
  /** The rules that differ, by name. */
  readonly rules: readonly RuleChange[];
  /** The places in sources that are cited on one side only, by source and place. */
  readonly sources: readonly SourceChange[];
  /** Whether it now says that the law is not known, or no longer says so; `null` when neither. */
  readonly gap: 'declared' | 'closed' | null;
  /** What else differs between two editions, such as `effectiveTo` or `parameters.blueCard` for its confidence or note. */
  readonly others: readonly string[];
}

/** How two states differ: plain JSON, with its keys always in this order. */
export interface RulesDiff {
  /** The documents that differ, by id and effective date. */
  readonly documents: readonly DocumentChange[];
}
