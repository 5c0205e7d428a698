import type { Outcome } from '../engine/outcome.js';
import type { DeadlineState } from '../evaluators/deadlineState.js';
import type { Money } from '../evaluators/determination.js';
import type { Check } from './plan.js';

/** A route of a case on both sides. */
export interface ComparedRoute {
  /** The card, such as `H`, or the status, such as `search-year`. */
  readonly route: string;
  /** Its outcome on the one side; `null` where there is no law on it. */
  readonly from: Outcome | null;
  /** Its outcome on the other side. */
  readonly to: Outcome | null;
}

/** A check on one of the two sides. */
export interface CheckSide {
  /** Whether the salary or the means suffice. */
  readonly outcome: Outcome;
  /** What is asked for; `null` when it is not known. */
  readonly threshold: Money | null;
  /** What there is, less what is asked for; `null` when it is not known. */
  readonly margin: Money | null;
}

/** A check of a case on both sides. */
export interface ComparedCheck {
  /** What is checked. */
  readonly check: Check['check'];
  /** The part of the case file that it is about, such as `jobOffers[0]`. */
  readonly about: string;
  /** How it stands on the one side. */
  readonly from: CheckSide | null;
  /** How it stands on the other side. */
  readonly to: CheckSide | null;
}

/** A deadline on one of the two sides. */
export interface DeadlineSide {
  /** Whether it is kept. */
  readonly outcome: Outcome;
  /** How the day asked about stands to it. */
  readonly state: DeadlineState;
  /** The first day; `null`, like the last day, when there is none or it is not known. */
  readonly opensOn: string | null;
  /** The last day that is safe; where there is none, the last day that is possible. */
  readonly dueOn: string | null;
  /** The day on which it was done, as given. */
  readonly doneOn: string | null;
}

/** A deadline of a case on both sides. */
export interface ComparedDeadline {
  /** The kind of deadline. */
  readonly deadline: string;
  /** The part of the case file that it runs from, such as `events[0]`. */
  readonly about: string;
  /** How it stands on the one side; `null` where there is none. */
  readonly from: DeadlineSide | null;
  /** How it stands on the other side. */
  readonly to: DeadlineSide | null;
}

/** What a change of a case is: of an outcome, of a margin, of a threshold, or of a date. */
export type CaseChangeCode =
  | 'appeared'
  | 'gone'
  | 'opened'
  | 'closed'
  | 'undecided'
  | 'margin-lost'
  | 'margin-regained'
  | 'margin-shrunk'
  | 'margin-grown'
  | 'margin-changed'
  | 'threshold-raised'
  | 'threshold-lowered'
  | 'threshold-changed'
  | 'passed'
  | 'state-changed'
  | 'opening-moved'
  | 'date-moved';

/** Something of a case that is not the same on both sides. */
export interface CaseChange {
  /** What kind of thing has changed. */
  readonly kind: 'route' | 'check' | 'deadline';
  /** Its name: the route, the check or the kind of deadline. */
  readonly name: string;
  /** The part of the case file that it is about; `null` for a route. */
  readonly about: string | null;
  /** What the change is. */
  readonly code: CaseChangeCode;
  /** What stands on the one side: an outcome, an amount, a state or a date; `null` when nothing does. */
  readonly from: Money | string | null;
  /** What stands on the other side. */
  readonly to: Money | string | null;
  /** By how much an amount has changed, negative when it is less; `null` where it is no amount, or not known. */
  readonly by: Money | null;
}

/** A case under two laws: plain JSON, with its keys always in this order. */
export interface ComparedCase {
  /** Every route. */
  readonly routes: readonly ComparedRoute[];
  /** Every check. */
  readonly checks: readonly ComparedCheck[];
  /** Every deadline. */
  readonly deadlines: readonly ComparedDeadline[];
  /** What is not the same on both sides; empty when all is. */
  readonly changes: readonly CaseChange[];
}
