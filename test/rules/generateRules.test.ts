import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateRules } from '../../scripts/generateRules.js';
import type { LooseJson } from './aDocument.js';
import { sha256 } from './sha256.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BRUSSELS = 'rules/guide/salary/brussels/2026-01-01.json';
const KEY = 'guide/salary/brussels 2026-01-01 r1';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rules-'));
  await cp(join(ROOT, 'rules'), join(root, 'rules'), { recursive: true });
  // As if all of it had just been published; that the ledger of the repository is right is shown elsewhere.
  const manifest = (await read('rules/manifest.json')) as {
    id: string;
    effectiveFrom: string;
    revision: number;
    path: string;
  }[];
  const entries = manifest.map(async ({ id, effectiveFrom, revision, path }) => {
    return [`${id} ${effectiveFrom} r${revision}`, sha256(await read(path))] as const;
  });
  await writeFile(
    join(root, 'rules/ledger.json'),
    JSON.stringify(Object.fromEntries(await Promise.all(entries))),
  );
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const read = async (path: string): Promise<LooseJson> => JSON.parse(await readFile(join(root, path), 'utf8'));

async function change(path: string, edit: (document: LooseJson) => void, to = path): Promise<void> {
  const document = await read(path);
  edit(document);
  await writeFile(join(root, to), JSON.stringify(document));
}

const ledgerOf = async (): Promise<LooseJson> =>
  JSON.parse((await generateRules(root)).get('rules/ledger.json') as string);

test('without a change, the ledger comes out as it is, and the manifest has its hashes', async () => {
  const files = await generateRules(root);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['rules/ledger.json', 'rules/manifest.json', 'src/rules/documents.ts']),
  );
  const ledger = await read('rules/ledger.json');
  expect(JSON.parse(files.get('rules/ledger.json') as string)).toEqual(ledger);
  const hashes = JSON.parse(files.get('rules/manifest.json') as string).map((entry: LooseJson) => entry.hash);
  expect(hashes.toSorted()).toEqual(Object.values(ledger).toSorted());
});

test.each<[what: string, edit: (document: LooseJson) => void]>([
  [
    'a figure',
    (d) => {
      d.parameters.blueCard.value = '4748.01';
    },
  ],
  [
    'a date',
    (d) => {
      d.reviewBy = '2027-12-31';
    },
  ],
  [
    'a note',
    (d) => {
      d.parameters.monthsPerYear.note = 'Otherwise.';
    },
  ],
  [
    'a source',
    (d) => {
      d.rules[0].sources[0].at = 'G16';
    },
  ],
])('changing %s of a published document fails', async (_what, edit) => {
  await change(BRUSSELS, edit);
  await expect(generateRules(root)).rejects.toThrow(
    `${BRUSSELS}: ${KEY} is published and must not change; write a new revision beside it`,
  );
});

test('writing the keys of a document in another order changes nothing', async () => {
  const document = await read(BRUSSELS);
  await writeFile(
    join(root, BRUSSELS),
    JSON.stringify(Object.fromEntries(Object.entries(document).reverse()), null, 8),
  );
  expect(await ledgerOf()).toEqual(await read('rules/ledger.json'));
});

test('deleting or renaming a published document fails', async () => {
  await rm(join(root, BRUSSELS));
  await expect(generateRules(root)).rejects.toThrow(`published and must not be deleted: ${KEY}`);
  await cp(join(ROOT, BRUSSELS), join(root, BRUSSELS));
  await change(BRUSSELS, (d) => {
    d.effectiveFrom = '2026-01-02';
  });
  await expect(generateRules(root)).rejects.toThrow(`published and must not be deleted: ${KEY}`);
});

test('a correction is a new revision beside the old one', async () => {
  const correct = (d: LooseJson): void => {
    d.revision = 2;
    d.parameters.blueCard.value = '4748.01';
  };
  const corrected = 'rules/guide/salary/brussels/2026-01-01.r2.json';
  await change(BRUSSELS, correct, corrected);
  const before = await read('rules/ledger.json');
  expect(await ledgerOf()).toEqual({
    ...before,
    'guide/salary/brussels 2026-01-01 r2': sha256(await read(corrected)),
  });
  const files = await generateRules(root);
  expect(files.get('src/rules/documents.ts')).toContain('guideSalaryBrusselsFrom20260101R2:');
  expect(files.get('src/rules/shippedDocuments.ts')).toContain('guideSalaryBrusselsFrom20260101R2,');
  // The revision alone tells them apart, wherever the file stands.
  await rename(join(root, corrected), join(root, 'rules/guide/salary/correction.json'));
  expect((await ledgerOf())[KEY]).toBe(before[KEY]);
});

test('a document of a wrong shape fails, naming the document and the path', async () => {
  await change(BRUSSELS, (d) => {
    d.rules[0].conditions = { all: [] };
  });
  await expect(generateRules(root)).rejects.toThrow(
    'guide/salary/brussels: rules[0].conditions.all: expected',
  );
});
