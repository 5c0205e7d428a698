import type { Outcome } from '../engine/outcome.js';
import type { SourceReference } from '../engine/proof.js';
import { casePathName } from '../text/casePathName.js';
import { placesOf } from '../text/cite.js';
import type { Language } from '../text/language.js';
import type { Row } from '../text/report.js';
import { writePlace } from '../text/writePlace.js';
import { type Content, Html, html } from './html.js';
import type { PageContext } from './pageContext.js';

/**
 * Writes a section of the page.
 *
 * @param id - Its id, to which the table of contents links.
 * @param title - Its heading.
 * @param content - What stands in it.
 * @returns The section.
 */
export function section(id: string, title: string, content: Content): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}

/** The shape that stands for an outcome, so that it is told by more than its colour. */
const SHAPES: Readonly<Record<Outcome, Html>> = {
  met: html`<circle cx="8" cy="8" r="7.2" class="disc"/><path d="M4.4 8.3l2.5 2.5 4.8-5.3" class="stroke"/>`,
  unknown: html`<path d="M8 1.6L14.4 8 8 14.4 1.6 8z" class="ring"/>`,
  unmet: html`<rect x="1" y="1" width="14" height="14" rx="2" class="disc"/><path d="M5 5l6 6M11 5l-6 6" class="stroke"/>`,
};

/**
 * Draws the shape that stands for an outcome.
 *
 * @param outcome - The outcome.
 * @returns The drawing, which says nothing to those who do not see it: a word stands beside it.
 */
export function shape(outcome: Outcome): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SHAPES[outcome]}</svg>`;
}

/**
 * Writes an outcome as a word with its shape.
 *
 * @param outcome - The outcome.
 * @param word - The word.
 * @returns The badge.
 */
export function badge(outcome: Outcome, word: string): Html {
  return html`<span class="badge ${outcome}">${shape(outcome)}${word}</span>`;
}

/**
 * Refers to sources, with links to the list at the end of the page.
 *
 * @param sources - The references.
 * @param language - The language.
 * @returns The links; nothing where there is no reference.
 */
export function citations(sources: readonly SourceReference[], language: Language): Html {
  const links = placesOf(sources).map(
    ([id, places], index) =>
      html`${index === 0 ? '' : language.notation.semicolon}<a href="#${sourceAnchor(id)}"><span class="nobreak">${id}:</span> ${places.map((place) => writePlace(place, language)).join(language.notation.comma)}</a>`,
  );
  return links.length === 0 ? html`` : html` <span class="cite">[${links}]</span>`;
}

/**
 * Makes the id of a source on the page.
 *
 * @param id - The id of the source.
 * @returns The id of the element.
 */
export function sourceAnchor(id: string): string {
  return `source-${id.replaceAll(/[^\w-]/g, '_')}`;
}

/**
 * Says what would have to be known.
 *
 * @param missing - The paths into the case file.
 * @param label - What stands before them.
 * @param context - What the page is written with.
 * @returns A paragraph; nothing where nothing is missing.
 */
export function missingFacts(
  missing: readonly string[],
  label: string,
  { language }: Pick<PageContext, 'language'>,
): Html {
  if (missing.length === 0) return html``;
  return keyed(
    label,
    missing.map((path) => casePathName(path, language)).join(language.notation.semicolon),
    language,
  );
}

/**
 * Writes a paragraph that begins with what it is about.
 *
 * @param label - What it is about.
 * @param content - The rest.
 * @param language - The language.
 * @returns The paragraph.
 */
export function keyed(label: string, content: Content, { notation }: Language): Html {
  return html`<p class="keyed"><span class="key">${label}${notation.colon.trimEnd()}</span> ${content}</p>
`;
}

/**
 * Writes rows of a report as paragraphs; a row without a label goes on with the one before it.
 *
 * @param rows - The rows.
 * @param language - The language.
 * @returns The paragraphs.
 */
export function keyedRows(rows: readonly Row[], language: Language): readonly Html[] {
  const groups: { readonly label: string; readonly texts: string[] }[] = [];
  for (const { label, text } of rows) {
    const last = groups.at(-1);
    if (label === '' && last !== undefined) last.texts.push(text);
    else groups.push({ label, texts: [text] });
  }
  return groups.map(({ label, texts }) => keyed(label, texts.join(language.notation.semicolon), language));
}

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Whether it holds figures, which stand to the right. */
  readonly isFigure?: boolean;
}

/**
 * Writes a table. On a narrow screen each line becomes a block, in which every cell names its column.
 *
 * @param caption - What the table shows.
 * @param columns - The columns; the first names the line.
 * @param lines - A cell for each column.
 * @returns The table.
 */
export function dataTable(
  caption: string,
  columns: readonly Column[],
  lines: readonly (readonly Content[])[],
): Html {
  const headings = columns.map(
    ({ heading, isFigure }) => html`<th role="columnheader" scope="col"${classOf(isFigure)}>${heading}</th>`,
  );
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${headings}</tr></thead>
<tbody role="rowgroup">
${lines.map((line) => tableLine(line, columns))}</tbody>
</table>
`;
}

function tableLine(line: readonly Content[], columns: readonly Column[]): Html {
  const cells = line.map((cell, index) => {
    const { heading = '', isFigure } = columns[index] ?? {};
    if (index === 0) return html`<th role="rowheader" scope="row">${cell}</th>`;
    return html`<td role="cell"${classOf(isFigure)} data-label="${heading}"${isEmpty(cell) ? html` data-empty` : ''}>${cell}</td>`;
  });
  return html`<tr role="row">${cells}</tr>
`;
}

function classOf(isFigure = false): Html {
  return isFigure ? html` class="figure"` : html``;
}

function isEmpty(cell: Content): boolean {
  return cell === null || cell === '' || (cell instanceof Html && cell.text === '');
}

/**
 * Writes names and what belongs to them.
 *
 * @param entries - The names with their contents; one without content is left out.
 * @returns The list; nothing where every content is empty.
 */
export function definitions(entries: readonly (readonly [name: string, content: Content])[]): Html {
  const kept = entries.filter(([, content]) => !isEmpty(content));
  if (kept.length === 0) return html``;
  return html`<dl>${kept.map(([name, content]) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>
`;
}

/**
 * Writes a list of points.
 *
 * @param items - The points.
 * @returns The list; nothing where there is none.
 */
export function points(items: readonly Content[]): Html {
  if (items.length === 0) return html``;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>
`;
}
