import * as z from 'zod/mini';
import { civilDate } from '../facts/fieldSchemas.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { DATA_IDS, type PinnedData } from './rulesLock.js';

const HASH_EXPECTED = 'a SHA-256 of 64 hexadecimal digits';

/**
 * The schema of a text that is not empty.
 *
 * @returns The schema.
 */
export function pinnedText(): z.ZodMiniType<string> {
  return z.string().check(z.minLength(1));
}

/**
 * The schema of a SHA-256.
 *
 * @returns The schema.
 */
export function pinnedHash(): z.ZodMiniType<string> {
  return z.string({ error: HASH_EXPECTED }).check(z.regex(/^[0-9a-f]{64}$/, { error: HASH_EXPECTED }));
}

/**
 * The schema of a reference to a document.
 *
 * @returns A strict schema.
 */
export function pinnedDocument(): z.ZodMiniType<DocumentReference> {
  return z.strictObject({
    id: pinnedText(),
    effectiveFrom: civilDate(),
    revision: z.int().check(z.minimum(1)),
    hash: pinnedHash(),
  });
}

/**
 * The schema of the hashes of the data beside the documents.
 *
 * @returns A strict schema.
 */
export function pinnedData(): z.ZodMiniType<readonly PinnedData[]> {
  const entry = z.strictObject({ id: z.enum(DATA_IDS), hash: pinnedHash() });
  return z.array(entry).check(z.minLength(DATA_IDS.length), z.maxLength(DATA_IDS.length));
}
