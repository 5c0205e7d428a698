import type {
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
import type {
  ABSENCE_REASONS,
  APPEAL_GROUNDS,
  APPLICATIONS,
  CHANGES,
  NOTIFICATIONS,
} from './deadlineFacts.js';
import type { Income } from './familyFacts.js';
import type { Sex } from './registerNumberFacts.js';
import type { GrossSalary, Occupation, Region, SalaryCategory } from './salaryFacts.js';
import type { StudentMeans } from './studentFacts.js';

/** The kinds of events of a case. */
export const EVENT_KINDS = [
  'entry',
  'authorisation-received',
  'change',
  'refusal-notified',
  'contract-ended',
  'application-filed',
] as const;

/** The documents of which the waiting for a card consists, with which one cannot travel as with the card. */
export const WAITING_DOCUMENTS = ['annex-15', 'annex-49', 'attestation-of-registration', 'other'] as const;

/** Who somebody is. */
export interface CasePerson {
  /** Shown on what is printed; nothing depends on it. */
  readonly name?: string | undefined;
  /** ISO 3166-1 alpha-2, capitals; `null` for a person without nationality. */
  readonly nationality?: string | null | undefined;
  /** The date of birth, `YYYY-MM-DD`. */
  readonly birthDate?: string | undefined;
  /** The national register number, its digits alone or set apart as on the card. */
  readonly registerNumber?: string | undefined;
  /** The sex that the national register has: the order number of the register number is held against it only where it is given. */
  readonly sex?: Sex | undefined;
  /** Whether there is health insurance. */
  readonly healthInsurance?: boolean | undefined;
  /** Whether there are sufficient resources, such as stable passive income or savings. */
  readonly sufficientResources?: boolean | undefined;
  /** Whether the person is recognised as a refugee. */
  readonly refugeeStatus?: boolean | undefined;
  /** Whether the person, who has no nationality, is recognised as stateless. */
  readonly statelessRecognised?: boolean | undefined;
  /** The day of the application for protection. */
  readonly protectionAppliedOn?: string | undefined;
  /** What the agreement on the withdrawal of the United Kingdom protects; `null` when it protects nothing. */
  readonly withdrawalAgreement?: (typeof WITHDRAWAL_AGREEMENT)[number] | null | undefined;
  /** The certificate of criminal record; `null` when there is none yet. */
  readonly criminalRecord?: CriminalRecordCertificate | null | undefined;
}

/** A certificate of criminal record. */
export interface CriminalRecordCertificate {
  /** The day of the certificate: the last day that it covers. */
  readonly issuedOn: string;
  /** The first day that it covers; `null` when it covers the whole past. */
  readonly coversFrom?: string | null | undefined;
  /** Whether the authority has confirmed that the later of two dates applies; `false` when it has refused it. */
  readonly laterDateConfirmed?: boolean | undefined;
}

/** What somebody wants. */
export interface CasePlans {
  /** What the person wants to stay for. */
  readonly purpose?: (typeof PURPOSES)[number] | undefined;
  /** The region of the commune where the person lives or will live. */
  readonly region?: Region | undefined;
  /** The first day of the card asked about. */
  readonly cardStartsOn?: string | undefined;
  /** The kind of permanent residence asked for. */
  readonly permanentStatus?: (typeof PERMANENT_STATUSES)[number] | undefined;
  /** Whether there is a self-employed activity, a company or a start-up. */
  readonly selfEmployedActivity?: boolean | undefined;
  /** Whether the card is to be made urgently, for a higher fee. */
  readonly urgentCard?: boolean | undefined;
}

/** The card held now. */
export interface CaseCard {
  /** The card. */
  readonly type?: (typeof HELD_CARDS)[number] | undefined;
  /** What it was given for. */
  readonly purpose?: (typeof CURRENT_PURPOSES)[number] | undefined;
  /** The last day on which it is valid. */
  readonly expiresOn?: string | undefined;
  /** The day on which its renewal was asked for; left out or `null`, whether it can still be asked for is the question. */
  readonly renewalAskedOn?: string | null | undefined;
}

/** A period of legal residence in Belgium. */
export interface ResidencePeriod {
  /** Its first day. */
  readonly from: string;
  /** Its last day; `null` while it goes on. */
  readonly until: string | null;
  /** What the stay was for. */
  readonly purpose: (typeof CURRENT_PURPOSES)[number];
  /** The card held in it. */
  readonly card?: (typeof HELD_CARDS)[number] | undefined;
}

/** An absence from Belgium. */
export interface CaseAbsence {
  /** The day of leaving. */
  readonly leftOn: string;
  /** The day of the return; `null` while it goes on. */
  readonly returnedOn: string | null;
  /** Whether it is a prolonged absence, as against holidays or a business trip. */
  readonly prolonged?: boolean | undefined;
  /** The reason for it, where a longer absence is allowed for some reasons. */
  readonly reason?: (typeof ABSENCE_REASONS)[number] | undefined;
  /** Whether it is an absence from the European Union, as against one from Belgium only. */
  readonly outsideEu?: boolean | undefined;
}

/** A trip to other Schengen states. */
export interface SchengenTrip {
  /** The day of entering them, counted. */
  readonly enteredOn: string;
  /** The day of leaving them, counted. */
  readonly leftOn: string;
}

/** Where somebody stands. */
export interface CaseStay {
  /** What the person holds now. */
  readonly document?: (typeof STAY_DOCUMENTS)[number] | undefined;
  /** The last day on which a visa D is valid. */
  readonly visaExpiresOn?: string | undefined;
  /** The document held while a card is being made or renewed; `null` when there is none. */
  readonly waitingDocument?: (typeof WAITING_DOCUMENTS)[number] | null | undefined;
  /** The card held now; `null` when none is. */
  readonly card?: CaseCard | null | undefined;
  /** Every period of legal residence, in any order; empty when there was none. */
  readonly periods?: readonly ResidencePeriod[] | undefined;
  /** Every absence from Belgium, in any order; empty when there was none. */
  readonly absences?: readonly CaseAbsence[] | undefined;
  /** The trips to other Schengen states, in any order; empty when there was none. */
  readonly trips?: readonly SchengenTrip[] | undefined;
  /** Whether the authority has confirmed that an act done on the day of expiry itself is still in time. */
  readonly expiryDayAccepted?: boolean | undefined;
  /** Whether the status asked for counts the years as a student. */
  readonly studentYearsCount?: boolean | undefined;
  /** Whether there was a prolonged absence, where the dates of the absences do not show it. */
  readonly prolongedAbsence?: boolean | undefined;
  /** Whether the absences taken together stay within what is allowed, where their dates alone do not show it. */
  readonly absencesWithinTotal?: boolean | undefined;
  /** The months of absence in the year that has most of them, where their dates alone do not show it. */
  readonly mostAbsenceMonthsInYear?: number | undefined;
  /** The day since which EU Blue Cards are held, in whichever member states; `null` when none is. */
  readonly blueCardSince?: string | null | undefined;
  /** Whether the status of EU long-term resident was obtained as a former holder of an EU Blue Card. */
  readonly formerBlueCard?: boolean | undefined;
  /** The last day for which the stay or, for somebody transferred within a company, the work is authorised. */
  readonly authorisedUntil?: string | undefined;
  /** Whether the Immigration Office has granted a limited stay on a ground of which the rules do not name the conditions. */
  readonly limitedStayGranted?: boolean | undefined;
  /** Whether the right of a citizen of the Union to stay for more than three months is recognised. */
  readonly unionStayRecognised?: boolean | undefined;
  /** Whether the stay is purely temporary or diplomatic, under temporary protection, or for the time of an asylum procedure. */
  readonly temporaryStay?: boolean | undefined;
  /** Whether a search year was had before. */
  readonly searchYearUsed?: boolean | undefined;
}

/** An offer of work, or the work that there is. */
export interface JobOffer {
  /** Shown on what is printed; nothing depends on it. */
  readonly employer?: string | undefined;
  /** The region where the work is done. */
  readonly region?: Region | undefined;
  /** What the worker is employed as. */
  readonly category?: SalaryCategory | undefined;
  /** The occupation, where a rate depends on it; `null` when it is none of these. */
  readonly occupation?: Occupation | null | undefined;
  /** Whether the worker is posted by an employer abroad. */
  readonly posted?: boolean | undefined;
  /** The gross salary. */
  readonly grossSalary?: GrossSalary | undefined;
  /** The day on which the contract was signed; `null` when it is not. */
  readonly contractSignedOn?: string | null | undefined;
  /** The first day of work. */
  readonly startsOn?: string | undefined;
  /** The last day of the contract; `null` when it is open-ended. */
  readonly endsOn?: string | null | undefined;
  /** Whether the region has authorised the work. */
  readonly workAuthorised?: boolean | undefined;
  /** Whether the region accepts professional experience in place of a degree of higher education. */
  readonly experienceRecognised?: boolean | undefined;
  /** Whether the employer is established abroad. */
  readonly foreignEmployer?: boolean | undefined;
  /** What somebody transferred within a company is there, where the category does not tell. */
  readonly ictRole?: (typeof ICT_ROLES)[number] | undefined;
  /** Whether another member state has given a permit for the transfer within a company. */
  readonly ictPermitElsewhere?: boolean | undefined;
}

/** Studies and degrees. */
export interface CaseStudies {
  /** Whether the person is enrolled at a recognised institution. */
  readonly enrolled?: boolean | undefined;
  /** The academic year asked about, such as `2026-2027`. */
  readonly academicYear?: string | undefined;
  /** All means, which are added up; empty when there are none. */
  readonly means?: readonly StudentMeans[] | undefined;
  /** Whether the person has a degree of higher education. */
  readonly higherEducationDegree?: boolean | undefined;
  /** Whether the person graduated from a Belgian institution. */
  readonly belgianDegree?: boolean | undefined;
  /** Whether the degree is of another member state, with a part of the studies in Belgium. */
  readonly mobilityDegree?: boolean | undefined;
  /** The day on which the degree was awarded. */
  readonly degreeAwardedOn?: string | undefined;
}

/** The family member who is joined. */
export interface CaseSponsor {
  /** What right the sponsor has. */
  readonly status?: (typeof SPONSOR_STATUSES)[number] | undefined;
  /** Whether the sponsor legally resides in Belgium. */
  readonly legallyResident?: boolean | undefined;
  /** Whether the sponsor is recognised as a refugee. */
  readonly refugeeStatus?: boolean | undefined;
  /** The day on which the sponsor's right of residence was granted; `null`, or left out, for a Belgian sponsor, who needs none. */
  readonly stayGrantedOn?: string | null | undefined;
  /** Every income of the sponsor, whether it counts or not; empty when there is none. */
  readonly incomes?: readonly Income[] | undefined;
}

/** Family reunification. */
export interface CaseFamily {
  /** What the person is to the sponsor. */
  readonly relation?: (typeof FAMILY_RELATIONS)[number] | undefined;
  /** The family member who is joined. */
  readonly sponsor?: CaseSponsor | undefined;
  /** How many people live together after the reunification, sponsor included. */
  readonly householdMembers?: number | undefined;
  /** The day on which the application is or was filed; `null` when it is not filed yet. */
  readonly filedOn?: string | null | undefined;
  /** Whether the conditions of family reunification other than the income hold, such as ages, waiting time and housing. */
  readonly conditionsMet?: boolean | undefined;
  /** Whether no income is asked of the sponsor, as where only minor children join. */
  readonly incomeTestWaived?: boolean | undefined;
  /** Whether the family member lives together with the sponsor. */
  readonly jointHousehold?: boolean | undefined;
}

/** What permanent residence asks for beside the years. */
export interface CaseIntegration {
  /** Whether level A2 is proven in the language of the region. */
  readonly languageA2?: boolean | undefined;
  /** Whether civic integration is proven, as the region asks. */
  readonly civicIntegration?: boolean | undefined;
  /** Whether taxes were paid regularly. */
  readonly taxesPaid?: boolean | undefined;
  /** Whether the person depended on social assistance. */
  readonly socialAssistance?: boolean | undefined;
}

/** What can cost somebody the card. */
export interface CaseRisks {
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
}

interface CaseEventCommon {
  /** The day of the event. */
  readonly on: string;
  /** The day on which what it asks for was done; left out or `null`, whether it can still be done is the question. */
  readonly doneOn?: string | null | undefined;
}

/** Crossing the border. */
export interface EntryEvent extends CaseEventCommon {
  /** What happened. */
  readonly kind: 'entry';
}

/** An authorisation to stay, received in Belgium. */
export interface AuthorisationReceivedEvent extends CaseEventCommon {
  /** What happened. */
  readonly kind: 'authorisation-received';
}

/** A change that must be told to the commune. */
export interface ChangeEvent extends CaseEventCommon {
  /** What happened. */
  readonly kind: 'change';
  /** What changed. */
  readonly change: (typeof CHANGES)[number];
}

/** The notification of a refusal; its `on` is the day that the notification is reckoned from. */
export interface RefusalNotifiedEvent extends CaseEventCommon {
  /** What happened. */
  readonly kind: 'refusal-notified';
  /** How it was notified, where the first day counted depends on it. */
  readonly notifiedBy?: (typeof NOTIFICATIONS)[number] | undefined;
  /** The ground on which the time is shorter; `general` when there is none. */
  readonly ground?: (typeof APPEAL_GROUNDS)[number] | undefined;
  /** Whether the authority has confirmed that the later of two dates applies; `false` when it has refused it. */
  readonly laterDateConfirmed?: boolean | undefined;
}

/** The end of an employment; its `on` is the last day of work. */
export interface ContractEndedEvent extends CaseEventCommon {
  /** What happened. */
  readonly kind: 'contract-ended';
  /** The first day of the employment, where the length of the period depends on the length of service. */
  readonly employedSince?: string | undefined;
  /** The day on which the work authorisation ended, which is not that of the employment. */
  readonly authorisationEndedOn?: string | undefined;
  /** Whether the authority has confirmed that the later of two dates applies; `false` when it has refused it. */
  readonly laterDateConfirmed?: boolean | undefined;
}

/** An application for which a provisional document is given. */
export interface ApplicationFiledEvent extends CaseEventCommon {
  /** What happened. */
  readonly kind: 'application-filed';
  /** The application made, where the rules tell them apart. */
  readonly application?: (typeof APPLICATIONS)[number] | undefined;
}

/** Something that happened, from which time runs. */
export type CaseEvent =
  | EntryEvent
  | AuthorisationReceivedEvent
  | ChangeEvent
  | RefusalNotifiedEvent
  | ContractEndedEvent
  | ApplicationFiledEvent;

/**
 * All that is known of a person. Everything may be left out: what is missing makes answers `unknown`. A fact known to be
 * absent is `null`, or an empty list, and differs from one that was not given.
 */
export interface CaseFile {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** What the file is called where it is kept; calendar entries and batches refer to it. */
  readonly reference?: string | undefined;
  /** Who the person is. */
  readonly person?: CasePerson | undefined;
  /** What the person wants. */
  readonly plans?: CasePlans | undefined;
  /** Where the person stands: documents, residence, absences. */
  readonly stay?: CaseStay | undefined;
  /** Every offer of work; empty when there is none. */
  readonly jobOffers?: readonly JobOffer[] | undefined;
  /** Studies, degrees and the means of a student. */
  readonly studies?: CaseStudies | undefined;
  /** Family reunification. */
  readonly family?: CaseFamily | undefined;
  /** What permanent residence asks for beside the years. */
  readonly integration?: CaseIntegration | undefined;
  /** What can cost the person the card. */
  readonly risks?: CaseRisks | undefined;
  /** What happened, in any order. */
  readonly events?: readonly CaseEvent[] | undefined;
}
