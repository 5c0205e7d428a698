import type { FactsProblem } from '../facts/factsError.js';
import type { Decisions } from '../plan/assess.js';
import type { Plan } from '../plan/plan.js';

/** Why a line of a batch has no answer. */
export interface BatchError {
  /**
   * What is wrong: the line is too long, is no UTF-8, is no JSON or is no case file that can be read; or the program has a
   * defect, which should be reported.
   */
  readonly code: 'too-long' | 'not-utf8' | 'not-json' | 'bad-facts' | 'defect';
  /** The same for people, in English. */
  readonly message: string;
  /** Everything wrong with the case file; empty for any other code. */
  readonly problems: readonly FactsProblem[];
}

/** A line of a batch that has no answer. */
export interface FailedLine {
  /** The number of the line, from 1. */
  readonly line: number;
  /** What the case file calls itself; `null` when it has no name, or none that can be read. */
  readonly reference: string | null;
  /** Why there is no answer. */
  readonly error: BatchError;
}

/** A line of a batch with its answer. */
export interface AnsweredLine<Answer extends Decisions = Plan> {
  /** The number of the line, from 1. */
  readonly line: number;
  /** What the case file calls itself; `null` when it has no name. */
  readonly reference: string | null;
  /** The plan, or those parts of it that were asked for. */
  readonly plan: Answer;
}

/** What comes of a line of a batch: plain JSON, with its keys always in this order. */
export type BatchRecord<Answer extends Decisions = Plan> = AnsweredLine<Answer> | FailedLine;
