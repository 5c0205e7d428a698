import { type CardFacts, cardFactsSchema } from '../facts/cardFacts.js';
import type { DeadlineFacts } from '../facts/deadlineFacts.js';
import { deadlineFactsSchema } from '../facts/deadlineFactsSchema.js';
import { type FactsReader, factsReader } from '../facts/factsReader.js';
import { type FamilyFacts, familyFactsSchema } from '../facts/familyFacts.js';
import { type RegisterNumberFacts, registerNumberFactsSchema } from '../facts/registerNumberFacts.js';
import { type SalaryFacts, salaryFactsSchema } from '../facts/salaryFacts.js';
import { type StudentFacts, studentFactsSchema } from '../facts/studentFacts.js';
import { vocabularyOf } from '../facts/vocabularyOf.js';
import { type Calendars, calendarsOf } from './calendars.js';
import { checkOpening } from './checkOpening.js';
import { compileDocument } from './compileDocument.js';
import type { CompiledDocument } from './compiledDocument.js';
import type { Contradiction } from './contradiction.js';
import type { HashedDocument } from './hashedDocument.js';
import { once } from './once.js';
import type { DocumentReference, RuleDocument } from './ruleDocument.js';
import type { CalendarDocument, NationalityGroupsDocument, SupportingData } from './supportingData.js';

/** The readers of the facts of each evaluator. */
export interface Readers {
  readonly cards: () => FactsReader<CardFacts>;
  readonly salary: () => FactsReader<SalaryFacts>;
  readonly 'student-means': () => FactsReader<StudentFacts>;
  readonly 'family-income': () => FactsReader<FamilyFacts>;
  readonly deadline: () => FactsReader<DeadlineFacts>;
  readonly 'register-number': () => FactsReader<RegisterNumberFacts>;
}

/** A document and how answers refer to it. */
export interface Edition {
  readonly document: RuleDocument;
  readonly reference: DocumentReference;
  /** Compiles the document when it is first asked for. */
  readonly compiled: () => CompiledDocument;
}

/** What a rulebook holds. Only {@link openedBy} reaches it, so that nobody who holds the rulebook can change it. */
export interface OpenRulebook {
  /** Its name: the first part of the id of its documents. */
  readonly name: string;
  /** The editions by domain, such as `salary/brussels`; each list by effective date and revision. */
  readonly domains: ReadonlyMap<string, readonly Edition[]>;
  /** The figures that another rulebook contradicts. */
  readonly contradictions: readonly Contradiction[];
  /** The names of other rulebooks that have law on a domain; on any domain, for an empty one. */
  readonly elsewhere: (domain: string, asOf: string, knownOn: string | undefined) => readonly string[];
  /** The calendar and the nationality groups. */
  readonly data: SupportingData;
  /** The calendars of working days. */
  readonly calendars: Calendars;
  /** Finds the group of a nationality, or of a person who has none. */
  readonly nationalityGroup: (nationality: string | null) => string;
  /** The readers of facts, each made when it is first used. */
  readonly readers: Readers;
}

let make: (book: OpenRulebook) => Rulebook;
let reach: (rulebook: object) => OpenRulebook | undefined;

/**
 * All editions of the documents of one rulebook, which nothing can change. Opening one is cheap: documents are compiled when
 * they are first used.
 */
export class Rulebook {
  /** Its name: the first part of the id of its documents. */
  readonly name: string;
  readonly #book: OpenRulebook;

