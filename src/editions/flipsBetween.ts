import type { FactsProblem } from '../facts/factsError.js';
import { anyText, type Form, listOf, optional, partOf, refuseIfAny } from '../facts/forms.js';
import { plainData } from '../facts/plainData.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { rulesForm } from '../rules/rulesForm.js';
import { type AnswerOrRefusal, answerOrRefusal, type Refusal } from './answerOrRefusal.js';
import { changedFigures } from './changedFigures.js';
import type { Difference } from './differencesBetween.js';

/** A question to be asked of two states of the rules. */
export interface FlipCase {
  /** What it is called; its place in the list when left out. */
  readonly name?: string | undefined;
  /** The name of the evaluator. */
  readonly evaluator: string;
  /** The day whose law applies, `YYYY-MM-DD`. Only asked for by a side that is not the law of one day. */
  readonly asOf?: string | undefined;
  /** The facts. */
  readonly facts: unknown;
}

/** One side of a comparison: the law of one day, which answers every case, or a function that gives the law of a day. */
export type FlipSide = RuleSet | ((asOf: string) => RuleSet);

/** A case whose answer is another, or that a side refused. */
export interface Flip {
  /** What the case is called. */
  readonly name: string;
  /** The name of the evaluator. */
  readonly evaluator: string;
  /** The outcomes, thresholds and dates that differ; empty when a side refused. */
  readonly figures: readonly Difference[];
  /** The answer before, or why there was none. */
  readonly before: AnswerOrRefusal;
  /** The answer after, or why there is none. */
  readonly after: AnswerOrRefusal;
}

/** Which cases come to something else: plain JSON, with its keys always in this order. */
export interface Flips {
  /** How many cases both sides answered. */
  readonly compared: number;
  /** How many of these come to another outcome, threshold or date. */
  readonly changed: number;
  /** How many cases a side refused, or both. */
  readonly refused: number;
  /** The cases that changed or were refused, in the order in which they were given. */
  readonly cases: readonly Flip[];
}

/**
 * Asks cases of two states of the rules, and finds those whose outcome, threshold or dates differ. An error with a case
 * is a result like any other, shown on the side on which it occurred.
 *
 * @param before - One side.
 * @param after - The other.
 * @param cases - The cases.
 * @returns The cases that come to something else, and how many were compared.
 * @throws `FactsError` when a side is neither rules nor a function, or these are no cases.
 * @example
 * const cases = [{ evaluator: 'family-income', facts: { incomes: [] } }];
 * const [june, july] = [rulesAsOf('2026-06-30'), rulesAsOf('2026-07-01')];
 * flipsBetween(june, july, cases).cases[0]?.figures.map(({ path }) => path); //=> ['figures.threshold']
 */
export function flipsBetween(before: FlipSide, after: FlipSide, cases: readonly FlipCase[]): Flips {
  const problems: FactsProblem[] = [];
  sideForm(before, 'before', problems);
  sideForm(after, 'after', problems);
  const read = listOf(CASE)(cases, 'cases', problems);
  refuseIfAny(problems);
  const results = read.map((each, index) => flipOf(each, index, before, after));
  const refused = results.filter((flip) => refusalOf(flip) !== null);
  const changed = results.filter(({ figures }) => figures.length > 0);
  return {
    compared: results.length - refused.length,
    changed: changed.length,
    refused: refused.length,
    cases: results.filter((flip) => flip.figures.length > 0 || refusalOf(flip) !== null),
  };
}

const sideForm: Form<FlipSide> = (value, path, problems) =>
  typeof value === 'function' ? (value as FlipSide) : rulesForm(value, path, problems);

/** Of its facts, the refusal says what is wrong; a worked case also says what it is to come to. */
const CASE = /* @__PURE__ */ partOf<FlipCase>({
  name: /* @__PURE__ */ optional(anyText),
  evaluator: anyText,
  asOf: /* @__PURE__ */ optional(anyText),
  facts: (value) => plainData(value, '', []),
});

function flipOf(
  { name, evaluator, asOf, facts }: FlipCase,
  index: number,
  before: FlipSide,
  after: FlipSide,
): Flip {
  const askOf = (side: FlipSide): AnswerOrRefusal =>
    answerOrRefusal(evaluator, facts, () => (typeof side === 'function' ? side(asOf as string) : side));
  const [was, is] = [askOf(before), askOf(after)];
  return {
    name: name ?? `case ${index + 1}`,
    evaluator,
    figures: was.answer === null || is.answer === null ? [] : changedFigures(was.answer, is.answer),
    before: was,
    after: is,
  };
}

function refusalOf({ before, after }: Flip): Refusal | null {
  return before.refusal ?? after.refusal;
}
