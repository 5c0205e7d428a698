import * as z from 'zod/mini';
import { fullYearsBetween } from '../calendar/fullYearsBetween.js';
import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { dayOf } from './dayOf.js';
import { absentable, civilDate, optional } from './fieldSchemas.js';
import { REGIONS, type Region } from './salaryFacts.js';
import { dateKind } from './valueKinds.js';

/** What somebody can stay in Belgium for. */
export const PURPOSES = ['work', 'self-employment', 'study', 'family', 'financial-independence'] as const;

/** What somebody can enter or stay in Belgium with. */
export const STAY_DOCUMENTS = ['visa-d', 'short-stay-visa', 'residence-permit', 'none'] as const;

/** What a card can have been given for: also the year in which a graduate looks for work. */
export const CURRENT_PURPOSES = [
  'work',
  'self-employment',
  'study',
  'family',
  'financial-independence',
  'job-search',
] as const;

/** The cards that somebody can already hold; `other` is one that no rule asks about. */
export const HELD_CARDS = ['A', 'B', 'C', 'D', 'EU', 'EU+', 'H', 'other'] as const;

/** The family members whom reunification is for. */
export const FAMILY_RELATIONS = ['spouse', 'minor-child', 'other'] as const;

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
}

/**
 * The schema of {@link CardFacts}.
 *
 * @param nationalities - The codes of all nationalities.
 * @returns A strict schema: an unknown key is an error.
 */
export function cardFactsSchema(nationalities: readonly string[]): z.ZodMiniType<CardFacts> {
  const flag = (): z.ZodMiniOptional<z.ZodMiniBoolean> => optional(z.boolean());
  const nationality = z.enum(nationalities as [string, ...string[]], {
    error: 'an ISO 3166-1 alpha-2 code in capitals, such as "IN"',
  });
  return z.strictObject({
    nationality: absentable(nationality),
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
  });
}

const flagFact = { kind: booleanKind };

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
