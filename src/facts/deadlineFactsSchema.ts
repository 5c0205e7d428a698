import * as z from 'zod/mini';
import {
  ABSENCE_REASONS,
  APPEAL_GROUNDS,
  APPLICATIONS,
  CHANGES,
  type DeadlineFacts,
  JOB_SEARCH_CARDS,
  NOTIFICATIONS,
  RENEWED_STAYS,
  RESIDENTS,
} from './deadlineFacts.js';
import { absentable, civilDate, listOf, optional } from './fieldSchemas.js';

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
    reason: optional(z.enum(ABSENCE_REASONS)),
  });
  const residence = {
    residentSince: civilDate(),
    absences: optional(listOf('absences', absence)),
    absencesWithinTotal: optional(z.boolean()),
    ...common,
  };
  const options = [
    z.strictObject({ kind: z.literal('arrival-registration'), enteredOn: civilDate(), ...common }),
    z.strictObject({
      kind: z.literal('registration-after-authorisation'),
      authorisationReceivedOn: civilDate(),
      ...common,
    }),
    z.strictObject({ kind: z.literal('eu-registration'), enteredOn: civilDate(), ...common }),
    z.strictObject({
      kind: z.literal('change-notification'),
      changedOn: civilDate(),
      change: z.enum(CHANGES),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('renewal'),
      expiresOn: civilDate(),
      stay: optional(z.enum(RENEWED_STAYS)),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('appeal'),
      notifiedOn: civilDate(),
      notifiedBy: optional(z.enum(NOTIFICATIONS)),
      ground: optional(z.enum(APPEAL_GROUNDS)),
      ...bounded,
    }),
    z.strictObject({
      kind: z.literal('job-search'),
      employmentEndedOn: civilDate(),
      authorisationEndedOn: optional(civilDate()),
      card: optional(z.enum(JOB_SEARCH_CARDS)),
      employedSince: optional(civilDate()),
      ...bounded,
    }),
    z.strictObject({
      kind: z.literal('provisional-document'),
      appliedOn: civilDate(),
      application: optional(z.enum(APPLICATIONS)),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('permanent-residence'),
      residentAs: optional(z.enum(RESIDENTS)),
      ...residence,
    }),
    z.strictObject({
      kind: z.literal('long-term-resident'),
      studentUntil: absentable(civilDate()),
      ...residence,
    }),
    z.strictObject({
      kind: z.literal('absence-report'),
      leftOn: civilDate(),
      returnedOn: absentable(civilDate()),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('right-of-return'),
      leftOn: civilDate(),
      expiresOn: optional(civilDate()),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('long-term-resident-absence'),
      leftOn: civilDate(),
      outsideEu: optional(z.boolean()),
      formerBlueCard: optional(z.boolean()),
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
  return z.discriminatedUnion('kind', options);
}
