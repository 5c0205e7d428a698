import type { CaseFile } from '../../src/facts/caseFile.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan } from '../../src/plan/plan.js';

/** A plan with the case file that it was made for. */
export interface Sample {
  readonly name: string;
  readonly caseFile: CaseFile;
  readonly plan: Plan;
}

const SOURCES = [{ id: 'guide-2026-06', at: 'G31' }] as const;

/** What a plan lists beside its routes, checks and dates, of every kind and in every state. */
const LISTED: Pick<
  Plan,
  | 'procedure'
  | 'checklist'
  | 'costs'
  | 'costTotals'
  | 'languages'
  | 'travel'
  | 'residence'
  | 'questions'
  | 'changes'
  | 'uncovered'
  | 'warnings'
> = {
  procedure: [
    {
      code: 'work-permit-decision',
      outcome: 'met',
      routes: ['A', 'H'],
      missing: [],
      params: {},
      notes: [],
      sources: SOURCES,
      usually: { least: { value: 6, unit: 'months' }, most: { value: 9, unit: 'months' } },
      beginsFrom: '2026-11-24',
      endsFrom: '2027-05-24',
      endsBy: '2027-08-24',
    },
    {
      code: 'visa-d',
      outcome: 'unknown',
      routes: ['A', 'H'],
      missing: ['stay.document', 'jobOffers[0].workAuthorised'],
      params: {},
      notes: [],
      sources: SOURCES,
      usually: { least: { value: 15, unit: 'days' }, most: { value: 15, unit: 'days' } },
      beginsFrom: '2027-05-24',
      endsFrom: '2027-06-08',
      endsBy: null,
    },
    {
      code: 'registration',
      outcome: 'met',
      routes: [],
      missing: [],
      params: {},
      notes: [],
      sources: [...SOURCES, { id: 'guide-2026-06', at: 'G5' }],
      usually: { least: null, most: { value: 8, unit: 'working-days' } },
      beginsFrom: null,
      endsFrom: null,
      endsBy: '2027-09-15',
    },
    {
      code: 'card-production',
      outcome: 'met',
      routes: [],
      missing: [],
      params: {},
      notes: [],
      sources: [],
      usually: { least: { value: 3, unit: 'months' }, most: null },
      beginsFrom: null,
      endsFrom: null,
      endsBy: null,
    },
  ],
  checklist: [
    {
      code: 'criminal-record-certificate',
      outcome: 'met',
      routes: ['A', 'B', 'H'],
      missing: [],
      params: { validity: 6, validityUnit: 'months', languages: ['nl', 'fr', 'de'] },
      notes: [],
      sources: [{ id: 'guide-2026-06', at: 'G28' }],
      apostille: true,
      translation: true,
      validity: { value: 6, unit: 'months' },
    },
    {
      code: 'passport',
      outcome: 'met',
      routes: [],
      missing: [],
      params: {},
      notes: [],
      sources: [{ id: 'guide-2026-06', at: 'G32' }],
      apostille: false,
      translation: false,
      validity: null,
    },
    {
      code: 'diploma-with-recognition-of-equivalence-by-the-competent-community',
      outcome: 'unknown',
      routes: ['H'],
      missing: ['studies.higherEducationDegree'],
      params: {},
      notes: [],
      sources: [{ id: 'guide-2026-06', at: 'G32' }],
      apostille: true,
      translation: false,
      validity: null,
    },
  ],
  costs: [
    {
      code: 'permit-fee',
      outcome: 'met',
      routes: ['A', 'H'],
      missing: [],
      params: {},
      notes: [],
      sources: [{ id: 'guide-2026-06', at: 'G21' }],
      least: '138.00',
      most: '138.00',
      currency: 'EUR',
    },
    {
      code: 'commune-fee',
      outcome: 'unknown',
      routes: [],
      missing: ['plans.urgentCard'],
      params: {},
      notes: [],
      sources: [{ id: 'guide-2026-06', at: 'G22' }],
      least: '20.00',
      most: '1235.50',
      currency: 'EUR',
    },
    {
      code: 'translation',
      outcome: 'met',
      routes: ['A'],
      missing: [],
      params: {},
      notes: [],
      sources: [],
      least: null,
      most: null,
      currency: 'EUR',
    },
  ],
  costTotals: [
    { route: 'A', least: '138.00', most: '1373.50', incomplete: true },
    { route: 'H', least: '138.00', most: '1373.50', incomplete: false },
  ],
  languages: [
    {
      code: 'language-of-commune',
      outcome: 'met',
      routes: [],
      missing: [],
      params: { languages: ['nl', 'fr'] },
      notes: [],
      sources: [{ id: 'guide-2026-06', at: 'G33' }],
    },
  ],
  travel: {
    statements: [
      {
        code: 'travel-with-card',
        outcome: 'unknown',
        routes: [],
        missing: ['stay.card'],
        params: {},
        notes: [],
        sources: [{ id: 'guide-2026-06', at: 'G29' }],
      },
    ],
    count: {
      allowedDays: 90,
      windowDays: 180,
      windowFrom: '2026-05-29',
      usedDays: 95,
      leftDays: 0,
      stayUntil: null,
      stayUntilWithTrips: null,
      overstayedOn: ['2026-09-30', '2026-10-01'],
      missing: [],
      sources: [{ id: 'guide-2026-06', at: 'G29' }],
    },
  },
  residence: [
    {
      track: 'permanent-residence',
      outcome: 'unmet',
      missing: [],
      required: { value: 5, unit: 'years' },
      periods: [
        {
          about: 'stay.periods[0]',
          from: '2020-09-14',
          until: '2023-09-13',
          purpose: 'study',
          share: 'half',
          code: 'study-counts-half',
          sources: [{ id: 'guide-2026-06', at: 'G9' }],
        },
        {
          about: 'stay.periods[1]',
          from: '2023-10-01',
          until: null,
          purpose: 'work',
          share: 'full',
          code: 'work-counts',
          sources: [{ id: 'guide-2026-06', at: 'G9' }],
        },
      ],
      absences: [
        { about: 'stay.absences[0]', leftOn: '2022-06-01', returnedOn: '2022-09-01', effect: 'goes-on' },
        { about: 'stay.absences[1]', leftOn: '2026-10-01', returnedOn: null, effect: 'unknown' },
      ],
      countsFrom: '2022-03-15',
      earliestOn: '2027-03-15',
      latestOn: '2027-09-15',
      warnings: [{ code: 'other-conditions-of-permanent-residence', params: { claim: 'G9' } }],
      sources: [{ id: 'guide-2026-06', at: 'G9' }],
    },
    {
      track: 'long-term-resident',
      outcome: 'unknown',
      missing: ['stay.periods'],
      required: { value: 5, unit: 'years' },
      periods: [
        {
          about: 'stay.periods[0]',
          from: '2020-09-14',
          until: '2021-09-13',
          purpose: 'protection',
          share: 'unknown',
          code: 'protection-open',
          sources: [],
        },
        {
          about: 'stay.periods[1]',
          from: '2021-09-14',
          until: '2022-09-13',
          purpose: 'job-search',
          share: 'none',
          code: 'temporary-stay-does-not-count',
          sources: [],
        },
      ],
      absences: [
        { about: 'stay.absences[0]', leftOn: '2021-01-01', returnedOn: '2021-08-01', effect: 'begins-anew' },
      ],
      countsFrom: null,
      earliestOn: '2026-12-01',
      latestOn: '2026-12-01',
      warnings: [],
      sources: [],
    },
  ],
  questions: [
    {
      path: 'jobOffers[0].region',
      answer: {
        type: 'choice',
        names: 'region',
        choices: ['brussels', 'flanders', 'wallonia'],
        absentable: false,
      },
      none: { path: 'jobOffers', value: [] },
      bearsOn: [
        { kind: 'route', name: 'A' },
        { kind: 'route', name: 'H' },
        { kind: 'check', name: 'salary' },
        { kind: 'deadline', name: 'renewal' },
        { kind: 'cost', name: 'commune-fee' },
        { kind: 'residence', name: 'long-term-resident' },
      ],
    },
    {
      path: 'stay.card.expiresOn',
      answer: { type: 'date', absentable: true },
      none: null,
      bearsOn: [{ kind: 'travel', name: 'travel-with-card' }],
    },
    {
      path: 'stay.trips',
      answer: {
        type: 'records',
        absentable: false,
        fields: [
          { name: 'enteredOn', answer: { type: 'date', absentable: false }, required: true, when: null },
        ],
      },
      none: null,
      bearsOn: [],
    },
  ],
  changes: [
    {
      of: { kind: 'check', name: 'blue-card-salary', about: 'jobOffers[0]' },
      code: 'raise-salary',
      path: 'jobOffers[0].grossSalary',
      from: { amount: '4436.00', per: 'month' },
      to: '4748.00',
      params: { amount: '312.00', per: 'month' },
      on: null,
      until: null,
    },
    {
      of: { kind: 'route', name: 'H', about: 'jobOffers[0]' },
      code: 'work-in-region',
      path: 'jobOffers[0].region',
      from: 'brussels',
      to: 'flanders',
      params: {},
      on: '2027-01-01',
      until: '2027-12-31',
    },
    {
      of: { kind: 'route', name: 'H', about: 'jobOffers[0]' },
      code: 'wait-until',
      path: 'asOf',
      from: '2026-11-24',
      to: '2027-03-14',
      params: {},
      on: '2027-03-14',
      until: null,
    },
  ],
  uncovered: [{ domain: 'salary/brussels', reason: 'gap' }],
  warnings: [{ code: 'as-of-today', params: { asOf: '2026-11-24' } }],
};

