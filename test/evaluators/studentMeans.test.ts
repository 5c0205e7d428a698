import { describe, expect, test } from 'vitest';
import {
  decideStudentMeans,
  explainStudentMeans,
  NoLawError,
  type RuleSet,
  rulesAsOf,
  shippedRulebook,
} from '../../src/index.js';

const rulebook = shippedRulebook('law');
const lawOf = (asOf: string): RuleSet => rulesAsOf(asOf, { rulebook });

const reasonOf = (academicYear: string, asOf: string): string => {
  try {
    return decideStudentMeans({ academicYear, means: [] }, lawOf(asOf)).outcome;
  } catch (error) {
    if (error instanceof NoLawError) return error.reason;
    throw error;
  }
};

describe('the law of an academic year', () => {
  test.each([
    ['2021-2022', '2021-06-15', '2021-06-16', '2022-10-31', '2022-11-01'],
    ['2022-2023', '2022-01-31', '2022-02-01', '2023-10-31', '2023-11-01'],
    ['2023-2024', '2023-03-19', '2023-03-20', '2024-10-31', '2024-11-01'],
    ['2024-2025', '2024-02-14', '2024-02-15', '2025-10-31', '2025-11-01'],
    ['2025-2026', '2025-01-31', '2025-02-01', '2026-10-31', '2026-11-01'],
  ])('%s: from the notice until the student cards end', (academicYear, before, first, last, after) => {
    const reasons = [before, first, last, after].map((asOf) => reasonOf(academicYear, asOf));
    expect(reasons).toEqual(['before-first', 'unmet', 'unmet', 'after-last']);
  });

  test.each(['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026', '2026-2027'])(
    '%s answers in the July before, when a visa is asked for',
    (academicYear) => {
      const july = `${academicYear.slice(0, 4)}-07-10`;
      expect(reasonOf(academicYear, july)).toBe('unmet');
      const isDated = !['2022-2023', '2025-2026'].includes(academicYear);
      const { warnings } = decideStudentMeans({ academicYear, means: [] }, lawOf(july));
      expect(warnings.some(({ code }) => code === 'notice-day-not-known')).toBe(!isDated);
    },
  );

  test('2026-2027 has no end yet, and others have no amount', () => {
    expect(reasonOf('2026-2027', '2026-03-03')).toBe('before-first');
    expect(reasonOf('2026-2027', '2026-03-04')).toBe('unmet');
    expect(reasonOf('2020-2021', '2022-01-01')).toBe('not-covered');
    expect(reasonOf('2027-2028', '2026-11-24')).toBe('not-covered');
  });
});

test('a guarantor whose income is not given is asked about, and the proof comes to the same', () => {
  const facts = {
    academicYear: '2026-2027',
    means: [{ kind: 'sponsor', amount: '1062.00', per: 'month' }],
  } as const;
  const { answer, proof } = explainStudentMeans(facts, lawOf('2026-11-24'));
  expect(answer.outcome).toBe('unknown');
  expect(answer.missingFacts).toEqual(['means[0].sponsorIncome']);
  expect(proof.outcome).toBe('unknown');
});

test('figures by which no means count are not warned about', () => {
  const facts = {
    academicYear: '2025-2026',
    means: [{ kind: 'blocked-account', amount: '10020.00', per: 'year' }],
  } as const;
  expect(decideStudentMeans(facts, lawOf('2026-01-15')).warnings).toEqual([]);
});
