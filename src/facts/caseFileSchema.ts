import * as z from 'zod/mini';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import {
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  ICT_ROLES,
  nationalitySchema,
  PERMANENT_STATUSES,
  PURPOSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
  WITHDRAWAL_AGREEMENT,
  wholeMonths,
} from './cardFacts.js';
import {
  type CaseEvent,
  type CaseFamily,
  type CaseFile,
  type CasePerson,
  type CaseStay,
  type JobOffer,
  WAITING_DOCUMENTS,
} from './caseFile.js';
import { ABSENCE_REASONS, APPEAL_GROUNDS, APPLICATIONS, CHANGES, NOTIFICATIONS } from './deadlineFacts.js';
import { householdMembersSchema, incomesSchema } from './familyFacts.js';
import { absentable, amount, civilDate, listOf, optional, text } from './fieldSchemas.js';
import { LONGEST_ADDRESS } from './limits.js';
import { PERIODS } from './period.js';
import { registerNumberSchema, SEXES } from './registerNumberFacts.js';
import { OCCUPATIONS, REGIONS, SALARY_CATEGORIES } from './salaryFacts.js';
import { academicYearSchema, studentMeansSchema } from './studentFacts.js';

const flag = (): z.ZodMiniOptional<z.ZodMiniBoolean> => optional(z.boolean());

/**
 * The schema of {@link CaseFile}.
 *
 * @param nationalities - Every code that is a nationality.
 * @returns A strict schema: an unknown key is an error.
 */
export function caseFileSchema(nationalities: readonly string[]): z.ZodMiniType<CaseFile> {
  return z.strictObject({
    $schema: optional(z.string().check(z.maxLength(LONGEST_ADDRESS))),
    reference: optional(text()),
    person: optional(personSchema(nationalities)),
    plans: optional(
      z.strictObject({
        purpose: optional(z.enum(PURPOSES)),
        region: optional(z.enum(REGIONS)),
        cardStartsOn: optional(civilDate()),
        permanentStatus: optional(z.enum(PERMANENT_STATUSES)),
        selfEmployedActivity: flag(),
        urgentCard: flag(),
      }),
    ),
    stay: optional(staySchema()),
    jobOffers: optional(listOf('jobOffers', jobOfferSchema())),
    studies: optional(
      z.strictObject({
        enrolled: flag(),
        academicYear: optional(academicYearSchema()),
        means: optional(studentMeansSchema()),
        higherEducationDegree: flag(),
        belgianDegree: flag(),
        mobilityDegree: flag(),
        degreeAwardedOn: optional(civilDate()),
      }),
    ),
    family: optional(familySchema()),
    integration: optional(
      z.strictObject({
        languageA2: flag(),
        civicIntegration: flag(),
        taxesPaid: flag(),
        socialAssistance: flag(),
      }),
    ),
    risks: optional(
      z.strictObject({
        dismissed: flag(),
        excludedFromInstitution: flag(),
        fraud: flag(),
        absentLongerThanAllowed: flag(),
        insufficientCredits: flag(),
        incomeBelowMinimum: flag(),
        shamMarriage: flag(),
        noLawfulSponsorIncome: flag(),
      }),
    ),
    events: optional(listOf('events', eventSchema())),
  });
}

function personSchema(nationalities: readonly string[]): z.ZodMiniType<CasePerson> {
  return z.strictObject({
    name: optional(text()),
    nationality: absentable(nationalitySchema(nationalities)),
    birthDate: optional(civilDate()),
    registerNumber: optional(registerNumberSchema()),
    sex: optional(z.enum(SEXES)),
    healthInsurance: flag(),
    sufficientResources: flag(),
    refugeeStatus: flag(),
    statelessRecognised: flag(),
    protectionAppliedOn: optional(civilDate()),
    withdrawalAgreement: absentable(z.enum(WITHDRAWAL_AGREEMENT)),
    criminalRecord: absentable(
      z.strictObject({
        issuedOn: civilDate(),
        coversFrom: absentable(civilDate()),
        laterDateConfirmed: flag(),
      }),
    ),
  });
}

