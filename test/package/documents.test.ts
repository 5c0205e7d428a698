import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readJson } from '../rules/aDocument.js';
import { sha256 } from '../rules/sha256.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program that knows the package by its name only, as one does that has installed it. */
const PROGRAM = `
import { createRequire } from 'node:module';
import * as rules from 'belgian-residence-rules/rules';

const cjs = createRequire(process.cwd() + '/program.js')('belgian-residence-rules/rules');
const documentsOf = (exported) => Object.values(exported).filter((value) => typeof value === 'object');
process.stdout.write(JSON.stringify([documentsOf(rules), documentsOf(cjs)]));
`;

interface Listed {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly revision: number;
  readonly hash: string;
}

test('what is built holds every document with the hash under which it is published', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: ROOT,
    maxBuffer: 20_000_000,
  });
  const manifest = readJson('rules/manifest.json') as readonly Listed[];
  const published = manifest.map(({ id, effectiveFrom, revision, hash }) => [
    id,
    effectiveFrom,
    revision,
    hash,
  ]);
  for (const documents of JSON.parse(stdout) as readonly (readonly Listed[])[]) {
    const built = documents.map((document) => {
      const { id, effectiveFrom, revision } = document;
      return [id, effectiveFrom, revision, sha256(document)];
    });
    expect(new Set(built.map(String))).toEqual(new Set(published.map(String)));
  }
});
