import { parseDay } from '../calendar/parseDay.js';
import { type Form, formOf, listOf, partOf } from '../facts/forms.js';
import type { HashedDocument } from './hashedDocument.js';
import type { RuleDocument } from './ruleDocument.js';

/**
 * The form of documents with their hashes. Of the documents it is only seen to that they can be told apart: what else is
 * wrong with one, `readRuleDocument` says.
 */
export const hashedDocuments: Form<readonly HashedDocument[]> = /* @__PURE__ */ listOf(
  /* @__PURE__ */ partOf<HashedDocument>({
    document: /* @__PURE__ */ formOf('a rule document', isDocument),
    hash: /* @__PURE__ */ formOf(
      'a SHA-256 of 64 hexadecimal digits',
      (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
    ),
  }),
);

function isDocument(value: unknown): boolean {
  const { id, effectiveFrom, revision } = value as RuleDocument;
  return typeof id === 'string' && parseDay(effectiveFrom) !== undefined && Number.isSafeInteger(revision);
}
