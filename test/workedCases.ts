import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RulebookName } from '../src/index.js';

/** What a worked case says of an answer: only what it names is compared. */
interface Expected {
  readonly outcome: string;
  readonly missingFacts?: readonly string[];
  readonly figures?: object;
  /** The codes of all warnings, in order, but for those on what another rulebook says. */
  readonly warnings?: readonly string[];
  /** The codes of all reasons, in order. */
  readonly reasons?: readonly string[];
  /** For cards: what is said of each card named. */
  readonly cards?: Readonly<Record<string, object>>;
}

/** A worked case: facts, a date, and the answer worked out by hand from the guide or from the sources of the law. */
export interface WorkedCase {
  readonly name: string;
  /**
   * What the case proves: a claim of the guide, such as `G16`, or a case of it, such as `C2`; for the law a provision, such
   * as `art. 61/25-2 § 5`, or the figure, such as `blueCard from 2024-05-01`.
   */
  readonly claim: string;
  readonly evaluator: string;
  readonly asOf: string;
  readonly facts: object;
  readonly expect: Expected;
}

/** A file of worked cases. */
export interface CaseFile {
  /** The path from the root of the repository. */
  readonly path: string;
  readonly rulebook: RulebookName;
  readonly cases: readonly WorkedCase[];
}

/** The part of every answer that is compared with a worked case. */
export interface Answer {
  readonly evaluator: string;
  readonly outcome: string;
  readonly asOf: string;
  readonly missingFacts: readonly string[];
  readonly reasons: readonly { readonly code: string }[];
  readonly warnings: readonly { readonly code: string }[];
  readonly figures: object;
}

const ROOT = new URL('../', import.meta.url);

/**
 * Reads every worked case on a rulebook.
 *
 * @param rulebook - The rulebook.
 * @returns The files of its folder in `fixtures/`, by path.
 */
export function caseFiles(rulebook: RulebookName = 'guide'): readonly CaseFile[] {
  const paths = readdirSync(new URL(`fixtures/${rulebook}`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `fixtures/${rulebook}/${path.replaceAll('\\', '/')}`)
    .sort();
  return paths.map((path) => ({
    path,
    rulebook,
    cases: JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as readonly WorkedCase[],
  }));
}

/**
 * Compares an answer with a worked case.
 *
 * @param answer - The answer.
 * @param worked - The worked case.
 */
export function verify(answer: Answer, worked: WorkedCase): void {
  const { outcome, missingFacts, figures, warnings, reasons, cards } = worked.expect;
  expect(answer).toMatchObject({ evaluator: worked.evaluator, asOf: worked.asOf, outcome });
  if (missingFacts !== undefined) expect(answer.missingFacts).toEqual(missingFacts);
  if (warnings !== undefined) {
    // Where the law has another figure is held by the cases that compare the two rulebooks.
    const codes = answer.warnings.map(({ code }) => code).filter((code) => code !== 'law-differs');
    expect(codes).toEqual(warnings);
  }
  if (reasons !== undefined) expect(answer.reasons.map(({ code }) => code)).toEqual(reasons);
  if (figures !== undefined) expect(answer.figures).toMatchObject(figures);
  if (cards !== undefined) {
    const entries = (answer.figures as { cards: readonly { card: string }[] }).cards;
    const named = Object.fromEntries(entries.map((entry) => [entry.card, entry]));
    expect(named).toMatchObject(cards);
  }
}
