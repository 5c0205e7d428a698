import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Formats files as `npm run format` would, so that what a generator writes passes the lint as it stands.
 *
 * @param root - The root of the repository.
 * @param files - The content of each file, by path from the root.
 * @returns The same files, formatted; those of a kind that the formatter does not know are unchanged.
 */
export async function formatFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const options = [
      '--write',
      '--linter-enabled=false',
      '--no-errors-on-unmatched',
      '--files-ignore-unknown=true',
    ];
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'check', ...options, `--config-path=${root}`, '.'];
    await promisify(execFile)(process.execPath, args, { cwd: folder });
    const formatted = new Map<string, string>();
    for (const path of files.keys()) formatted.set(path, await readFile(join(folder, path), 'utf8'));
    return formatted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
