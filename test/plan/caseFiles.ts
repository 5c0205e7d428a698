import fc from 'fast-check';
import {
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  PERMANENT_STATUSES,
  PURPOSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
} from '../../src/facts/cardFacts.js';
import type { CaseFile, ResidencePeriod } from '../../src/facts/caseFile.js';
import { INCOME_KINDS } from '../../src/facts/familyFacts.js';
import { OCCUPATIONS, REGIONS, SALARY_CATEGORIES } from '../../src/facts/salaryFacts.js';
import { STUDENT_MEANS_KINDS } from '../../src/facts/studentFacts.js';

const dateBetween = (min: string, max: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const past = dateBetween('2012-01-01', '2026-11-24');
const future = dateBetween('2026-11-25', '2031-12-31');
const anyDay = fc.oneof(past, future);
const flag = fc.boolean();
const cents = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((value) => (value / 100).toFixed(2));
const per = fc.constantFrom('month' as const, 'year' as const);

/** A section of which any facts may be left out. */
function section<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const jobOffer = section({
  region: fc.constantFrom(...REGIONS),
  category: fc.constantFrom(...SALARY_CATEGORIES),
  occupation: fc.constantFrom(null, ...OCCUPATIONS),
  posted: flag,
  grossSalary: fc.record({ amount: cents(9_000_00), per }),
  contractSignedOn: fc.option(past),
  endsOn: fc.option(future),
  workAuthorised: flag,
  experienceRecognised: flag,
  foreignEmployer: flag,
});

/** Periods that follow each other, the last one going on. */
const periods: fc.Arbitrary<readonly ResidencePeriod[]> = fc
  .tuple(
    fc.uniqueArray(past, { maxLength: 3 }),
    fc.array(fc.constantFrom(...CURRENT_PURPOSES), { minLength: 3, maxLength: 3 }),
  )
  .map(([dates, purposes]) => {
    const starts = [...dates].sort();
    return starts.map((from, index): ResidencePeriod => {
      const next = starts[index + 1];
      return { from, until: next === undefined ? null : eveOf(next), purpose: purposes[index] ?? 'work' };
    });
  });

function eveOf(date: string): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

const drawn = section({
  person: section({
    nationality: fc.constantFrom('IN', 'US', 'FR', 'CH', 'NO', null),
    birthDate: dateBetween('1950-01-01', '2010-12-31'),
    healthInsurance: flag,
    sufficientResources: flag,
    refugeeStatus: flag,
    protectionAppliedOn: past,
    withdrawalAgreement: fc.constantFrom(null, 'resident' as const, 'frontier-worker' as const),
  }),
  plans: section({
    purpose: fc.constantFrom(...PURPOSES),
    region: fc.constantFrom(...REGIONS),
    cardStartsOn: future,
    permanentStatus: fc.constantFrom(...PERMANENT_STATUSES),
    selfEmployedActivity: flag,
  }),
  stay: section({
    document: fc.constantFrom(...STAY_DOCUMENTS),
    card: fc.option(
      section({
        type: fc.constantFrom(...HELD_CARDS),
        purpose: fc.constantFrom(...CURRENT_PURPOSES),
        expiresOn: anyDay,
      }),
    ),
    periods,
    absences: fc.array(
      fc
        .tuple(past, fc.integer({ min: 0, max: 400 }), fc.option(flag, { nil: undefined }))
        .map(([leftOn, days, prolonged]) => {
          const back = new Date(leftOn);
          back.setUTCDate(back.getUTCDate() + days);
          return { leftOn, returnedOn: back.toISOString().slice(0, 10), prolonged };
        }),
      { maxLength: 2 },
    ),
    expiryDayAccepted: flag,
    studentYearsCount: flag,
    prolongedAbsence: flag,
    blueCardSince: fc.option(past),
    limitedStayGranted: flag,
    unionStayRecognised: flag,
    temporaryStay: flag,
    searchYearUsed: flag,
  }),
  jobOffers: fc.array(jobOffer, { maxLength: 2 }),
  studies: section({
    enrolled: flag,
    academicYear: fc.constantFrom('2025-2026', '2026-2027'),
    means: fc.array(
      fc.record({ kind: fc.constantFrom(...STUDENT_MEANS_KINDS), amount: cents(1_500_00), per }),
      { maxLength: 2 },
    ),
    higherEducationDegree: flag,
    belgianDegree: flag,
    mobilityDegree: flag,
    degreeAwardedOn: past,
  }),
  family: section({
    relation: fc.constantFrom(...FAMILY_RELATIONS),
    sponsor: section({
      status: fc.constantFrom(...SPONSOR_STATUSES),
      legallyResident: flag,
      stayGrantedOn: fc.option(past),
      incomes: fc.array(
        fc.record(
          { kind: fc.constantFrom(...INCOME_KINDS), amount: cents(4_000_00), per, declared: flag },
          { requiredKeys: ['kind', 'amount', 'per'] },
        ),
        { maxLength: 3 },
      ),
    }).map(
      // No stay is granted to a Belgian.
      (sponsor) => (sponsor?.status === 'belgian' ? { ...sponsor, stayGrantedOn: undefined } : sponsor),
    ),
    householdMembers: fc.integer({ min: 1, max: 8 }),
    conditionsMet: flag,
    incomeTestWaived: flag,
    jointHousehold: flag,
  }),
  integration: section({ languageA2: flag, civicIntegration: flag, taxesPaid: flag, socialAssistance: flag }),
}) as fc.Arbitrary<CaseFile>;

/** Case files of every kind, with any of their facts left out, and none that contradict each other. */
export const caseFiles: fc.Arbitrary<CaseFile> = drawn.map((file) => {
  if (file.stay === undefined) return file;
  // What is said of all absences must be true of the list of them, and so must what is said of search years.
  const { prolongedAbsence, searchYearUsed, ...stay } = file.stay;
  const hadSearchYear = stay.periods?.some(({ purpose }) => purpose === 'job-search');
  return {
    ...file,
    stay: {
      ...stay,
      ...(prolongedAbsence === undefined || stay.absences !== undefined ? {} : { prolongedAbsence }),
      ...(searchYearUsed === undefined || hadSearchYear ? {} : { searchYearUsed }),
    },
  };
});
