import type { HashedDocument } from '../rules/hashedDocument.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { installedRulebook } from './installedRulebook.js';
import { PinError } from './pinError.js';
import { readLock } from './readLock.js';
import type { PinDifference } from './verification.js';

/**
 * Finds the documents of a lock in the installed package, which keeps every revision that was ever published.
 *
 * @param lock - The lock, as `pinRules` gave it or as JSON read from a file.
 * @param installed - The rulebook to look in; that of the package, of the name in the lock, when left out.
 * @returns Exactly the documents of the lock, in its order.
 * @throws {@link PinError} when one of them is not in the package.
 * @throws `FactsError` when it is no lock, of a rulebook that there is not, or `installed` is no rulebook.
 * @example
 * documentsPinned(pinRules('guide')).length > 0; //=> true
 */
export function documentsPinned(lock: unknown, installed?: Rulebook): readonly HashedDocument[] {
  const { rulebook, documents } = readLock(lock);
  const book = installedRulebook(rulebook, 'lock.rulebook', installed);
  const missing: PinDifference[] = [];
  const found = documents.flatMap((pinned): readonly HashedDocument[] => {
    const editions = book.domains.get(pinned.id.slice(rulebook.length + 1)) ?? [];
    const edition = editions.find(({ reference }) => isSameRevision(reference, pinned));
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
  if (missing.length > 0) throw new PinError(rulebook, missing, []);
  return found;
}

function isSameRevision(a: DocumentReference, b: DocumentReference): boolean {
  return a.effectiveFrom === b.effectiveFrom && a.revision === b.revision;
}
