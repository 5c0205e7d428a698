import type { DeadlineFacts } from '../facts/deadlineFacts.js';
import type { FactsProblem } from '../facts/factsError.js';

type Order = readonly [earlier: string, later: string];

/** Dates of which one cannot come before the other, whatever the law says. */
const ORDERS: { readonly [kind in DeadlineFacts['kind']]?: readonly Order[] } = {
  'arrival-registration': [['enteredOn', 'doneOn']],
  'registration-after-authorisation': [['authorisationReceivedOn', 'doneOn']],
  'eu-registration': [['enteredOn', 'doneOn']],
  'provisional-document': [['appliedOn', 'doneOn']],
  'eu-plus-absence': [['leftOn', 'doneOn']],
  'right-of-return': [['leftOn', 'doneOn']],
  'long-term-resident-absence': [['leftOn', 'doneOn']],
  'absence-report': [
    ['leftOn', 'returnedOn'],
    ['returnedOn', 'doneOn'],
  ],
  'job-search': [['employedSince', 'employmentEndedOn']],
  'criminal-record': [
    ['coversFrom', 'issuedOn'],
    ['issuedOn', 'doneOn'],
  ],
};

const NOTHING: readonly FactsProblem[] = Object.freeze([]);

/**
 * Finds dates that contradict each other, such as a return before the departure.
 *
 * @param facts - The facts, each known to be right by itself.
 * @returns One problem for each contradiction.
 */
export function deadlineContradictions(facts: DeadlineFacts): readonly FactsProblem[] {
  if ('absences' in facts) {
    return (
      facts.absences?.flatMap((absence, index) => problemsIn(absence, ABSENCE, `absences[${index}].`)) ??
      NOTHING
    );
  }
  const orders = ORDERS[facts.kind];
  return orders === undefined ? NOTHING : problemsIn(facts, orders, '');
}

const ABSENCE: readonly Order[] = [['leftOn', 'returnedOn']];

function problemsIn(record: object, orders: readonly Order[], path: string): readonly FactsProblem[] {
  let problems = NOTHING;
  for (const [earlier, later] of orders) {
    const first = Reflect.get(record, earlier) as string | null | undefined;
    const second = Reflect.get(record, later) as string | null | undefined;
    // ISO dates sort as the days they name.
    if (typeof first !== 'string' || typeof second !== 'string' || first <= second) continue;
    const expected = `a date on or after ${earlier}, which is ${first}`;
    problems = [...problems, { path: path + later, expected, received: JSON.stringify(second) }];
  }
  return problems;
}
