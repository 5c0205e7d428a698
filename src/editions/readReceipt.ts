import type { FactsProblem } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import { dataProblems } from './lockAsGiven.js';
import { readAs } from './readAs.js';
import type { Receipt } from './receipt.js';
import { receiptSchema } from './receiptSchema.js';

/**
 * Reads a receipt from JSON.
 *
 * @param json - The parsed JSON.
 * @returns The receipt.
 * @throws `FactsError` when it is no receipt, listing everything wrong.
 */
export function readReceipt(json: unknown): Receipt {
  return readAs('receipt', receiptSchema(), json, problemsIn);
}

function problemsIn(receipt: Receipt): readonly FactsProblem[] {
  const { facts, factsHash, answer, data, evaluator } = receipt;
  const problems: FactsProblem[] = [];
  if ((facts === undefined) === (factsHash === undefined)) {
    const received = facts === undefined ? 'neither' : 'both';
    problems.push({ path: '', expected: 'either facts or factsHash', received });
  }
  for (const key of ['evaluator', 'rulebook', 'asOf'] as const) {
    if (answer[key] === receipt[key]) continue;
    const expected = `${receipt[key]}, as the receipt says`;
    problems.push({ path: `answer.${key}`, expected, received: showValue(answer[key]) });
  }
  if (evaluator === 'cards' && !('cards' in answer.figures)) {
    problems.push({ path: 'answer.figures.cards', expected: 'a list of cards', received: 'nothing' });
  }
  return [...problems, ...dataProblems(data)];
}
