/** Says that the command line was called in a way that it cannot answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Where to read how it is called, such as `salary --help`; `null` when the way it was called is not what is wrong. */
  readonly help: string | null;

  /**
   * @param message - What is wrong, in one or more lines.
   * @param help - Where to read how it is called; `null` when the way it was called is not what is wrong.
   */
  constructor(message: string, help: string | null = null) {
    super(message);
    this.help = help;
  }
}
