import * as z from 'zod/mini';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import { absentable, civilDate, optional } from './fieldSchemas.js';
import { REGIONS, type Region } from './salaryFacts.js';

/** What somebody can stay in Belgium for. */
export const PURPOSES = [
  'work',
  'self-employment',
  'study',
  'family',
  'financial-independence',
  'research',
  'intra-corporate-transfer',
  'protection',
] as const;

/** What somebody can enter or stay in Belgium with. */
export const STAY_DOCUMENTS = ['visa-d', 'short-stay-visa', 'residence-permit', 'none'] as const;

/** What a card can have been given for: also the year in which a graduate looks for work. */
export const CURRENT_PURPOSES = [
  'work',
  'self-employment',
  'study',
  'family',
  'financial-independence',
  'research',
  'intra-corporate-transfer',
  'protection',
  'job-search',
] as const;

/** The cards that somebody can already hold; `other` is one that no rule asks about. */
export const HELD_CARDS = [
  'A',
  'B',
  'C',
  'D',
  'K',
  'L',
  'EU',
  'EU+',
  'F',
  'F+',
  'H',
  'I',
  'J',
  'M',
  'N',
  'other',
] as const;

/** The family members whom reunification is for. */
export const FAMILY_RELATIONS = ['spouse', 'registered-partner', 'minor-child', 'other'] as const;

/** What right the person has whom a family member joins. */
export const SPONSOR_STATUSES = [
  'belgian',
  'eu-citizen',
  'third-country-unlimited',
  'third-country-limited',
] as const;

/** What somebody transferred within a company is there. */
export const ICT_ROLES = ['manager', 'specialist', 'trainee'] as const;

/** What the agreement on the withdrawal of the United Kingdom protects. */
export const WITHDRAWAL_AGREEMENT = ['resident', 'frontier-worker'] as const;

/** Why somebody was absent: pregnancy, illness, study, training and posting are important reasons. */
export const ABSENCE_REASONS = ['important', 'military-service', 'other'] as const;

/** Far more months of absence than anybody can have. */
export const MOST_MONTHS = 1200;

/** The kinds of permanent residence that a third-country national can ask for. */
export const PERMANENT_STATUSES = ['unlimited-stay', 'establishment', 'eu-long-term-resident'] as const;

