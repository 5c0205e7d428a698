import type { Outcome } from '../engine/outcome.js';
import type { SourceReference } from '../engine/proof.js';
import { placesOf } from '../text/cite.js';
import { factName } from '../text/factName.js';
import { type Content, Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { aboutName } from './planTexts.js';

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
  unknown: html`<path d="M8 .9L15.1 8 8 15.1.9 8z" class="disc"/><path d="M5.9 6.3a2.1 2.1 0 1 1 3 1.9c-.7.3-.9.7-.9 1.2M8 11.4v.1" class="stroke"/>`,
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
 * @returns The links; nothing where there is no reference.
 */
export function citations(sources: readonly SourceReference[]): Html {
  const links = placesOf(sources).map(
    ([id, places], index) =>
      html`${index === 0 ? '' : '; '}<a href="#${sourceAnchor(id)}">${id}: ${places.join(', ')}</a>`,
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
 * Says what a plan would have to be told.
 *
 * @param missing - The paths into the case file.
 * @param context - What the page is written with.
 * @returns A paragraph; nothing where nothing is missing.
 */
export function missingFacts(missing: readonly string[], context: PageContext): Html {
  if (missing.length === 0) return html``;
  const { say } = context;
  return html`<p class="missing"><span class="key">${say('missing')}</span> ${missingList(missing, context)}</p>`;
}

function missingList(missing: readonly string[], { language, say }: PageContext): string {
  const names = missing.map((path) => {
    const name = factName(path, language);
    const about = aboutName(path.slice(0, path.lastIndexOf('.')), { language, say } as PageContext);
    return /\[\d+\]\./.test(path) && !about.includes('[') ? `${name} (${about})` : name;
  });
  return [...new Set(names)].join(language.notation.comma);
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
export function table(
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
