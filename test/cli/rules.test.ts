import { describe, expect, test } from 'vitest';
import { rulesAsOf } from '../../src/index.js';
import { lawOf } from '../../src/rules/ruleSet.js';
import { run } from './run.js';

const RULES = rulesAsOf('2026-11-24');
const AS_OF = ['--as-of', '2026-11-24'];

describe('rules list', () => {
  test('has a line for every document in force', async () => {
    const { code, stdout, stderr } = await run(['rules', 'list', ...AS_OF]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Law of    24 November 2026', 'Rulebook  guide']);
    expect(lines[3]).toMatch(/^ID +FROM +TO +REVISION +HASH +TO BE REVIEWED BY +SOURCES$/);
    const table = lines.slice(4, 4 + RULES.documents.length);
    expect(table.map((line) => line.split(/ {2,}/).slice(0, 5))).toEqual(
      RULES.documents.map(({ id, effectiveFrom, revision, hash }) => [
        id,
        effectiveFrom,
        '-',
        String(revision),
        hash.slice(0, 12),
      ]),
    );
    for (const line of table) expect(line).toContain('guide-2026-06');
    expect(lines.slice(4 + RULES.documents.length)).toEqual(['']);
  });

  test('is the same for programs', async () => {
    const { stdout } = await run(['rules', 'list', ...AS_OF, '--format', 'json']);
    const { asOf, rulebook, documents, uncovered, warnings } = JSON.parse(stdout);
    expect({ asOf, rulebook, uncovered, warnings }).toEqual({
      asOf: '2026-11-24',
      rulebook: 'guide',
      uncovered: [],
      warnings: RULES.warnings,
    });
    expect(
      documents.map(({ id, effectiveFrom, revision, hash }: Record<string, unknown>) => ({
        id,
        effectiveFrom,
        revision,
        hash,
      })),
    ).toEqual(RULES.documents);
    expect(documents.at(-1)).toMatchObject({
      id: 'guide/travel',
      effectiveTo: null,
      verifiedOn: '2026-11-24',
      sources: ['guide-2026-06'],
    });
  });

  test('says that the day is today, and which documents are past their review', async () => {
    const today = await run(['rules', 'list'], { today: '2027-01-01' });
    expect(today.stdout).toContain('  2026-12-31 (!)  ');
    expect(today.stdout).toContain(
      'To know\n  - No date was given: the answer is about today, 1 January 2027.\n',
    );
    const json = await run(['rules', 'list', '--format=json'], { today: '2027-01-01' });
    const { warnings } = JSON.parse(json.stdout) as { warnings: readonly { code: string }[] };
    expect(warnings.at(-1)).toEqual({ code: 'as-of-today', params: { asOf: '2027-01-01' } });
    expect(warnings.map(({ code }) => code)).toContain('past-review-date');
  });

  test('without law on the day is an error', async () => {
    const ran = await run(['rules', 'list', '--as-of', '2025-01-01']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('before the first edition; there is law from 1 January 2026');
  });
});

describe('rules show', () => {
  test('shows one document', async () => {
    const { code, stdout } = await run(['rules', 'show', 'guide/salary/flanders', ...AS_OF]);
    expect(code).toBe(0);
    expect(stdout.startsWith('Salary thresholds of the Flemish Region\n')).toBe(true);
    expect(stdout).toContain('  highlyQualified         €48,912.00 a year [guide-2026-06: G16]\n');
    expect(stdout).toContain('        - age is less than 30 years (reducedRateAge)\n');
    expect(stdout).not.toContain('No date was given');
  });

  test('shows the edition of the day, and says when that is today', async () => {
    const march = await run(['rules', 'show', 'guide/family-income', '--as-of', '2026-03-31']);
    expect(march.stdout).toContain('from 1 January 2026 to 31 March 2026');
    const april = await run(['rules', 'show', 'guide/family-income'], { today: '2026-04-01' });
    expect(april.stdout).toContain('from 1 April 2026 to 30 June 2026');
    expect(
      april.stdout.endsWith('To know\n  - No date was given: the answer is about today, 1 April 2026.\n'),
    ).toBe(true);
  });

  test('shows all documents without an id', async () => {
    const { stdout } = await run(['rules', 'show', ...AS_OF]);
    for (const { id, hash } of RULES.documents) {
      expect(stdout).toContain(`  ${id}\n`);
      expect(stdout).toContain(hash);
    }
  });

  test('gives programs the document as it was published, and its figures worked out', async () => {
    const { stdout } = await run(['rules', 'show', 'guide/family-income', ...AS_OF, '--format', 'json']);
    const { asOf, rulebook, documents, warnings } = JSON.parse(stdout);
    const compiled = lawOf(RULES).edition('family-income', '').compiled();
    expect({ asOf, rulebook, warnings }).toEqual({ asOf: '2026-11-24', rulebook: 'guide', warnings: [] });
    expect(documents).toEqual([
      {
        reference: compiled.reference,
        document: compiled.document,
        values: {
          monthsPerYear: { value: 12, unit: 'months' },
          guaranteedIncome: { value: '2233.61', unit: 'EUR/month' },
          percentage: { value: '120.00', unit: 'percent' },
          threshold: { value: '2680.33', unit: 'EUR/month' },
        },
      },
    ]);
    const today = await run(['rules', 'show', 'guide/family-income', '--format', 'json']);
    expect(JSON.parse(today.stdout).warnings).toEqual([
      { code: 'as-of-today', params: { asOf: '2026-11-24' } },
    ]);
  });

  test('is bold on a terminal', async () => {
    const args = ['rules', 'show', 'guide/family-income', ...AS_OF];
    const { stdout } = await run(args, { isTerminal: { stdout: true } });
    expect(stdout).toContain('\u001b[1mRules\u001b[22m\n');
  });
});
