import { deepFreeze } from '../engine/deepFreeze.js';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { day as dayForm, type Fields, optional, readOptions } from '../facts/forms.js';
import { checkDay } from './checkDay.js';
import { checkRulebook } from './checkRulebook.js';
import { editionInForce } from './editionInForce.js';
import { joinCoveredSpans } from './joinCoveredSpans.js';
import { newestRevisions } from './newestRevisions.js';
import { type DeclaredGap, NoLawError } from './noLawError.js';
import { remembering } from './remembering.js';
import type { Edition, OpenRulebook, Rulebook } from './rulebook.js';
import type { DocumentReference } from './ruleDocument.js';
import { type EditionInForce, type RuleSet, ruleSetOf, type Uncovered, type Warning } from './ruleSet.js';
import type { RulebookName } from './shippedRulebook.js';

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
  const problems: FactsProblem[] = [];
  const day = checkDay('asOf', asOf, problems);
  const { rulebook = 'guide', knownOn } = readOptions(RULES_OPTIONS, options, problems);
  const openBook = checkRulebook(rulebook, problems);
  if (problems.length > 0 || day === undefined) throw new FactsError(problems);
  return rulesOf(openBook(), asOf, day, knownOn);
}

/**
 * Gives the law of a day, as {@link rulesAsOf} does.
 *
 * @param book - What the rulebook holds.
 * @param asOf - The day whose law applies.
 * @param day - The same day as a day number.
 * @param knownOn - The day whose state of our data is used; the newest when `undefined`.
 * @returns The rules in force on that day.
 */
export function rulesOf(book: OpenRulebook, asOf: string, day: number, knownOn: string | undefined): RuleSet {
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
  if (references.length === 0) throw noLawAtAll(book, asOf, uncovered, knownOn);
  const rules: RuleSet = ruleSetOf(
    {
      rulebook: book.name,
      asOf,
      knownOn: knownOn ?? null,
      documents: Object.freeze(references),
      warnings: Object.freeze(
        [...groups.values()].flatMap((editions) =>
          [...editions.values()].flatMap(({ warnings }) => warnings),
        ),
      ),
      uncovered: deepFreeze(uncovered),
    },
    {
      day,
      book,
      edition: (group, name) => {
        const edition = groups.get(group)?.get(name);
        if (edition !== undefined) return edition;
        const domain = name === '' ? group : `${group}/${name}`;
        const { reason, covered, gap } = uncovered.find((entry) => entry.domain === domain) ?? NOT_COVERED;
        const elsewhere = book.elsewhere(domain, asOf, knownOn);
        throw new NoLawError(`${book.name}/${domain}`, asOf, reason, covered, gap, elsewhere);
      },
      editions: (group) => [...(groups.get(group)?.values() ?? [])],
      remember: remembering(() => rules),
    },
  );
  return rules;
}

/** The options of functions that take a rulebook in a state. Of the rulebook, {@link checkRulebook} says what is wrong. */
export const RULES_OPTIONS: Fields<RulesOptions> = {
  rulebook: (value) => value as RulesOptions['rulebook'],
  knownOn: /* @__PURE__ */ optional(dayForm),
};

/** Splits the name of a domain into its first part and the rest. */
function splitDomain(domain: string): readonly [group: string, name: string] {
  const end = domain.indexOf('/');
  return end === -1 ? [domain, ''] : [domain.slice(0, end), domain.slice(end + 1)];
}

const NOT_COVERED: Omit<Uncovered, 'domain'> = {
  reason: 'not-covered',
  covered: Object.freeze([]),
  gap: null,
};

/** What the rulebook says of a gap that it declares. */
function gapOf(edition: Edition | undefined): DeclaredGap | null {
  if (edition?.document.gap === undefined) return null;
  const { effectiveFrom: from, effectiveTo: to, gap } = edition.document;
  return { from, to, note: gap.note };
}

function whyNot(editions: readonly Edition[], asOf: string): Pick<Uncovered, 'reason' | 'covered'> {
  const stated = editions.filter(({ document }) => document.gap === undefined);
  const covered = joinCoveredSpans(
    stated.map(({ document }) => ({
      from: document.effectiveFrom,
      to: document.effectiveTo,
    })),
  );
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return NOT_COVERED;
  if (asOf < first.from) return { reason: 'before-first', covered };
  if (last.to !== null && asOf > last.to) return { reason: 'after-last', covered };
  return { reason: 'gap', covered };
}

function noLawAtAll(
  { name, elsewhere }: OpenRulebook,
  asOf: string,
  uncovered: readonly Uncovered[],
  knownOn: string | undefined,
): NoLawError {
  const [first] = uncovered;
  const spans = uncovered.flatMap(({ covered }) => covered);
  const from = spans.map((span) => span.from).sort()[0];
  const ends = spans.map((span) => span.to);
  const to = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  return new NoLawError(
    name,
    asOf,
    first?.reason ?? 'not-covered',
    from === undefined ? [] : [{ from, to }],
    first?.gap,
    elsewhere('', asOf, knownOn),
  );
}

/** What to know about an edition on a day: its caveats, and a review date that has passed. */
function warningsOf({ document }: Edition, asOf: string): readonly Warning[] {
  const { id, reviewBy, caveats } = document;
  return asOf <= reviewBy
    ? caveats
    : [...caveats, deepFreeze({ code: 'past-review-date', params: { document: id, reviewBy } })];
}
