import { fullMonthsBetween } from '../calendar/fullMonthsBetween.js';
import { monthsBegunBetween } from '../calendar/monthsBegunBetween.js';
import type { Environment } from '../engine/environment.js';
import type { CaseAbsence, CaseStay } from '../facts/caseFile.js';
import { dayOf } from '../facts/dayOf.js';
import { residenceEnvironment } from '../facts/residenceVocabulary.js';
import { lawOf } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import { type DatedPeriod, daysOf, residenceOn } from './residenceFacts.js';
import type { CountDate } from './trackRules.js';

/** A period or an absence, laid out for rules over it, without the facts about the case, which stand before its own. */
export interface InputRecord {
  /** Where it stands in the case file. */
  readonly about: string;
  readonly from: number;
  /** The last day of a period, the day of the return from an absence; not later than the day asked about. */
  readonly until: number;
  readonly own: Environment;
}

/** A period of the residence that goes on on the day asked about. */
export interface InputPeriod extends InputRecord {
  readonly period: DatedPeriod['period'];
  /** Whether its card is that held now, which is then asked for there. */
  readonly hasCurrentCard: boolean;
}

/** An absence that began by the day asked about. */
export interface InputAbsence extends InputRecord {
  readonly absence: CaseAbsence;
  /** Its months, one that has begun counted in full. */
  readonly months: number;
  readonly isOver: boolean;
}

/** A case, laid out for the counts of years. */
export interface ResidenceInput {
  readonly day: number;
  /** Whether the periods of residence are given. */
  readonly isGiven: boolean;
  /** The facts about the case as a whole. */
  readonly environment: Environment;
  readonly periods: readonly InputPeriod[];
  readonly absences: readonly InputAbsence[];
  readonly absencesWithinTotal: boolean | undefined;
  /** Finds all the paths that tell what rules ask for at one. */
  readonly pathsOf: (path: string) => readonly string[];
  /** Where to ask for an absence that may have broken the residence but has no dates; empty when there was none. */
  readonly undated: readonly string[];
  readonly dates: Readonly<Record<CountDate, number | null | undefined>>;
  /** The latest day that each of these dates can be. */
  readonly latestDates: Readonly<Record<CountDate, number>>;
}

/**
 * Lays out a case for a count of years.
 *
 * @param context - The case and the law.
 * @param asksIfProlonged - Whether the rules ask of an absence if it is prolonged, which can be said without its dates.
 * @returns The input.
 */
export function residenceInput({ file, rules, day }: CaseContext, asksIfProlonged: boolean): ResidenceInput {
  const { person, stay = {} } = file;
  const chain = residenceOn(stay.periods ?? [], day);
  const last = chain.at(-1);
  const current = last?.period;
  const nationality = person?.nationality;
  const held = stay.card?.type ?? current?.card;
  // Who has no card in hand just now resides on that of the period that goes on.
  const currentCard = current === undefined && stay.card === null ? null : held;
  return {
    day,
    isGiven: stay.periods !== undefined,
    environment: residenceEnvironment({
      nationalityGroup:
        nationality === undefined ? undefined : lawOf(rules).book.nationalityGroup(nationality),
      currentCard,
      currentPurpose: current?.purpose ?? stay.card?.purpose,
      refugeeStatus: person?.refugeeStatus,
      studentYearsCount: stay.studentYearsCount,
      temporaryStay: stay.temporaryStay,
    }),
    periods: chain.map((each, index) => inputPeriod(each, index === chain.length - 1)),
    absences: (stay.absences ?? []).flatMap((absence, index) => inputAbsence(absence, index, stay, day)),
    absencesWithinTotal: stay.absencesWithinTotal,
    pathsOf: (path) => pathsTelling(path, stay, last),
    undated: undatedPaths(stay, asksIfProlonged),
    dates: {
      blueCardSince: dayOf(stay.blueCardSince),
      protectionAppliedOn: dayOf(person?.protectionAppliedOn),
    },
    latestDates: { blueCardSince: blueCardHeldFrom(chain) ?? day, protectionAppliedOn: day },
  };
}

function inputPeriod({ period, index, from, until }: DatedPeriod, isCurrent: boolean): InputPeriod {
  const { purpose, card } = period;
  return {
    about: `stay.periods[${index}]`,
    from,
    until,
    own: [purpose, card, isCurrent],
    period,
    hasCurrentCard: isCurrent && card === undefined,
  };
}

/** An absence that is only planned says nothing of the residence so far. */
function inputAbsence(
  absence: CaseAbsence,
  index: number,
  stay: CaseStay,
  day: number,
): readonly InputAbsence[] {
  const { from, to } = daysOf(absence, day);
  if (from > day) return [];
  const until = Math.min(to, day);
  const full = fullMonthsBetween(from, until);
  const months = monthsBegunBetween(from, until);
  const { reason, outsideEu } = absence;
  return [
    {
      about: `stay.absences[${index}]`,
      from,
      until,
      own: [isProlonged(absence, stay), reason, outsideEu, full, months],
      absence,
      months,
      isOver: absence.returnedOn !== null && to <= day,
    },
  ];
}

/** What is said of all absences together settles it for each, where it can be only one of them. */
function isProlonged(
  { prolonged }: CaseAbsence,
  { absences = [], prolongedAbsence }: CaseStay,
): boolean | undefined {
  if (prolonged !== undefined || prolongedAbsence === undefined) return prolonged;
  if (!prolongedAbsence) return false;
  const possible = absences.filter((other) => other.prolonged !== false);
  return possible.length === 1 ? true : undefined;
}

/** Where a fact of the case can be told: one of all absences, or that of the current period, at two places. */
function pathsTelling(
  path: string,
  { card, absences = [], prolongedAbsence }: CaseStay,
  current: DatedPeriod | undefined,
): readonly string[] {
  if (path.endsWith('].prolonged')) {
    if (prolongedAbsence === undefined) return [path, 'stay.prolongedAbsence'];
    // Where some absence is prolonged, each that is not leaves the others.
    return absences.flatMap(({ prolonged }, index) =>
      prolonged === undefined ? [`stay.absences[${index}].prolonged`] : [],
    );
  }
  if (path !== 'stay.card.type' || current === undefined) return [path];
  const ofPeriod = `stay.periods[${current.index}].card`;
  return card === null ? [ofPeriod] : [path, ofPeriod];
}

function undatedPaths({ absences, prolongedAbsence }: CaseStay, asksIfProlonged: boolean): readonly string[] {
  if (absences !== undefined) return [];
  const absent = ['stay.absences'];
  if (!asksIfProlonged) return absent;
  if (prolongedAbsence === true) return absent;
  return prolongedAbsence === undefined ? [...absent, 'stay.prolongedAbsence'] : [];
}

/** The day since which the Blue Card is held in Belgium. */
function blueCardHeldFrom(chain: readonly DatedPeriod[]): number | undefined {
  const others = chain.findLastIndex(({ period }) => period.card !== 'H');
  return chain[others + 1]?.from;
}
