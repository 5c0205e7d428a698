/** One thing wrong with the facts given. */
export interface FactsProblem {
  /** The path into the facts, such as `incomes[1].amount`; empty for the facts as a whole. */
  readonly path: string;
  /** What would have been right. */
  readonly expected: string;
  /** What came, as JSON, shortened when long. */
  readonly received: string;
  /** For a key that does not exist: the nearest one that does. */
  readonly suggestion?: string;
}

/**
 * Says that facts, or an option such as the date, cannot be read. It lists every problem at once.
 *
 * Two copies of the library may be loaded side by side, so tell it by its `code` rather than by `instanceof`.
 */
export class FactsError extends Error {
  /** The name of the class. */
  override readonly name: 'FactsError';
  /** Tells this error from others. */
  readonly code: 'bad-facts';
  /** Everything wrong, in the order of the facts. */
  readonly problems: readonly FactsProblem[];

  /**
   * Makes the error.
   *
   * @param problems - Everything wrong.
   */
  constructor(problems: readonly FactsProblem[]) {
    super(problems.map(describe).join('\n'));
    this.name = 'FactsError';
    this.code = 'bad-facts';
    this.problems = problems;
  }
}

function describe({ path, expected, received, suggestion }: FactsProblem): string {
  const where = path === '' ? 'facts' : path;
  const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
  return `${where}: expected ${expected}, received ${received}${hint}`;
}
