import type { CompiledDocument } from './compiledDocument.js';
import type { CoveredSpan, DeclaredGap, NoLawReason } from './noLawError.js';
import type { Remember } from './remembering.js';
import type { Rulebook } from './rulebook.js';
import type { DocumentReference, Json } from './ruleDocument.js';

/** Something that whoever relies on an answer must know. The text is made from the code and the parameters. */
export interface Warning {
  /** What the warning is, such as `past-review-date`. */
  readonly code: string;
  /** The figures and names that belong in the text. */
  readonly params: { readonly [key: string]: Json };
}

/** A domain for which a rulebook has no law on a day. */
export interface Uncovered {
  /** The domain, such as `salary/brussels`. */
  readonly domain: string;
  /** Why there is none. */
  readonly reason: NoLawReason;
  /** The spans for which there is law. */
  readonly covered: readonly CoveredSpan[];
  /** What the rulebook says of the gap that the day falls into, where it declares one; `null` otherwise. */
  readonly gap: DeclaredGap | null;
}

/** The law of one day, as one rulebook states it. */
export interface RuleSet {
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The day whose law it is, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day whose state of our data is used; `null` for the newest. */
  readonly knownOn: string | null;
  /** The editions in force, by id. */
  readonly documents: readonly DocumentReference[];
  /** What to know about these editions, such as a review date that has passed. */
  readonly warnings: readonly Warning[];
  /** The domains for which there is no law on that day. */
  readonly uncovered: readonly Uncovered[];
  /** @internal The same day as a day number. */
  readonly day: number;
  /** @internal The rulebook that it was taken from. */
  readonly book: Rulebook;
  /**
   * @internal The edition in force of a domain, by the first part of its name and the rest (empty when there is none);
   * throws a NoLawError when there is no such edition.
   */
  readonly edition: (group: string, name: string) => EditionInForce;
  /** @internal The editions in force of all domains whose name has this first part, by name. */
  readonly editions: (group: string) => readonly EditionInForce[];
  /** @internal */
  readonly remember: Remember<RuleSet>;
}

/** An edition that is in force on the day of a rule set. */
export interface EditionInForce {
  /** Compiles the document when it is first asked for. */
  readonly compiled: () => CompiledDocument;
  readonly warnings: readonly Warning[];
}
