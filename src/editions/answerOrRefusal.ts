import { decide } from '../evaluators/decide.js';
import type { EvaluatorName } from '../evaluators/determination.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import type { RuleSet } from '../rules/ruleSet.js';

/** Why a question was not answered. */
export interface Refusal {
  /** The code of the error, such as `no-law`. */
  readonly code: string;
  /** What the error says. */
  readonly message: string;
}

/** An answer, or why there is none: one of the two is `null`. */
export interface AnswerOrRefusal {
  /** The answer; `null` when there is none. */
  readonly answer: AnyDetermination | null;
  /** Why there is none; `null` when there is one. */
  readonly refusal: Refusal | null;
}

const CODES: readonly unknown[] = ['bad-facts', 'no-law', 'bad-rule-document'];

/**
 * Asks an evaluator, and gives an error of the library as a result, so that no question is lost.
 *
 * @param evaluator - The name of the evaluator.
 * @param facts - The facts.
 * @param law - Gives the rules.
 * @returns The answer, or why there is none.
 */
export function answerOrRefusal(evaluator: string, facts: unknown, law: () => RuleSet): AnswerOrRefusal {
  try {
    return { answer: decide(evaluator as EvaluatorName, facts as never, law()), refusal: null };
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (code === undefined || !CODES.includes(code)) throw error;
    return { answer: null, refusal: { code, message } };
  }
}