/** The facts of a question on cards. Everything may be left out: the cards that it bears on are then `unknown`. */
export interface CardFacts {
  /** ISO 3166-1 alpha-2, capitals; `null` for a person without nationality. */
  readonly nationality?: string | null | undefined;
  /** What the person wants to stay for. */
  readonly purpose?: (typeof PURPOSES)[number] | undefined;
  /** What the person holds now. */
  readonly stayDocument?: (typeof STAY_DOCUMENTS)[number] | undefined;
  /** Whether there is a valid employment contract. */
  readonly employmentContract?: boolean | undefined;
  /** Whether the salary meets the threshold of the region for a highly qualified employee (see the salary evaluator). */
  readonly salaryThresholdMet?: boolean | undefined;
  /** Whether the salary meets the threshold of the region for the EU Blue Card (see the salary evaluator). */
  readonly blueCardThresholdMet?: boolean | undefined;
  /** Whether the person has a degree of higher education. */
  readonly higherEducationDegree?: boolean | undefined;
  /** Whether there is a self-employed activity, a company or a start-up. */
  readonly selfEmployedActivity?: boolean | undefined;
  /** Whether the person is enrolled at a recognised institution. */
  readonly enrolled?: boolean | undefined;
  /** Whether the student's means suffice (see the student-means evaluator). */
  readonly studentMeansMet?: boolean | undefined;
  /** Whether there is health insurance. */
  readonly healthInsurance?: boolean | undefined;
  /** Whether there are sufficient resources, such as stable passive income or savings. */
  readonly sufficientResources?: boolean | undefined;
  /** What the person is to the sponsor. */
  readonly familyRelation?: (typeof FAMILY_RELATIONS)[number] | undefined;
  /** Whether the sponsor legally resides in Belgium. */
  readonly sponsorLegallyResident?: boolean | undefined;
  /** Whether the sponsor's income suffices (see the family-income evaluator). */
  readonly familyIncomeMet?: boolean | undefined;
  /** The card held now; `null` when none is. */
  readonly currentCard?: (typeof HELD_CARDS)[number] | null | undefined;
  /** What the current card was given for. */
  readonly currentPurpose?: (typeof CURRENT_PURPOSES)[number] | null | undefined;
  /** The last day on which the current card is valid; `null` when none is held. */
  readonly currentCardExpiresOn?: string | null | undefined;
  /** Whether the authority has confirmed that an act done on the day of expiry itself is still in time. */
  readonly expiryDayAccepted?: boolean | undefined;
  /** Whether the person graduated from a Belgian institution. */
  readonly belgianDegree?: boolean | undefined;
  /** The day on which the contract was signed; `null` when it is not. */
  readonly contractSignedOn?: string | null | undefined;
  /** The last day of the contract; `null` when it is open-ended. */
  readonly contractEndsOn?: string | null | undefined;
  /** The first day of the card asked about. */
  readonly cardStartsOn?: string | undefined;
  /** The day on which continuous legal residence began. */
  readonly residentSince?: string | undefined;
  /** The day on which the stay as a student ended; `null` when there was none. */
  readonly studentUntil?: string | null | undefined;
  /** Whether the status asked for counts the years as a student. */
  readonly studentYearsCount?: boolean | undefined;
  /** Whether there was a prolonged absence, as against holidays and business trips. */
  readonly prolongedAbsence?: boolean | undefined;
  /** Whether taxes were paid regularly. */
  readonly taxesPaid?: boolean | undefined;
  /** Whether the person depended on social assistance. */
  readonly socialAssistance?: boolean | undefined;
  /** Whether level A2 is proven in the language of the region. */
  readonly languageA2?: boolean | undefined;
  /** Whether civic integration is proven, as the region asks. */
  readonly civicIntegration?: boolean | undefined;
  /** The kind of permanent residence asked for. */
  readonly permanentStatus?: (typeof PERMANENT_STATUSES)[number] | undefined;
  /** Whether the ground of the current card is gone by dismissal or early end of the contract. */
  readonly dismissed?: boolean | undefined;
  /** Whether the ground of the current card is gone by exclusion from the institution. */
  readonly excludedFromInstitution?: boolean | undefined;
  /** Whether fraud was found. */
  readonly fraud?: boolean | undefined;
  /** Whether the person was out of Belgium longer than the card allows. */
  readonly absentLongerThanAllowed?: boolean | undefined;
  /** Whether a student has passed too few credits. */
  readonly insufficientCredits?: boolean | undefined;
  /** Whether a worker's income is below the legal minimum. */
  readonly incomeBelowMinimum?: boolean | undefined;
  /** Whether a sham marriage is suspected. */
  readonly shamMarriage?: boolean | undefined;
  /** Whether the sponsor has no lawful income. */
  readonly noLawfulSponsorIncome?: boolean | undefined;
  /** The region of the commune, for the languages of its administration. */
  readonly region?: Region | undefined;
  /** The date of birth. */
  readonly birthDate?: string | undefined;
  /** Whether the region has authorised the work. */
  readonly workAuthorised?: boolean | undefined;
  /** Whether the region accepts professional experience in place of a degree of higher education. */
  readonly experienceRecognised?: boolean | undefined;
  /** The last day for which the stay or, for somebody transferred within a company, the work is authorised. */
  readonly authorisedUntil?: string | undefined;
  /** Whether the Immigration Office has granted a limited stay on a ground of which the rules do not name the conditions. */
  readonly limitedStayGranted?: boolean | undefined;
  /** Whether the right of a citizen of the Union to stay for more than three months is recognised. */
  readonly unionStayRecognised?: boolean | undefined;
  /** What right the sponsor has. */
  readonly sponsorStatus?: (typeof SPONSOR_STATUSES)[number] | undefined;
  /** Whether the conditions of family reunification other than the income hold, such as ages, waiting time and housing. */
  readonly familyConditionsMet?: boolean | undefined;
  /** Whether no income is asked of the sponsor, as where only minor children join. */
  readonly incomeTestWaived?: boolean | undefined;
  /** Whether the family member lives together with the sponsor. */
  readonly jointHousehold?: boolean | undefined;
  /** Whether the person is recognised as a refugee. */
  readonly refugeeStatus?: boolean | undefined;
  /** The day of the application for protection. */
  readonly protectionAppliedOn?: string | undefined;
  /** The day since which the person stays in Belgium on the ground of the current card. */
  readonly currentGroundSince?: string | undefined;
  /** Whether the employer is established abroad. */
  readonly foreignEmployer?: boolean | undefined;
  /** What somebody transferred within a company is there. */
  readonly ictRole?: (typeof ICT_ROLES)[number] | undefined;
  /** Whether another member state has given a permit for the transfer within a company. */
  readonly ictPermitElsewhere?: boolean | undefined;
  /** What the agreement on the withdrawal of the United Kingdom protects; `null` when it protects nothing. */
  readonly withdrawalAgreement?: (typeof WITHDRAWAL_AGREEMENT)[number] | null | undefined;
  /** The day since which EU Blue Cards are held, in whichever member states; `null` when none is. */
  readonly blueCardSince?: string | null | undefined;
  /** The day on which the longest absence that bears on the years of residence began; `null` when there was none. */
  readonly longestAbsenceLeftOn?: string | null | undefined;
  /** The day on which it ended. */
  readonly longestAbsenceReturnedOn?: string | undefined;
  /** The reason for the longest absence. */
  readonly absenceReason?: (typeof ABSENCE_REASONS)[number] | undefined;
  /** All months of absence in the years of residence, a month begun counted in full. */
  readonly totalAbsenceMonths?: number | undefined;
  /** The months of absence in the year that has most of them, a month begun counted in full. */
  readonly mostAbsenceMonthsInYear?: number | undefined;
  /** Whether the stay is purely temporary or diplomatic, under temporary protection, or for the time of an asylum procedure. */
  readonly temporaryStay?: boolean | undefined;
  /** Whether a search year was had before. */
  readonly searchYearUsed?: boolean | undefined;
  /** Whether the degree is of another member state, with a part of the studies in Belgium. */
  readonly mobilityDegree?: boolean | undefined;
  /** The day on which the degree was awarded. */
  readonly degreeAwardedOn?: string | undefined;
}

