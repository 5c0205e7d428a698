import type { Outcome } from '../engine/outcome.js';

/** A line of a report, to be laid out. */
export interface Row {
  /** How deep it stands below the rows before it. */
  readonly depth: number;
  /** What stands in the first column; empty for text that goes on. */
  readonly label: string;
  readonly text: string;
  /** The outcome that the label names, for colours. */
  readonly outcome?: Outcome;
}

/** A part of a report. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The headings of the two columns, where Markdown is to lay the rows out as a table. */
  readonly headings?: readonly [label: string, text: string];
  /** Whether addresses in it can be followed. Never where a text from outside stands. */
  readonly hasLinks?: true;
}

/** A text for people, to be laid out. */
export interface Report {
  readonly headline: string;
  /** The outcome that the headline names, for colours. */
  readonly outcome?: Outcome;
  readonly sections: readonly Section[];
  readonly closing?: string;
}

/**
 * Makes a row.
 *
 * @param label - What stands in the first column.
 * @param text - The text.
 * @param depth - How deep it stands.
 * @returns The row.
 */
export function row(label: string, text: string, depth = 0): Row {
  return { depth, label, text };
}
