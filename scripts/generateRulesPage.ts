import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashed } from '../src/rules/hashed.js';
import { newestRevisions } from '../src/rules/newestRevisions.js';
import { type OpenRulebook, openUnchecked } from '../src/rules/rulebook.js';
import type { CalendarDocument, NationalityGroupsDocument } from '../src/rules/supportingData.js';
import { ruleFiles } from './ruleFiles.js';
import { type RulesRow, rulesTable } from './rulesTable.js';

const INTRODUCTION = `# Every figure and rule

Generated from \`rules/\` by \`npm run generate\`: do not edit. One row for each figure and each rule of the newest revisions, with the days for
which it is the law, the claim or provision that it rests on, and how sure it is. The same as a table for a spreadsheet: [rules.csv](rules.csv).
What the ids of sources stand for: [sources and interpretations](sources-and-interpretations.md).
`;

const COLUMNS = [
  'document',
  'kind',
  'name',
  'from',
  'to',
  'text',
  'provisions',
  'confidence',
  'remarks',
] as const;

/**
 * Writes everything that the documents say on one page, for a lawyer to review, and as a table for a spreadsheet.
 *
 * @param root - The root of the repository.
 * @returns The content of each file, by path.
 */
export async function generateRulesPage(root: string): Promise<ReadonlyMap<string, string>> {
  const documents = (await ruleFiles(root)).map(({ document }) => document);
  const calendar = await json<CalendarDocument>(root, 'rules/calendar.json');
  const groups = await json<NationalityGroupsDocument>(root, 'rules/nationality-groups.json');
  const names = [...new Set(documents.map(({ id }) => id.split('/')[0] as string))].sort();
  const domains = names.flatMap((name) => {
    const own = documents.filter(({ id }) => id.startsWith(`${name}/`)).map(hashed);
    return tablesOf(openUnchecked(name, own, { calendar, nationalityGroups: groups }, []));
  });
  const csv = [COLUMNS.join(','), ...domains.flatMap(({ rows }) => rows.map(csvLine))].join('\r\n');
  return new Map([
    ['docs/rules.md', [INTRODUCTION, ...domains.map(domainSection)].join('\n')],
    ['docs/rules.csv', `${csv}\r\n`],
  ]);
}

interface Domain {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RulesRow[];
}

function tablesOf({ name, domains }: OpenRulebook): readonly Domain[] {
  return [...domains].map(([domain, editions]) => {
    const compiled = newestRevisions(editions, undefined).map((edition) => edition.compiled());
    return {
      id: `${name}/${domain}`,
      title: compiled.at(-1)?.document.title ?? '',
      rows: rulesTable(compiled),
    };
  });
}

function domainSection({ id, title, rows }: Domain): string {
  const lines = rows.map(({ kind, name, from, to, text, provisions, confidence, remarks }) => {
    const what = kind === 'gap' ? 'not known' : `\`${name}\``;
    return [what, `${from} – ${to ?? 'open'}`, text, provisions, confidence, remarks].map(cell).join(' | ');
  });
  return `## \`${id}\`

${title}

| Figure or rule | Days | What it says | Provision | Confidence | Remarks |
|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |\n`).join('')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function csvLine(row: RulesRow): string {
  return COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');
}

async function json<T>(root: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(root, path), 'utf8')) as T;
}
