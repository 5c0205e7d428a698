import type { Outcome } from '../engine/outcome.js';
import type { SourceReference } from '../engine/proof.js';
import type { DocumentReference, Json } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';

/** The evaluators, by the name that answers give them. */
export type EvaluatorName =
  | 'cards'
  | 'salary'
  | 'student-means'
  | 'family-income'
  | 'deadline'
  | 'register-number';

/** Why an answer is what it is, free of language: the text is made from the code and the parameters. */
export interface Reason {
  /** What the reason is, such as `salary-meets-threshold`. */
  readonly code: string;
  /** What it speaks for. */
  readonly outcome: Outcome;
  /** The figures and names that belong in the text. */
  readonly params: { readonly [key: string]: Json };
  /** What it rests on. */
  readonly sources: readonly SourceReference[];
}

/** An amount of money in an answer. */
export interface Money {
  /** A decimal with two decimals, negative for a shortfall. */
  readonly amount: string;
  /** Always the euro. */
  readonly currency: 'EUR';
  /** The period that it is for. */
  readonly per: 'month' | 'year';
}

/** An answer: plain JSON, with its keys always in this order. */
export interface Determination<Name extends EvaluatorName, Figures> {
  /** Which question was answered. */
  readonly evaluator: Name;
  /** The answer. */
  readonly outcome: Outcome;
  /** The day whose law applies. */
  readonly asOf: string;
  /** The name of the rulebook that was asked. */
  readonly rulebook: string;
  /** The editions that decided. */
  readonly documents: readonly DocumentReference[];
  /** The paths of the facts that could still change the answer; empty when none could. */
  readonly missingFacts: readonly string[];
  /** Why, the most important first. */
  readonly reasons: readonly Reason[];
  /** What to know before relying on the answer. */
  readonly warnings: readonly Warning[];
  /** Thresholds, amounts and dates, different for each question. */
  readonly figures: Figures;
}
