import type { Conditions } from '../engine/conditions.js';
import type { SourceReference } from '../engine/proof.js';

/** The units that a parameter can have. */
export const UNITS = [
  'EUR/month',
  'EUR/year',
  'EUR',
  'percent',
  'days',
  'working-days',
  'working-days-with-saturday',
  'weeks',
  'months',
  'years',
  'persons',
  'digits',
  'level',
  'number',
] as const;

/** The unit of a parameter. */
export type Unit = (typeof UNITS)[number];

/** How sure a figure is: of the official text or several who agree, of one good source, or contested or thin. */
export type Confidence = 'high' | 'medium' | 'low';

/** Another reading of a figure on which sources disagree. */
export interface Reading {
  /** What the figure is under that reading. */
  readonly value: string | number;
  /** Where that reading stands. */
  readonly sources: readonly SourceReference[];
  /** For people: why it was not followed. */
  readonly note: string;
}

/** What every parameter has. */
interface ParameterCommon {
  /** What it is counted in. */
  readonly unit: Unit;
  /** Where it stands. */
  readonly sources: readonly SourceReference[];
  /** How sure it is, where the rulebook grades its figures. */
  readonly confidence?: Confidence;
  /** The other readings, where sources disagree. */
  readonly contested?: readonly Reading[];
  /** How the figure was worked out from others, where no source states it. */
  readonly derivation?: string;
  /** For people: how the figure is to be read. */
  readonly note?: string;
}

/** A figure that stands in a source. */
export interface StatedParameter extends ParameterCommon {
  /** A decimal as a string for amounts and percentages, a whole number for periods and counts. */
  readonly value: string | number;
}

/** A figure that is a percentage of another, rounded half-up to the cent. */
export interface PercentageParameter extends ParameterCommon {
  /** The parameter that holds the percentage. */
  readonly percent: string;
  /** The parameter it is taken of. */
  readonly of: string;
  /** How the result is rounded. */
  readonly rounding: 'half-up-to-cent';
}

/** A figure that is a whole multiple of another. */
export interface MultipleParameter extends ParameterCommon {
  /** The parameter that holds the factor. */
  readonly times: string;
  /** The parameter that is multiplied. */
  readonly of: string;
}

/** A figure that is the sum of others. */
export interface SumParameter extends ParameterCommon {
  /** The parameters that are added, of the same unit as the sum. */
  readonly sum: readonly string[];
}

/** A figure of the law, or one that follows from others by arithmetic. */
export type Parameter = StatedParameter | PercentageParameter | MultipleParameter | SumParameter;

/** The records of a list that a computed fact takes: those for which a rule over the list gives this event. */
interface OverList {
  /** The list. */
  readonly over: string;
  /** Takes the records for which some rule over the list with this event is met; every record when left out. */
  readonly event?: string;
}

/** A sum over a list. */
export interface SumSpecification extends OverList {
  /** The fact of each record that is summed. */
  readonly sum: string;
  /** The parameter that divides the sum; the quotient is rounded down to the cent. */
  readonly divideBy?: string;
}

/** How many records of a list are taken. */
export interface CountSpecification extends OverList {
  /** Tells this specification from others. */
  readonly count: true;
}

/** Whether some record, or every record, of a list is taken. */
export interface QuantifierSpecification extends OverList {
  /** Whether one record is enough, or all are needed. */
  readonly quantifier: 'some' | 'every';
}

/** The latest date over the records of a list. */
export interface LatestSpecification extends OverList {
  /** The fact of each record that is a date. */
  readonly latest: string;
  /** The fact that stands in when no record is taken, or none is later. */
  readonly orElse: string;
}

/** A date a period after or before another. The day of the event is not counted, the last day is. */
export interface TermSpecification {
  /** The fact the period starts from. */
  readonly from: string;
  /** The parameter that holds the period: its unit says what is counted. */
  readonly add?: string;
  /** The same, counted backwards. */
  readonly subtract?: string;
  /** For months and years: the period ends on the same day number, or on the last day of a shorter month. */
  readonly monthEnd?: 'same-day-or-last-day';
  /** Whether a last day on which offices are closed moves to the next working day. */
  readonly roll: 'none' | 'next-working-day';
  /** A fact that makes the date needless: there is none once it is given. */
  readonly whileMissing?: string;
}

