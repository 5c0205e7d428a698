import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists the files in a folder and the folders in it.
 *
 * @param path - The path.
 * @returns Their paths, sorted; `undefined` when it is no folder.
 */
export async function listFolder(path: string): Promise<readonly string[] | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
