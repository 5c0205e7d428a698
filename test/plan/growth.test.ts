import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { assessUnder } from '../../src/plan/assess.js';
import { lawOf, ruleSetOf } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';

const person = { nationality: 'IN', birthDate: '1997-06-01' };

const date = (day: number): string =>
  new Date(Date.parse('2026-06-01') + day * 86_400_000).toISOString().slice(0, 10);

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_item, index) => make(index));

/** Salaries far too low in three regions, each offer with dates of its own. */
function withOffers(count: number): CaseFile {
  const jobOffers = times(count, (index) => ({
    region: (['brussels', 'flanders', 'wallonia'] as const)[index % 3],
    category: 'highly-qualified' as const,
    grossSalary: { amount: `${1000 + index}.00`, per: 'month' as const },
    contractSignedOn: date(2 * index),
    startsOn: date(300 + 3 * index),
    endsOn: date(900 + 5 * index),
  }));
  return { person, plans: { purpose: 'work' }, stay: { document: 'visa-d' }, jobOffers };
}

function withIncomes(count: number): CaseFile {
  const incomes = times(count, (index) => ({
    kind: 'employment' as const,
    amount: `${index + 1}.00`,
    per: 'month' as const,
  }));
  const sponsor = { legallyResident: true, incomes, stayGrantedOn: '2020-01-01' };
  return {
    person,
    plans: { purpose: 'family' },
    family: { relation: 'spouse', sponsor, householdMembers: 3 },
  };
}

function withAbsences(count: number): CaseFile {
  const absences = times(count, (index) => ({
    leftOn: date(-30 * (index + 1)),
    returnedOn: date(-30 * (index + 1) + 9),
    prolonged: false,
    reason: 'other' as const,
  }));
  const periods = [{ from: '2015-01-01', until: null, purpose: 'work' as const }];
  return { person, plans: { permanentStatus: 'unlimited-stay' }, stay: { periods, absences } };
}

/**
 * Counts what is asked of the rules for a plan: each case put to cards asks for the group of a nationality, and each
 * salary, means and income for an edition.
 */
function asksFor(file: CaseFile, rulebook: 'guide' | 'law'): number {
  const rules = rulesAsOf('2026-11-24', { rulebook });
  let asks = 0;
  const law = lawOf(rules);
  const nationalityGroup: typeof law.book.nationalityGroup = (nationality) => {
    asks += 1;
    return law.book.nationalityGroup(nationality);
  };
  const edition: typeof law.edition = (group, name) => {
    asks += 1;
    return law.edition(group, name);
  };
  const counted = ruleSetOf({ ...rules }, { ...law, edition, book: { ...law.book, nationalityGroup } });
  const plan = assessUnder(file, counted);
  expect(plan.routes.length).toBeGreaterThan(0);
  return asks;
}

describe.each(['guide', 'law'] as const)('by the %s, what is asked of the rules for a plan', (rulebook) => {
  test.each([
    ['job offers', withOffers],
    ['incomes', withIncomes],
    ['absences', withAbsences],
  ])('grows no faster than the %s', (_list, fileOf) => {
    const [some, twice] = [asksFor(fileOf(12), rulebook), asksFor(fileOf(24), rulebook)];
    expect(twice).toBeLessThanOrEqual(2.1 * some);
  });
});
