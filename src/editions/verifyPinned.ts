import type { Rulebook } from '../rules/rulebook.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { isAltered } from './alteredLock.js';
import { dataDifferences } from './dataDifferences.js';
import { ENGINE_VERSION } from './engineVersion.js';
import { installedRulebook } from './installedRulebook.js';
import { knownEditions } from './knownEditions.js';
import { lockAsGiven } from './lockAsGiven.js';
import type { PinDifference, PinnedRevision, Verification } from './verification.js';

/**
 * Compares a lock with the newest state of the installed package.
 *
 * @param lock - The lock, as `pinRules` gave it or as JSON read from a file.
 * @param installed - The rulebook to compare with; that of the package, of the name in the lock, when left out.
 * @returns Whether it holds, and everything that differs.
 * @throws `FactsError` when it is no lock, of a rulebook that there is not, or `installed` is no rulebook.
 * @example
 * verifyPinned(pinRules('guide')).differences; //=> []
 */
export function verifyPinned(lock: unknown, installed?: Rulebook): Verification {
  const given = lockAsGiven(lock);
  const { engine, rulebook, documents, data: pinnedData } = given;
  const book = installedRulebook(rulebook, 'lock.rulebook', installed);
  const now = knownEditions(book, undefined).map(({ reference }) => reference);
  const differences = differencesOf(documents, now);
  const data = dataDifferences(pinnedData, book);
  const altered = isAltered(given, book);
  return {
    holds: !altered && differences.length === 0 && data.length === 0,
    altered,
    rulebook,
    engine: { pinned: engine, installed: ENGINE_VERSION, same: engine === ENGINE_VERSION },
    differences,
    data,
  };
}

function differencesOf(
  pinned: readonly DocumentReference[],
  installed: readonly DocumentReference[],
): readonly PinDifference[] {
  const [before, after] = [byEdition(pinned), byEdition(installed)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const kind = kindOf(before.get(key), after.get(key));
    const { id, effectiveFrom } = (before.get(key) ?? after.get(key)) as DocumentReference;
    if (kind === undefined) return [];
    return [
      { kind, id, effectiveFrom, pinned: revisionOf(before.get(key)), installed: revisionOf(after.get(key)) },
    ];
  });
}

function kindOf(
  pinned: DocumentReference | undefined,
  installed: DocumentReference | undefined,
): PinDifference['kind'] | undefined {
  if (pinned === undefined) return 'added';
  if (installed === undefined) return 'missing';
  if (pinned.revision !== installed.revision) return 'revised';
  return pinned.hash === installed.hash ? undefined : 'changed';
}

function byEdition(documents: readonly DocumentReference[]): ReadonlyMap<string, DocumentReference> {
  return new Map(documents.map((document) => [`${document.id} ${document.effectiveFrom}`, document]));
}

function revisionOf(document: DocumentReference | undefined): PinnedRevision | null {
  return document === undefined ? null : { revision: document.revision, hash: document.hash };
}
