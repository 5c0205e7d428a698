import type { CaseFile } from '../../src/facts/caseFile.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan, PlanItem } from '../../src/plan/plan.js';
import type { RulebookName } from '../../src/rules/shippedRulebook.js';

/** A student with two offers of work, absences, a family to join and things that happened. */
export const SAMPLE_CASE: CaseFile = {
  reference: 'case-17',
  person: { name: 'A. Doe', nationality: 'IN', birthDate: '1998-03-14', registerNumber: '98.03.14-001.23' },
  plans: { purpose: 'work', region: 'brussels', cardStartsOn: '2027-01-01' },
  stay: {
    document: 'residence-permit',
    card: { type: 'A', purpose: 'study', expiresOn: '2026-12-31', renewalAskedOn: null },
    periods: [{ from: '2024-09-01', until: null, purpose: 'study' }],
    absences: [{ leftOn: '2025-07-01', returnedOn: '2025-08-20' }],
  },
  jobOffers: [
    {
      region: 'brussels',
      category: 'highly-qualified',
      grossSalary: { amount: '3600.00', per: 'month' },
      contractSignedOn: null,
    },
    {
      region: 'flanders',
      category: 'highly-qualified',
      grossSalary: { amount: 4500, per: 'month' },
      contractSignedOn: '2026-11-01',
    },
  ],
  studies: {
    academicYear: '2026-2027',
    means: [{ kind: 'sponsor', amount: '900.00', per: 'month' }],
    higherEducationDegree: true,
  },
  family: {
    relation: 'spouse',
    sponsor: { incomes: [{ kind: 'rental', amount: '800.00', per: 'month' }] },
  },
  events: [
    { kind: 'entry', on: '2024-08-30', doneOn: '2024-09-03' },
    { kind: 'change', change: 'address', on: '2026-10-01' },
    { kind: 'refusal-notified', on: '2026-11-10' },
  ],
};

/** Cases on which texts are tried. */
export const CASES: readonly CaseFile[] = [
  {},
  SAMPLE_CASE,
  { person: { nationality: 'FR' }, events: [{ kind: 'entry', on: '2026-11-02' }] },
  {
    person: { nationality: null, criminalRecord: { issuedOn: '2026-11-01' } },
    stay: {
      card: { type: 'H', purpose: 'work', expiresOn: '2027-02-10' },
      periods: [{ from: '2019-01-01', until: null, purpose: 'work' }],
      absences: [
        { leftOn: '2022-01-01', returnedOn: '2023-03-01', prolonged: true },
        { leftOn: '2026-10-01', returnedOn: null },
      ],
    },
    jobOffers: [],
    events: [
      { kind: 'contract-ended', on: '2026-11-01' },
      { kind: 'authorisation-received', on: '2026-09-01', doneOn: '2026-11-20' },
      { kind: 'application-filed', on: '2026-11-01' },
    ],
  },
];

/** The plans for these cases, by each rulebook. */
export function plans(): readonly Plan[] {
  const rulebooks: readonly RulebookName[] = ['guide', 'law'];
  return rulebooks.flatMap((rulebook) =>
    CASES.map((caseFile) => assess(caseFile, { asOf: '2026-11-24', rulebook })),
  );
}

const SOURCES = [{ id: 'guide-2026-06', at: 'G31' }];

const item = (code: string, given: Partial<PlanItem> = {}): PlanItem => ({
  code,
  outcome: 'met',
  routes: ['A'],
  missing: [],
  params: {},
  notes: [],
  sources: SOURCES,
  ...given,
});

/**
 * A plan in which every part has something to say.
 *
 * @returns The plan of the sample case, with what its rules do not give filled in by hand.
 */
