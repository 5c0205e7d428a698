import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../src/rules/supportingData.js';
import { ruleFiles } from './ruleFiles.js';

const INTRODUCTION = `# Sources

Generated from \`rules/sources.json\` by \`npm run generate\`: do not edit. Each source once, with the day on which it was consulted and the domains that cite
it. How the sources are read: [sources and interpretations](sources-and-interpretations.md).
`;

const NONE = '–';

/** What cites sources beside the rule documents. */
const SUPPORTING = ['calendar', 'nationality-groups'];

/**
 * Writes the sources of all documents on one page.
 *
 * @param root - The root of the repository.
 * @returns The content of the file, by path.
 */
export async function generateSourcesPage(root: string): Promise<ReadonlyMap<string, string>> {
  const sources = await json<readonly Source[]>(root, 'rules/sources.json');
  const supporting = SUPPORTING.map(async (id) => ({
    id,
    ...(await json<object>(root, `rules/${id}.json`)),
  }));
  const citing = [
    ...(await ruleFiles(root)).map(({ document }) => document),
    ...(await Promise.all(supporting)),
  ];
  const documents = citing.map((document) => ({ id: document.id, text: JSON.stringify(document) }));
  const lines = sources.map(({ id, kind, title, address, publishedOn, consultedOn }) => {
    const cited = documents.filter(({ text }) => text.includes(`"id":"${id}"`));
    const domains = [...new Set(cited.map((document) => document.id))].map((domain) => `\`${domain}\``);
    const named = address === null ? title : `[${title}](${address})`;
    const cells = [`\`${id}\``, kind, named, publishedOn ?? NONE, consultedOn, domains.join(', ') || NONE];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  const head = '| Id | Kind | Title | Published | Consulted | Cited by |\n|---|---|---|---|---|---|\n';
  return new Map([['docs/sources.md', `${INTRODUCTION}\n${head}${lines.join('')}`]]);
}

async function json<T>(root: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(root, path), 'utf8')) as T;
}
