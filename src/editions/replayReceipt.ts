import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { refuseIfAny } from '../facts/forms.js';
import { plainData } from '../facts/plainData.js';
import { showValue } from '../facts/showValue.js';
import { canonicalProblems } from '../rules/canonicalProblems.js';
import { hashDocument } from '../rules/hashDocument.js';
import { type Rulebook, rulebookOf } from '../rules/rulebook.js';
import type { Json } from '../rules/ruleDocument.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { answerOrRefusal, type Refusal } from './answerOrRefusal.js';
import { changedFigures } from './changedFigures.js';
import { contentHash } from './contentHash.js';
import { dataDifferences } from './dataDifferences.js';
import { type Difference, differencesBetween } from './differencesBetween.js';
import { ENGINE_VERSION } from './engineVersion.js';
import { installedRulebook } from './installedRulebook.js';
import { readReceipt } from './readReceipt.js';
import type { Receipt } from './receipt.js';
import type { DataDifference } from './verification.js';

/** What asking again gave: plain JSON, with its keys always in this order. */
export interface Replay {
  /** Whether the receipt is as it was made, and the same question now gets the same answer, byte for byte. */
  readonly holds: boolean;
  /** Whether the receipt was altered after it was made: its hash is not that of its content. */
  readonly altered: boolean;
  /** The versions of the package. */
  readonly engine: {
    /** The one that answered. */
    readonly answered: string;
    /** The one that is installed. */
    readonly installed: string;
    /** Whether they are the same. */
    readonly same: boolean;
  };
  /** Where the answer is another, the documents that decided included. */
  readonly differences: readonly Difference[];
  /** Why there is no answer now; `null` when there is one. */
  readonly refusal: Refusal | null;
  /** The data beside the documents that has changed; the same answer holds all the same. */
  readonly data: readonly DataDifference[];
  /** What the newest state of the rulebook says of the same day. */
  readonly today: {
    /** Whether it comes to the same outcome, thresholds and dates. */
    readonly same: boolean;
    /** Where it does not. */
    readonly differences: readonly Difference[];
    /** Why there is no answer; `null` when there is one. */
    readonly refusal: Refusal | null;
  };
}

/**
 * Asks the question of a receipt again, of the installed package, for the same day and in the state of the rulebook that
 * was known then.
 *
 * @param receipt - The receipt, as `receiptFor` gave it or as JSON read from a file.
 * @param facts - The facts, where the receipt has only their hash.
 * @param installed - The rulebook to ask; that of the package, of the name in the receipt, when left out.
 * @returns Whether the answer holds, and all that differs.
 * @throws `FactsError` when it is no receipt, the facts are missing or are others than those it was made from, or `installed` is no rulebook.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * const receipt = receiptFor('salary', facts, rulesAsOf('2026-11-24'), { factsHashOnly: true });
 * replayReceipt(receipt, facts).today.same; //=> true
 */
export function replayReceipt(receipt: unknown, facts?: unknown, installed?: Rulebook): Replay {
  const read = readReceipt(receipt);
  const { engine, evaluator, rulebook, asOf, knownOn, answer, data, hash } = read;
  const given = factsOf(read, facts);
  const book = installedRulebook(rulebook, 'receipt.rulebook', installed);
  const own = rulebookOf(book);
  const again = answerOrRefusal(evaluator, given, () => rulesAsOf(asOf, { rulebook: own, knownOn }));
  const newest = answerOrRefusal(evaluator, given, () => rulesAsOf(asOf, { rulebook: own }));
  const altered = contentHash(read) !== hash;
  const differences = differencesBetween(asJson(answer), asJson(again.answer), 'answer');
  const figures = newest.answer === null ? [] : changedFigures(answer, newest.answer);
  return {
    holds: !altered && differences.length === 0,
    altered,
    engine: { answered: engine, installed: ENGINE_VERSION, same: engine === ENGINE_VERSION },
    differences,
    refusal: again.refusal,
    data: dataDifferences(data, book),
    today: {
      same: newest.refusal === null && figures.length === 0,
      differences: figures,
      refusal: newest.refusal,
    },
  };
}

/** The facts of a receipt, or those given in their place, which must be the same. */
function factsOf({ facts, factsHash }: Receipt, given: unknown): unknown {
  if (given === undefined) {
    if (facts !== undefined) return facts;
    const expected = 'the facts, of which the receipt has only the hash';
    throw new FactsError([{ path: 'facts', expected, received: 'nothing' }]);
  }
  const expected = factsHash ?? hashDocument(facts);
  const problems: FactsProblem[] = [];
  const read = plainData(given, 'facts', problems);
  refuseIfAny(problems);
  const plain: unknown = JSON.parse(JSON.stringify(read));
  refuseIfAny(canonicalProblems(plain, 'facts'));
  const hash = hashDocument(plain);
  if (hash === expected) return plain;
  throw new FactsError([
    { path: 'facts', expected: `facts whose hash is ${expected}`, received: showValue(hash) },
  ]);
}

/** Answers are plain JSON. */
function asJson(answer: object | null): Json {
  return answer as unknown as Json;
}
