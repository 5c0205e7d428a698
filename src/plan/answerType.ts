import type { Period } from '../facts/period.js';

/** The form that an answer to a question takes, so that a form or a chat can be made from it. */
export type AnswerType =
  | YesOrNo
  | CivilDate
  | Choice
  | Country
  | WholeNumber
  | Euro
  | EuroForPeriod
  | AcademicYear
  | Text
  | Records;

interface Common {
  /** Whether `null` is an answer: known to be absent. */
  readonly absentable: boolean;
}

/** `true` or `false`. */
export interface YesOrNo extends Common {
  /** Which form it is. */
  readonly type: 'boolean';
}

/** A date `YYYY-MM-DD`. */
export interface CivilDate extends Common {
  /** Which form it is. */
  readonly type: 'date';
}

/** One of a list of codes. */
export interface Choice extends Common {
  /** Which form it is. */
  readonly type: 'choice';
  /** The kind of the codes, by which languages name them, such as `region`. */
  readonly names: string;
  /** The codes. */
  readonly choices: readonly string[];
}

/** A country, ISO 3166-1 alpha-2 in capitals. */
export interface Country extends Common {
  /** Which form it is. */
  readonly type: 'country';
}

/** A whole number. */
export interface WholeNumber extends Common {
  /** Which form it is. */
  readonly type: 'number';
  /** The least that it can be. */
  readonly least: number;
  /** The most that it can be. */
  readonly most: number;
}

/** An amount in euro, a string with at most two decimals. */
export interface Euro extends Common {
  /** Which form it is. */
  readonly type: 'euro';
}

/** An amount in euro for a month or a year: `{ amount, per }`. */
export interface EuroForPeriod extends Common {
  /** Which form it is. */
  readonly type: 'euro-for-period';
  /** The periods for which it can be given: one where the rules cannot compare an amount for the other. */
  readonly per: readonly Period[];
}

/** An academic year such as `2026-2027`. */
export interface AcademicYear extends Common {
  /** Which form it is. */
  readonly type: 'academic-year';
}

/** A text that is not empty, such as a name. No question asks for one: nothing depends on it. */
export interface Text extends Common {
  /** Which form it is. */
  readonly type: 'text';
}

/** A list of records; an empty list says that there are none. */
export interface Records extends Common {
  /** Which form it is. */
  readonly type: 'records';
  /** The fields of each record, in the order in which to ask for them. */
  readonly fields: readonly RecordField[];
}

/** A field of the records of a list. */
export interface RecordField {
  /** Its key in the record. */
  readonly name: string;
  /** The form of what stands there. */
  readonly answer: AnswerType;
  /** Whether it must be there, where it can be. */
  readonly required: boolean;
  /** Which records it bears on; `null` where it does on all. */
  readonly when: FieldCondition | null;
}

/** What another field of a record must say for a field to bear on it. */
export interface FieldCondition {
  /** The key of the other field, which stands before it. */
  readonly name: string;
  /** The codes of the other field with which it does. */
  readonly values: readonly string[];
}
