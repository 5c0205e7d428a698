import { parseDay } from '../calendar/parseDay.js';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { DATE_EXPECTED } from '../facts/fieldSchemas.js';
import { showValue } from '../facts/showValue.js';
import { type DeclaredGap, NoLawError } from './noLawError.js';
import { remembering } from './remembering.js';
import type { Edition, Rulebook } from './rulebook.js';
import type { DocumentReference } from './ruleDocument.js';
import { RuleDocumentError } from './ruleDocumentError.js';
import type { EditionInForce, RuleSet, Uncovered, Warning } from './ruleSet.js';
import { RULEBOOK_NAMES, type RulebookName, shippedRulebook } from './shippedRulebook.js';

/** Which law {@link rulesAsOf} gives. */
export interface RulesOptions {
  /**
   * The rulebook by its name, or one that was opened with {@link openRulebook} and is kept by the caller, which saves
   * compiling its documents again.
   *
   * @defaultValue `'guide'`
   */
  readonly rulebook?: RulebookName | Rulebook | undefined;
  /**
   * The day whose state of our data is used, `YYYY-MM-DD`: documents and corrections published later are left out.
   *
   * @defaultValue the newest
   */
  readonly knownOn?: string | undefined;
}

/**
 * Gives the law of a day.
 *
 * @param asOf - The day whose law applies, `YYYY-MM-DD`.
 * @param options - Which rulebook, and in which state.
 * @returns The rules in force on that day, which never change.
 * @throws {@link FactsError} when a date or the name of the rulebook is wrong.
 * @throws {@link RuleDocumentError} when two editions of a domain are in force at once.
 * @throws {@link NoLawError} when the rulebook has no law at all for that day. Where only some domains have none, asking
 * for one of them throws it.
 * @example
 * rulesAsOf('2026-11-24').documents.length > 0; //=> true
 */
export function rulesAsOf(asOf: string, options: RulesOptions = {}): RuleSet {
  const { rulebook = 'guide', knownOn } = options;
  const day = checkOptions(asOf, rulebook, knownOn);
  const book = typeof rulebook === 'string' ? shippedRulebook(rulebook) : rulebook;
  const groups = new Map<string, Map<string, EditionInForce>>();
  const references: DocumentReference[] = [];
  const uncovered: Uncovered[] = [];
  for (const [domain, editions] of book.domains) {
    const known = newestRevisions(editions, knownOn);
    const edition = editionInForce(known, asOf);
    if (edition === undefined || edition.document.gap !== undefined) {
      uncovered.push({ domain, ...whyNot(known, asOf), gap: gapOf(edition) });
      continue;
    }
    const [group, name] = splitDomain(domain);
    const inGroup = groups.get(group) ?? new Map<string, EditionInForce>();
    inGroup.set(name, { compiled: edition.compiled, warnings: warningsOf(edition, asOf) });
    groups.set(group, inGroup);
    references.push(edition.reference);
  }
  if (references.length === 0) throw noLawAtAll(book.name, asOf, uncovered);
  const rules: RuleSet = Object.freeze<RuleSet>({
    rulebook: book.name,
    asOf,
    knownOn: knownOn ?? null,
    documents: Object.freeze(references),
    warnings: Object.freeze(
      [...groups.values()].flatMap((editions) => [...editions.values()].flatMap(({ warnings }) => warnings)),
    ),
    uncovered: Object.freeze(uncovered),
    day,
    book,
    edition: (group, name) => {
      const edition = groups.get(group)?.get(name);
      if (edition !== undefined) return edition;
      const domain = name === '' ? group : `${group}/${name}`;
      const { reason, covered, gap } = uncovered.find((entry) => entry.domain === domain) ?? NOT_COVERED;
      throw new NoLawError(`${book.name}/${domain}`, asOf, reason, covered, gap);
    },
    editions: (group) => [...(groups.get(group)?.values() ?? [])],
    remember: remembering(() => rules),
  });
  return rules;
}

/** Splits the name of a domain into its first part and the rest. */
function splitDomain(domain: string): readonly [group: string, name: string] {
  const end = domain.indexOf('/');
  return end === -1 ? [domain, ''] : [domain.slice(0, end), domain.slice(end + 1)];
}

