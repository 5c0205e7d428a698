import type { FactsProblem } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import { lockSchema } from './lockSchema.js';
import { readAs } from './readAs.js';
import { DATA_IDS, type PinnedData, type RulesLock } from './rulesLock.js';

/**
 * Reads a lock from JSON, whether or not it was altered after it was made.
 *
 * @param json - The parsed JSON.
 * @returns The lock.
 * @throws `FactsError` when it is no lock, listing everything wrong.
 */
export function lockAsGiven(json: unknown): RulesLock {
  return readAs('lock', lockSchema(), json, problemsIn);
}

function problemsIn({ rulebook, documents, data }: RulesLock): readonly FactsProblem[] {
  const seen = new Set<string>();
  const wrong = documents.flatMap(({ id, effectiveFrom }, index): readonly FactsProblem[] => {
    const path = `documents[${index}].id`;
    if (!id.startsWith(`${rulebook}/`)) {
      return [{ path, expected: `a document of the rulebook ${rulebook}`, received: showValue(id) }];
    }
    const key = `${id} ${effectiveFrom}`;
    if (seen.has(key)) return [{ path, expected: 'each edition once', received: showValue(key) }];
    seen.add(key);
    return [];
  });
  return [...wrong, ...dataProblems(data)];
}

/**
 * Finds out whether all data is named, each once.
 *
 * @param data - The hashes, of the right shape.
 * @returns What is wrong.
 */
export function dataProblems(data: readonly PinnedData[]): readonly FactsProblem[] {
  const ids = data.map(({ id }) => id);
  if (DATA_IDS.every((id) => ids.includes(id))) return [];
  return [
    { path: 'data', expected: `one entry for each of ${DATA_IDS.join(', ')}`, received: showValue(ids) },
  ];
}
