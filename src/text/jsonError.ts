/** Says where a text stops being JSON that can be read. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  /** The position of the first character that is wrong. */
  readonly position: number;

  /**
   * @param message - What is wrong there.
   * @param position - The position of the first character that is wrong.
   */
  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}