/** The earliest of several dates; those known to be absent do not count. */
export interface EarliestSpecification {
  /** The facts that hold the dates. */
  readonly earliestOf: readonly string[];
}

/** A figure that grows by a step with each unit of a count beyond those that it covers. */
export interface StepSpecification {
  /** The parameter that it starts from. */
  readonly start: string;
  /** The parameter that is added for each further unit, of the same unit as the start. */
  readonly plus: string;
  /** The fact that is counted. */
  readonly per: string;
  /** The parameter that holds how many units the start covers. */
  readonly beyond: string;
}

/** A percentage, itself computed, of an amount. */
export interface ShareSpecification {
  /** The computed fact that holds the percentage. */
  readonly percent: string;
  /** The parameter it is taken of. */
  readonly of: string;
  /** How the result is rounded. */
  readonly rounding: 'half-up-to-cent';
}

/** The day halfway from one date to another; the first of them where the other is absent or not later. */
export interface HalfwaySpecification {
  /** The facts that hold the dates, the earlier one first. A day that falls between two is the later of them. */
  readonly halfway: readonly [from: string, to: string];
}

/** How a fact is computed from others. */
export type ComputedSpecification =
  | SumSpecification
  | CountSpecification
  | QuantifierSpecification
  | LatestSpecification
  | TermSpecification
  | EarliestSpecification
  | StepSpecification
  | ShareSpecification
  | HalfwaySpecification;

/** JSON as rules carry it for programs. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a rule says when its conditions hold. */
export interface RuleEvent {
  /** The kind of event, by which evaluators know what the rule is for. */
  readonly type: string;
  /** What the evaluator needs beside it. */
  readonly params?: { readonly [key: string]: Json };
}

/** One rule, in the format of json-rules-engine. */
export interface Rule {
  /** Its name, unique in the document. */
  readonly name: string;
  /** The list whose records it is about; the case as a whole when left out. */
  readonly over?: string;
  /** When the rule applies. */
  readonly conditions: Exclude<Conditions, { readonly fact: string }>;
  /** What the rule then says. */
  readonly event: RuleEvent;
  /** Greater comes first. */
  readonly priority?: number;
  /** Where the rule stands. */
  readonly sources: readonly SourceReference[];
  /** For people: how the source is to be read. */
  readonly note?: string;
}

/** Something that whoever relies on a document must know, shown with every answer that it decides. */
export interface Caveat {
  /** What the caveat is, such as `base-interpreted`. */
  readonly code: string;
  /** The figures and names that belong in the text. */
  readonly params: { readonly [key: string]: Json };
}

/** Says that the law of some days is not known: the history has a hole there, which is better said than filled. */
export interface Gap {
  /** For people: what is not known, and why. */
  readonly note: string;
  /** What some source or a computation gives, none of which could be followed. */
  readonly readings: readonly Reading[];
}

/** One edition of the rules of one domain: law as data. */
export interface RuleDocument {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The rulebook and domain, such as `guide/salary/brussels`. */
  readonly id: string;
  /** For people: what the document is about. */
  readonly title: string;
  /** The first day on which it is the law, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** The last such day; `null` while no end is known. */
  readonly effectiveTo: string | null;
  /** The day on which this revision was published in this project. */
  readonly publishedOn: string;
  /** 1, and one more for each correction. */
  readonly revision: number;
  /** The day on which it was last held against its sources. */
  readonly verifiedOn: string;
  /** The day after which it should not be relied on without a new look. */
  readonly reviewBy: string;
  /** What to know about the document as a whole. */
  readonly caveats: readonly Caveat[];
  /** For days whose law is not known; the document then states no figure and no rule. */
  readonly gap?: Gap;
  /** The figures, by name. */
  readonly parameters: { readonly [name: string]: Parameter };
  /** The facts that follow from others, by name, each after those it follows from. */
  readonly computed: { readonly [fact: string]: ComputedSpecification };
  /** The rules. */
  readonly rules: readonly Rule[];
}

/** Names an edition that took part in an answer. */
export interface DocumentReference {
  /** The rulebook and domain, such as `guide/salary/brussels`. */
  readonly id: string;
  /** The first day on which it is the law. */
  readonly effectiveFrom: string;
  /** 1, and one more for each correction. */
  readonly revision: number;
  /** SHA-256 of its canonical JSON, in hexadecimal. */
  readonly hash: string;
}
