import type { Rulebook } from '../rules/rulebook.js';
import { PinError } from './pinError.js';
import { verifyPinned } from './verifyPinned.js';

/**
 * Throws unless the installed package has the rules that were pinned.
 *
 * In the tests of a project that relies on certain rules, read the file that `belgian-residence-rules rules pin` wrote, and
 * call this with it. The test then fails on the update that changes a rule, and its message names each document that did.
 * `belgian-residence-rules rules diff belgian-residence-rules.lock.json` shows what changed and which answers flip; once
 * that was looked at, pin again.
 *
 * @param lock - The lock, as `pinRules` gave it or as JSON read from a file.
 * @param installed - The rulebook to compare with; that of the package, of the name in the lock, when left out.
 * @throws {@link PinError} when rules or data differ, or the lock was altered after it was made. Another version of the engine alone is no error.
 * @throws `FactsError` when it is no lock, of a rulebook that there is not, or `installed` is no rulebook.
 * @example
 * const lock: unknown = JSON.parse(JSON.stringify(pinRules('guide'))); // In a project: the JSON of the file.
 * assertPinned(lock); //=> undefined
 */
export function assertPinned(lock: unknown, installed?: Rulebook): void {
  const { holds, altered, rulebook, differences, data } = verifyPinned(lock, installed);
  if (!holds) throw new PinError(rulebook, differences, data, altered);
}
