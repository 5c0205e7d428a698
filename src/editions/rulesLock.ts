import type { DocumentReference } from '../rules/ruleDocument.js';

/** The data that a rulebook uses beside its documents. */
export const DATA_IDS = ['calendar', 'nationality-groups'] as const;

/** The hash of data that a rulebook uses beside its documents. */
export interface PinnedData {
  /** Which data: the file of `rules/` without its ending. */
  readonly id: (typeof DATA_IDS)[number];
  /** SHA-256 of its canonical JSON, in hexadecimal. */
  readonly hash: string;
}

/** A rulebook pinned to one state: plain JSON, with its keys always in this order. */
export interface RulesLock {
  /** The version of this format. */
  readonly lockVersion: 1;
  /** The version of the package that pinned. */
  readonly engine: string;
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The day on which the newest of the documents was published. */
  readonly knownOn: string;
  /** Of each edition the revision that counts, by id and effective date. */
  readonly documents: readonly DocumentReference[];
  /** The calendar and the nationality groups, which have no revisions. */
  readonly data: readonly PinnedData[];
  /** SHA-256 of the canonical JSON of all the rest, in hexadecimal. */
  readonly hash: string;
}
