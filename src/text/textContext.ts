import type { DocumentReference, RuleDocument } from '../rules/ruleDocument.js';
import type { Source } from '../rules/supportingData.js';
import type { Language } from './language.js';

/** What texts are written with. */
export interface TextContext {
  readonly language: Language;
  /** The sources that answers refer to by their id. */
  readonly sources: readonly Source[];
  /** Finds an edition, to show what its figures are made of; without it they are shown alone. */
  readonly document?: (reference: DocumentReference) => RuleDocument | undefined;
}
