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
import type { CalendarDocument, NationalityGroupsDocument } from './supportingData.js';

/** The readers of the facts of each evaluator. */
export interface Readers {
  readonly cards: () => FactsReader<CardFacts>;
  readonly salary: () => FactsReader<SalaryFacts>;
  readonly 'student-means': () => FactsReader<StudentFacts>;
  readonly 'family-income': () => FactsReader<FamilyFacts>;
  readonly deadline: () => FactsReader<DeadlineFacts>;
  readonly 'register-number': () => FactsReader<RegisterNumberFacts>;
}

/** The data that a rulebook uses beside its documents. */
export interface SupportingData {
  readonly calendar: CalendarDocument;
  readonly nationalityGroups: NationalityGroupsDocument;
}

/** A document and how answers refer to it. */
export interface Edition {
  readonly document: RuleDocument;
  readonly reference: DocumentReference;
  /** Compiles the document when it is first asked for. */
  readonly compiled: () => CompiledDocument;
}

/** All editions of the documents of one rulebook. Opening one is cheap: documents are compiled when they are first used. */
export interface Rulebook {
  /** Its name: the first part of the id of its documents. */
  readonly name: string;
  /** @internal The editions by domain, such as `salary/brussels`; each list by effective date and revision. */
  readonly domains: ReadonlyMap<string, readonly Edition[]>;
  /** @internal The figures that another rulebook contradicts. */
  readonly contradictions: readonly Contradiction[];
  /** @internal The calendar and the nationality groups as they were given. */
  readonly data: SupportingData;
  /** @internal The calendars of working days. */
  readonly calendars: Calendars;
  /** @internal Finds the group of a nationality, or of a person who has none. */
  readonly nationalityGroup: (nationality: string | null) => string;
  /** @internal The readers of facts, each made when it is first used. */
  readonly readers: Readers;
}

/**
 * Opens a rulebook of documents.
 *
 * @param name - The name of the rulebook: the first part of the id of its documents.
 * @param documents - The documents with their hashes, as `hashed` of the entry point for rules gives them.
 * @param calendar - The calendar of working days.
 * @param nationalityGroups - The groups of nationalities.
 * @returns The rulebook.
 * @throws {@link FactsError} when an argument is none of these, listing everything wrong.
 * @throws {@link RuleDocumentError} when a document is no rule document, listing everything wrong with it.
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
  const read = checkOpening(name, documents, calendar, nationalityGroups);
  return rulebookOf(name, read, calendar, nationalityGroups);
}

/**
 * Opens a rulebook of documents that are known to be right: those of the package, or of a rulebook that was opened.
 *
 * @param name - The name of the rulebook.
 * @param documents - The documents with their hashes.
 * @param calendar - The calendar of working days.
 * @param nationalityGroups - The groups of nationalities.
 * @returns The rulebook.
 */
export function rulebookOf(
  name: string,
  documents: readonly HashedDocument[],
  calendar: CalendarDocument,
  nationalityGroups: NationalityGroupsDocument,
): Rulebook {
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
    contradictions: [],
    data: { calendar, nationalityGroups },
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
