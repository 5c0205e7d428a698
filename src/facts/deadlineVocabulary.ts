import { fullMonthsBetween } from '../calendar/fullMonthsBetween.js';
import { monthsBegunBetween } from '../calendar/monthsBegunBetween.js';
import { parseDay } from '../calendar/parseDay.js';
import type { Environment, Slot } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import {
  ABSENCE_REASONS,
  type Absence,
  APPEAL_GROUNDS,
  APPLICATIONS,
  CHANGES,
  type DeadlineFacts,
  JOB_SEARCH_CARDS,
  NOTIFICATIONS,
  RENEWED_STAYS,
  RESIDENTS,
} from './deadlineFacts.js';
import { dateKind } from './valueKinds.js';

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
    each: {
      leftOn: { kind: dateKind },
      returnedOn: { kind: dateKind },
      prolonged: { kind: booleanKind },
      reason: { kind: stringKind, values: ABSENCE_REASONS },
      fullMonths: { kind: integerKind, from: ['leftOn', 'returnedOn'] },
      startedMonths: { kind: integerKind, from: ['leftOn', 'returnedOn'] },
    },
  },
  leftOn: { kind: dateKind },
  issuedOn: { kind: dateKind },
  coversFrom: { kind: dateKind, nullable: true },
  laterDateConfirmed: { kind: booleanKind },
  authorisationReceivedOn: { kind: dateKind },
  stay: { kind: stringKind, values: RENEWED_STAYS },
  notifiedBy: { kind: stringKind, values: NOTIFICATIONS },
  ground: { kind: stringKind, values: APPEAL_GROUNDS },
  authorisationEndedOn: { kind: dateKind },
  application: { kind: stringKind, values: APPLICATIONS },
  residentAs: { kind: stringKind, values: RESIDENTS },
  studentUntil: { kind: dateKind, nullable: true },
  absencesWithinTotal: { kind: booleanKind },
  returnedOn: { kind: dateKind, nullable: true },
  outsideEu: { kind: booleanKind },
  formerBlueCard: { kind: booleanKind },
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
  return fact.map(recordOf);
}

/** An absence, with its length in full months and in months that have begun, so that either bound can be tested. */
function recordOf({ leftOn, returnedOn, prolonged, reason }: Absence): Environment {
  const left = parseDay(leftOn) as number;
  const returned = parseDay(returnedOn) as number;
  const full = fullMonthsBetween(left, returned);
  return [left, returned, prolonged, reason, full, monthsBegunBetween(left, returned)];
}
