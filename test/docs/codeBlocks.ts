import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash behind it. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

/** A page for people. */
export interface Page {
  /** The path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** A fenced block of code on a page. */
export interface CodeBlock {
  readonly path: string;
  /** The line of the page on which its code starts, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/**
 * Reads the pages that the repository has for people.
 *
 * @returns The pages, by path.
 */
export function pages(): readonly Page[] {
  const docs = readdirSync(`${ROOT}docs`).filter((name) => name.endsWith('.md'));
  const paths = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...docs.sort().map((name) => `docs/${name}`),
  ];
  return paths.map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

/**
 * Finds the fenced blocks of code of some pages.
 *
 * @param from - The pages.
 * @returns The blocks, in order.
 */
export function codeBlocks(from: readonly Page[]): readonly CodeBlock[] {
  return from.flatMap(({ path, text }) =>
    [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
      ({ index, 1: indent = '', 2: language = '', 3: code = '' }) => ({
        path,
        line: text.slice(0, index).split('\n').length + 1,
        language,
        code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }),
    ),
  );
}

/**
 * Takes the code out of a page, so that only what is said remains.
 *
 * @param text - The text of the page.
 * @returns The text without its fenced blocks.
 */
export function proseOf(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}
