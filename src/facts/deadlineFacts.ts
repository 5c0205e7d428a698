import * as z from 'zod/mini';
import { parseDay } from '../calendar/parseDay.js';
import type { Environment, Slot } from '../engine/environment.js';
import { booleanKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { absentable, civilDate, LONGEST_LIST, optional } from './fieldSchemas.js';
import { dateKind } from './valueKinds.js';

/** The changes of which the commune must be told. */
export const CHANGES = ['address', 'employer', 'marital-status'] as const;

/** The cards that job-search periods tell apart. */
export const JOB_SEARCH_CARDS = ['A', 'H'] as const;

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
}

/** Until when can an appeal against a refusal be lodged? */
export interface AppealFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'appeal';
  /** The day on which the refusal was notified. */
  readonly notifiedOn: string;
}

/** Until when may somebody whose employment ended look for another employer? */
export interface JobSearchFacts extends BoundedDeadline {
  /** What the question is about. */
  readonly kind: 'job-search';
  /** The last day of the employment. */
  readonly employmentEndedOn: string;
  /** The card held, where the length of the period depends on it. */
  readonly card?: (typeof JOB_SEARCH_CARDS)[number] | undefined;
  /** The first day of the employment, where the length of the period depends on the length of service. */
  readonly employedSince?: string | undefined;
}

/** Until when is the provisional document of an EU citizen valid, that is, when must the commune have decided? */
export interface ProvisionalDocumentFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'provisional-document';
  /** The day of the application (Annex 19). */
  readonly appliedOn: string;
}

/** An absence from Belgium. */
export interface Absence {
  /** The day of leaving. */
  readonly leftOn: string;
  /** The day of the return. */
  readonly returnedOn: string;
  /** Whether it is a prolonged absence, as against holidays or a business trip. */
  readonly prolonged?: boolean | undefined;
}

