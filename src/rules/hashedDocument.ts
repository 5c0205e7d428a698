import type { RuleDocument } from './ruleDocument.js';

/** A document as the package ships it, with its hash. */
export interface HashedDocument {
  /** The document. */
  readonly document: RuleDocument;
  /** The SHA-256 of its canonical JSON, as `hashDocument` gives it. */
  readonly hash: string;
}
