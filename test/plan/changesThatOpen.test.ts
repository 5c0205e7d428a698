import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { assessUnder } from '../../src/plan/assess.js';
import type { Change, Plan } from '../../src/plan/plan.js';
import { withChange } from '../../src/plan/withChange.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { caseFiles } from './caseFiles.js';

const DAY = '2026-11-24';
const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

function planOn(file: CaseFile, asOf: string, rulebook: keyof typeof BOOKS): Plan {
  return assessUnder(file, rulesAsOf(asOf, { rulebook: BOOKS[rulebook] }));
}

function outcomeIn(plan: Plan, { of }: Change): string | undefined {
  if (of.kind === 'route') return plan.routes.find(({ route }) => route === of.name)?.outcome;
  return plan.checks.find(({ check, about }) => check === of.name && about === of.about)?.outcome;
}

/** Puts a value into a copy of a case file, by a path written as in the plan. */
function changed(file: CaseFile, path: string, value: unknown): CaseFile {
  const copy = structuredClone(file) as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() as string;
  let at: Record<string, unknown> = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return copy as CaseFile;
}

function dayAfter(date: string, days: number): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const worker: CaseFile = {
  person: { nationality: 'IN', birthDate: '1997-03-14' },
  plans: { purpose: 'work' },
  stay: { document: 'visa-d', card: null, periods: [], absences: [] },
  studies: { higherEducationDegree: true },
  jobOffers: [
    {
      region: 'flanders',
      category: 'highly-qualified',
      grossSalary: { amount: '3200.00', per: 'month' },
      contractSignedOn: '2026-11-20',
      endsOn: null,
    },
  ],
};

describe('a salary', () => {
  // A year of €39,129.60 (under 30) is €3,260.80 a month, and of €48,912.00 is €4,076.00.
  test('is raised to the cent, until the day before the 30th birthday', () => {
    const { changes } = planOn(worker, DAY, 'guide');
    const forA = changes.filter(({ of }) => of.name === 'A');
    expect(forA).toEqual([
      {
        of: { kind: 'route', name: 'A', about: null },
        code: 'raise-salary',
        path: 'jobOffers[0].grossSalary.amount',
        from: '3200.00',
        to: '3260.80',
        params: { amount: '60.80', per: 'month', to: '3260.80', age: 30 },
        on: null,
        until: '2027-03-13',
      },
    ]);
  });

  test('from 30 on has no such end', () => {
    const older = changed(worker, 'person.birthDate', '1996-11-24');
    const [first] = planOn(older, DAY, 'guide').changes.filter(({ of }) => of.name === 'A');
    expect(first).toMatchObject({ to: '4076.00', params: { amount: '876.00' }, until: null });
  });

  test('may be enough in another region', () => {
    const paid = changed(worker, 'jobOffers[0].grossSalary', { amount: '3703.44', per: 'month' });
    const older = changed(paid, 'person.birthDate', '1990-01-01');
    const regions = planOn(older, DAY, 'guide').changes.filter(({ code }) => code === 'work-in-region');
    expect(regions.map(({ of, from, to }) => [of.name, from, to])).toEqual([
      ['A', 'flanders', 'brussels'],
      ['salary', 'flanders', 'brussels'],
    ]);
  });
});

describe('time', () => {
  const resident: CaseFile = {
    person: { nationality: 'IN' },
    plans: { permanentStatus: 'unlimited-stay' },
    stay: {
      document: 'residence-permit',
      card: { type: 'A', purpose: 'work', expiresOn: '2027-10-31' },
      periods: [{ from: '2022-09-01', until: null, purpose: 'work' }],
      absences: [],
      prolongedAbsence: false,
    },
    integration: { taxesPaid: true, socialAssistance: false, languageA2: true, civicIntegration: true },
  };

  test('opens permanent residence on the day when five years are complete', () => {
    expect(planOn(resident, DAY, 'guide').changes).toContainEqual({
      of: { kind: 'route', name: 'B', about: null },
      code: 'wait-until-anniversary',
      path: 'asOf',
      from: null,
      to: '2027-09-01',
      params: {
        on: '2027-09-01',
        path: 'stay.periods[0].from',
        since: '2022-09-01',
        value: 5,
        unit: 'years',
      },
      on: '2027-09-01',
      until: null,
    });
  });

  test('opens nothing alone where a certificate of language is missing too', () => {
    const { changes } = planOn(changed(resident, 'integration.languageA2', false), DAY, 'guide');
    expect(changes.filter(({ of }) => of.name === 'B')).toEqual([]);
  });
});

