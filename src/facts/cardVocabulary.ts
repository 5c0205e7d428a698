import { fullMonthsBetween } from '../calendar/fullMonthsBetween.js';
import { fullYearsBetween } from '../calendar/fullYearsBetween.js';
import { monthsBegunBetween } from '../calendar/monthsBegunBetween.js';
import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import {
  ABSENCE_REASONS,
  type CardFacts,
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  ICT_ROLES,
  PERMANENT_STATUSES,
  PURPOSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
  WITHDRAWAL_AGREEMENT,
} from './cardFacts.js';
import { dayOf } from './dayOf.js';
import { REGIONS } from './salaryFacts.js';
import { dateKind } from './valueKinds.js';

const flagFact = { kind: booleanKind };

const ABSENCE = ['longestAbsenceLeftOn', 'longestAbsenceReturnedOn'] as const;

/**
 * The facts that rules on cards may ask about.
 *
 * The years of residence and the years since the studies are two facts. Where years as a student do not count, the fewer
 * of the two do, so that each is asked about, and asked for, by itself.
 */
export const cardVocabulary: Vocabulary = {
  asOf: { kind: dateKind },
  nationalityGroup: { kind: stringKind, from: ['nationality'] },
  purpose: { kind: stringKind, values: PURPOSES },
  stayDocument: { kind: stringKind, values: STAY_DOCUMENTS },
  employmentContract: flagFact,
  salaryThresholdMet: flagFact,
  blueCardThresholdMet: flagFact,
  higherEducationDegree: flagFact,
  selfEmployedActivity: flagFact,
  enrolled: flagFact,
  studentMeansMet: flagFact,
  healthInsurance: flagFact,
  sufficientResources: flagFact,
  familyRelation: { kind: stringKind, values: FAMILY_RELATIONS },
  sponsorLegallyResident: flagFact,
  familyIncomeMet: flagFact,
  currentCard: { kind: stringKind, values: HELD_CARDS, nullable: true },
  currentPurpose: { kind: stringKind, values: CURRENT_PURPOSES, nullable: true },
  currentCardExpiresOn: { kind: dateKind, nullable: true },
  expiryDayAccepted: flagFact,
  belgianDegree: flagFact,
  contractSignedOn: { kind: dateKind, nullable: true },
  contractEndsOn: { kind: dateKind, nullable: true },
  cardStartsOn: { kind: dateKind },
  residentSince: { kind: dateKind },
  residenceYears: { kind: integerKind, from: ['residentSince'] },
  studentUntil: { kind: dateKind, nullable: true },
  yearsSinceStudies: { kind: integerKind, from: ['studentUntil'], nullable: true },
  studentYearsCount: flagFact,
  residenceCountsFrom: { kind: dateKind, from: ['residentSince', 'studentUntil', 'studentYearsCount'] },
  prolongedAbsence: flagFact,
  taxesPaid: flagFact,
  socialAssistance: flagFact,
  languageA2: flagFact,
  civicIntegration: flagFact,
  permanentStatus: { kind: stringKind, values: PERMANENT_STATUSES },
  dismissed: flagFact,
  excludedFromInstitution: flagFact,
  fraud: flagFact,
  absentLongerThanAllowed: flagFact,
  insufficientCredits: flagFact,
  incomeBelowMinimum: flagFact,
  shamMarriage: flagFact,
  noLawfulSponsorIncome: flagFact,
  region: { kind: stringKind, values: REGIONS },
  age: { kind: integerKind, from: ['birthDate'] },
  workAuthorised: flagFact,
  experienceRecognised: flagFact,
  authorisedUntil: { kind: dateKind },
  limitedStayGranted: flagFact,
  unionStayRecognised: flagFact,
  sponsorStatus: { kind: stringKind, values: SPONSOR_STATUSES },
  familyConditionsMet: flagFact,
  incomeTestWaived: flagFact,
  jointHousehold: flagFact,
  refugeeStatus: flagFact,
  protectionYears: { kind: integerKind, from: ['protectionAppliedOn'] },
  currentGroundYears: { kind: integerKind, from: ['currentGroundSince'] },
  foreignEmployer: flagFact,
  ictRole: { kind: stringKind, values: ICT_ROLES },
  ictPermitElsewhere: flagFact,
  withdrawalAgreement: { kind: stringKind, values: WITHDRAWAL_AGREEMENT, nullable: true },
  blueCardSince: { kind: dateKind, nullable: true },
  blueCardMonths: { kind: integerKind, from: ['blueCardSince'], nullable: true },
  longestAbsenceLeftOn: { kind: dateKind, nullable: true },
  longestAbsenceReturnedOn: { kind: dateKind },
  longestAbsenceMonths: { kind: integerKind, from: ABSENCE },
  longestAbsenceMonthsBegun: { kind: integerKind, from: ABSENCE },
  absenceReason: { kind: stringKind, values: ABSENCE_REASONS },
  totalAbsenceMonths: { kind: integerKind },
  mostAbsenceMonthsInYear: { kind: integerKind },
  temporaryStay: flagFact,
  searchYearUsed: flagFact,
  mobilityDegree: flagFact,
  degreeAwardedOn: { kind: dateKind },
  residenceYearsStudiesHalved: { kind: integerKind, from: ['residentSince', 'studentUntil'] },
};

