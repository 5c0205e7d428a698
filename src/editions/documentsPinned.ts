import type { HashedDocument } from '../rules/hashedDocument.js';
import type { OpenRulebook, Rulebook } from '../rules/rulebook.js';
import { editionPinned, isAltered } from './alteredLock.js';
import { installedRulebook } from './installedRulebook.js';
import { lockAsGiven } from './lockAsGiven.js';
import { PinError } from './pinError.js';
import type { RulesLock } from './rulesLock.js';
import type { PinDifference } from './verification.js';

/**
 * Finds the documents of a lock in the installed package, which keeps every revision that was ever published.
 *
 * @param lock - The lock, as `pinRules` gave it or as JSON read from a file.
 * @param installed - The rulebook to look in; that of the package, of the name in the lock, when left out.
 * @returns Exactly the documents of the lock, in its order.
 * @throws {@link PinError} when one of them is not in the package, or the lock was altered after it was made.
 * @throws `FactsError` when it is no lock, of a rulebook that there is not, or `installed` is no rulebook.
 * @example
 * documentsPinned(pinRules('guide')).length > 0; //=> true
 */
export function documentsPinned(lock: unknown, installed?: Rulebook): readonly HashedDocument[] {
  const given = lockAsGiven(lock);
  return documentsOf(given, installedRulebook(given.rulebook, 'lock.rulebook', installed));
}

/**
 * Finds the documents of a lock.
 *
 * @param lock - The lock.
 * @param book - The rulebook to look in.
 * @returns Exactly the documents of the lock, in its order.
 * @throws {@link PinError} when one of them is not in the rulebook, or the lock was altered after it was made.
 */
export function documentsOf(lock: RulesLock, book: OpenRulebook): readonly HashedDocument[] {
  const { rulebook, documents } = lock;
  const missing: PinDifference[] = [];
  const found = documents.flatMap((pinned): readonly HashedDocument[] => {
    const edition = editionPinned(pinned, book);
    if (edition?.reference.hash === pinned.hash) return [{ document: edition.document, hash: pinned.hash }];
    const { id, effectiveFrom, revision, hash } = pinned;
    missing.push({
      kind: edition === undefined ? 'missing' : 'changed',
      id,
      effectiveFrom,
      pinned: { revision, hash },
      installed: edition === undefined ? null : { revision, hash: edition.reference.hash },
    });
    return [];
  });
  const altered = isAltered(lock, book);
  if (missing.length > 0 || altered) throw new PinError(rulebook, missing, [], altered);
  return found;
}
