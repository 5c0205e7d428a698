import { contentHash } from './contentHash.js';
import { lockAsGiven } from './lockAsGiven.js';
import { PinError } from './pinError.js';
import type { RulesLock } from './rulesLock.js';

/**
 * Reads a lock from JSON.
 *
 * @param json - The parsed JSON.
 * @returns The lock.
 * @throws {@link PinError} when it was altered after it was made.
 * @throws `FactsError` when it is no lock, listing everything wrong.
 * @example
 * readLock(pinRules('guide')).rulebook; //=> 'guide'
 */
export function readLock(json: unknown): RulesLock {
  const lock = lockAsGiven(json);
  if (contentHash(lock) !== lock.hash) throw new PinError(lock.rulebook, [], [], true);
  return lock;
}
