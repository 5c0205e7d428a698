import type { DocumentReference } from '../rules/ruleDocument.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { type Row, row } from './report.js';
import { shortHash } from './shortHash.js';

/**
 * Says by which edition of which document something was decided.
 *
 * @param reference - The edition.
 * @param language - The language.
 * @returns One row.
 */
export function describeEdition(
  { id, effectiveFrom, revision, hash }: DocumentReference,
  language: Language,
): Row {
  const params = { effectiveFrom, revision, hash: shortHash(hash) };
  return row(id, fillIn(language.phrases.document, params, language));
}