  static {
    make = (book) => new Rulebook(book);
    reach = (rulebook) => (#book in rulebook ? rulebook.#book : undefined);
    // Nobody makes a rulebook of their own with the constructor of one that they hold.
    Reflect.deleteProperty(Rulebook.prototype, 'constructor');
  }

  private constructor(book: OpenRulebook) {
    this.name = book.name;
    this.#book = book;
    Object.freeze(this);
  }
}

/**
 * Closes a rulebook, so that it can be given away.
 *
 * @param book - What it holds.
 * @returns The rulebook.
 */
export function rulebookOf(book: OpenRulebook): Rulebook {
  return make(book);
}

/**
 * Reaches what a rulebook holds.
 *
 * @param rulebook - A rulebook, or anything else.
 * @returns What it holds; `undefined` for anything else.
 */
export function openedBy(rulebook: unknown): OpenRulebook | undefined {
  return typeof rulebook === 'object' && rulebook !== null ? reach(rulebook) : undefined;
}

/**
 * Opens a rulebook of documents. It keeps a copy of all that it is given: what is changed afterwards decides nothing.
 *
 * @param name - The name of the rulebook: the first part of the id of its documents.
 * @param documents - The documents with their hashes, as `hashed` of the entry point for rules gives them.
 * @param calendar - The calendar of working days.
 * @param nationalityGroups - The groups of nationalities.
 * @returns The rulebook.
 * @throws {@link FactsError} when an argument is none of these, listing everything wrong.
 * @throws {@link RuleDocumentError} when a document is no rule document, listing everything wrong with it, or a hash is not that
 * of its document.
 * @example
 * import calendar from 'belgian-residence-rules/rules/calendar.json' with { type: 'json' };
 * import groups from 'belgian-residence-rules/rules/nationality-groups.json' with { type: 'json' };
 * import { guideSalaryBrusselsFrom20260101 as brussels, hashed } from 'belgian-residence-rules/rules';
 * const rulebook = openRulebook('guide', [hashed(brussels)], calendar, groups);
 * rulesAsOf('2026-11-24', { rulebook }).documents.length; //=> 1
 */
export function openRulebook(
  name: string,
  documents: readonly HashedDocument[],
  calendar: CalendarDocument,
  nationalityGroups: NationalityGroupsDocument,
): Rulebook {
  const { documents: read, data } = checkOpening(name, documents, calendar, nationalityGroups);
  return rulebookOf(openUnchecked(name, read, data, []));
}

/**
 * Opens a rulebook of documents that are known to have their hashes and that nobody can change.
 *
 * @param name - The name of the rulebook.
 * @param documents - The documents with their hashes, frozen.
 * @param data - The calendar and the nationality groups, frozen.
 * @param contradictions - The figures that another rulebook contradicts, frozen.
 * @param elsewhere - Tells which other rulebooks have law on a domain.
 * @returns What the rulebook holds.
 */
export function openUnchecked(
  name: string,
  documents: readonly HashedDocument[],
  data: SupportingData,
  contradictions: readonly Contradiction[],
  elsewhere: OpenRulebook['elsewhere'] = () => [],
): OpenRulebook {
  const { calendar, nationalityGroups } = data;
  const calendars = calendarsOf(calendar);
  const domains = new Map<string, Edition[]>();
  for (const { document, hash } of documents) {
    const { id, effectiveFrom, revision } = document;
    const domain = id.slice(name.length + 1);
    const reference: DocumentReference = Object.freeze({ id, effectiveFrom, revision, hash });
    const compiled = once(() => compileDocument(document, reference, vocabularyOf(domain), calendars));
    const editions = domains.get(domain) ?? [];
    editions.push({ document, reference, compiled });
    domains.set(domain, editions);
  }
  for (const editions of domains.values()) editions.sort(byDateAndRevision);
  const sorted = new Map([...domains].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    name,
    domains: sorted,
    contradictions,
    data,
    elsewhere,
    calendars,
    nationalityGroup: groupFinder(nationalityGroups),
    readers: makeReaders(nationalityGroups),
  };
}

function byDateAndRevision(a: Edition, b: Edition): number {
  if (a.document.effectiveFrom !== b.document.effectiveFrom) {
    return a.document.effectiveFrom < b.document.effectiveFrom ? -1 : 1;
  }
  return a.document.revision - b.document.revision;
}

function groupFinder({
  groups,
  withoutNationality,
}: NationalityGroupsDocument): (nationality: string | null) => string {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => [code, group] as const)),
  );
  return (nationality) => (nationality === null ? withoutNationality : (groupOf.get(nationality) as string));
}

function makeReaders({ groups }: NationalityGroupsDocument): Readers {
  return {
    cards: once(() => factsReader(cardFactsSchema(Object.values(groups).flat()))),
    salary: once(() => factsReader(salaryFactsSchema())),
    'student-means': once(() => factsReader(studentFactsSchema())),
    'family-income': once(() => factsReader(familyFactsSchema())),
    deadline: once(() => factsReader(deadlineFactsSchema())),
    'register-number': once(() => factsReader(registerNumberFactsSchema())),
  };
}
