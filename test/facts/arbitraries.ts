import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { cardFactsSchema } from '../../src/facts/cardFacts.js';
import { deadlineFactsSchema } from '../../src/facts/deadlineFactsSchema.js';
import { familyFactsSchema } from '../../src/facts/familyFacts.js';
import { registerNumberFactsSchema } from '../../src/facts/registerNumberFacts.js';
import { salaryFactsSchema } from '../../src/facts/salaryFacts.js';
import { studentFactsSchema } from '../../src/facts/studentFacts.js';

/** Facts as they come in. */
export type Facts = Readonly<Record<string, unknown>>;

const { groups } = JSON.parse(
  readFileSync(new URL('../../rules/nationality-groups.json', import.meta.url), 'utf8'),
) as { readonly groups: Readonly<Record<string, readonly string[]>> };

/** Every code that is a nationality. */
export const NATIONALITIES: readonly string[] = Object.values(groups).flat();

const DAY = 86_400_000;

/** A date between two others, both included, told without the library. */
export function dates(from = '1900-01-01', to = '2199-12-31'): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
}

/** An amount as a text or a number, with no, one or two decimals, up to a greatest one in cents. */
export function amounts(max = 999_999_999_999): fc.Arbitrary<string | number> {
  const cents = fc.oneof(
    fc.integer({ min: 0, max: Math.min(max, 1_000_000) }),
    fc.integer({ min: 0, max }),
    fc.constant(max),
  );
  const text = (whole: number): string => {
    const digits = String(whole).padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  return fc.oneof(
    cents.map(text),
    cents.map((whole) => Number(text(whole))),
    cents.map((whole) => String(Math.floor(whole / 100))),
    cents.map((whole) => `${Math.floor(whole / 100)}.${whole % 10}`),
  );
}

const perMonthOrYear = fc.constantFrom('month', 'year');
const flag = fc.boolean();

/** The values that each of some facts can have. */
export type Model = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A record of which some keys are always there, and the others may be there or not, or `undefined`. */
function record(required: Model, optional: Model): fc.Arbitrary<Facts> {
  const loose = Object.fromEntries(
    Object.entries(optional).map(([key, values]) => [
      key,
      fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: fc.constant(undefined) }),
    ]),
  );
  return fc.record({ ...required, ...loose }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

const orNull = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.option(values, { freq: 4 });

const salary = record(
  {
    region: fc.constantFrom('brussels', 'flanders', 'wallonia'),
    category: fc.constantFrom(
      'highly-qualified',
      'blue-card',
      'blue-card-junior',
      'executive',
      'ict-manager',
      'ict-specialist',
      'ict-trainee',
    ),
    grossSalary: record({ amount: amounts(), per: perMonthOrYear }, {}),
  },
  { occupation: orNull(fc.constantFrom('nurse', 'teacher')), posted: flag, birthDate: dates() },
);

const student = record(
  {
    academicYear: fc
      .oneof(
        { weight: 3, arbitrary: fc.constant(2026) },
        { weight: 1, arbitrary: fc.integer({ min: 1900, max: 2198 }) },
      )
      .map((year) => `${year}-${year + 1}`),
    means: fc.array(
      record(
        {
          kind: fc.constantFrom('blocked-account', 'scholarship', 'sponsor', 'own-income'),
          amount: amounts(),
          per: perMonthOrYear,
        },
        { sponsorIncome: amounts(), accepted: flag },
      ),
      { maxLength: 5 },
    ),
  },
  {},
);

const family = record(
  {
    incomes: fc.array(
      record(
        {
          kind: fc.constantFrom(
            'employment',
            'self-employment',
            'special-tax-regime',
            'unemployment-benefit',
            'social-assistance',
            'integration-income',
            'family-allowance',
            'disability-allowance',
            'insertion-allowance',
            'transition-allowance',
            'income-guarantee-elderly',
            'third-party',
            'pension',
            'rental',
            'other',
          ),
          amount: amounts(),
          per: perMonthOrYear,
        },
        { declared: flag, accepted: flag, activelySeekingWork: flag },
      ),
      { maxLength: 5 },
    ),
  },
  {
    householdMembers: fc.integer({ min: 1, max: 100 }),
    sponsorStayGrantedOn: orNull(dates()),
    filedOn: orNull(dates()),
  },
);

const CARD_FLAGS = [
  'employmentContract',
  'salaryThresholdMet',
  'blueCardThresholdMet',
  'higherEducationDegree',
  'selfEmployedActivity',
  'enrolled',
  'studentMeansMet',
  'healthInsurance',
  'sufficientResources',
  'sponsorLegallyResident',
  'familyIncomeMet',
  'expiryDayAccepted',
  'belgianDegree',
  'studentYearsCount',
  'prolongedAbsence',
  'taxesPaid',
  'socialAssistance',
  'languageA2',
  'civicIntegration',
  'dismissed',
  'excludedFromInstitution',
  'fraud',
  'absentLongerThanAllowed',
  'insufficientCredits',
  'incomeBelowMinimum',
  'shamMarriage',
  'noLawfulSponsorIncome',
  'workAuthorised',
  'experienceRecognised',
  'limitedStayGranted',
  'unionStayRecognised',
  'familyConditionsMet',
  'incomeTestWaived',
  'jointHousehold',
  'refugeeStatus',
  'foreignEmployer',
  'ictPermitElsewhere',
  'temporaryStay',
  'searchYearUsed',
  'mobilityDegree',
];

const purposes = [
  'work',
  'self-employment',
  'study',
  'family',
  'financial-independence',
  'research',
  'intra-corporate-transfer',
  'protection',
];
const heldCards = 'A B C D K L EU EU+ F F+ H I J M N other'.split(' ');

/** Every fact on cards, and the values that it can have. */
export const CARD_FIELDS: Model = {
  nationality: orNull(fc.constantFrom(...NATIONALITIES)),
  purpose: fc.constantFrom(...purposes),
  stayDocument: fc.constantFrom('visa-d', 'short-stay-visa', 'residence-permit', 'none'),
  familyRelation: fc.constantFrom('spouse', 'registered-partner', 'minor-child', 'other'),
  currentCard: orNull(fc.constantFrom(...heldCards)),
  currentPurpose: orNull(fc.constantFrom(...purposes, 'job-search')),
  currentCardExpiresOn: orNull(dates()),
  contractSignedOn: orNull(dates()),
  contractEndsOn: orNull(dates()),
  cardStartsOn: dates(),
  residentSince: dates(),
  studentUntil: orNull(dates()),
  permanentStatus: fc.constantFrom('unlimited-stay', 'establishment', 'eu-long-term-resident'),
  region: fc.constantFrom('brussels', 'flanders', 'wallonia'),
  birthDate: dates(),
  authorisedUntil: dates(),
  sponsorStatus: fc.constantFrom('belgian', 'eu-citizen', 'third-country-unlimited', 'third-country-limited'),
  protectionAppliedOn: dates(),
  currentGroundSince: dates(),
  ictRole: fc.constantFrom('manager', 'specialist', 'trainee'),
  withdrawalAgreement: orNull(fc.constantFrom('resident', 'frontier-worker')),
  blueCardSince: orNull(dates()),
  longestAbsenceLeftOn: orNull(dates()),
  longestAbsenceReturnedOn: dates(),
  absenceReason: fc.constantFrom('important', 'military-service', 'other'),
  totalAbsenceMonths: fc.integer({ min: 0, max: 1200 }),
  mostAbsenceMonthsInYear: fc.integer({ min: 0, max: 12 }),
  degreeAwardedOn: dates(),
  ...Object.fromEntries(CARD_FLAGS.map((name) => [name, flag])),
};

const cards = record({}, CARD_FIELDS);

const reasons = fc.constantFrom(
  'pregnancy',
  'serious-illness',
  'study',
  'training',
  'posting',
  'military-service',
  'other',
);

const absences = fc.array(
  record({ leftOn: dates(), returnedOn: dates() }, { prolonged: flag, reason: reasons }),
  {
    maxLength: 4,
  },
);
const later = { laterDateConfirmed: flag };

/** The facts of each kind of deadline besides the day on which the act was done. */
const DEADLINES: Readonly<Record<string, readonly [required: Model, optional: Model]>> = {
  'arrival-registration': [{ enteredOn: dates() }, {}],
  'change-notification': [
    { changedOn: dates(), change: fc.constantFrom('address', 'employer', 'marital-status') },
    {},
  ],
  'registration-after-authorisation': [{ authorisationReceivedOn: dates() }, {}],
  'eu-registration': [{ enteredOn: dates() }, {}],
  renewal: [
    { expiresOn: dates() },
    { stay: fc.constantFrom('general', 'student', 'single-permit', 'researcher', 'search-year') },
  ],
  appeal: [
    { notifiedOn: dates() },
    {
      notifiedBy: fc.constantFrom(
        'hand-delivery',
        'registered-with-acknowledgment',
        'registered-mail',
        'ordinary-mail',
        'fax',
      ),
      ground: fc.constantFrom(
        'general',
        'detained',
        'accelerated-asylum',
        'inadmissible-asylum',
        'inadmissible-subsequent-detained',
        'extreme-urgency',
        'extreme-urgency-repeated',
      ),
      ...later,
    },
  ],
  'job-search': [
    { employmentEndedOn: dates() },
    { card: fc.constantFrom('A', 'H'), employedSince: dates(), authorisationEndedOn: dates(), ...later },
  ],
  'provisional-document': [{ appliedOn: dates() }, { application: fc.constantFrom('annex-19', 'annex-22') }],
  'permanent-residence': [
    { residentSince: dates() },
    {
      residentAs: fc.constantFrom('eu-citizen-or-family', 'single-permit-holder', 'third-country-family'),
      absences,
      absencesWithinTotal: flag,
    },
  ],
  'long-term-resident': [
    { residentSince: dates() },
    { studentUntil: orNull(dates()), absences, absencesWithinTotal: flag },
  ],
  'absence-report': [{ leftOn: dates() }, { returnedOn: orNull(dates()) }],
  'right-of-return': [{ leftOn: dates() }, { expiresOn: dates() }],
  'long-term-resident-absence': [{ leftOn: dates() }, { outsideEu: flag, formerBlueCard: flag }],
  'eu-plus-absence': [{ leftOn: dates() }, {}],
  'blue-card-employer-change': [{ employedSince: dates() }, {}],
  'blue-card-mobility': [{ residentSince: dates() }, {}],
  'criminal-record': [{ issuedOn: dates() }, { coversFrom: orNull(dates()), ...later }],
  'search-year': [{ expiresOn: dates() }, later],
  'status-change': [{ expiresOn: dates() }, later],
};

const deadline = fc.oneof(
  ...Object.entries(DEADLINES).map(([kind, [required, optional]]) =>
    record({ kind: fc.constant(kind), ...required }, { ...optional, doneOn: orNull(dates()) }),
  ),
);

const registerNumber = record(
  { number: fc.stringMatching(/^[0-9. -]{0,14}[0-9][0-9. -]{0,15}$/) },
  { birthDate: dates(), sex: fc.constantFrom('male', 'female') },
);

/** The shape of the facts of one evaluator. */
export interface Shape {
  readonly name: 'salary' | 'student-means' | 'family-income' | 'cards' | 'deadline' | 'register-number';
  readonly schema: z.ZodMiniType;
  /** Facts of the right shape. */
  readonly valid: fc.Arbitrary<Facts>;
}

/** The shapes of the facts of all evaluators. */
export const SHAPES: readonly Shape[] = [
  { name: 'salary', schema: salaryFactsSchema(), valid: salary },
  { name: 'student-means', schema: studentFactsSchema(), valid: student },
  { name: 'family-income', schema: familyFactsSchema(), valid: family },
  { name: 'cards', schema: cardFactsSchema(NATIONALITIES), valid: cards },
  { name: 'deadline', schema: deadlineFactsSchema(), valid: deadline },
  { name: 'register-number', schema: registerNumberFactsSchema(), valid: registerNumber },
];

/** Everything that JavaScript can hold, odd objects and lists included. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

/** Values that come close to a right one. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    'null',
    true,
    0,
    -0,
    -1,
    0.5,
    1.005,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e21,
    5e-324,
    10_000_000_000,
    9_999_999_999.99,
    Number.MAX_SAFE_INTEGER,
    1n,
    Symbol.iterator,
    () => '1',
    [],
    {},
    new Date(0),
    new Map(),
    Object.create(null),
    new Array<unknown>(2),
    '1e3',
    '-1',
    '+1',
    '01',
    '1.',
    '.5',
    '1,5',
    '1.005',
    '1 000',
    ' 1',
    '1 ',
    '1\n',
    '0x10',
    'Infinity',
    'NaN',
    '١٢',
    '１２',
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2100-02-29',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '٢٠٢٦-٠١-٠١',
    '20260101',
    'toString',
    '__proto__',
    'month ',
    'MONTH',
    'be',
  ),
  anything,
);

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'size',
  'kind',
  'amount',
  'amout',
  'birthdate',
  'Region',
  '0',
  '',
];

type Path = readonly string[];

/** Lists and plain objects, whose insides are changed too. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (!isPlain(value)) return [path];
  return [path, ...Object.keys(value).flatMap((key) => pathsIn(value[key], [...path, key]))];
}

function copyOf(value: Record<string, unknown>): Record<string, unknown> {
  // Not by `slice`, which asks the list itself for its constructor.
  const empty = Array.isArray(value) ? new Array(value.length) : Object.create(Object.getPrototypeOf(value));
  return Object.defineProperties(empty, Object.getOwnPropertyDescriptors(value));
}

/** A copy with one key more or other, where `__proto__` is a key like any other. */
function withKey(value: Record<string, unknown>, key: string, item: unknown): unknown {
  const copy = copyOf(value);
  Reflect.defineProperty(copy, key, { value: item, enumerable: true, writable: true, configurable: true });
  return copy;
}

function withoutKey(value: Record<string, unknown>, at: number): unknown {
  const copy = copyOf(value);
  const keys = Object.keys(value);
  delete copy[keys[at % keys.length] ?? ''];
  return copy;
}

function replaceAt(root: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined || !isPlain(root)) return change(root);
  return withKey(root, head, replaceAt(root[head], rest, change));
}