const WORKER: CaseFile = {
  reference: '2026/0417',
  person: {
    name: 'Priya Raghunathan',
    nationality: 'IN',
    birthDate: '1997-03-14',
    registerNumber: '97.03.14-033.28',
    healthInsurance: true,
  },
  plans: { purpose: 'work', region: 'brussels' },
  stay: {
    card: { type: 'A', purpose: 'study', expiresOn: '2027-02-28', renewalAskedOn: null },
    periods: [{ from: '2023-10-01', until: null, purpose: 'work' }],
  },
  jobOffers: [
    {
      region: 'brussels',
      category: 'highly-qualified',
      grossSalary: { amount: '4436.00', per: 'month' },
      contractSignedOn: '2026-10-20',
      startsOn: '2027-01-04',
      endsOn: null,
    },
    { region: 'flanders', grossSalary: { amount: '61000.00', per: 'year' } },
  ],
  studies: {
    academicYear: '2026-2027',
    means: [
      { kind: 'scholarship', amount: '500.00', per: 'month' },
      { kind: 'sponsor', amount: '7400.00', per: 'year' },
    ],
  },
  family: {
    relation: 'spouse',
    sponsor: { incomes: [{ kind: 'employment', amount: '2900.00', per: 'month' }] },
  },
  events: [
    { kind: 'entry', on: '2026-11-16' },
    { kind: 'change', change: 'address', on: '2026-10-30' },
    { kind: 'change', change: 'employer', on: '2026-11-02', doneOn: '2026-11-05' },
    { kind: 'refusal-notified', on: '2026-11-10' },
    { kind: 'contract-ended', on: '2026-11-20' },
  ],
};