export function fullPlan(): Plan {
  return {
    ...assess(SAMPLE_CASE, { asOf: '2026-11-24', knownOn: '2026-11-24' }),
    procedure: [
      {
        ...item('first-step'),
        usually: { least: { value: 1, unit: 'months' }, most: { value: 2, unit: 'months' } },
        beginsFrom: '2026-11-24',
        endsFrom: '2026-12-24',
        endsBy: '2027-01-24',
      },
      {
        ...item('second-step', { outcome: 'unknown', missing: ['plans.region'] }),
        usually: null,
        beginsFrom: null,
        endsFrom: null,
        endsBy: null,
      },
    ],
    checklist: [
      {
        ...item('a-certificate', { routes: ['A', 'H'] }),
        apostille: true,
        translation: true,
        validity: { value: 6, unit: 'months' },
      },
      { ...item('some-photographs', { routes: [] }), apostille: false, translation: false, validity: null },
    ],
    costs: [
      { ...item('some-fee'), least: '145.00', most: '145.00', currency: 'EUR' },
      { ...item('card'), least: '20.00', most: '30.00', currency: 'EUR' },
      { ...item('translation'), least: '50.00', most: null, currency: 'EUR' },
      { ...item('appointment'), least: null, most: '99.00', currency: 'EUR' },
      { ...item('lawyer'), least: null, most: null, currency: 'EUR' },
    ],
    costTotals: [
      { route: 'A', least: '165.00', most: '175.00', incomplete: false },
      { route: 'H', least: '165.00', most: '1175.00', incomplete: true },
      { route: 'D', least: null, most: null, incomplete: true },
    ],
    languages: [item('language-of-region', { routes: [], params: { region: 'brussels' } })],
    travel: {
      statements: [item('with-card', { routes: [] })],
      count: {
        allowedDays: 90,
        windowDays: 180,
        windowFrom: '2026-05-29',
        usedDays: 12,
        leftDays: 78,
        stayUntil: '2027-02-09',
        stayUntilWithTrips: '2027-02-09',
        overstayedOn: ['2026-06-01', '2026-06-02'],
        missing: [],
        sources: SOURCES,
      },
    },
    residence: [
      {
        track: 'permanent-residence',
        outcome: 'unmet',
        missing: ['stay.studentYearsCount'],
        required: { value: 5, unit: 'years' },
        periods: [
          {
            about: 'stay.periods[0]',
            from: '2024-09-01',
            until: null,
            purpose: 'study',
            share: 'unknown',
            code: 'studies-open',
            sources: SOURCES,
          },
        ],
        absences: [
          { about: 'stay.absences[0]', leftOn: '2025-07-01', returnedOn: '2025-08-20', effect: 'goes-on' },
        ],
        countsFrom: '2024-09-01',
        earliestOn: '2029-09-01',
        latestOn: '2032-01-01',
        warnings: [{ code: 'as-of-today', params: { asOf: '2026-11-24' } }],
        sources: SOURCES,
      },
    ],
    questions: [
      {
        path: 'studies.belgianDegree',
        answer: { type: 'boolean', absentable: false },
        none: null,
        bearsOn: [
          { kind: 'route', name: 'search-year' },
          { kind: 'step', name: 'first-step' },
          { kind: 'travel', name: 'schengen-count' },
        ],
      },
      {
        path: 'jobOffers[1].category',
        answer: { type: 'choice', absentable: false, names: 'category', choices: ['blue-card', 'executive'] },
        none: { path: 'jobOffers', value: [] },
        bearsOn: [],
      },
      {
        path: 'jobOffers[0].grossSalary',
        answer: { type: 'euro-for-period', absentable: false, per: ['year'] },
        none: null,
        bearsOn: [{ kind: 'check', name: 'salary' }],
      },
    ],
    changes: [
      {
        of: { kind: 'check', name: 'salary', about: 'jobOffers[0]' },
        code: 'raise-salary',
        path: 'jobOffers[0].grossSalary',
        from: { amount: '3600.00', per: 'month' },
        to: { amount: '3703.44', per: 'month' },
        params: { amount: '103.44', per: 'month', to: '3703.44' },
        on: null,
        until: null,
      },
      {
        of: { kind: 'route', name: 'H', about: null },
        code: 'set-fact',
        path: 'jobOffers[0].contractSignedOn',
        from: null,
        to: '2026-11-24',
        params: {},
        on: null,
        until: '2026-12-30',
      },
    ],
    uncovered: [{ domain: 'costs', reason: 'not-covered' }],
  };
}
