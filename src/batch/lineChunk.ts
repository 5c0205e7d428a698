/** Some lines of a batch that are worked on together. */
export interface LineChunk {
  /** The number of its first line, from 1. */
  readonly firstLine: number;
  /** How many lines it has. */
  readonly lines: number;
  /** The lines, each with its end of line. A line that is too long stands there empty. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The numbers of the lines that are too long. */
  readonly tooLong: readonly number[];
}
