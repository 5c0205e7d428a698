import type { Holiday } from '../calendar/holiday.js';
import type { SourceReference } from '../engine/proof.js';

/** The Belgian calendar as data: `rules/calendar.json`. */
export interface CalendarDocument {
  /** The weekdays that are worked, 1 for Monday to 7 for Sunday. */
  readonly workingWeek: readonly number[];
  /** The days on which offices are closed. */
  readonly holidays: readonly Holiday[];
  /** What the calendar rests on. */
  readonly sources: readonly SourceReference[];
}

/** The groups of nationalities that the law tells apart: `rules/nationality-groups.json`. */
export interface NationalityGroupsDocument {
  /** The members of each group, as ISO 3166-1 alpha-2 codes; every code is in exactly one group. */
  readonly groups: { readonly [group: string]: readonly string[] };
  /** The group of a person who has no nationality. */
  readonly withoutNationality: string;
  /** What the groups rest on. */
  readonly sources: readonly SourceReference[];
}

/** A source: `rules/sources.json`. */
export interface Source {
  /** The id that references use. */
  readonly id: string;
  /** What kind of text it is. */
  readonly kind: 'guide' | 'statute' | 'official' | 'specialist' | 'press' | 'repository' | 'project';
  /** Its title. */
  readonly title: string;
  /** Where it can be read; `null` when it is not on the web. */
  readonly address: string | null;
  /** The day on which it appeared; `null` when unknown. */
  readonly publishedOn: string | null;
  /** The first day for which it says what the law is, where it says so of days before it appeared. */
  readonly statesFrom?: string;
  /** The day on which it was consulted. */
  readonly consultedOn: string;
}

/** A figure of a document. */
export interface FigureName {
  /** The id of the document. */
  readonly document: string;
  /** The name of its parameter. */
  readonly parameter: string;
}

/** Says that a figure of the guide and one of the law are the same thing: `rules/correspondences.json`. */
export interface Correspondence {
  /** The claim of the guide that states it. */
  readonly claim: string;
  /** The day on which this project first said so. */
  readonly publishedOn: string;
  /** The figure of the guide. */
  readonly guide: FigureName;
  /** The figure of the law. */
  readonly law: FigureName;
  /** What the figure is, for people: a code that texts name. */
  readonly subject: string;
  /** The card that it is of, where it is of one. */
  readonly card?: string;
}

/** The data that a rulebook uses beside its documents. */
export interface SupportingData {
  readonly calendar: CalendarDocument;
  readonly nationalityGroups: NationalityGroupsDocument;
}