describe('a condition', () => {
  test('that a person can fulfil is offered', () => {
    const unsigned = changed(
      changed(worker, 'jobOffers[0].grossSalary.amount', '5000.00'),
      'jobOffers[0].contractSignedOn',
      null,
    );
    expect(planOn(unsigned, DAY, 'guide').changes).toContainEqual(
      expect.objectContaining({
        code: 'set-fact',
        path: 'jobOffers[0].contractSignedOn',
        from: null,
        to: DAY,
      }),
    );
  });

  test('that must be fulfilled before a card expires has a last day', () => {
    const student: CaseFile = {
      person: { nationality: 'VN' },
      stay: { card: { type: 'A', purpose: 'study', expiresOn: '2026-12-20' } },
      jobOffers: [{ contractSignedOn: null }],
    };
    expect(planOn(student, DAY, 'guide').changes).toEqual([
      expect.objectContaining({
        of: { kind: 'route', name: 'status-change', about: null },
        path: 'jobOffers[0].contractSignedOn',
        to: DAY,
        until: '2026-12-19',
      }),
    ]);
  });

  test('declared income rescues a family reunification (C2)', () => {
    const family: CaseFile = {
      family: {
        sponsor: {
          incomes: [
            { kind: 'employment', amount: '1500.00', per: 'month' },
            { kind: 'special-tax-regime', amount: '1300.00', per: 'month', declared: false },
          ],
        },
      },
    };
    expect(planOn(family, DAY, 'guide').changes).toContainEqual(
      expect.objectContaining({ code: 'set-fact', path: 'family.sponsor.incomes[1].declared', to: true }),
    );
  });

  // The conditions of before 18 August 2025 hold for two years for who had the stay before, if it is asked for by then.
  test('that holds only during a transition has its last day', () => {
    const family: CaseFile = {
      person: { nationality: 'MA' },
      plans: { purpose: 'family' },
      family: { sponsor: { stayGrantedOn: '2020-01-01', incomes: [] }, householdMembers: 4, filedOn: null },
    };
    const added = planOn(family, DAY, 'law').changes.filter(({ code }) => code === 'add-income');
    expect(added.map(({ of, until }) => [of.name, until])).toEqual([['family-income', '2027-08-17']]);
  });

  test.each(['nationality', 'birthDate', 'periods', 'card'])('%s is never offered', (word) => {
    const { changes } = planOn({ ...worker, person: { nationality: 'FR' } }, DAY, 'law');
    expect(changes.filter(({ path }) => path.includes(word))).toEqual([]);
  });
});

describe('withChange', () => {
  test('makes a change, and leaves the case file that it was offered for', () => {
    const before = structuredClone(worker);
    const [raise] = planOn(worker, DAY, 'guide').changes.filter(({ of }) => of.name === 'A');
    const raised = withChange(worker, raise as Change);
    expect(raised.jobOffers?.[0]?.grossSalary).toEqual({ amount: '3260.80', per: 'month' });
    expect(worker).toEqual(before);
    const plan = planOn(raised, DAY, 'guide');
    expect(plan.routes.find(({ route }) => route === 'A')?.outcome).toBe('met');
    expect(plan.checklist.length).toBeGreaterThan(planOn(worker, DAY, 'guide').checklist.length);
  });

  test('is refused where something else stands', () => {
    const change = { path: 'jobOffers[0].region', from: 'brussels', to: 'wallonia' };
    expect(() => withChange(worker, change)).toThrow(
      expect.objectContaining({
        code: 'bad-facts',
        problems: [{ path: 'jobOffers[0].region', expected: '"brussels"', received: '"flanders"' }],
      }),
    );
    expect(() => withChange({}, change)).toThrow(expect.objectContaining({ code: 'bad-facts' }));
  });
});

describe.each(['guide', 'law'] as const)('under the %s', (rulebook) => {
  property.prop([caseFiles], { numRuns: 60 })(
    'each change opens what it says, and nothing less does',
    (file) => {
      for (const change of planOn(file, DAY, rulebook).changes) {
        const { path, to, on, until, code } = change;
        const other = on === null ? changed(file, path, to) : file;
        expect(withChange(file, change)).toEqual(other);
        const day = on ?? DAY;
        expect(outcomeIn(planOn(other, day, rulebook), change), `${code} on ${day}`).toBe('met');
        if (on !== null) expect(outcomeIn(planOn(file, dayAfter(on, -1), rulebook), change)).not.toBe('met');
        if (until !== null) {
          const signed = path.endsWith('contractSignedOn');
          const after = dayAfter(until, 1);
          const later = signed ? changed(file, path, after) : other;
          expect(outcomeIn(planOn(later, after, rulebook), change)).not.toBe('met');
          const last = signed ? changed(file, path, until) : other;
          expect(outcomeIn(planOn(last, until, rulebook), change), `${code} until ${until}`).toBe('met');
        }
        if (code.startsWith('raise-')) {
          const less = (Number(to) - 0.01).toFixed(2);
          expect(outcomeIn(planOn(changed(file, path, less), DAY, rulebook), change)).not.toBe('met');
        }
      }
    },
  );

  property.prop([caseFiles], { numRuns: 60 })('only what is closed is opened', (file) => {
    const plan = planOn(file, DAY, rulebook);
    expect(plan.changes.filter((change) => outcomeIn(plan, change) !== 'unmet')).toEqual([]);
  });
});
