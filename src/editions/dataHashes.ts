import { hashDocument } from '../rules/hashDocument.js';
import type { OpenRulebook } from '../rules/rulebook.js';
import { CALENDAR, DATA_HASHES, NATIONALITY_GROUPS } from '../rules/shippedDocuments.js';
import type { PinnedData } from './rulesLock.js';

/**
 * Gives the hashes of the data that a rulebook uses beside its documents. Those of the package are known; only data of
 * one's own is hashed.
 *
 * @param book - The rulebook.
 * @returns The hashes, always in the same order.
 */
export function dataHashes({ data }: OpenRulebook): readonly PinnedData[] {
  const { calendar, nationalityGroups } = data;
  return [
    { id: 'calendar', hash: calendar === CALENDAR ? DATA_HASHES.calendar : hashDocument(calendar) },
    {
      id: 'nationality-groups',
      hash:
        nationalityGroups === NATIONALITY_GROUPS
          ? DATA_HASHES['nationality-groups']
          : hashDocument(nationalityGroups),
    },
  ];
}
