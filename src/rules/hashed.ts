import { hashDocument } from './hashDocument.js';
import type { HashedDocument } from './hashedDocument.js';
import { readRuleDocument } from './readRuleDocument.js';
import type { RuleDocument } from './ruleDocument.js';

/**
 * Puts a document together with its hash, as rulebooks are opened with.
 *
 * @param document - The document.
 * @returns The document and its hash.
 * @throws {@link RuleDocumentError} when it is no rule document, listing everything wrong.
 * @example
 * import { guideSalaryBrusselsFrom20260101, hashed } from 'belgian-residence-rules/rules';
 * hashed(guideSalaryBrusselsFrom20260101).hash.length; //=> 64
 */
export function hashed(document: RuleDocument): HashedDocument {
  const read = readRuleDocument(document);
  return { document: read, hash: hashDocument(read) };
}
