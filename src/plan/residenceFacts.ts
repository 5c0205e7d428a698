import { formatDay } from '../calendar/formatDay.js';
import { monthsBegunBetween } from '../calendar/monthsBegunBetween.js';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import { parseDay } from '../calendar/parseDay.js';
import { MOST_MONTHS } from '../facts/cardFacts.js';
import type { CaseAbsence, CaseStay, ResidencePeriod } from '../facts/caseFile.js';

/** A period of residence by day numbers, the last day included. */
export interface DatedPeriod {
  readonly period: ResidencePeriod;
  /** Its place in the case file. */
  readonly index: number;
  readonly from: number;
  /** Its last day; that asked about while it goes on. */
  readonly until: number;
}

/**
 * Finds the residence that goes on on a day: its periods, each of which begins on the day after the one before at the
 * latest. A day without residence breaks it.
 *
 * @param periods - The periods of the case file, in any order.
 * @param day - The day, as a day number.
 * @returns The periods in order, cut off at the day; none when there is no residence on that day.
 */
export function residenceOn(periods: readonly ResidencePeriod[], day: number): readonly DatedPeriod[] {
  const dated = periods
    .map((period, index): DatedPeriod => {
      const until = period.until === null ? day : Math.min(day, parseDay(period.until) as number);
      return { period, index, from: parseDay(period.from) as number, until };
    })
    .filter(({ from }) => from <= day)
    .sort((a, b) => a.from - b.from);
  let first = 0;
  let end = Number.NEGATIVE_INFINITY;
  dated.forEach(({ from, until }, index) => {
    if (from > end + 1) {
      first = index;
      end = until;
    } else end = Math.max(end, until);
  });
  return end >= day ? dated.slice(first) : [];
}

/** What the rules on cards and deadlines ask about residence and absences. */
export interface ResidenceFacts {
  /** The day on which continuous residence began; the day asked about when there is none. */
  readonly residentSince: string;
  /** The last day as a student, the day asked about for who still is one; `null` when there was none. */
  readonly studentUntil: string | null | undefined;
  /** The day since which one stays on the ground of the current card. */
  readonly currentGroundSince: string;
  /** Whether a search year is among the periods. */
  readonly hadSearchYear: boolean;
}

/**
 * Takes from the periods of residence what rules ask about.
 *
 * @param stay - The stay of a case file.
 * @param day - The day asked about, as a day number.
 * @returns The facts; `undefined` when no periods are given.
 */
export function residenceFacts({ periods }: CaseStay, day: number): ResidenceFacts | undefined {
  if (periods === undefined) return undefined;
  const chain = residenceOn(periods, day);
  const asOf = formatDay(day);
  return {
    residentSince: chain[0]?.period.from ?? asOf,
    studentUntil: studentUntil(chain),
    currentGroundSince: currentGroundSince(chain)?.period.from ?? asOf,
    hadSearchYear: periods.some(({ purpose }) => purpose === 'job-search'),
  };
}

/**
 * The last day of the studies with which the residence began. Where somebody studied later, one date does not tell which
 * days count, so that it is left unknown.
 */
function studentUntil(chain: readonly DatedPeriod[]): string | null | undefined {
  const isStudy = ({ period }: DatedPeriod): boolean => period.purpose === 'study';
  const leading = chain.findIndex((each) => !isStudy(each));
  const studies = leading === -1 ? chain : chain.slice(0, leading);
  if (chain.slice(studies.length).some(isStudy)) return undefined;
  const last = studies.at(-1);
  return last === undefined ? null : formatDay(last.until);
}

function currentGroundSince(chain: readonly DatedPeriod[]): DatedPeriod | undefined {
  const current = chain.at(-1)?.period.purpose;
  const others = chain.findLastIndex(({ period }) => period.purpose !== current);
  return chain[others + 1];
}

/** What rules on cards and deadlines ask about a stay. */
export interface StayFacts {
  /** `undefined` when no periods are given. */
  readonly residence: ResidenceFacts | undefined;
  /** `undefined` when no absences, or no periods, are given. */
  readonly absences: AbsenceFacts | undefined;
}

/**
 * Takes from a stay what rules ask about.
 *
 * @param stay - The stay of a case file, if it has one.
 * @param day - The day asked about, as a day number.
 * @returns The facts.
 */
