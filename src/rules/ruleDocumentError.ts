import type { Refusal } from '../engine/refusal.js';

/**
 * Says that a rule document cannot be used. It lists every problem at once, each with its path in the document.
 *
 * Two copies of the library may be loaded side by side, so tell it by its `code` rather than by `instanceof`.
 */
export class RuleDocumentError extends Error {
  /** The name of the class. */
  override readonly name: 'RuleDocumentError';
  /** Tells this error from others. */
  readonly code: 'bad-rule-document';
  /** The id of the document, as far as it could be read. */
  readonly document: string;
  /** Everything wrong, in the order of the document. */
  readonly problems: readonly Refusal[];

  /**
   * Makes the error.
   *
   * @param document - The id of the document.
   * @param problems - Everything wrong.
   */
  constructor(document: string, problems: readonly Refusal[]) {
    super(problems.map((problem) => describe(document, problem)).join('\n'));
    this.name = 'RuleDocumentError';
    this.code = 'bad-rule-document';
    this.document = document;
    this.problems = problems;
  }
}

function describe(document: string, { path, expected, received }: Refusal): string {
  const where = path === '' ? document : `${document}: ${path}`;
  return `${where}: expected ${expected}, received ${received}`;
}
