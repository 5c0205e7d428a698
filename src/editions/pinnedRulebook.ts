import { isKnownOn } from '../rules/isKnownOn.js';
import { openUnchecked, type Rulebook, rulebookOf } from '../rules/rulebook.js';
import { dataDifferences } from './dataDifferences.js';
import { documentsOf } from './documentsPinned.js';
import { installedRulebook } from './installedRulebook.js';
import { lockAsGiven } from './lockAsGiven.js';
import { PinError } from './pinError.js';

/**
 * Opens a rulebook with exactly the documents of a lock, so that a program can stay with the rules that it pinned after
 * an update of the package.
 *
 * @param lock - The lock, as `pinRules` gave it or as JSON read from a file.
 * @param installed - The rulebook to take them from; that of the package, of the name in the lock, when left out.
 * @returns The rulebook, to be given to `rulesAsOf`.
 * @throws {@link PinError} when a document is not in the package, the data beside the documents has changed, or the lock was altered
 * after it was made.
 * @throws `FactsError` when it is no lock, of a rulebook that there is not, or `installed` is no rulebook.
 * @example
 * const rulebook = pinnedRulebook(pinRules('guide'));
 * rulesAsOf('2026-11-24', { rulebook }).rulebook; //=> 'guide'
 */
export function pinnedRulebook(lock: unknown, installed?: Rulebook): Rulebook {
  const given = lockAsGiven(lock);
  const { rulebook, data, knownOn } = given;
  const book = installedRulebook(rulebook, 'lock.rulebook', installed);
  const documents = documentsOf(given, book);
  const changed = dataDifferences(data, book);
  if (changed.length > 0) throw new PinError(rulebook, [], changed);
  const contradictions = book.contradictions
    .filter((contradiction) => isKnownOn(contradiction, knownOn))
    .map((contradiction) => ({ ...contradiction, knownUntil: null }));
  return rulebookOf(openUnchecked(rulebook, documents, book.data, contradictions));
}