export function stayFacts(stay: CaseStay | undefined, day: number): StayFacts {
  const residence = stay && residenceFacts(stay, day);
  const absences = stay?.absences && residence && absenceFacts(stay.absences, residence.residentSince, day);
  return { residence, absences };
}

/** What rules on cards ask about the longest of some absences. */
export interface LongestAbsence {
  readonly longestAbsenceLeftOn: string | null;
  readonly longestAbsenceReturnedOn: string | undefined;
  readonly absenceReason: 'important' | 'military-service' | 'other' | undefined;
  /** The most months that can fall into one year, whichever way the years are drawn. */
  readonly absenceMonthsInYearAtMost: number;
}

/** What the rules on cards ask about absences. */
export interface AbsenceFacts extends LongestAbsence {
  readonly totalAbsenceMonths: number;
  /** The places, in the case file, of the absences that bear on the residence and of which the reason is not given. */
  readonly withoutReason: readonly number[];
  /** Where there are absences for different reasons, the longest for each; none where one reason is not given. */
  readonly byReason: readonly LongestAbsence[];
}

/** The reasons for which rules on cards allow a longer absence, as against those that they treat alike. */
const IMPORTANT: readonly (string | undefined)[] = [
  'pregnancy',
  'serious-illness',
  'study',
  'training',
  'posting',
];

/**
 * Takes from the absences of a case what rules on cards ask about. Those that ended before the residence began do not bear
 * on it; one that goes on is taken up to the day asked about.
 *
 * @param absences - The absences of the case file.
 * @param residentSince - The day on which continuous residence began.
 * @param day - The day asked about, as a day number.
 * @returns The facts.
 */
export function absenceFacts(
  absences: readonly CaseAbsence[],
  residentSince: string,
  day: number,
): AbsenceFacts {
  const relevant = absences
    .map((absence, index): CountedAbsence => {
      const days = daysOf(absence, day);
      return {
        absence,
        index,
        ...days,
        months: monthsBegunBetween(days.from, days.to),
        reason: reasonOf(absence),
      };
    })
    .filter(({ absence, from }) => (absence.returnedOn ?? residentSince) >= residentSince && from <= day);
  const reasons = [...new Set(relevant.map(({ reason }) => reason))];
  const isMixed = reasons.length > 1 && !reasons.includes(undefined);
  return {
    ...longestOf(relevant, reasons.length === 1 ? reasons[0] : undefined),
    // No rule asks about more, and overlapping absences can add up to any number.
    totalAbsenceMonths: Math.min(monthsOf(relevant), MOST_MONTHS),
    withoutReason: relevant.filter(({ reason }) => reason === undefined).map(({ index }) => index),
    byReason: isMixed
      ? reasons.map((reason) =>
          longestOf(
            relevant.filter((each) => each.reason === reason),
            reason,
          ),
        )
      : [],
  };
}

interface CountedAbsence extends DatedAbsence {
  readonly absence: CaseAbsence;
  readonly index: number;
  readonly months: number;
  readonly reason: LongestAbsence['absenceReason'];
}

function longestOf(
  absences: readonly CountedAbsence[],
  absenceReason: LongestAbsence['absenceReason'],
): LongestAbsence {
  const most = Math.max(...absences.map(({ months }) => months));
  const longest = absences.find(({ months }) => months === most);
  return {
    longestAbsenceLeftOn: longest?.absence.leftOn ?? null,
    longestAbsenceReturnedOn: longest && formatDay(longest.to),
    absenceReason,
    absenceMonthsInYearAtMost: Math.min(monthsOf(absences), MONTHS_PER_YEAR),
  };
}

function monthsOf(absences: readonly CountedAbsence[]): number {
  return absences.reduce((sum, { months }) => sum + months, 0);
}

interface DatedAbsence {
  readonly from: number;
  readonly to: number;
}

/**
 * The days of an absence.
 *
 * @param absence - The absence.
 * @param day - The day up to which one that goes on is taken.
 * @returns Its first day and that of the return.
 */
export function daysOf({ leftOn, returnedOn }: CaseAbsence, day: number): DatedAbsence {
  const from = parseDay(leftOn) as number;
  return { from, to: Math.max(from, returnedOn === null ? day : (parseDay(returnedOn) as number)) };
}

function reasonOf({ reason }: CaseAbsence): LongestAbsence['absenceReason'] {
  if (reason === undefined) return undefined;
  if (reason === 'military-service') return reason;
  return IMPORTANT.includes(reason) ? 'important' : 'other';
}
