/** The changes of which the commune must be told. */
export const CHANGES = ['address', 'employer', 'marital-status'] as const;

/** The cards that job-search periods tell apart. */
export const JOB_SEARCH_CARDS = ['A', 'H'] as const;

/** The stays whose renewal is asked for in different times. */
export const RENEWED_STAYS = ['general', 'student', 'single-permit', 'researcher', 'search-year'] as const;

/** The ways in which a decision is notified. */
export const NOTIFICATIONS = [
  'hand-delivery',
  'registered-with-acknowledgment',
  'registered-mail',
  'ordinary-mail',
  'fax',
] as const;

/** The grounds on which the time for appeal is shorter than the general one. */
export const APPEAL_GROUNDS = [
  'general',
  'detained',
  'accelerated-asylum',
  'inadmissible-asylum',
  'inadmissible-subsequent-detained',
  'extreme-urgency',
  'extreme-urgency-repeated',
] as const;

/** The applications for which an EU citizen, or a member of the family, gets a provisional document. */
export const APPLICATIONS = ['annex-19', 'annex-22'] as const;

/** As what somebody resides before permanent residence. */
export const RESIDENTS = ['eu-citizen-or-family', 'single-permit-holder', 'third-country-family'] as const;

/** The reasons for an absence that the law tells apart. */
export const ABSENCE_REASONS = [
  'pregnancy',
  'serious-illness',
  'study',
  'training',
  'posting',
  'military-service',
  'other',
] as const;

/** What every question on a deadline may say. */
interface DeadlineCommon {
  /**
   * The day on which the act was done, or will be; `null` when it is not done yet. When it is left out or `null`, the
   * question is whether the act can still be done in time on `asOf`.
   */
  readonly doneOn?: string | null | undefined;
}

/** A question on a deadline that the rules only bound. */
interface BoundedDeadline extends DeadlineCommon {
  /** Whether the authority has confirmed that the later of the two dates applies; `false` when it has refused it. */
  readonly laterDateConfirmed?: boolean | undefined;
}

/** When must somebody who entered Belgium register at the commune? */
export interface ArrivalRegistrationFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'arrival-registration';
  /** The day of crossing the border. */
  readonly enteredOn: string;
}

/** When must somebody register at the commune whose long stay was authorised inside Belgium? */
export interface RegistrationAfterAuthorisationFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'registration-after-authorisation';
  /** The day on which the authorisation was received. */
  readonly authorisationReceivedOn: string;
}

/** Until when must an EU citizen who stays for more than three months ask for registration? */
export interface EuRegistrationFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'eu-registration';
  /** The day of crossing the border. */
  readonly enteredOn: string;
}

/** When must the commune be told of a change? */
export interface ChangeNotificationFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'change-notification';
  /** The day of the change. */
  readonly changedOn: string;
  /** What changed. */
  readonly change: (typeof CHANGES)[number];
}

/** When can and must renewal be asked for? */
export interface RenewalFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'renewal';
  /** The last day on which the card is valid. */
  readonly expiresOn: string;
  /** The stay that the card is for, where the time depends on it. */
  readonly stay?: (typeof RENEWED_STAYS)[number] | undefined;
}

/** Until when can an appeal against a refusal be lodged? */
export interface AppealFacts extends BoundedDeadline {
  /** What the question is about. */
  readonly kind: 'appeal';
  /**
   * The day on which the refusal was notified: delivered or refused by hand, presented at the address (registered with
   * acknowledgment), sent by fax or another way, or, for other mail, handed to the post.
   */
  readonly notifiedOn: string;
  /** How it was notified, where the first day counted depends on it. */
  readonly notifiedBy?: (typeof NOTIFICATIONS)[number] | undefined;
  /** The ground on which the time is shorter; `general` when there is none. */
  readonly ground?: (typeof APPEAL_GROUNDS)[number] | undefined;
}

/** Until when may somebody whose employment ended look for another employer? */
export interface JobSearchFacts extends BoundedDeadline {
  /** What the question is about. */
  readonly kind: 'job-search';
  /** The last day of the employment. */
  readonly employmentEndedOn: string;
  /** The day on which the work authorisation ended, which is not that of the employment. */
  readonly authorisationEndedOn?: string | undefined;
  /** The card held, where the length of the period depends on it. */
  readonly card?: (typeof JOB_SEARCH_CARDS)[number] | undefined;
  /** The first day of the employment, where the length of the period depends on the length of service. */
  readonly employedSince?: string | undefined;
}

/** Until when is the provisional document of an EU citizen valid, that is, when must the commune have decided? */
export interface ProvisionalDocumentFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'provisional-document';
  /** The day of the application. */
  readonly appliedOn: string;
  /** The application made, where the rules tell them apart. */
  readonly application?: (typeof APPLICATIONS)[number] | undefined;
}

