import { createHash } from 'node:crypto';

/**
 * Writes JSON canonically (RFC 8785), apart from the library: keys by their UTF-16 code units, no spaces, numbers and
 * texts as ECMAScript writes them.
 *
 * @param value - The JSON.
 * @returns Its canonical text.
 */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/**
 * Hashes JSON as the platform does.
 *
 * @param value - The JSON.
 * @returns The SHA-256 of its canonical text, in hexadecimal.
 */
export function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
