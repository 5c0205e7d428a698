import { escapeMarkdown, escapeParagraph } from './escapeMarkdown.js';
import type { Report, Row, Section } from './report.js';

/**
 * Lays a report out as case notes in Markdown: a heading for each part, lists, boxes to tick, tables, links.
 *
 * @param report - The report.
 * @returns The text, with an end of line at its end.
 */
export function renderNotes({ headline, sections, closing }: Report): string {
  const parts = sections.filter(({ rows }) => rows.length > 0).flatMap(renderSection);
  const end = closing === undefined ? [] : [`*${escapeMarkdown(closing)}*`];
  return `${[`# ${escapeMarkdown(headline)}`, ...parts, ...end].join('\n\n')}\n`;
}

function renderSection({ title, rows, headings, hasLinks }: Section): readonly string[] {
  const heading = title === '' ? [] : [`## ${escapeMarkdown(title)}`];
  if (headings !== undefined) {
    const isNote = ({ label }: Row): boolean => label === NOTE;
    const notes = rows.filter(isNote).map(({ text }) => escapeParagraph(text));
    return [
      ...heading,
      tableOf(
        headings,
        rows.filter((each) => !isNote(each)),
      ),
      ...notes,
    ];
  }
  // Rows without a label below a part without a title are sentences.
  if (title === '' && rows.every(({ label }) => label === '')) {
    return [...heading, ...rows.map(({ text }) => escapeParagraph(text))];
  }
  const write = hasLinks === true ? linked : escapeParagraph;
  return [
    ...heading,
    nested(rows)
      .map((each) => itemOf(each, write))
      .join('\n'),
  ];
}

/** Rows that go on under a label stand below it. */
function nested(rows: readonly Row[]): readonly Row[] {
  const deeper: Row[] = [];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const goesOn = next !== undefined && next.label === '' && next.depth === row.depth;
    const { depth, label, text } = row;
    if (!MARKS.includes(label) && goesOn)
      deeper.push({ ...row, text: '' }, { depth: depth + 1, label: '', text });
    else deeper.push(label === '' && isBelowLabel(rows, index) ? { ...row, depth: depth + 1 } : row);
  });
  return deeper;
}

/** Whether a row goes on under the label of an earlier one of the same depth. */
function isBelowLabel(rows: readonly Row[], index: number): boolean {
  const { depth = 0 } = rows[index] ?? {};
  const above = rows.slice(0, index).findLast((row) => row.depth <= depth && row.label !== '');
  return above?.depth === depth && !MARKS.includes(above.label);
}

/** The label of what is to be known of a whole part. */
const NOTE = '!';

/** Labels that only mark a line. */
const MARKS: readonly string[] = ['', '-'];

function itemOf({ depth, label, text }: Row, write: (text: string) => string): string {
  const indent = '  '.repeat(depth);
  if (label === '[ ]') return `${indent}- [ ] ${write(text)}`;
  const words = text === '' ? '' : ` ${write(text)}`;
  if (MARKS.includes(label)) return `${indent}-${words}`;
  const end = /[.!]$/.test(label) ? '' : ':';
  return `${indent}- **${escapeMarkdown(label)}**${end}${words}`;
}

/** What belongs to a row goes on in its cell. */
function tableOf(headings: readonly string[], rows: readonly Row[]): string {
  const lines: (readonly [label: string, text: string])[] = [];
  for (const { depth, label, text } of rows) {
    const above = lines.at(-1);
    if (depth === 0 || above === undefined) lines.push([label, text]);
    else lines[lines.length - 1] = [above[0], `${above[1]}; ${label === '' ? '' : `${label} `}${text}`];
  }
  const cells = [headings, ['---', '---'], ...lines.map((line) => line.map(escapeMarkdown))];
  return cells.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const ADDRESS = /(https?:\/\/[^\s<>|]*[^\s<>|.,;)])/;

/** Addresses stay what they are, so that they can be followed. */
function linked(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
    .join('');
}