/** From when can permanent residence be asked for? */
export interface PermanentResidenceFacts extends DeadlineCommon {
  /** What the question is about. */
  readonly kind: 'permanent-residence';
  /** The day from which continuous legal residence is counted; whether student years count is for the asker to say. */
  readonly residentSince: string;
  /** Every absence, in any order; empty when there was none. */
  readonly absences?: readonly Absence[] | undefined;
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
  | ChangeNotificationFacts
  | RenewalFacts
  | AppealFacts
  | JobSearchFacts
  | ProvisionalDocumentFacts
  | PermanentResidenceFacts
  | EuPlusAbsenceFacts
  | BlueCardEmployerChangeFacts
  | BlueCardMobilityFacts
  | CriminalRecordFacts
  | SearchYearFacts
  | StatusChangeFacts;

/** What a deadline is about. */
export type DeadlineKind = DeadlineFacts['kind'];

/**
 * The schema of {@link DeadlineFacts}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function deadlineFactsSchema(): z.ZodMiniType<DeadlineFacts> {
  const common = { doneOn: absentable(civilDate()) };
  const bounded = { ...common, laterDateConfirmed: optional(z.boolean()) };
  const absence = z.strictObject({
    leftOn: civilDate(),
    returnedOn: civilDate(),
    prolonged: optional(z.boolean()),
  });
  const options = [
    z.strictObject({ kind: z.literal('arrival-registration'), enteredOn: civilDate(), ...common }),
    z.strictObject({
      kind: z.literal('change-notification'),
      changedOn: civilDate(),
      change: z.enum(CHANGES),
      ...common,
    }),
    z.strictObject({ kind: z.literal('renewal'), expiresOn: civilDate(), ...common }),
    z.strictObject({ kind: z.literal('appeal'), notifiedOn: civilDate(), ...common }),
    z.strictObject({
      kind: z.literal('job-search'),
      employmentEndedOn: civilDate(),
      card: optional(z.enum(JOB_SEARCH_CARDS)),
      employedSince: optional(civilDate()),
      ...bounded,
    }),
    z.strictObject({ kind: z.literal('provisional-document'), appliedOn: civilDate(), ...common }),
    z.strictObject({
      kind: z.literal('permanent-residence'),
      residentSince: civilDate(),
      absences: optional(z.array(absence).check(z.maxLength(LONGEST_LIST))),
      ...common,
    }),
    z.strictObject({ kind: z.literal('eu-plus-absence'), leftOn: civilDate(), ...common }),
    z.strictObject({ kind: z.literal('blue-card-employer-change'), employedSince: civilDate(), ...common }),
    z.strictObject({ kind: z.literal('blue-card-mobility'), residentSince: civilDate(), ...common }),
    z.strictObject({
      kind: z.literal('criminal-record'),
      issuedOn: civilDate(),
      coversFrom: absentable(civilDate()),
      ...bounded,
    }),
    z.strictObject({ kind: z.literal('search-year'), expiresOn: civilDate(), ...bounded }),
    z.strictObject({ kind: z.literal('status-change'), expiresOn: civilDate(), ...bounded }),
  ] as const;
  const kinds = options.map((option) => JSON.stringify(option.shape.kind._zod.def.values[0]));
  return z.discriminatedUnion('kind', options, {
    error: `an object whose kind is one of ${kinds.join(', ')}`,
  });
}

/** The facts that rules on deadlines may ask about. */
export const deadlineVocabulary: Vocabulary = {
  asOf: { kind: dateKind },
  doneOn: { kind: dateKind, nullable: true },
  actOn: { kind: dateKind, from: ['doneOn'] },
  enteredOn: { kind: dateKind },
  changedOn: { kind: dateKind },
  change: { kind: stringKind, values: CHANGES },
  expiresOn: { kind: dateKind },
  notifiedOn: { kind: dateKind },
  employmentEndedOn: { kind: dateKind },
  card: { kind: stringKind, values: JOB_SEARCH_CARDS },
  employedSince: { kind: dateKind },
  appliedOn: { kind: dateKind },
  residentSince: { kind: dateKind },
  absences: {
    each: { leftOn: { kind: dateKind }, returnedOn: { kind: dateKind }, prolonged: { kind: booleanKind } },
  },
  leftOn: { kind: dateKind },
  issuedOn: { kind: dateKind },
  coversFrom: { kind: dateKind, nullable: true },
  laterDateConfirmed: { kind: booleanKind },
};

/**
 * Lays out the facts of a question on a deadline for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param asOf - The day whose law applies, as a day number.
 * @returns The environment, in the order of {@link deadlineVocabulary}.
 */
export function deadlineEnvironment(facts: DeadlineFacts, asOf: number): Environment {
  const given = facts as unknown as Readonly<Record<string, GivenFact>>;
  // Only the few facts that were given are looked at, not all that some other kind of deadline may have.
  const environment: Environment = EMPTY.slice();
  for (const name in given) {
    const slot = SLOTS[name];
    if (slot !== undefined) environment[slot] = slotOf(given[name]);
  }
  // Not done yet unless said otherwise: the question is then whether the act can still be done on `asOf`.
  const doneOn = (environment[DONE_ON] as number | null | undefined) ?? null;
  environment[AS_OF] = asOf;
  environment[DONE_ON] = doneOn;
  environment[ACT_ON] = doneOn ?? asOf;
  return environment;
}

type GivenFact = string | boolean | null | undefined | readonly Absence[];

const NAMES: readonly string[] = /* @__PURE__ */ Object.keys(deadlineVocabulary);
const EMPTY: readonly undefined[] = /* @__PURE__ */ NAMES.map(() => undefined);
const SLOTS: Readonly<Record<string, number | undefined>> = /* @__PURE__ */ Object.fromEntries(
  NAMES.map((name, slot) => [name, slot]),
);
const [AS_OF, DONE_ON, ACT_ON] = [0, 1, 2];

function slotOf(fact: GivenFact): Slot {
  // A word of a closed list never reads as a date.
  if (typeof fact === 'string') return parseDay(fact) ?? fact;
  if (typeof fact !== 'object' || fact === null) return fact;
  return fact.map(
    ({ leftOn, returnedOn, prolonged }): Environment => [parseDay(leftOn), parseDay(returnedOn), prolonged],
  );
}
