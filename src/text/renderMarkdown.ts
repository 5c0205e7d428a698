import type { Page, PageSection, Table } from './page.js';
import { printable } from './printable.js';

/**
 * Lays a page out as Markdown.
 *
 * @param page - The page.
 * @returns The text, with an end of line at its end.
 */
export function renderMarkdown({ headline, sections }: Page): string {
  return `${[`# ${escaped(headline)}`, ...sections.flatMap(blocksOf)].join('\n\n')}\n`;
}

function blocksOf({ title, paragraphs, table }: PageSection): readonly string[] {
  const tables = table === undefined || table.lines.length === 0 ? [] : [tableOf(table)];
  return [`## ${escaped(title)}`, ...paragraphs.map(escaped), ...tables];
}

function tableOf({ headings, lines }: Table): string {
  const rows = [headings.map(escaped), headings.map(() => '---'), ...lines.map((line) => line.map(escaped))];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Takes from characters the meaning that Markdown gives them; one at the end of a cell could otherwise join two. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\\|`*_<>[\]]/g, (character) => `\\${character}`);
}