function sample(
  name: string,
  caseFile: CaseFile,
  given: Partial<Plan> = {},
  rulebook: 'guide' | 'law' = 'guide',
): Sample {
  return { name, caseFile, plan: { ...assess(caseFile, { asOf: '2026-11-24', rulebook }), ...given } };
}

const LONG_NAME =
  'Wolfeschlegelsteinhausenbergerdorff-Papadopoulos-van den Bossche de la Fontaine y Aragón III, Hubert Blaine Adolph Charles <David> & “Earl”';

const named = (name: string): CaseFile => ({ ...WORKER, person: { ...WORKER.person, name } });

/**
 * Plans to make pages and calendars of: with everything, with nothing, by both rulebooks, and of people whose names are long or
 * written from right to left.
 *
 * @returns The samples.
 */
export function samplePlans(): readonly Sample[] {
  return [
    sample('everything', WORKER, LISTED),
    sample('by the law', WORKER, {}, 'law'),
    sample('nothing known', {}),
    sample('a long name', named(LONG_NAME), LISTED),
    sample('a Hebrew name', named('דוד בן־גוריון (David)'), LISTED),
    sample('an Arabic name', named('\u202eفاطمة الزهراء بنت محمد\u2069 <script>alert(1)</script>'), LISTED),
  ];
}
