import {
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  PURPOSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
} from '../src/facts/cardFacts.js';
import { ABSENCE_REASONS, CHANGES, NOTIFICATIONS } from '../src/facts/deadlineFacts.js';
import { INCOME_KINDS } from '../src/facts/familyFacts.js';
import { REGIONS, SALARY_CATEGORIES } from '../src/facts/salaryFacts.js';
import { STUDENT_MEANS_KINDS } from '../src/facts/studentFacts.js';
import { pick, random } from './random.js';

/** How many lines in a hundred cannot be answered. */
const BAD_IN_HUNDRED = 2;

const NATIONALITIES = ['IN', 'US', 'MA', 'TR', 'CN', 'GB', 'FR', 'NL', 'CH', 'NO', 'BE', null];

const BAD_LINES = [
  '{"person":{"nationality":"IN"}',
  '{"reference":"bad","person":{"nationality":"XX"}}',
  '{"reference":"bad","persn":{}}',
  '{"reference":"bad","stay":{"periods":[{"from":"2026-05-01","until":"2025-05-01","purpose":"work"}]}}',
  '{"reference":"bad","jobOffers":[{"grossSalary":{"amount":"-1","per":"month"}}]}',
  '[]',
];

/** Makes the parts of a case, each of which can be left out. */
interface Maker {
  readonly next: () => number;
  readonly flag: () => boolean;
  readonly date: (from: number, years: number) => string;
  readonly euro: (from: number, to: number) => string;
  /** Leaves facts out, at random: what is missing must be found out to be missing. */
  readonly some: (facts: object) => object;
}

function makerOf(next: () => number): Maker {
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    next,
    flag: () => next() < 0.7,
    date: (from, years) =>
      `${from + Math.floor(next() * years)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`,
    euro: (from, to) => (from + next() * (to - from)).toFixed(2),
    some: (facts) => Object.fromEntries(Object.entries(facts).filter(() => next() < 0.8)),
  };
}

function person({ next, flag, date, some }: Maker): object {
  return some({
    nationality: pick(next, NATIONALITIES),
    birthDate: date(1960, 45),
    healthInsurance: flag(),
    sufficientResources: flag(),
  });
}

function offer({ next, flag, date, euro, some }: Maker): object {
  const isMonthly = flag();
  return some({
    region: pick(next, REGIONS),
    category: pick(next, SALARY_CATEGORIES),
    grossSalary: {
      amount: isMonthly ? euro(2500, 7000) : euro(30_000, 90_000),
      per: isMonthly ? 'month' : 'year',
    },
    contractSignedOn: flag() ? date(2025, 2) : null,
    startsOn: date(2026, 1),
    endsOn: flag() ? null : date(2028, 3),
    workAuthorised: flag(),
  });
}

function stay({ next, flag, date, some }: Maker): object {
  const since = date(2015, 10);
  const isStudent = flag();
  const later = `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
  const periods = isStudent
    ? [
        { from: since, until: `${later.slice(0, 8)}01`, purpose: 'study' },
        { from: `${later.slice(0, 8)}02`, until: null, purpose: pick(next, CURRENT_PURPOSES) },
      ]
    : [{ from: since, until: null, purpose: pick(next, CURRENT_PURPOSES) }];
  return some({
    document: pick(next, STAY_DOCUMENTS),
    card: flag()
      ? { type: pick(next, HELD_CARDS), purpose: pick(next, CURRENT_PURPOSES), expiresOn: date(2026, 3) }
      : null,
    periods,
    absences: flag()
      ? []
      : [
          {
            leftOn: `2024-0${1 + Math.floor(next() * 4)}-10`,
            returnedOn: `2024-0${5 + Math.floor(next() * 5)}-10`,
            reason: pick(next, ABSENCE_REASONS),
          },
        ],
    trips: flag() ? [] : [{ enteredOn: '2026-09-01', leftOn: '2026-09-20' }],
    expiryDayAccepted: flag(),
  });
}

function studies({ next, flag, euro, date, some }: Maker): object {
  return some({
    enrolled: flag(),
    academicYear: '2026-2027',
    means: [
      { kind: pick(next, STUDENT_MEANS_KINDS), amount: euro(200, 1200), per: 'month' },
      { kind: pick(next, STUDENT_MEANS_KINDS), amount: euro(200, 1200), per: 'month' },
    ],
    higherEducationDegree: flag(),
    belgianDegree: flag(),
    degreeAwardedOn: date(2024, 2),
  });
}

function family({ next, flag, euro, date, some }: Maker): object {
  return some({
    relation: pick(next, FAMILY_RELATIONS),
    sponsor: some({
      status: pick(next, SPONSOR_STATUSES),
      legallyResident: flag(),
      stayGrantedOn: date(2018, 8),
      incomes: [{ kind: pick(next, INCOME_KINDS), amount: euro(1200, 4000), per: 'month' }],
    }),
    householdMembers: 2 + Math.floor(next() * 4),
    filedOn: flag() ? null : date(2026, 1),
    conditionsMet: flag(),
    jointHousehold: flag(),
  });
}

function events({ next, date }: Maker): readonly object[] {
  const on = date(2026, 1);
  const all = [
    { kind: 'entry', on },
    { kind: 'authorisation-received', on },
    { kind: 'change', on, change: pick(next, CHANGES) },
    { kind: 'refusal-notified', on, notifiedBy: pick(next, NOTIFICATIONS) },
    { kind: 'contract-ended', on },
    { kind: 'application-filed', on },
  ];
  return next() < 0.5 ? [] : [pick(next, all)];
}

function caseFile(make: Maker, reference: string): object {
  const { next, flag, date } = make;
  const purpose = pick(next, PURPOSES);
  const plans = make.some({ purpose, region: pick(next, REGIONS), cardStartsOn: date(2026, 2) });
  const offers = purpose === 'work' ? [offer(make), ...(next() < 0.3 ? [offer(make)] : [])] : [];
  return {
    reference,
    person: person(make),
    plans,
    stay: stay(make),
    ...(purpose === 'work' || flag() ? { jobOffers: offers } : {}),
    ...(purpose === 'study' || next() < 0.3 ? { studies: studies(make) } : {}),
    ...(purpose === 'family' ? { family: family(make) } : {}),
    events: events(make),
  };
}

/**
 * Makes mixed cases: every purpose, facts missing at random, and some lines that cannot be answered.
 *
 * @param count - How many lines there are to be.
 * @param seed - Where the numbers start: the same lines come from the same seed.
 * @returns The lines, without their ends.
 */
export function* caseFileLines(count: number, seed = 4): Generator<string> {
  const next = random(seed);
  const make = makerOf(next);
  for (let index = 0; index < count; index += 1) {
    const isBad = next() * 100 < BAD_IN_HUNDRED;
    yield isBad ? pick(next, BAD_LINES) : JSON.stringify(caseFile(make, `case-${index + 1}`));
  }
}