/**
 * Lays out the facts of a question on cards for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param asOf - The day whose law applies, as a day number.
 * @param groupOf - Finds the group of a nationality, or of having none.
 * @returns The environment, in the order of {@link cardVocabulary}.
 */
export function cardEnvironment(
  facts: CardFacts,
  asOf: number,
  groupOf: (nationality: string | null) => string,
): Environment {
  const { nationality, studentYearsCount } = facts;
  const residentSince = dayOf(facts.residentSince) as number | undefined;
  const studentUntil = dayOf(facts.studentUntil);
  const blueCardSince = dayOf(facts.blueCardSince);
  const absence = absenceOf(facts);
  return [
    asOf,
    nationality === undefined ? undefined : groupOf(nationality),
    facts.purpose,
    facts.stayDocument,
    facts.employmentContract,
    facts.salaryThresholdMet,
    facts.blueCardThresholdMet,
    facts.higherEducationDegree,
    facts.selfEmployedActivity,
    facts.enrolled,
    facts.studentMeansMet,
    facts.healthInsurance,
    facts.sufficientResources,
    facts.familyRelation,
    facts.sponsorLegallyResident,
    facts.familyIncomeMet,
    facts.currentCard,
    facts.currentPurpose,
    dayOf(facts.currentCardExpiresOn),
    facts.expiryDayAccepted,
    facts.belgianDegree,
    dayOf(facts.contractSignedOn),
    dayOf(facts.contractEndsOn),
    dayOf(facts.cardStartsOn),
    residentSince,
    yearsSince(residentSince, asOf),
    studentUntil,
    yearsSince(studentUntil, asOf),
    studentYearsCount,
    countsFrom(residentSince, studentUntil, studentYearsCount),
    facts.prolongedAbsence,
    facts.taxesPaid,
    facts.socialAssistance,
    facts.languageA2,
    facts.civicIntegration,
    facts.permanentStatus,
    facts.dismissed,
    facts.excludedFromInstitution,
    facts.fraud,
    facts.absentLongerThanAllowed,
    facts.insufficientCredits,
    facts.incomeBelowMinimum,
    facts.shamMarriage,
    facts.noLawfulSponsorIncome,
    facts.region,
    yearsSince(dayOf(facts.birthDate), asOf),
    facts.workAuthorised,
    facts.experienceRecognised,
    dayOf(facts.authorisedUntil),
    facts.limitedStayGranted,
    facts.unionStayRecognised,
    facts.sponsorStatus,
    facts.familyConditionsMet,
    facts.incomeTestWaived,
    facts.jointHousehold,
    facts.refugeeStatus,
    yearsSince(dayOf(facts.protectionAppliedOn), asOf),
    yearsSince(dayOf(facts.currentGroundSince), asOf),
    facts.foreignEmployer,
    facts.ictRole,
    facts.ictPermitElsewhere,
    facts.withdrawalAgreement,
    blueCardSince,
    typeof blueCardSince === 'number' ? monthsOf(blueCardSince, asOf) : blueCardSince,
    dayOf(facts.longestAbsenceLeftOn),
    dayOf(facts.longestAbsenceReturnedOn),
    absence && monthsOf(absence.from, absence.to),
    absence && monthsBegunBetween(absence.from, absence.to),
    facts.absenceReason,
    facts.totalAbsenceMonths,
    facts.mostAbsenceMonthsInYear,
    facts.temporaryStay,
    facts.searchYearUsed,
    facts.mobilityDegree,
    dayOf(facts.degreeAwardedOn),
    yearsSince(middleOfStudies(residentSince, studentUntil, asOf), asOf),
  ];
}

/** Completed years from a day to `asOf`; none before the day itself. */
function yearsSince(day: number | null | undefined, asOf: number): number | null | undefined {
  return typeof day === 'number' ? Math.max(0, fullYearsBetween(day, asOf)) : day;
}

/** The day from which residence counts: its first or, where years as a student do not count, the last of these. */
function countsFrom(
  residentSince: number | undefined,
  studentUntil: number | null | undefined,
  studentYearsCount: boolean | undefined,
): number | undefined {
  if (residentSince === undefined || studentYearsCount === true || studentUntil === null)
    return residentSince;
  if (studentUntil === undefined) return undefined;
  if (studentUntil <= residentSince) return residentSince;
  return studentYearsCount === false ? studentUntil : undefined;
}

/**
 * The day from which residence counts where years as a student count by half: the middle of these, the later of two days.
 * Who is still a student has been one until `asOf`.
 */
function middleOfStudies(
  residentSince: number | undefined,
  studentUntil: number | null | undefined,
  asOf: number,
): number | undefined {
  if (residentSince === undefined || studentUntil === null) return residentSince;
  if (studentUntil === undefined) return undefined;
  const days = Math.max(0, Math.min(studentUntil, asOf) - residentSince);
  return residentSince + Math.ceil(days / 2);
}

/** The first and the last day of the longest absence; the same where there was none. */
function absenceOf({
  longestAbsenceLeftOn,
  longestAbsenceReturnedOn,
}: CardFacts): { readonly from: number; readonly to: number } | undefined {
  if (longestAbsenceLeftOn === null) return { from: 0, to: 0 };
  const from = dayOf(longestAbsenceLeftOn);
  const to = dayOf(longestAbsenceReturnedOn);
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
}

/** Completed months between two days; none where the second is earlier. */
function monthsOf(from: number, to: number): number {
  return Math.max(0, fullMonthsBetween(from, to));
}
