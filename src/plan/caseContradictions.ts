import { firstDay } from '../calendar/calendarBounds.js';
import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import type { CaseFile, CaseSponsor, CaseStay, ResidencePeriod } from '../facts/caseFile.js';
import type { FactsProblem } from '../facts/factsError.js';
import { absenceFacts, residenceOn } from './residenceFacts.js';

/**
 * Finds facts of a case file that contradict each other, such as a return before the departure.
 *
 * @param file - The case file, each of its facts known to be right by itself.
 * @param asOf - The day asked about.
 * @returns One problem for each contradiction, in the order of the case file.
 */
export function caseContradictions(
  { person, stay, jobOffers, events, family }: CaseFile,
  asOf: string,
): readonly FactsProblem[] {
  const { birthDate, criminalRecord } = person ?? {};
  const { periods = [], absences = [], trips = [] } = stay ?? {};
  return [
    ...(birthDate !== undefined && birthDate > asOf
      ? [{ path: 'person.birthDate', expected: `a date on or before ${asOf}`, received: `"${birthDate}"` }]
      : []),
    ...inOrder('person.criminalRecord', criminalRecord, 'coversFrom', 'issuedOn'),
    ...periods.flatMap((period, index) => inOrder(`stay.periods[${index}]`, period, 'from', 'until')),
    ...overlaps(periods),
    ...currentCard(stay, asOf),
    ...searchYear(stay),
    ...absences.flatMap((absence, index) =>
      inOrder(`stay.absences[${index}]`, absence, 'leftOn', 'returnedOn'),
    ),
    ...prolonged(stay),
    ...monthsInYear(stay, asOf),
    ...trips.flatMap((trip, index) => inOrder(`stay.trips[${index}]`, trip, 'enteredOn', 'leftOn')),
    ...(jobOffers ?? []).flatMap((offer, index) =>
      inOrder(`jobOffers[${index}]`, offer, 'startsOn', 'endsOn'),
    ),
    ...(events ?? []).flatMap((event, index) => inOrder(`events[${index}]`, event, 'employedSince', 'on')),
    ...grantedToBelgian(family?.sponsor),
  ];
}

function inOrder(
  path: string,
  record: object | null | undefined,
  earlier: string,
  later: string,
): readonly FactsProblem[] {
  const first = Reflect.get(record ?? {}, earlier) as string | null | undefined;
  const second = Reflect.get(record ?? {}, later) as string | null | undefined;
  // ISO dates sort as the days they name.
  if (typeof first !== 'string' || typeof second !== 'string' || first <= second) return [];
  return [
    {
      path: `${path}.${later}`,
      expected: `a date on or after ${earlier}, which is ${first}`,
      received: JSON.stringify(second),
    },
  ];
}

/** Conditions of Belgians do not depend on such a day: given with a Belgian, one of the two is wrong. */
function grantedToBelgian({ status, stayGrantedOn }: CaseSponsor = {}): readonly FactsProblem[] {
  if (status !== 'belgian' || typeof stayGrantedOn !== 'string') return [];
  const expected = 'null, since the sponsor is Belgian: no stay is granted to one';
  return [{ path: 'family.sponsor.stayGrantedOn', expected, received: `"${stayGrantedOn}"` }];
}

/** What is said of all absences together must be true of the list of them. */
function prolonged({ absences, prolongedAbsence }: CaseStay = {}): readonly FactsProblem[] {
  if (absences === undefined || prolongedAbsence === undefined) return [];
  const path = 'stay.prolongedAbsence';
  const received = String(prolongedAbsence);
  if (prolongedAbsence && absences.every((absence) => absence.prolonged === false)) {
    return [{ path, expected: 'false, since no absence in stay.absences is prolonged', received }];
  }
  const index = absences.findIndex((absence) => absence.prolonged === true);
  if (prolongedAbsence || index === -1) return [];
  return [{ path, expected: `true, since stay.absences[${index}] is prolonged`, received }];
}

/** The card held in the period that goes on is the card held now. */
function currentCard({ periods = [], card }: CaseStay = {}, asOf: string): readonly FactsProblem[] {
  const current = residenceOn(periods, parseDay(asOf) as number).at(-1);
  const [held, now] = [current?.period.card, card?.type];
  if (held === undefined || now === undefined || held === now) return [];
  const expected = `"${held}", since stay.periods[${current?.index}].card, of the period that goes on, is ${held}`;
  return [{ path: 'stay.card.type', expected, received: JSON.stringify(now) }];
}

/** A search year that is among the periods was had. */
function searchYear({ periods = [], searchYearUsed }: CaseStay = {}): readonly FactsProblem[] {
  const index = periods.findIndex(({ purpose }) => purpose === 'job-search');
  if (index === -1 || searchYearUsed !== false) return [];
  const expected = `true, since stay.periods[${index}] is a search year`;
  return [{ path: 'stay.searchYearUsed', expected, received: 'false' }];
}

/** The year with the most absence cannot have more of it than all absences that are listed. */
function monthsInYear(
  { periods = [], absences, mostAbsenceMonthsInYear }: CaseStay = {},
  asOf: string,
): readonly FactsProblem[] {
  if (absences === undefined || mostAbsenceMonthsInYear === undefined) return [];
  const day = parseDay(asOf) as number;
  const since = residenceOn(periods, day)[0]?.period.from ?? formatDay(firstDay);
  const most = absenceFacts(absences, since, day).absenceMonthsInYearAtMost;
  if (mostAbsenceMonthsInYear <= most) return [];
  const bearing = 'the absences in stay.absences that bear on the residence';
  return [
    {
      path: 'stay.mostAbsenceMonthsInYear',
      expected: `at most ${most}, since ${bearing} touch no more months in a year`,
      received: String(mostAbsenceMonthsInYear),
    },
  ];
}

/** One day cannot be spent on two grounds: the count of years would not know which to take. */
function overlaps(periods: readonly ResidencePeriod[]): readonly FactsProblem[] {
  const sorted = periods
    .map((period, index) => ({ ...period, index }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  return sorted.flatMap(({ from, index }, position) => {
    const before = sorted.slice(0, position).find(({ until }) => until === null || until >= from);
    if (before === undefined) return [];
    const end = before.until ?? 'never';
    return [
      {
        path: `stay.periods[${index}].from`,
        expected: `a date after the period before it ends (stay.periods[${before.index}].until is ${end})`,
        received: JSON.stringify(from),
      },
    ];
  });
}
