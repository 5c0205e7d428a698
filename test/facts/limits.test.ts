import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { caseFileReader } from '../../src/plan/caseFileReader.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';

const read = (file: object): CaseFile => caseFileReader(rulesAsOf('2026-11-24')).read(file);

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Puts a value at a path of keys. */
const placed = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;

/** What stands in a JSON Schema at a path of keys. */
function schemaAt(path: string): { readonly maxItems?: number } {
  const start: unknown = JSON.parse(text('schemas/case-file.json'));
  return path
    .split('.')
    .reduce(
      (schema, key) => Reflect.get(Reflect.get(schema as object, 'properties') as object, key),
      start,
    ) as {
    readonly maxItems?: number;
  };
}

describe.each([
  ['jobOffers', 50, {}],
  ['stay.periods', 100, { from: '2026-01-01', until: '2026-01-01', purpose: 'work' }],
  ['stay.absences', 100, { leftOn: '2026-01-01', returnedOn: null }],
  ['stay.trips', 200, { enteredOn: '2026-01-01', leftOn: '2026-01-02' }],
  ['events', 100, { kind: 'entry', on: '2026-01-01' }],
  ['studies.means', 50, { kind: 'sponsor', amount: '1234.56', per: 'month' }],
  ['family.sponsor.incomes', 50, { kind: 'other', amount: '1234.56', per: 'month' }],
] as const)('the list %s', (path, limit, record) => {
  test(`can have ${limit} records, and not one more`, () => {
    const records = new Array(limit).fill(record);
    const file = placed(path, records);
    expect(read(file)).toEqual(file);
    expect(() => read(placed(path, [...records, record]))).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ path, expected: `a list of at most ${limit} records` })],
      }),
    );
  });

  test('has the same limit in the JSON Schema and on the page on case files', () => {
    expect(schemaAt(path).maxItems).toBe(limit);
    expect(text('docs/case-file.md')).toContain(`| \`${path}\` | ${limit} |`);
  });
});

test('no list and no text of the facts is without a limit', () => {
  const unlimited: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const {
      type,
      maxItems,
      maxLength,
      pattern,
      enum: values,
      const: value,
    } = schema as Record<string, unknown>;
    if (type === 'array' && maxItems === undefined) unlimited.push(path);
    if (type === 'string' && [maxLength, pattern, values, value].every((limit) => limit === undefined)) {
      unlimited.push(path);
    }
    for (const [key, inner] of Object.entries(schema)) visit(inner, `${path}/${key}`);
  };
  for (const name of [
    'case-file',
    'card-facts',
    'salary-facts',
    'student-facts',
    'family-facts',
    'deadline-facts',
  ]) {
    visit(JSON.parse(text(`schemas/${name}.json`)), name);
  }
  expect(unlimited).toEqual([]);
});
