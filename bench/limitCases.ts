import type { CaseFile } from '../src/facts/caseFile.js';
import { ABSENCE_REASONS } from '../src/facts/deadlineFacts.js';
import { INCOME_KINDS } from '../src/facts/familyFacts.js';
import { LONGEST_LISTS } from '../src/facts/limits.js';
import { REGIONS } from '../src/facts/salaryFacts.js';
import { STUDENT_MEANS_KINDS } from '../src/facts/studentFacts.js';
import { random } from './random.js';

/** How much of each record is given: all of it, only what must be, or each fact or not by turns. */
export const FULLNESS = ['known', 'incomplete', 'mixed'] as const;

type Fullness = (typeof FULLNESS)[number];

const PURPOSES = ['work', 'family', 'study', 'job-search', 'self-employment'];
const CATEGORIES = ['highly-qualified', 'blue-card', 'executive', 'ict-manager'];

/** The greatest amounts: what is known is too little, so that raises are looked for; of the rest it is open whether it is enough. */
const GREATEST = { known: 40, incomplete: 400, mixed: 400 } as const;

const DAY = 86_400_000;
const START = Date.parse('2018-07-01');

const date = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** As many records as a list can have, of which some facts may be left out. */
function records(
  list: keyof typeof LONGEST_LISTS,
  fullness: Fullness,
  record: (index: number, euro: string) => { readonly always?: object; readonly sometimes: object },
): readonly object[] {
  const next = random(list.length + FULLNESS.indexOf(fullness));
  return Array.from({ length: LONGEST_LISTS[list] }, (_record, index) => {
    const { always = {}, sometimes } = record(index, (1 + next() * GREATEST[fullness]).toFixed(2));
    const share = { known: 1, incomplete: 0, mixed: 0.5 }[fullness];
    return { ...always, ...Object.fromEntries(Object.entries(sometimes).filter(() => next() < share)) };
  });
}

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

const person = { nationality: 'IN', birthDate: '1997-06-01' };

function jobOffers(fullness: Fullness): readonly object[] {
  return records('jobOffers', fullness, (index) => ({
    sometimes: {
      region: at(REGIONS, index),
      category: at(CATEGORIES, index),
      occupation: null,
      posted: false,
      grossSalary: { amount: `${2000 + index}.00`, per: 'month' },
      contractSignedOn: index % 2 === 0 ? date(3050) : null,
      startsOn: date(3100 + index),
      endsOn: date(3500 + 3 * index),
      workAuthorised: true,
      experienceRecognised: false,
      foreignEmployer: false,
    },
  }));
}

function periods(fullness: Fullness): readonly object[] {
  const days = Math.floor((Date.parse('2026-11-24') - START) / DAY / LONGEST_LISTS.periods);
  return records('periods', fullness, (index) => ({
    always: {
      from: date(index * days),
      until: index === LONGEST_LISTS.periods - 1 ? null : date((index + 1) * days - 1),
      purpose: at(PURPOSES, index),
    },
    sometimes: { card: 'A' },
  }));
}

function absences(fullness: Fullness): readonly object[] {
  return records('absences', fullness, (index) => ({
    always: { leftOn: date(30 * index), returnedOn: date(30 * index + 10 + (index % 18)) },
    sometimes: { prolonged: false, reason: at(ABSENCE_REASONS, index), outsideEu: true },
  }));
}

function trips(): readonly object[] {
  return records('trips', 'known', (index) => ({
    sometimes: { enteredOn: date(2700 + 3 * index), leftOn: date(2700 + 3 * index + 1) },
  }));
}

function events(fullness: Fullness): readonly object[] {
  const kinds = [
    { always: { kind: 'entry' }, sometimes: {} },
    { always: { kind: 'change', change: 'address' }, sometimes: {} },
    {
      always: { kind: 'refusal-notified' },
      sometimes: { notifiedBy: 'registered-mail', ground: 'general', laterDateConfirmed: false },
    },
    { always: { kind: 'contract-ended' }, sometimes: { employedSince: date(900) } },
    { always: { kind: 'application-filed' }, sometimes: { application: 'annex-19' } },
  ];
  return records('events', fullness, (index) => {
    const { always, sometimes } = at(kinds, index);
    return { always: { ...always, on: date(2900 + index) }, sometimes: { ...sometimes, doneOn: null } };
  });
}

function means(fullness: Fullness): readonly object[] {
  return records('means', fullness, (index, amount) => ({
    always: { kind: at(STUDENT_MEANS_KINDS, index), amount, per: index % 3 === 0 ? 'year' : 'month' },
    sometimes: { sponsorIncome: '2500.00', accepted: index % 2 === 0 },
  }));
}

function incomes(fullness: Fullness): readonly object[] {
  return records('incomes', fullness, (index, amount) => ({
    always: { kind: at(INCOME_KINDS, index), amount, per: index % 3 === 0 ? 'year' : 'month' },
    sometimes: { declared: index % 4 !== 0, accepted: true, activelySeekingWork: index % 4 !== 1 },
  }));
}

const family = (fullness: Fullness): object => ({
  relation: 'spouse',
  sponsor: { legallyResident: true, incomes: incomes(fullness), stayGrantedOn: '2020-01-01' },
  householdMembers: 4,
  filedOn: null,
});

const studies = (fullness: Fullness): object => ({
  enrolled: true,
  academicYear: '2026-2027',
  means: means(fullness),
  higherEducationDegree: true,
});

const stay = { document: 'residence-permit', card: { type: 'A', purpose: 'study', expiresOn: '2027-03-01' } };
const since2015 = [{ from: '2015-01-01', until: null, purpose: 'work' }];

/**
 * Makes case files with lists at their limits.
 *
 * @param fullness - How much of each record is given.
 * @returns One for each list, and one with all lists at once.
 */
export function limitCases(fullness: Fullness): Readonly<Record<string, CaseFile>> {
  const plans = { purpose: 'work', region: 'brussels', permanentStatus: 'eu-long-term-resident' };
  const cases: Readonly<Record<string, object>> = {
    jobOffers: {
      person,
      plans,
      stay,
      studies: { higherEducationDegree: true },
      jobOffers: jobOffers(fullness),
    },
    periods: { person, plans, stay: { ...stay, periods: periods(fullness) } },
    absences: { person, plans, stay: { ...stay, periods: since2015, absences: absences(fullness) } },
    trips: { person, plans, stay: { ...stay, trips: trips() } },
    events: { person, plans, stay, events: events(fullness) },
    means: { person, plans: { purpose: 'study' }, stay: { document: 'visa-d' }, studies: studies(fullness) },
    incomes: { person, plans: { purpose: 'family' }, stay: { document: 'visa-d' }, family: family(fullness) },
    all: {
      person,
      plans,
      stay: { ...stay, periods: periods(fullness), absences: absences(fullness), trips: trips() },
      jobOffers: jobOffers(fullness),
      studies: studies(fullness),
      family: family(fullness),
      events: events(fullness),
    },
  };
  return cases as Readonly<Record<string, CaseFile>>;
}
