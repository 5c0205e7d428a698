import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFiles } from './formatFiles.js';
import { generateCases } from './generateCases.js';
import { generateContradictions } from './generateContradictions.js';
import { generateEngineVersion } from './generateEngineVersion.js';
import { generateRules } from './generateRules.js';
import { generateRulesPage } from './generateRulesPage.js';
import { generateSchemas } from './generateSchemas.js';
import { generateSourcesPage } from './generateSourcesPage.js';

/** One generator. */
interface Generator {
  /** Gives the content of each file that it writes, by path from the root. */
  readonly generate: (root: string) => Promise<ReadonlyMap<string, string>>;
  /** The folders in which it writes every file, so that any other file there is stale. */
  readonly owns?: readonly string[];
}

/** In the order in which they run: one may read what an earlier one wrote. */
const GENERATORS: readonly Generator[] = [
  { generate: generateRules },
  { generate: generateContradictions },
  { generate: generateEngineVersion },
  { generate: generateSchemas, owns: ['schemas'] },
  { generate: generateRulesPage },
  { generate: generateSourcesPage },
  { generate: generateCases, owns: ['docs/cases'] },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const differences: string[] = [];

for (const { generate, owns = [] } of GENERATORS) {
  const files = await formatFiles(root, await generate(root));
  for (const [path, content] of files) {
    const file = join(root, path);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === content) continue;
    differences.push(`${path}: ${before === undefined ? 'missing' : 'differs'}`);
    if (isCheck) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const folder of owns) {
    for (const path of await filesIn(folder)) {
      if (files.has(path)) continue;
      differences.push(`${path}: stale`);
      if (!isCheck) await rm(join(root, path));
    }
  }
}

if (differences.length === 0) console.log('generated files are up to date');
else if (isCheck) {
  console.error(`out of date, run \`npm run generate\`:\n${differences.join('\n')}`);
  process.exitCode = 1;
} else console.log(`written or deleted:\n${differences.join('\n')}`);

async function filesIn(folder: string): Promise<readonly string[]> {
  const path = join(root, folder);
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}