/** An absence from Belgium. */
export interface Absence {
  /** The day of leaving. */
  readonly leftOn: string;
  /** The day of the return. */
  readonly returnedOn: string;
  /** Whether it is a prolonged absence, as against holidays or a business trip. */
  readonly prolonged?: boolean | undefined;
  /** The reason for it, where a longer absence is allowed for some reasons. */
  readonly reason?: (typeof ABSENCE_REASONS)[number] | undefined;
}

/** From when can permanent residence be asked for? */
export interface PermanentResidenceFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'permanent-residence';
  /** The day from which continuous legal residence is counted; whether student years count is for the asker to say. */
  readonly residentSince: string;
  /** As what one resides, where the rules differ. */
  readonly residentAs?: (typeof RESIDENTS)[number] | undefined;
  /** Every absence, in any order; empty when there was none. */
  readonly absences?: readonly Absence[] | undefined;
  /** Whether the absences taken together stay within what is allowed, where their dates alone do not show it. */
  readonly absencesWithinTotal?: boolean | undefined;
}

/** From when can the status of EU long-term resident be asked for? */
export interface LongTermResidentFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'long-term-resident';
  /** The day from which lawful and uninterrupted residence is counted, years as a student included. */
  readonly residentSince: string;
  /** The last day of the stay as a student with which that residence began; `null` when there was none. */
  readonly studentUntil?: string | null | undefined;
  /** Every absence, in any order; empty when there was none. */
  readonly absences?: readonly Absence[] | undefined;
  /** Whether the absences taken together stay within what is allowed, where their dates alone do not show it. */
  readonly absencesWithinTotal?: boolean | undefined;
}

/** When must an absence of more than three months be declared, or the return from it be reported? */
export interface AbsenceReportFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'absence-report';
  /** The day of leaving Belgium. */
  readonly leftOn: string;
  /** The day of the return; `null` when it has not come yet, and the departure is to be declared. */
  readonly returnedOn?: string | null | undefined;
}

/** Until when may the holder of a card return to Belgium? */
export interface RightOfReturnFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'right-of-return';
  /** The day of leaving Belgium. */
  readonly leftOn: string;
  /** The last day on which the card is valid. */
  readonly expiresOn?: string | undefined;
}

/** By when must an EU long-term resident be back? */
export interface LongTermResidentAbsenceFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'long-term-resident-absence';
  /** The day of leaving Belgium or, for an absence from the EU, of leaving the EU. */
  readonly leftOn: string;
  /** Whether the absence is one from the EU, as against one from Belgium only. */
  readonly outsideEu?: boolean | undefined;
  /** Whether the status was obtained as a former holder of an EU Blue Card. */
  readonly formerBlueCard?: boolean | undefined;
}

/** By when must the holder of an EU+ card be back? */
export interface EuPlusAbsenceFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'eu-plus-absence';
  /** The day of leaving Belgium. */
  readonly leftOn: string;
}

/** From when may the holder of a Blue Card change employer without a new regional permit? */
export interface BlueCardEmployerChangeFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'blue-card-employer-change';
  /** The day on which work with the Blue Card began. */
  readonly employedSince: string;
}

/** From when may the holder of a Blue Card move to another EU state in the simplified way? */
export interface BlueCardMobilityFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'blue-card-mobility';
  /** The day on which residence in Belgium with the Blue Card began. */
  readonly residentSince: string;
}

/** When can a criminal-record certificate be filed? */
export interface CriminalRecordFacts extends BoundedDeadline {
  /** What the question is about. */
  readonly kind: 'criminal-record';
  /** The day of the certificate: the last day that it covers. */
  readonly issuedOn: string;
  /** The first day that it covers; `null` when it covers the whole past. */
  readonly coversFrom?: string | null | undefined;
}

/** Until when can a graduate ask for the search year? */
export interface SearchYearFacts extends BoundedDeadline {
  /** What the question is about. */
  readonly kind: 'search-year';
  /** The last day on which the student card is valid. */
  readonly expiresOn: string;
}

/** Until when must the contract for a change of status inside Belgium be signed? */
export interface StatusChangeFacts extends BoundedDeadline {
  /** What the question is about. */
  readonly kind: 'status-change';
  /** The last day on which the current permit is valid. */
  readonly expiresOn: string;
}

/** The facts of a question on a deadline. */
export type DeadlineFacts =
  | ArrivalRegistrationFacts
  | RegistrationAfterAuthorisationFacts
  | EuRegistrationFacts
  | ChangeNotificationFacts
  | RenewalFacts
  | AppealFacts
  | JobSearchFacts
  | ProvisionalDocumentFacts
  | PermanentResidenceFacts
  | LongTermResidentFacts
  | AbsenceReportFacts
  | RightOfReturnFacts
  | LongTermResidentAbsenceFacts
  | EuPlusAbsenceFacts
  | BlueCardEmployerChangeFacts
  | BlueCardMobilityFacts
  | CriminalRecordFacts
  | SearchYearFacts
  | StatusChangeFacts;

/** What a deadline is about. */
export type DeadlineKind = DeadlineFacts['kind'];
