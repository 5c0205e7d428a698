import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashDocument } from '../src/rules/hashDocument.js';
import { exportName, type RuleFile, ruleFiles } from './ruleFiles.js';

const NOTICE = '// Generated from rules/ by `npm run generate`: do not edit.\n';

/**
 * Writes what the package knows of its documents: the typed exports, the lists that rulebooks are opened with, the
 * manifest of hashes, and the ledger of everything ever published.
 *
 * @param root - The root of the repository.
 * @returns The content of each file, by path.
 * @throws Error when a document differs from what the ledger says was published under the same revision.
 */
export async function generateRules(root: string): Promise<ReadonlyMap<string, string>> {
  const files = await ruleFiles(root);
  const hashed = files.map((file) => ({
    ...file,
    name: exportName(file.document),
    hash: hashDocument(file.document),
  }));
  return new Map([
    ['src/rules/documents.ts', documentsModule(hashed)],
    ['src/rules/shippedDocuments.ts', shippedModule(hashed, await dataHashes(root))],
    ['src/rules/shippedSources.ts', SOURCES_MODULE],
    ['rules/manifest.json', json(hashed.map(manifestEntry))],
    ['rules/ledger.json', json(await ledger(root, hashed))],
  ]);
}

const SOURCES_MODULE = `${NOTICE}import sources from '../../rules/sources.json' with { type: 'json' };
import { asData } from './asDocument.js';
import type { Source } from './supportingData.js';

/** Every source that the documents cite, by the order of \`rules/sources.json\`. */
export const SOURCES: readonly Source[] = /* @__PURE__ */ asData(sources);
`;

type HashedFile = RuleFile & { readonly name: string; readonly hash: string };

function documentsModule(files: readonly HashedFile[]): string {
  const lines = files.map(
    ({ name, document }) =>
      `/** ${document.title}, from ${document.effectiveFrom}. */\nexport const ${name}: RuleDocument = /* @__PURE__ */ asDocument(${name}Json);\n`,
  );
  return [
    NOTICE,
    ...files.map(({ name, path }) => `import ${name}Json from '../../${path}' with { type: 'json' };\n`),
    "import { asDocument } from './asDocument.js';\n",
    "import type { RuleDocument } from './ruleDocument.js';\n\n",
    "export { hashDocument } from './hashDocument.js';\nexport { hashed } from './hashed.js';\nexport { readRuleDocument } from './readRuleDocument.js';\nexport { RuleDocumentError } from './ruleDocumentError.js';\nexport type { HashedDocument } from './hashedDocument.js';\nexport type * from './ruleDocument.js';\n\n",
    lines.join('\n'),
  ].join('');
}

/** The hashes of the data beside the documents, by the name of its file. */
async function dataHashes(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = ['calendar', 'nationality-groups'].map(async (id) => {
    const text = await readFile(join(root, `rules/${id}.json`), 'utf8');
    return [id, hashDocument(JSON.parse(text))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function shippedModule(files: readonly HashedFile[], data: Readonly<Record<string, string>>): string {
  const rulebooks = [...new Set(files.map(({ document }) => document.id.split('/')[0] ?? ''))].sort();
  const lists = rulebooks.map((rulebook) => {
    const entries = files
      .filter(({ document }) => document.id.startsWith(`${rulebook}/`))
      .map(({ name, hash }) =>
        `    { document: documents.${name}, hash: '${hash}' },\n`.replace('documents.', ''),
      );
    return `  ${rulebook}: [\n${entries.join('')}  ],\n`;
  });
  const names = files.map(({ name }) => `  ${name},\n`).join('');
  return `${NOTICE}import calendar from '../../rules/calendar.json' with { type: 'json' };
import nationalityGroups from '../../rules/nationality-groups.json' with { type: 'json' };
import {
${names}} from './documents.js';
import { asData } from './asDocument.js';
import type { HashedDocument } from './hashedDocument.js';
import type { CalendarDocument, NationalityGroupsDocument } from './supportingData.js';

/** The calendar of working days. */
export const CALENDAR: CalendarDocument = /* @__PURE__ */ asData(calendar);

/** The groups of nationalities. */
export const NATIONALITY_GROUPS: NationalityGroupsDocument = /* @__PURE__ */ asData(nationalityGroups);

/** The SHA-256 of the canonical JSON of both, so that nobody has to work it out. */
export const DATA_HASHES: { readonly calendar: string; readonly 'nationality-groups': string } = ${JSON.stringify(data)};

/** The documents of each rulebook, with the SHA-256 of their canonical JSON. */
export const SHIPPED: {
${rulebooks.map((rulebook) => `  readonly ${rulebook}: readonly HashedDocument[];\n`).join('')}} = {
${lists.join('')}};
`;
}

function manifestEntry({ path, hash, document }: HashedFile): object {
  const { id, effectiveFrom, effectiveTo, publishedOn, revision } = document;
  return { id, effectiveFrom, effectiveTo, revision, publishedOn, path, hash };
}

/** What was published stays as it was: a correction is a new revision beside the old one. */
async function ledger(root: string, files: readonly HashedFile[]): Promise<Record<string, string>> {
  const published = JSON.parse(
    await readFile(join(root, 'rules/ledger.json'), 'utf8').catch(() => '{}'),
  ) as Record<string, string>;
  const entries = { ...published };
  for (const { document, hash, path } of files) {
    const key = `${document.id} ${document.effectiveFrom} r${document.revision}`;
    const before = published[key];
    if (before !== undefined && before !== hash) {
      throw new Error(`${path}: ${key} is published and must not change; write a new revision beside it`);
    }
    entries[key] = hash;
  }
  const present = new Set(
    files.map(({ document }) => `${document.id} ${document.effectiveFrom} r${document.revision}`),
  );
  const gone = Object.keys(published).filter((key) => !present.has(key));
  if (gone.length > 0) throw new Error(`published and must not be deleted: ${gone.join(', ')}`);
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