/**
 * The schema of {@link CardFacts}.
 *
 * @param nationalities - The codes of all nationalities.
 * @returns A strict schema: an unknown key is an error.
 */
export function cardFactsSchema(nationalities: readonly string[]): z.ZodMiniType<CardFacts> {
  const flag = (): z.ZodMiniOptional<z.ZodMiniBoolean> => optional(z.boolean());
  const months = (): z.ZodMiniOptional<z.ZodMiniNumber> => optional(wholeMonths());
  return z.strictObject({
    nationality: absentable(nationalitySchema(nationalities)),
    purpose: optional(z.enum(PURPOSES)),
    stayDocument: optional(z.enum(STAY_DOCUMENTS)),
    employmentContract: flag(),
    salaryThresholdMet: flag(),
    blueCardThresholdMet: flag(),
    higherEducationDegree: flag(),
    selfEmployedActivity: flag(),
    enrolled: flag(),
    studentMeansMet: flag(),
    healthInsurance: flag(),
    sufficientResources: flag(),
    familyRelation: optional(z.enum(FAMILY_RELATIONS)),
    sponsorLegallyResident: flag(),
    familyIncomeMet: flag(),
    currentCard: absentable(z.enum(HELD_CARDS)),
    currentPurpose: absentable(z.enum(CURRENT_PURPOSES)),
    currentCardExpiresOn: absentable(civilDate()),
    expiryDayAccepted: flag(),
    belgianDegree: flag(),
    contractSignedOn: absentable(civilDate()),
    contractEndsOn: absentable(civilDate()),
    cardStartsOn: optional(civilDate()),
    residentSince: optional(civilDate()),
    studentUntil: absentable(civilDate()),
    studentYearsCount: flag(),
    prolongedAbsence: flag(),
    taxesPaid: flag(),
    socialAssistance: flag(),
    languageA2: flag(),
    civicIntegration: flag(),
    permanentStatus: optional(z.enum(PERMANENT_STATUSES)),
    dismissed: flag(),
    excludedFromInstitution: flag(),
    fraud: flag(),
    absentLongerThanAllowed: flag(),
    insufficientCredits: flag(),
    incomeBelowMinimum: flag(),
    shamMarriage: flag(),
    noLawfulSponsorIncome: flag(),
    region: optional(z.enum(REGIONS)),
    birthDate: optional(civilDate()),
    workAuthorised: flag(),
    experienceRecognised: flag(),
    authorisedUntil: optional(civilDate()),
    limitedStayGranted: flag(),
    unionStayRecognised: flag(),
    sponsorStatus: optional(z.enum(SPONSOR_STATUSES)),
    familyConditionsMet: flag(),
    incomeTestWaived: flag(),
    jointHousehold: flag(),
    refugeeStatus: flag(),
    protectionAppliedOn: optional(civilDate()),
    currentGroundSince: optional(civilDate()),
    foreignEmployer: flag(),
    ictRole: optional(z.enum(ICT_ROLES)),
    ictPermitElsewhere: flag(),
    withdrawalAgreement: absentable(z.enum(WITHDRAWAL_AGREEMENT)),
    blueCardSince: absentable(civilDate()),
    longestAbsenceLeftOn: absentable(civilDate()),
    longestAbsenceReturnedOn: optional(civilDate()),
    absenceReason: optional(z.enum(ABSENCE_REASONS)),
    totalAbsenceMonths: months(),
    mostAbsenceMonthsInYear: optional(wholeMonths(MONTHS_PER_YEAR)),
    temporaryStay: flag(),
    searchYearUsed: flag(),
    mobilityDegree: flag(),
    degreeAwardedOn: optional(civilDate()),
  });
}

/**
 * The schema of a nationality.
 *
 * @param nationalities - Every code that is one.
 * @returns A schema that takes one of them.
 */
export function nationalitySchema(nationalities: readonly string[]): z.ZodMiniType<string> {
  return z.enum(nationalities as [string, ...string[]], {
    error: 'an ISO 3166-1 alpha-2 code in capitals, such as "IN"',
  });
}

/**
 * The schema of a number of months.
 *
 * @param most - The greatest that is taken.
 * @returns A schema that takes a whole number.
 */
export function wholeMonths(most: number = MOST_MONTHS): z.ZodMiniNumber {
  const error = { error: `a whole number from 0 to ${most}` };
  return z.int(error).check(z.minimum(0, error), z.maximum(most, error));
}