const NOT_COVERED: Omit<Uncovered, 'domain'> = { reason: 'not-covered', covered: [], gap: null };

function checkOptions(asOf: unknown, rulebook: unknown, knownOn: unknown): number {
  const problems: FactsProblem[] = [];
  const day = checkDay('asOf', asOf, problems);
  if (knownOn !== undefined) checkDay('knownOn', knownOn, problems);
  const isOpened = typeof rulebook === 'object' && rulebook !== null && 'domains' in rulebook;
  if (!isOpened && !RULEBOOK_NAMES.includes(rulebook as RulebookName)) {
    problems.push({
      path: 'rulebook',
      expected: `one of ${RULEBOOK_NAMES.join(', ')}`,
      received: showValue(rulebook),
    });
  }
  if (problems.length > 0 || day === undefined) throw new FactsError(problems);
  return day;
}

function checkDay(path: string, date: unknown, problems: FactsProblem[]): number | undefined {
  const day = typeof date === 'string' ? parseDay(date) : undefined;
  if (day === undefined) problems.push({ path, expected: DATE_EXPECTED, received: showValue(date) });
  return day;
}

/** Of each edition the newest revision published by the day; ISO dates sort as the days they name. */
function newestRevisions(editions: readonly Edition[], knownOn: string | undefined): readonly Edition[] {
  const newest = new Map<string, Edition>();
  for (const edition of editions) {
    const { effectiveFrom, publishedOn } = edition.document;
    if (knownOn === undefined || publishedOn <= knownOn) newest.set(effectiveFrom, edition);
  }
  return [...newest.values()];
}

/** Finds the edition in force; two at once would leave open which figure holds. */
function editionInForce(editions: readonly Edition[], asOf: string): Edition | undefined {
  const [edition, other] = editions.filter(({ document }) => isInForce(document, asOf));
  if (edition === undefined || other === undefined) return edition;
  const { id, effectiveTo } = edition.document;
  const expected = `a day before ${other.document.effectiveFrom}, when the next edition takes effect`;
  throw new RuleDocumentError(id, [{ path: 'effectiveTo', expected, received: String(effectiveTo) }]);
}

function isInForce({ effectiveFrom, effectiveTo }: CoveredDates, asOf: string): boolean {
  return effectiveFrom <= asOf && (effectiveTo === null || asOf <= effectiveTo);
}

interface CoveredDates {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

/** What the rulebook says of a gap that it declares. */
function gapOf(edition: Edition | undefined): DeclaredGap | null {
  if (edition?.document.gap === undefined) return null;
  const { effectiveFrom: from, effectiveTo: to, gap } = edition.document;
  return { from, to, note: gap.note };
}

function whyNot(editions: readonly Edition[], asOf: string): Pick<Uncovered, 'reason' | 'covered'> {
  const stated = editions.filter(({ document }) => document.gap === undefined);
  const covered = stated.map(({ document }) => ({
    from: document.effectiveFrom,
    to: document.effectiveTo,
  }));
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return NOT_COVERED;
  if (asOf < first.from) return { reason: 'before-first', covered };
  if (last.to !== null && asOf > last.to) return { reason: 'after-last', covered };
  return { reason: 'gap', covered };
}

function noLawAtAll(rulebook: string, asOf: string, uncovered: readonly Uncovered[]): NoLawError {
  const [first] = uncovered;
  const spans = uncovered.flatMap(({ covered }) => covered);
  const from = spans.map((span) => span.from).sort()[0];
  const ends = spans.map((span) => span.to);
  const to = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  return new NoLawError(
    rulebook,
    asOf,
    first?.reason ?? 'not-covered',
    from === undefined ? [] : [{ from, to }],
    first?.gap,
  );
}

/** What to know about an edition on a day: its caveats, and a review date that has passed. */
function warningsOf({ document }: Edition, asOf: string): readonly Warning[] {
  const { id, reviewBy, caveats } = document;
  return asOf <= reviewBy
    ? caveats
    : [...caveats, { code: 'past-review-date', params: { document: id, reviewBy } }];
}