/** One way of spoiling a value, or of leaving it right in an unusual way. */
const changes: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  nasty.map((other) => () => other),
  fc.tuple(fc.constantFrom(...KEYS), nasty).map(([key, other]) => (value: unknown) => {
    // A list can have no keys of its own in JSON.
    return isPlain(value) && !Array.isArray(value) ? withKey(value, key, other) : other;
  }),
  fc.nat().map((at) => (value: unknown) => (isPlain(value) ? withoutKey(value, at) : undefined)),
  fc.constantFrom<(value: unknown) => unknown>(
    // What a class gives: every key inherited, or one more than there should be.
    (value) => (isPlain(value) ? Object.create(value) : [value]),
    (value) => (isPlain(value) ? Object.assign(Object.create({ inherited: 1 }), value) : { value }),
    (value) => (isPlain(value) ? Object.assign([], value) : typeof value === 'string' ? Number(value) : ''),
    (value) => (isPlain(value) ? Object.assign(Object.create(null), value) : value),
    // A list with a hole.
    (value) => (Array.isArray(value) ? Object.assign(new Array(value.length + 1), value) : value),
  ),
);

/**
 * Facts that were right, with a few changes made to them: most are wrong then.
 *
 * @param valid - Facts that are right.
 * @returns Changed facts.
 */
export function mutated(valid: fc.Arbitrary<Facts>): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), change: changes });
  return fc.tuple(valid, fc.array(change, { minLength: 1, maxLength: 3 })).map(([facts, list]) => {
    let root: unknown = facts;
    for (const { at, change } of list) {
      const paths = pathsIn(root);
      root = replaceAt(root, paths[at % paths.length] ?? [], change);
    }
    return root;
  });
}
