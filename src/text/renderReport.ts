import type { Outcome } from '../engine/outcome.js';
import type { Report, Row, Section } from './report.js';
import { wrap } from './wrap.js';

/** Marks the parts of a text, such as with colours. The marks must not take up room. */
export interface Paint {
  /** Marks a word that names an outcome. */
  readonly outcome: (text: string, outcome: Outcome) => string;
  /** Marks a heading. */
  readonly title: (text: string) => string;
}

const PLAIN: Paint = { outcome: (text) => text, title: (text) => text };

/** How wide lines are, wherever they are read: the same bytes for everybody. */
const WIDTH = 100;

/** The widest first column; a longer label pushes its text to the right. */
const WIDEST_LABEL = 44;

/**
 * Lays a report out as aligned lines.
 *
 * @param report - The report.
 * @param paint - Marks headings and outcomes; nothing is marked when left out.
 * @returns The text, with an end of line at its end.
 */
export function renderReport(report: Report, paint: Paint = PLAIN): string {
  const { headline, outcome, sections, closing } = report;
  const lines = wrap(headline, WIDTH).map((line) =>
    outcome === undefined ? paint.title(line) : paint.outcome(line, outcome),
  );
  const end = closing === undefined ? '' : `\n${wrap(closing, WIDTH).join('\n')}\n`;
  return `${plainSpaces(lines.join('\n'))}\n${renderSections(sections, paint)}${plainSpaces(end)}`;
}

/**
 * Lays parts of a report out as aligned lines.
 *
 * @param sections - The parts; one without rows is left out.
 * @param paint - Marks headings and outcomes; nothing is marked when left out.
 * @returns The text, with an empty line before each part.
 */
export function renderSections(sections: readonly Section[], paint: Paint = PLAIN): string {
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => `\n${renderSection(section, paint).join('\n')}\n`)
    .join('');
}

function renderSection({ title, rows }: Section, paint: Paint): readonly string[] {
  const indent = title === '' ? '' : '  ';
  const lines = rows.flatMap((row, index) => renderRow(row, widthAt(rows, index), indent, paint));
  return title === '' ? lines : [paint.title(plainSpaces(title)), ...lines];
}

/** The first column is as wide as the longest label of the rows that stand below the same row. */
function widthAt(rows: readonly Row[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  const isAbove = (row: Row): boolean => row.depth < depth;
  const start = rows.slice(0, index).findLastIndex(isAbove) + 1;
  const end = rows.slice(index).findIndex(isAbove);
  const siblings = rows
    .slice(start, end === -1 ? rows.length : index + end)
    .filter((row) => row.depth === depth);
  const widths = siblings.map(({ label }) => label.length);
  return Math.max(0, ...widths.filter((width) => width <= WIDEST_LABEL));
}

function renderRow(row: Row, width: number, indent: string, paint: Paint): readonly string[] {
  const { depth, label, text, outcome } = row;
  const start = indent + '  '.repeat(depth);
  const column = width === 0 ? 0 : width + (width === 1 ? 1 : 2);
  const hanging = ' '.repeat(start.length + column);
  const [first = '', ...rest] = wrap(text, WIDTH - hanging.length);
  const marked = outcome === undefined ? label : paint.outcome(label, outcome);
  const gap = ' '.repeat(Math.max(column - label.length, label === '' ? 0 : 1));
  return [`${start}${marked}${gap}${first}`.trimEnd(), ...rest.map((line) => hanging + line)].map(
    plainSpaces,
  );
}

/** Where lines are broken is settled: a terminal needs no other space than the usual one. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
