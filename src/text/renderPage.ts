import type { Page, PageSection } from './page.js';
import { printable } from './printable.js';
import { renderTable } from './renderTable.js';
import { wrap } from './wrap.js';

/** How wide paragraphs are. Tables are as wide as they must be. */
const WIDTH = 98;

/**
 * Lays a page out as plain text.
 *
 * @param page - The page.
 * @returns The text, with an end of line at its end.
 */
export function renderPage({ headline, sections }: Page): string {
  return [...wrap(plain(headline), WIDTH), ...sections.flatMap(renderSection), ''].join('\n');
}

function renderSection({ title, paragraphs, table }: PageSection): readonly string[] {
  const lines = paragraphs.flatMap((paragraph) => wrap(plain(paragraph), WIDTH));
  const cells = table === undefined || table.lines.length === 0 ? [] : [table.headings, ...table.lines];
  const rows =
    cells.length === 0
      ? []
      : renderTable(cells.map((line) => line.map(plain)))
          .trimEnd()
          .split('\n');
  return ['', plain(title), ...[...lines, ...rows].map((line) => `  ${line}`)];
}

/** Cells and names can come from outside. */
function plain(text: string): string {
  return printable(text).replaceAll('\u00a0', ' ');
}
