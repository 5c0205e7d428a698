import { hashDocument } from '../rules/hashDocument.js';

/**
 * Hashes all that a lock or a receipt says.
 *
 * @param content - The lock or the receipt, with or without its own hash.
 * @returns SHA-256 of the canonical JSON of all of it but its own hash, in hexadecimal.
 */
export function contentHash(content: object): string {
  return hashDocument({ ...content, hash: undefined });
}
