/** A table: every line has a cell for every heading. */
export interface Table {
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** A part of a page. */
export interface PageSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A table below the paragraphs; one without lines is not shown. */
  readonly table?: Table;
}

/** A text of paragraphs and tables for people, to be laid out as plain text or as Markdown. */
export interface Page {
  readonly headline: string;
  readonly sections: readonly PageSection[];
}
