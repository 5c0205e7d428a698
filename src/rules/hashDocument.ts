import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonicalJson.js';

/**
 * Hashes a document, or any other JSON: SHA-256 of its canonical form (RFC 8785), the same on every runtime and for every
 * order of its keys.
 *
 * @param document - The JSON.
 * @returns The hash, in hexadecimal.
 * @throws `FactsError` when it is no JSON, listing all that is none.
 * @example
 * hashDocument({ b: 1, a: 2 }) === hashDocument({ a: 2, b: 1 }); //=> true
 */
export function hashDocument(document: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(document))));
}
