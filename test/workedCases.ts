import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** What a worked case says of an answer: only what it names is compared. */
interface Expected {
  readonly outcome: string;
  readonly missingFacts?: readonly string[];
  readonly figures?: object;
  /** The codes of all warnings, in order. */
  readonly warnings?: readonly string[];
  /** The codes of all reasons, in order. */
  readonly reasons?: readonly string[];
  /** For cards: what is said of each card named. */
  readonly cards?: Readonly<Record<string, object>>;
}

/** A worked case: facts, a date, and the answer worked out by hand from the guide. */
export interface WorkedCase {
  readonly name: string;
  /** The claim of the guide that the case proves, such as `G16`, or a case of the guide, such as `C2`. */
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
 * Reads every worked case on the guide.
 *
 * @returns The files of `fixtures/guide`, by path.
 */
export function caseFiles(): readonly CaseFile[] {
  const paths = readdirSync(new URL('fixtures/guide', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `fixtures/guide/${path.replaceAll('\\', '/')}`)
    .sort();
  return paths.map((path) => ({
    path,
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
  if (warnings !== undefined) expect(answer.warnings.map(({ code }) => code)).toEqual(warnings);
  if (reasons !== undefined) expect(answer.reasons.map(({ code }) => code)).toEqual(reasons);
  if (figures !== undefined) expect(answer.figures).toMatchObject(figures);
  if (cards !== undefined) {
    const entries = (answer.figures as { cards: readonly { card: string }[] }).cards;
    const named = Object.fromEntries(entries.map((entry) => [entry.card, entry]));
    expect(named).toMatchObject(cards);
  }
}
