import type { PinnedData } from './rulesLock.js';

/** A revision of an edition, as a lock names it. */
export interface PinnedRevision {
  /** 1, and one more for each correction. */
  readonly revision: number;
  /** SHA-256 of its canonical JSON, in hexadecimal. */
  readonly hash: string;
}

/** An edition in which a lock and the installed package differ. */
export interface PinDifference {
  /**
   * `missing`: pinned, and not in the package. `added`: in the package, and not pinned. `revised`: there is another
   * revision. `changed`: the same revision has other content, which no release of this package does.
   */
  readonly kind: 'missing' | 'added' | 'changed' | 'revised';
  /** The id of the document. */
  readonly id: string;
  /** The first day on which it is the law. */
  readonly effectiveFrom: string;
  /** What is pinned; `null` when nothing is. */
  readonly pinned: PinnedRevision | null;
  /** What is installed; `null` when nothing is. */
  readonly installed: PinnedRevision | null;
}

/** Data beside the documents in which a lock and the installed package differ. */
export interface DataDifference {
  /** Which data. */
  readonly id: PinnedData['id'];
  /** The hash that is pinned. */
  readonly pinned: string;
  /** The hash that is installed. */
  readonly installed: string;
}

/** How a lock compares with the installed package: plain JSON, with its keys always in this order. */
export interface Verification {
  /** Whether the lock is as it was made, and rules and data are those that were pinned. Another version of the engine alone does not break it. */
  readonly holds: boolean;
  /** Whether the lock was altered after it was made: its hash is not that of its content, or its day not that of its documents. */
  readonly altered: boolean;
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The versions of the package. */
  readonly engine: {
    /** The one that pinned. */
    readonly pinned: string;
    /** The one that is installed. */
    readonly installed: string;
    /** Whether they are the same. */
    readonly same: boolean;
  };
  /** The editions that differ, by id and effective date. */
  readonly differences: readonly PinDifference[];
  /** The data beside the documents that differs. */
  readonly data: readonly DataDifference[];
}
