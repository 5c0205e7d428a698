import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { explainSalary, rulesAsOf } from '../../src/index.js';
import { explain, LANGUAGES } from '../../src/text.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program that knows the package by its name only, as one does that has installed it. */
const PROGRAM = `
import { createRequire } from 'node:module';
import * as library from 'belgian-residence-rules';
import * as esm from 'belgian-residence-rules/text';

const cjs = createRequire(process.cwd() + '/program.js')('belgian-residence-rules/text');
const grossSalary = { amount: '1234567.80', per: 'year' };
const { answer, proof } = library.explainSalary(
  { region: 'brussels', category: 'blue-card', grossSalary },
  library.rulesAsOf('2026-12-01'),
);
const texts = ({ explain, LANGUAGES }) =>
  Object.values(LANGUAGES).flatMap((language) =>
    ['line', 'paragraph', 'proof'].map((level) => explain(answer, { language, level, proof })),
  );
process.stdout.write(JSON.stringify({ esm: texts(esm), cjs: texts(cjs) }));
`;

test.each([
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'fr_BE.UTF-8' },
])('the built package explains with the same bytes as its source, with $TZ and $LC_ALL', async (env) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    maxBuffer: 10_000_000,
  });
  const grossSalary = { amount: '1234567.80', per: 'year' } as const;
  const { answer, proof } = explainSalary(
    { region: 'brussels', category: 'blue-card', grossSalary },
    rulesAsOf('2026-12-01'),
  );
  const levels = ['line', 'paragraph', 'proof'] as const;
  const expected = Object.values(LANGUAGES).flatMap((language) =>
    levels.map((level) => explain(answer, { language, level, proof })),
  );
  expect(JSON.parse(stdout)).toEqual({ esm: expected, cjs: expected });
});
