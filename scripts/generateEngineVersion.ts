import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the version of the package where the library can name it without reading a file.
 *
 * @param root - The root of the repository.
 * @returns The content of the module, by path.
 */
export async function generateEngineVersion(root: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  const module = `// Generated from package.json by \`npm run generate\`: do not edit.

/** The version of this package, which locks and receipts name. */
export const ENGINE_VERSION: string = '${version}';
`;
  return new Map([['src/editions/engineVersion.ts', module]]);
}
