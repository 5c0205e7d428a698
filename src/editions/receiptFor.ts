import { checkEvaluator } from '../evaluators/checkEvaluator.js';
import { decide } from '../evaluators/decide.js';
import type { EvaluatorName } from '../evaluators/determination.js';
import type { FactsByEvaluator } from '../evaluators/determinations.js';
import type { FactsProblem } from '../facts/factsError.js';
import { type Fields, flag, optional, readOptions, refuseIfAny } from '../facts/forms.js';
import { plainData } from '../facts/plainData.js';
import { hashDocument } from '../rules/hashDocument.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { contentHash } from './contentHash.js';
import { dataHashes } from './dataHashes.js';
import { ENGINE_VERSION } from './engineVersion.js';
import { newestPublication } from './newestPublication.js';
import type { Receipt } from './receipt.js';

/** What {@link receiptFor} keeps. */
export interface ReceiptOptions {
  /**
   * Keeps only a hash of the facts. That does not hide them: the answer shows what it was worked out from, such as a salary,
   * and facts of which few are possible can be guessed from their hash.
   *
   * @defaultValue `false`
   */
  readonly factsHashOnly?: boolean | undefined;
}

/**
 * Answers a question and makes a receipt of the answer, which `replayReceipt` can ask again years later.
 *
 * @param evaluator - The name of the evaluator.
 * @param facts - The facts that it takes.
 * @param rules - The law of the day asked about.
 * @param options - What is kept.
 * @returns The receipt, as plain JSON.
 * @throws `FactsError` when something is wrong with the facts or another argument, listing all of it.
 * @throws `NoLawError` when the rulebook has no law for the question on that day.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * replayReceipt(receiptFor('salary', facts, rulesAsOf('2026-11-24'))).holds; //=> true
 */
export function receiptFor<Name extends EvaluatorName>(
  evaluator: Name,
  facts: FactsByEvaluator[Name],
  rules: RuleSet,
  options: ReceiptOptions = {},
): Receipt {
  const problems: FactsProblem[] = [];
  const { factsHashOnly = false } = readOptions(OPTIONS, options, problems);
  checkEvaluator(evaluator);
  const { book } = lawOf(rules);
  refuseIfAny(problems);
  // What is read once is what is decided and kept. The evaluator says what is wrong with it.
  const read = plainData(facts, '', []);
  const answer = decide(evaluator, read as FactsByEvaluator[Name], rules);
  // What is undefined was not given.
  const plain: Receipt['facts'] & object = JSON.parse(JSON.stringify(read));
  const content: Omit<Receipt, 'hash'> = {
    receiptVersion: 1,
    engine: ENGINE_VERSION,
    evaluator,
    rulebook: rules.rulebook,
    asOf: rules.asOf,
    // There are documents, since there is an answer.
    knownOn: rules.knownOn ?? newestPublication([...book.domains.values()].flat()) ?? rules.asOf,
    ...(factsHashOnly ? { factsHash: hashDocument(plain) } : { facts: plain }),
    answer,
    data: dataHashes(book),
  };
  return { ...content, hash: contentHash(content) };
}

const OPTIONS: Fields<ReceiptOptions> = { factsHashOnly: /* @__PURE__ */ optional(flag) };
