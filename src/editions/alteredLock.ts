import type { Edition, OpenRulebook } from '../rules/rulebook.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { contentHash } from './contentHash.js';
import { newestPublication } from './newestPublication.js';
import type { RulesLock } from './rulesLock.js';

/**
 * Tells whether a lock was altered after it was made: its hash is not that of its content, or its day not that of its
 * documents.
 *
 * @param lock - The lock.
 * @param book - The rulebook in which its documents are looked up; where one is missing, the day cannot be told.
 * @returns Whether it was altered.
 */
export function isAltered(lock: RulesLock, book: OpenRulebook): boolean {
  const editions = lock.documents.map((pinned) => editionPinned(pinned, book));
  const found = editions.filter((edition) => edition !== undefined);
  const isOtherDay = found.length === editions.length && newestPublication(found) !== lock.knownOn;
  return isOtherDay || contentHash(lock) !== lock.hash;
}

/**
 * Finds the same revision of a document as a lock names, whatever its hash.
 *
 * @param pinned - The document in the lock.
 * @param book - The rulebook to look in.
 * @returns The edition; `undefined` when the rulebook does not have it.
 */
export function editionPinned(pinned: DocumentReference, book: OpenRulebook): Edition | undefined {
  const editions = book.domains.get(pinned.id.slice(book.name.length + 1));
  return editions?.find(
    ({ reference }) =>
      reference.effectiveFrom === pinned.effectiveFrom && reference.revision === pinned.revision,
  );
}
