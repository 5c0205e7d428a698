import type { EvaluatorName } from '../evaluators/determination.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import type { Json } from '../rules/ruleDocument.js';
import type { PinnedData } from './rulesLock.js';

/** A record of an answer that can be asked again later: plain JSON, with its keys always in this order. */
export interface Receipt {
  /** The version of this format. */
  readonly receiptVersion: 1;
  /** The version of the package that answered. */
  readonly engine: string;
  /** Which question was answered. */
  readonly evaluator: EvaluatorName;
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The day whose law applies. */
  readonly asOf: string;
  /** The day whose state of the rulebook was used. */
  readonly knownOn: string;
  /** The facts; left out when only their hash is kept. */
  readonly facts?: { readonly [key: string]: Json };
  /** SHA-256 of the canonical JSON of the facts, in hexadecimal; left out when the facts are kept. */
  readonly factsHash?: string;
  /** The answer. */
  readonly answer: AnyDetermination;
  /** The calendar and the nationality groups that were used. */
  readonly data: readonly PinnedData[];
  /** SHA-256 of the canonical JSON of all the rest, in hexadecimal. */
  readonly hash: string;
}
