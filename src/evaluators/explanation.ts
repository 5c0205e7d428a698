import type { Proof } from '../engine/proof.js';

/** An answer with its proof. The outcome at the root of the proof is always that of the answer. */
export interface Explanation<Answer> {
  /** The answer, as the evaluator gives it without a proof. */
  readonly answer: Answer;
  /** Why. */
  readonly proof: Proof;
}
