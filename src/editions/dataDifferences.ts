import type { OpenRulebook } from '../rules/rulebook.js';
import { dataHashes } from './dataHashes.js';
import type { PinnedData } from './rulesLock.js';
import type { DataDifference } from './verification.js';

/**
 * Compares pinned data with that of a rulebook.
 *
 * @param pinned - The hashes that are pinned.
 * @param installed - The rulebook.
 * @returns The data that differs.
 */
export function dataDifferences(
  pinned: readonly PinnedData[],
  installed: OpenRulebook,
): readonly DataDifference[] {
  return dataHashes(installed).flatMap(({ id, hash }) => {
    const before = pinned.find((entry) => entry.id === id)?.hash ?? '';
    return before === hash ? [] : [{ id, pinned: before, installed: hash }];
  });
}
