import type { Outcome } from '../engine/outcome.js';
import type { CaseChangeCode } from '../plan/comparedCase.js';
import type { InterviewPhrase } from './interviewPhrase.js';
import type { Label } from './label.js';
import type { Phrase } from './phrase.js';
import type { PlanPhrase } from './planPhrase.js';
import type { PortfolioPhrase } from './portfolioPhrase.js';

/**
 * Texts by code. A text can hold placeholders, `{name}` or with a format, such as `{dueOn:date}`; a part of it in square
 * brackets is left out when a parameter in it is absent.
 */
export type Messages = Readonly<Record<string, string>>;

/** The forms of a unit that is counted. */
export interface CountedUnit {
  /** The form for the numbers that take the singular, such as `{count} day`. */
  readonly one: string;
  /** The form for every other number, such as `{count} days`. */
  readonly other: string;
}

/** Which numbers take the singular, whatever their sign. */
export interface Singular {
  /** The whole numbers that do. */
  readonly numbers: readonly number[];
  /** Whether they still do with decimals behind them. */
  readonly withDecimals: boolean;
}

/** How a language writes figures, dates and lists. */
export interface Notation {
  /** The names of the months, January first. */
  readonly months: readonly string[];
  /** A date, made of `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** How the first day of a month is written in the place of `{day}`. */
  readonly firstDay: string;
  /** An amount of money, made of `{sign}` and `{number}`. */
  readonly amount: string;
  /** What stands between groups of three digits. */
  readonly group: string;
  /** What stands before the decimals. */
  readonly decimal: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** What stands between a name and what is said of it. */
  readonly colon: string;
  /** What stands between the items of a list that hold commas. */
  readonly semicolon: string;
  /** What stands before the last item of a list. */
  readonly and: string;
  /** How each part of a place in a law is written, made of `{n}`. */
  readonly article: Readonly<
    Record<'article' | 'paragraph' | 'subparagraph' | 'number' | 'annex' | 'section', string>
  >;
  /** What stands between an article and its parts. */
  readonly articleSeparator: string;
  /** Which numbers take the singular. */
  readonly singular: Singular;
}

/**
 * Everything that a language says, as data: another language is another object of this type, and the functions that
 * write texts stay as they are.
 */
export interface Language {
  /** Its tag as of BCP 47, such as `en`. */
  readonly tag: string;
  /** How it writes figures, dates and lists. */
  readonly notation: Notation;
  /** The words for outcomes. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The first line of an answer, by evaluator and outcome, such as `salary.met`. */
  readonly headlines: Messages;
  /** Why an answer is what it is, by the code of the reason. */
  readonly reasons: Messages;
  /** What to know about an answer, by the code of the warning. */
  readonly warnings: Messages;
  /** What a plan lists, by the kind of item and its code, such as `step.visa-d`. */
  readonly items: Messages;
  /** What counts of years of residence say, by the kind of thing and its code, such as `period.legal-residence`. */
  readonly residence: Messages;
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
  /** What is said while questions are asked in a terminal. */
  readonly interview: Readonly<Record<InterviewPhrase, string>>;
  /** What would open what is closed, by the code of the change. */
  readonly changes: Messages;
  /** The titles and sentences of a comparison of many cases, by their code. */
  readonly portfolio: Readonly<Record<PortfolioPhrase, string>>;
  /** What has changed in a case under another law, by the code of the change. */
  readonly caseChanges: Readonly<Record<CaseChangeCode, string>>;
  /** The units that are counted, by their code. */
  readonly units: Readonly<Record<string, CountedUnit>>;
  /** The names of what answers have codes for, by the kind of thing and its code. */
  readonly names: Readonly<Record<string, Messages>>;
  /** The headings and labels of the page and the calendar that are made of a plan, by their code. */
  readonly page: Messages;
  /** The headings of reports. */
  readonly labels: Readonly<Record<Label, string>>;
}
