import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readRuleDocument } from '../src/rules/readRuleDocument.js';
import type { RuleDocument } from '../src/rules/ruleDocument.js';

/** A document of `rules/`, and the file it stands in. */
export interface RuleFile {
  /** The path from the root of the repository. */
  readonly path: string;
  readonly document: RuleDocument;
}

/**
 * Reads every rule document of the repository.
 *
 * @param root - The root of the repository.
 * @returns The documents, by path.
 */
export async function ruleFiles(root: string): Promise<readonly RuleFile[]> {
  const files = await readdir(join(root, 'rules'), { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && file.parentPath !== join(root, 'rules'))
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const document = readRuleDocument(JSON.parse(await readFile(join(root, path), 'utf8')));
      return { path, document };
    }),
  );
}

/**
 * Names the export of a document.
 *
 * @param document - The document.
 * @returns A name such as `guideSalaryBrusselsFrom20260101`, with `R2` behind it for the second revision.
 */
export function exportName({ id, effectiveFrom, revision }: RuleDocument): string {
  const camel = id
    .replaceAll(/[/-]([a-z])/g, (_match, letter: string) => letter.toUpperCase())
    .replaceAll(/[/-](\d)/g, '_$1');
  return `${camel}From${effectiveFrom.replaceAll('-', '')}${revision === 1 ? '' : `R${revision}`}`;
}
