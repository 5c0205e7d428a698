import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { FactsError } from '../../src/facts/factsError.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan, Route } from '../../src/plan/plan.js';
import { openRulebook } from '../../src/rules/rulebook.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from '../../src/rules/shippedDocuments.js';
import { RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';
import { casePaths } from '../facts/casePaths.js';
import { CASES } from '../text/samplePlan.js';

const AS_OF = '2026-11-24';

const planOf = (caseFile: CaseFile): Plan => assess(caseFile, { asOf: AS_OF });

function routeOf(plan: Plan, name: string): Route {
  const route = plan.routes.find((each) => each.route === name);
  if (route === undefined) throw new Error(`no route ${name}`);
  return route;
}

function problemsOf(caseFile: unknown): FactsError['problems'] {
  try {
    planOf(caseFile as CaseFile);
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
  throw new Error('a plan was made');
}

const WORKER: CaseFile = {
  person: { nationality: 'IN', birthDate: '1990-01-01' },
  plans: { purpose: 'work', cardStartsOn: '2027-01-01' },
  stay: { document: 'visa-d' },
  studies: { higherEducationDegree: true },
  jobOffers: [
    {
      region: 'brussels',
      category: 'highly-qualified',
      grossSalary: { amount: '3800.00', per: 'month' },
      contractSignedOn: '2026-11-01',
    },
    {
      region: 'brussels',
      category: 'blue-card',
      grossSalary: { amount: '4800.00', per: 'month' },
      contractSignedOn: '2026-11-02',
      endsOn: '2028-11-30',
    },
  ],
};

describe('a plan', () => {
  test.each(RULEBOOK_NAMES)('is made of nothing by %s: every route is undecided', (rulebook) => {
    const plan = assess({}, { asOf: AS_OF, rulebook });
    expect(plan.routes.length).toBeGreaterThan(5);
    for (const { outcome, missing } of plan.routes) {
      expect(outcome).toBe('unknown');
      expect(missing).not.toEqual([]);
    }
    expect(plan).toMatchObject({
      reference: null,
      asOf: AS_OF,
      rulebook,
      knownOn: null,
      checks: [],
      deadlines: [],
    });
  });

  test('names every missing fact by a path that the case file has', () => {
    const known = new Set(casePaths().map(({ path }) => path));
    for (const rulebook of RULEBOOK_NAMES) {
      for (const caseFile of CASES) {
        const { routes, checks, deadlines } = assess(caseFile, { asOf: AS_OF, rulebook });
        const missing = [...routes, ...checks, ...deadlines].flatMap((each) => each.missing);
        expect(missing.filter((path) => !known.has(path.replaceAll(/\[\d+\]/g, '[]')))).toEqual([]);
      }
    }
  });

  test('takes each route with the job offer that leads furthest', () => {
    const plan = planOf(WORKER);
    expect(routeOf(plan, 'H')).toMatchObject({ outcome: 'met', offer: 'jobOffers[1]' });
    expect(routeOf(plan, 'A').outcome).toBe('met');
    expect(routeOf(plan, 'EU').outcome).toBe('unmet');
    const ranks = plan.routes.map(({ outcome }) => ['met', 'unknown', 'unmet'].indexOf(outcome));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('holds each salary against the threshold of its region, and asks for what is missing in it', () => {
    const [first, second, third, fourth] = planOf(WORKER).checks;
    expect(first).toMatchObject({ check: 'salary', about: 'jobOffers[0]', outcome: 'met' });
    expect(second).toMatchObject({ check: 'blue-card-salary', about: 'jobOffers[0]', outcome: 'unmet' });
    expect(third).toMatchObject({ check: 'salary', about: 'jobOffers[1]', outcome: 'met' });
    expect(fourth).toMatchObject({ check: 'blue-card-salary', about: 'jobOffers[1]', outcome: 'met' });
    const open = planOf({ jobOffers: [{ category: 'highly-qualified', region: 'flanders' }] }).checks[0];
    expect(open).toMatchObject({ outcome: 'unknown', missing: ['jobOffers[0].grossSalary'] });
    const grossSalary = { amount: '45000.00', per: 'year' } as const;
    const young = planOf({ jobOffers: [{ category: 'highly-qualified', region: 'flanders', grossSalary }] });
    expect(young.checks[0]).toMatchObject({ outcome: 'unknown', missing: ['person.birthDate'] });
  });

  test('works out what runs from an event and from a card, by date', () => {
    const plan = planOf({
      stay: { card: { type: 'A', purpose: 'study', expiresOn: '2027-01-15' } },
      events: [{ kind: 'entry', on: '2026-11-02' }],
    });
    const kinds = plan.deadlines.map(({ about, determination }) => [about, determination.figures.kind]);
    expect(kinds).toContainEqual(['events[0]', 'arrival-registration']);
    expect(kinds).toContainEqual(['stay.card', 'renewal']);
    expect(kinds).toContainEqual(['stay.card', 'search-year']);
  });

  test('passes over no contradiction, and names it by its path', () => {
    expect(
      problemsOf({ stay: { absences: [{ leftOn: '2026-05-01', returnedOn: '2026-04-01' }] } }),
    ).toMatchObject([{ path: 'stay.absences[0].returnedOn' }]);
    expect(problemsOf({ person: { birthDate: '2030-01-01' } })).toMatchObject([{ path: 'person.birthDate' }]);
    const period = { from: '2020-01-01', until: null, purpose: 'work' } as const;
    expect(problemsOf({ stay: { periods: [period, { ...period, from: '2021-01-01' }] } })).toMatchObject([
      { path: 'stay.periods[1].from' },
    ]);
  });

  test('months of absence in a year cannot be more than those of the absences that bear on the residence', () => {
    const periods = [{ from: '2023-06-01', until: null, purpose: 'family' }] as const;
    const before = { leftOn: '2021-01-10', returnedOn: '2021-09-09' };
    // A little less than two months: the second has begun.
    const during = { leftOn: '2025-01-10', returnedOn: '2025-03-05' };
    const stay = { periods, absences: [before, during] };
    expect(planOf({ stay: { ...stay, mostAbsenceMonthsInYear: 2 } }).routes.length).toBeGreaterThan(5);
    expect(problemsOf({ stay: { ...stay, mostAbsenceMonthsInYear: 3 } })).toMatchObject([
      {
        path: 'stay.mostAbsenceMonthsInYear',
        expected: expect.stringMatching(/^at most 2, /),
        received: '3',
      },
    ]);
    expect(problemsOf({ stay: { absences: [], mostAbsenceMonthsInYear: 1 } })).toMatchObject([
      { path: 'stay.mostAbsenceMonthsInYear', expected: expect.stringMatching(/^at most 0, /) },
    ]);
    // Of who does not reside in Belgium, all absences are taken.
    expect(planOf({ stay: { absences: [before], mostAbsenceMonthsInYear: 8 } }).routes).not.toEqual([]);
  });

  test('refuses a key that there is not, and says which is meant', () => {
    expect(problemsOf({ jobOffers: [{ regoin: 'brussels' }] })).toMatchObject([
      { path: 'jobOffers[0].regoin', suggestion: 'region' },
    ]);
    expect(problemsOf([])).not.toEqual([]);
    const kinds =
      'one of "entry", "authorisation-received", "change", "refusal-notified", "contract-ended", "application-filed"';
    expect(problemsOf({ events: [{ kind: 'employment-ended', on: '2026-11-15' }, 3] })).toEqual([
      {
        path: 'events[0].kind',
        expected: kinds,
        received: '"employment-ended"',
        suggestion: 'contract-ended',
      },
      { path: 'events[1]', expected: `an object whose kind is ${kinds}`, received: '3' },
    ]);
  });

  test('says what the rulebook has no law on, and goes on', () => {
    const documents = SHIPPED.guide.filter(({ document }) => document.id !== 'guide/salary/brussels');
    const rulebook = openRulebook('guide', documents, CALENDAR, NATIONALITY_GROUPS);
    const plan = assess(WORKER, { asOf: AS_OF, rulebook });
    expect(plan.uncovered).toContainEqual({ domain: 'salary/brussels', reason: 'not-covered' });
    expect(plan.checks[0]).toMatchObject({ outcome: 'unknown', missing: [], determination: null });
    expect(plan.routes.length).toBeGreaterThan(5);
  });
});

describe('a Belgian sponsor', () => {
  const family = { sponsor: { status: 'belgian' }, filedOn: '2026-11-20' } as const;
  const incomes = [{ kind: 'employment', amount: '2300.00', per: 'month' }] as const;
  const asked = (caseFile: CaseFile, rulebook: (typeof RULEBOOK_NAMES)[number]): readonly string[] =>
    assess(caseFile, { asOf: '2026-12-01', rulebook }).questions.map(({ path }) => path);

  test('has the earlier conditions until 17 August 2027, and nothing to say of a stay', () => {
    const sponsor = { ...family.sponsor, incomes };
    const plan = assess({ family: { ...family, sponsor } }, { asOf: '2026-12-01', rulebook: 'law' });
    const check = plan.checks.find((each) => each.check === 'family-income');
    expect(check).toMatchObject({ outcome: 'met', missing: [] });
    expect(check?.determination?.figures).toMatchObject({ regime: 'integration-income' });
  });

  test.each(RULEBOOK_NAMES)('is never asked when a stay was granted, by %s', (rulebook) => {
    for (const given of [undefined, [], incomes]) {
      for (const filedOn of [undefined, null, '2026-11-20', '2027-09-01']) {
        const sponsor = { ...family.sponsor, incomes: given };
        expect(asked({ family: { sponsor, filedOn } }, rulebook)).not.toContain(
          'family.sponsor.stayGrantedOn',
        );
      }
    }
  });

  test('cannot have a stay that was granted', () => {
    const sponsor = { ...family.sponsor, stayGrantedOn: '2020-01-01' };
    expect(problemsOf({ family: { sponsor } }).map(({ path, expected }) => [path, expected])).toEqual([
      ['family.sponsor.stayGrantedOn', 'null, since the sponsor is Belgian: no stay is granted to one'],
    ]);
  });
});
