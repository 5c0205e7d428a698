import { escapeMarkdown, escapeParagraph } from './escapeMarkdown.js';
import type { Page, PageSection, Table } from './page.js';

/**
 * Lays a page out as Markdown.
 *
 * @param page - The page.
 * @returns The text, with an end of line at its end.
 */
export function renderMarkdown({ headline, sections }: Page): string {
  return `${[`# ${escapeMarkdown(headline)}`, ...sections.flatMap(blocksOf)].join('\n\n')}\n`;
}

function blocksOf({ title, paragraphs, table }: PageSection): readonly string[] {
  const tables = table === undefined || table.lines.length === 0 ? [] : [tableOf(table)];
  return [`## ${escapeMarkdown(title)}`, ...paragraphs.map(escapeParagraph), ...tables];
}

function tableOf({ headings, lines }: Table): string {
  const rows = [
    headings.map(escapeMarkdown),
    headings.map(() => '---'),
    ...lines.map((line) => line.map(escapeMarkdown)),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
