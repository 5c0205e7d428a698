import { hashDocument } from '../rules/hashDocument.js';
import type { Receipt } from './receipt.js';

/**
 * Hashes a receipt.
 *
 * @param receipt - The receipt, with or without its own hash.
 * @returns SHA-256 of the canonical JSON of all of it but its own hash, in hexadecimal.
 */
export function receiptHash(receipt: Omit<Receipt, 'hash'>): string {
  return hashDocument({ ...receipt, hash: undefined });
}