function staySchema(): z.ZodMiniType<CaseStay> {
  const card = z.strictObject({
    type: optional(z.enum(HELD_CARDS)),
    purpose: optional(z.enum(CURRENT_PURPOSES)),
    expiresOn: optional(civilDate()),
    renewalAskedOn: absentable(civilDate()),
  });
  const period = z.strictObject({
    from: civilDate(),
    until: z.nullable(civilDate()),
    purpose: z.enum(CURRENT_PURPOSES),
    card: optional(z.enum(HELD_CARDS)),
  });
  const absence = z.strictObject({
    leftOn: civilDate(),
    returnedOn: z.nullable(civilDate()),
    prolonged: flag(),
    reason: optional(z.enum(ABSENCE_REASONS)),
    outsideEu: flag(),
  });
  return z.strictObject({
    document: optional(z.enum(STAY_DOCUMENTS)),
    visaExpiresOn: optional(civilDate()),
    waitingDocument: absentable(z.enum(WAITING_DOCUMENTS)),
    card: absentable(card),
    periods: optional(listOf('periods', period)),
    absences: optional(listOf('absences', absence)),
    trips: optional(listOf('trips', z.strictObject({ enteredOn: civilDate(), leftOn: civilDate() }))),
    expiryDayAccepted: flag(),
    studentYearsCount: flag(),
    prolongedAbsence: flag(),
    absencesWithinTotal: flag(),
    mostAbsenceMonthsInYear: optional(wholeMonths(MONTHS_PER_YEAR)),
    blueCardSince: absentable(civilDate()),
    formerBlueCard: flag(),
    authorisedUntil: optional(civilDate()),
    limitedStayGranted: flag(),
    unionStayRecognised: flag(),
    temporaryStay: flag(),
    searchYearUsed: flag(),
  });
}

function jobOfferSchema(): z.ZodMiniType<JobOffer> {
  return z.strictObject({
    employer: optional(text()),
    region: optional(z.enum(REGIONS)),
    category: optional(z.enum(SALARY_CATEGORIES)),
    occupation: absentable(z.enum(OCCUPATIONS)),
    posted: flag(),
    grossSalary: optional(z.strictObject({ amount: amount(), per: z.enum(PERIODS) })),
    contractSignedOn: absentable(civilDate()),
    startsOn: optional(civilDate()),
    endsOn: absentable(civilDate()),
    workAuthorised: flag(),
    experienceRecognised: flag(),
    foreignEmployer: flag(),
    ictRole: optional(z.enum(ICT_ROLES)),
    ictPermitElsewhere: flag(),
  });
}

function familySchema(): z.ZodMiniType<CaseFamily> {
  return z.strictObject({
    relation: optional(z.enum(FAMILY_RELATIONS)),
    sponsor: optional(
      z.strictObject({
        status: optional(z.enum(SPONSOR_STATUSES)),
        legallyResident: flag(),
        refugeeStatus: flag(),
        stayGrantedOn: absentable(civilDate()),
        incomes: optional(incomesSchema()),
      }),
    ),
    householdMembers: optional(householdMembersSchema()),
    filedOn: absentable(civilDate()),
    conditionsMet: flag(),
    incomeTestWaived: flag(),
    jointHousehold: flag(),
  });
}

function eventSchema(): z.ZodMiniType<CaseEvent> {
  const common = { on: civilDate(), doneOn: absentable(civilDate()) };
  const options = [
    z.strictObject({ kind: z.literal('entry'), ...common }),
    z.strictObject({ kind: z.literal('authorisation-received'), ...common }),
    z.strictObject({ kind: z.literal('change'), change: z.enum(CHANGES), ...common }),
    z.strictObject({
      kind: z.literal('refusal-notified'),
      notifiedBy: optional(z.enum(NOTIFICATIONS)),
      ground: optional(z.enum(APPEAL_GROUNDS)),
      laterDateConfirmed: flag(),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('contract-ended'),
      employedSince: optional(civilDate()),
      authorisationEndedOn: optional(civilDate()),
      laterDateConfirmed: flag(),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('application-filed'),
      application: optional(z.enum(APPLICATIONS)),
      ...common,
    }),
  ] as const;
  return z.discriminatedUnion('kind', options);
}
