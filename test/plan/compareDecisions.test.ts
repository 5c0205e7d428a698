import { describe, expect, test } from 'vitest';
import { type CaseFile, decisionsUnder } from '../../src/assess.js';
import { rulesAsOf } from '../../src/index.js';
import { compareDecisions } from '../../src/plan/compareDecisions.js';
import type { CaseChange } from '../../src/plan/comparedCase.js';
import { pairsOf } from '../../src/plan/pairsOf.js';

function changesOf(
  caseFile: CaseFile,
  from: string,
  to: string,
  rulebook: 'guide' | 'law' = 'guide',
): readonly CaseChange[] {
  const [before, after] = [from, to].map((asOf) => decisionsUnder(caseFile, rulesAsOf(asOf, { rulebook })));
  return compareDecisions(before!, after!).changes;
}

const euro = (amount: string) => ({ amount, currency: 'EUR', per: 'year' });

describe('what changes for a case', () => {
  const offer = {
    region: 'flanders',
    category: 'highly-qualified',
    grossSalary: { amount: '40000.00', per: 'year' },
  } as const;

  test('a salary that a 30th birthday makes too low', () => {
    const caseFile = { person: { birthDate: '1996-12-15' }, jobOffers: [offer] };
    const subject = { kind: 'check', name: 'salary', about: 'jobOffers[0]' };
    // The rate below 30 holds up to the day before the birthday.
    expect(changesOf(caseFile, '2026-11-24', '2026-12-14')).toEqual([]);
    expect(changesOf(caseFile, '2026-12-14', '2026-12-15')).toEqual([
      { ...subject, code: 'closed', from: 'met', to: 'unmet', by: null },
      { ...subject, code: 'margin-lost', from: euro('870.40'), to: euro('-8912.00'), by: euro('-9782.40') },
      {
        ...subject,
        code: 'threshold-raised',
        from: euro('39129.60'),
        to: euro('48912.00'),
        by: euro('9782.40'),
      },
    ]);
    expect(changesOf(caseFile, '2026-12-15', '2026-12-14').map(({ code }) => code)).toEqual([
      'opened',
      'margin-regained',
      'threshold-lowered',
    ]);
  });

  test('a margin that shrinks or grows without being lost', () => {
    const rich = { ...offer, grossSalary: { amount: '60000.00', per: 'year' } } as const;
    const caseFile = { person: { birthDate: '1996-12-15' }, jobOffers: [rich] };
    const codes = (from: string, to: string) => changesOf(caseFile, from, to).map(({ code }) => code);
    expect(codes('2026-12-14', '2026-12-15')).toEqual(['margin-shrunk', 'threshold-raised']);
    expect(codes('2026-12-15', '2026-12-14')).toEqual(['margin-grown', 'threshold-lowered']);
  });

  test('a deadline that passes, unless it was done', () => {
    const card = { type: 'A', purpose: 'study', expiresOn: '2026-12-31' } as const;
    const renewal = (caseFile: CaseFile) =>
      changesOf(caseFile, '2026-11-24', '2027-01-04').filter(({ name }) => name === 'renewal');
    const change = { kind: 'deadline', name: 'renewal', about: 'stay.card', by: null };
    expect(renewal({ stay: { card } })).toEqual([{ ...change, code: 'passed', from: 'open', to: 'passed' }]);
    expect(renewal({ stay: { card: { ...card, renewalAskedOn: '2026-11-20' } } })).toEqual([]);
  });

  test('nothing where nothing differs, whatever the case', () => {
    expect(changesOf({ person: { nationality: 'FR' } }, '2026-11-24', '2026-11-24')).toEqual([]);
  });

  test('what there is on one side only', () => {
    const decisions = decisionsUnder({ jobOffers: [offer] }, rulesAsOf('2026-11-24'));
    const without = { ...decisions, routes: [], checks: [], deadlines: [] };
    const gone = compareDecisions(decisions, without);
    expect(new Set(gone.changes.map(({ code, to }) => `${code} ${to}`))).toEqual(new Set(['gone null']));
    expect(gone.changes.length).toBe(decisions.routes.length + decisions.checks.length);
    const appeared = compareDecisions(without, decisions);
    expect(appeared.changes.map(({ kind, name, to }) => [kind, name, to])).toEqual(
      gone.changes.map(({ kind, name, from }) => [kind, name, from]),
    );
    expect(new Set(appeared.changes.map(({ code, from }) => `${code} ${from}`))).toEqual(
      new Set(['appeared null']),
    );
  });

  test('an amount that is known on one side only', () => {
    const decisions = decisionsUnder({ jobOffers: [offer] }, rulesAsOf('2026-11-24'));
    const open = {
      ...decisions,
      checks: decisions.checks.map((check) => ({ ...check, determination: null })),
    };
    const known = {
      ...decisions,
      checks: decisions.checks.filter(({ check }) => check === 'blue-card-salary'),
    };
    const unknown = { ...open, checks: open.checks.filter(({ check }) => check === 'blue-card-salary') };
    expect(compareDecisions(known, unknown).changes.map(({ code, to, by }) => [code, to, by])).toEqual([
      ['margin-changed', null, null],
      ['threshold-changed', null, null],
    ]);
  });
});

describe('pairsOf', () => {
  test('puts together what has the same key, in order where it stands several times', () => {
    const sides = [
      ['a1', 'b1', 'a2'],
      ['a3', 'c1', 'a4', 'a5'],
    ] as const;
    expect(pairsOf<string>(...sides, (item) => item.charAt(0)).map(({ from, to }) => [from, to])).toEqual([
      ['a1', 'a3'],
      ['b1', undefined],
      ['a2', 'a4'],
      [undefined, 'c1'],
      [undefined, 'a5'],
    ]);
  });
});
