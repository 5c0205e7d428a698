import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import type { CompiledDocument } from './compiledDocument.js';
import type { CoveredSpan, DeclaredGap, NoLawReason } from './noLawError.js';
import type { Remember } from './remembering.js';
import type { OpenRulebook } from './rulebook.js';
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

/** What the rules of a day say of themselves. */
type Said = Pick<RuleSet, 'rulebook' | 'asOf' | 'knownOn' | 'documents' | 'warnings' | 'uncovered'>;

/** What decides under the rules of a day. Only {@link lawOf} reaches it, so that nobody who holds the rules can change it. */
export interface Law {
  /** The day asked about, as a day number. */
  readonly day: number;
  /** The rulebook that it was taken from. */
  readonly book: OpenRulebook;
  /**
   * The edition in force of a domain, by the first part of its name and the rest (empty when there is none); throws a
   * NoLawError when there is no such edition.
   */
  readonly edition: (group: string, name: string) => EditionInForce;
  /** The editions in force of all domains whose name has this first part, by name. */
  readonly editions: (group: string) => readonly EditionInForce[];
  readonly remember: Remember<RuleSet>;
}

let make: (said: Said, law: Law) => RuleSet;
let reach: (rules: object) => Law | undefined;

/** The law of one day, as one rulebook states it. {@link rulesAsOf} gives it, and nothing can change it. */
export class RuleSet {
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
  readonly #law: Law;

  static {
    make = (said, law) => new RuleSet(said, law);
    reach = (rules) => (#law in rules ? rules.#law : undefined);
    // Nobody makes rules of their own with the constructor of those that they hold.
    Reflect.deleteProperty(RuleSet.prototype, 'constructor');
  }

  private constructor({ rulebook, asOf, knownOn, documents, warnings, uncovered }: Said, law: Law) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.knownOn = knownOn;
    this.documents = documents;
    this.warnings = warnings;
    this.uncovered = uncovered;
    this.#law = law;
    Object.freeze(this);
  }
}

/**
 * Makes the rules of a day.
 *
 * @param said - What they say of themselves, frozen.
 * @param law - What decides under them.
 * @returns The rules.
 */
export function ruleSetOf(said: Said, law: Law): RuleSet {
  return make(said, law);
}

/**
 * Tells the rules of a day from anything else.
 *
 * @param value - Anything at all.
 * @returns Whether {@link rulesAsOf} gave it.
 */
export function isRuleSet(value: unknown): value is RuleSet {
  return typeof value === 'object' && value !== null && reach(value) !== undefined;
}

/**
 * Reaches what decides under the rules of a day.
 *
 * @param rules - The rules.
 * @returns What decides.
 * @throws {@link FactsError} when the rules are none that {@link rulesAsOf} gave.
 */
export function lawOf(rules: RuleSet): Law {
  const law = typeof rules === 'object' && rules !== null ? reach(rules) : undefined;
  if (law !== undefined) return law;
  throw new FactsError([
    { path: 'rules', expected: 'the law of a day, as rulesAsOf gives it', received: showValue(rules) },
  ]);
}

/** An edition that is in force on the day of a rule set. */
export interface EditionInForce {
  /** Compiles the document when it is first asked for. */
  readonly compiled: () => CompiledDocument;
  readonly warnings: readonly Warning[];
}
