import type { Outcome } from '../engine/outcome.js';
import type { Money } from '../evaluators/determination.js';
import type { CaseChange } from '../plan/comparedCase.js';
import { describeMoney } from './describeMoney.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import type { Page, PageSection } from './page.js';
import type { PortfolioPhrase } from './portfolioPhrase.js';
import { writeDate } from './writeDate.js';

/** Many cases under two laws, and what is not the same. */
export interface Portfolio {
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** What the two laws differ in: the day asked about, or the day on which the rulebook was known. */
  readonly by: 'as-of' | 'known-on';
  /** The day whose law applies, where only the state of the rulebook differs; `null` otherwise. */
  readonly asOf: string | null;
  /** The one day. */
  readonly from: string;
  /** The other. */
  readonly to: string;
  /** For each of the two laws that has such: the documents that are past their day of review. */
  readonly pastReview: readonly PastReview[];
  /** How many cases were read, those that failed included. */
  readonly compared: number;
  /** How many have something that is not the same. */
  readonly changed: number;
  /** How many could not be answered. */
  readonly failed: number;
}

/** Documents whose day of review has passed on the day asked about: what came after it is not known here. */
export interface PastReview {
  /** The day asked about. */
  readonly asOf: string;
  /** The ids of the documents. */
  readonly documents: readonly string[];
}

/** A case with what is not the same. */
export interface ChangedCase {
  /** What it is called, or where it stands. */
  readonly name: string;
  readonly changes: readonly CaseChange[];
}

/** A case that could not be answered. */
export interface FailedCase {
  /** What it is called, or where it stands. */
  readonly name: string;
  /** Why, for people. */
  readonly message: string;
}

/**
 * Says what changes for many cases under another law: in all, and case by case.
 *
 * @param portfolio - What was compared.
 * @param cases - The cases with what is not the same.
 * @param failures - Those that could not be answered.
 * @param language - The language.
 * @returns A page, to be laid out with {@link renderPage} or {@link renderMarkdown}.
 */
export function describePortfolio(
  portfolio: Portfolio,
  cases: readonly ChangedCase[],
  failures: readonly FailedCase[],
  language: Language,
): Page {
  const { rulebook, by, asOf, from, to, pastReview, compared, changed, failed } = portfolio;
  const texts = language.portfolio;
  const headline = by === 'as-of' ? texts.asOf : texts.knownOn;
  const counts = { cases: compared, changed, errors: failed };
  const sections: readonly PageSection[] = [
    {
      title: texts.toKnow,
      paragraphs: pastReview.map((overdue) => fillIn(texts.pastReview, { ...overdue }, language)),
    },
    {
      title: texts.summary,
      paragraphs: [fillIn(texts.counts, counts, language)],
      table: {
        headings: [texts.what, texts.change, texts.number],
        lines: countedChanges(cases, language),
      },
    },
    {
      title: texts.cases,
      paragraphs: [],
      table: {
        headings: [texts.case, texts.what, texts.change, texts.before, texts.after, texts.by],
        lines: cases.flatMap(({ name, changes }) =>
          changes.map((change) => [name, ...changeCells(change, language)]),
        ),
      },
    },
    {
      title: texts.failed,
      paragraphs: [],
      table: {
        headings: [texts.case, texts.problem],
        lines: failures.map(({ name, message }) => [
          name,
          message.replaceAll('\n', language.notation.semicolon),
        ]),
      },
    },
  ];
  return {
    headline: fillIn(headline, { rulebook, asOf, from, to }, language),
    sections: sections.filter(
      ({ paragraphs, table }) => paragraphs.length > 0 || (table?.lines ?? []).length > 0,
    ),
  };
}

/** In how many cases there is each change; a case with two job offers counts once. */
function countedChanges(cases: readonly ChangedCase[], language: Language): readonly (readonly string[])[] {
  const counts = new Map<string, { readonly cells: readonly string[]; count: number }>();
  for (const { changes } of cases) {
    const own = new Map(changes.map((change) => [`${change.kind} ${change.name} ${change.code}`, change]));
    for (const [key, change] of own) {
      const cells = [subjectOf(change, language), language.caseChanges[change.code]];
      const counted = counts.get(key) ?? { cells, count: 0 };
      counted.count += 1;
      counts.set(key, counted);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ cells, count }) => [...cells, String(count)]);
}

function changeCells(change: CaseChange, language: Language): readonly string[] {
  const { about, code, from, to, by } = change;
  const subject = subjectOf(change, language);
  return [
    about === null ? subject : `${subject} (${about})`,
    language.caseChanges[code],
    sideOf(change, from, language),
    sideOf(change, to, language),
    by === null ? '' : describeMoney(by, language),
  ];
}

function subjectOf({ kind, name }: CaseChange, language: Language): string {
  switch (kind) {
    case 'route':
      return nameOf('card', name, language);
    case 'check':
      return language.portfolio[name as PortfolioPhrase];
    case 'deadline':
      return nameOf('deadline', name, language);
  }
}

const DATE = /^\d{4}-\d\d-\d\d$/;

function sideOf({ kind }: CaseChange, side: Money | string | null, language: Language): string {
  if (side === null) return '';
  if (typeof side !== 'string') return describeMoney(side, language);
  if (DATE.test(side)) return writeDate(side, language);
  if (kind === 'deadline' && Object.hasOwn(language.portfolio, side)) {
    return language.portfolio[side as PortfolioPhrase];
  }
  return language.outcomes[side as Outcome];
}
