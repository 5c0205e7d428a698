import type { Outcome } from '../engine/outcome.js';
import type { Label } from './label.js';
import type { Phrase } from './phrase.js';
import type { PlanPhrase } from './planPhrase.js';

/** Texts by code. A text can hold placeholders such as `{dueOn:date}`, which {@link fillIn} describes. */
export type Messages = Readonly<Record<string, string>>;

/** The forms of a unit that is counted. */
export interface CountedUnit {
  /** The form for 1, such as `{count} day`. */
  readonly one: string;
  /** The form for every other number, such as `{count} days`. */
  readonly other: string;
}

/** How a language writes figures, dates and lists. */
export interface Notation {
  /** The names of the months, January first. */
  readonly months: readonly string[];
  /** A date, made of `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** An amount of money, made of `{sign}` and `{number}`. */
  readonly amount: string;
  /** What stands between groups of three digits. */
  readonly group: string;
  /** What stands before the decimals. */
  readonly decimal: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** What stands before the last item of a list. */
  readonly and: string;
}

/**
 * Everything that a language says, as data: another language is another object of this type, and the functions that
 * write texts stay as they are.
 */
export interface Language {
  /** Its tag as of BCP 47, such as `en`. */
  readonly tag: string;
  readonly notation: Notation;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The first line of an answer, by evaluator and outcome, such as `salary.met`. */
  readonly headlines: Messages;
  /** Why an answer is what it is, by the code of the reason. */
  readonly reasons: Messages;
  /** What to know about an answer, by the code of the warning. */
  readonly warnings: Messages;
  /** How the day asked about stands to a deadline, by its state. */
  readonly states: Messages;
  /** What is wrong, by the code of an error and the code in it. */
  readonly errors: Messages;
  /** The sentences that proofs and rules are made of. */
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** The titles and sentences of a plan, by their code. */
  readonly plan: Readonly<Record<PlanPhrase, string>>;
  /** What to ask for each path of the case file, with `[]` for a place in a list. */
  readonly questions: Messages;
  /** What would open what is closed, by the code of the change. */
  readonly changes: Messages;
  /** The units that are counted, by their code. */
  readonly units: Readonly<Record<string, CountedUnit>>;
  /** The names of what answers have codes for, by the kind of thing and its code. */
  readonly names: Readonly<Record<string, Messages>>;
  /** The headings and labels of the page and the calendar that are made of a plan, by their code. */
  readonly page: Messages;
  /** The headings of reports. */
  readonly labels: Readonly<Record<Label, string>>;
}
