import { iso31661 } from 'iso-3166';
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/cli/countryCode.js';
import { run } from './run.js';

describe('a country', () => {
  test.each([
    ['MA', 'MA'],
    ['ma', 'MA'],
    ['Morocco', 'MA'],
    ['Maroc', 'MA'],
    ['Marokko', 'MA'],
    [' marokko ', 'MA'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['Royaume-Uni', 'GB'],
    ['Verenigd Koninkrijk', 'GB'],
    ['Vereinigtes Königreich', 'GB'],
    ['Cote d Ivoire', 'CI'],
    ['Turkey', 'TR'],
    ['Congo', undefined],
    ['XX', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%j is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  test('is known by every three-letter code of the standard', () => {
    for (const { state, alpha2, alpha3 } of iso31661) {
      if (state === 'assigned') expect(countryCode(alpha3), alpha3).toBe(alpha2);
    }
  });
});

test.each([
  ['{"person":{"nationality":"UK"}}', 'person.nationality', 'GB'],
  ['{"person":{"nationality":"EL"}}', 'person.nationality', 'GR'],
  ['{"person":{"nationality":"in"}}', 'person.nationality', 'IN'],
  ['{"person":{"nationality":"Marokko"}}', 'person.nationality', 'MA'],
  ['{"person":{"nationality":"MAR"}}', 'person.nationality', 'MA'],
])('%s is refused, and says which code is meant', async (stdin, path, code) => {
  const { stderr, stdout, code: exit } = await run(['assess', '--as-of', '2026-12-01'], { stdin });
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^${path}: expected an ISO 3166-1 .*did you mean ${code}\\?`));
});

test('what is no country has no hint', async () => {
  for (const nationality of ['XX', 'Atlantis', 'x'.repeat(5000)]) {
    const stdin = JSON.stringify({ nationality });
    expect((await run(['cards'], { stdin })).stderr).not.toContain('did you mean');
  }
});
