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
}

/** An academic year such as `2026-2027`. */
export interface AcademicYear extends Common {
  /** Which form it is. */
  readonly type: 'academic-year';
}

/** A list of records; an empty list says that there are none. */
export interface Records extends Common {
  /** Which form it is. */
  readonly type: 'records';
  /** The fields of each record, with whether each must be there. */
  readonly fields: readonly RecordField[];
}

/** A field of a record. */
export interface RecordField {
  /** Its name. */
  readonly name: string;
  /** The form of its answer. */
  readonly answer: AnswerType;
  /** Whether it must be there. */
  readonly required: boolean;
}
