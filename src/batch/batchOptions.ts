import type { RulebookName } from '../rules/shippedRulebook.js';
import type { BatchProgress } from './batchProgress.js';

/** How a batch is run, whatever it is asked. */
export interface BatchOptions {
  /**
   * The rulebook, by its name.
   *
   * @defaultValue `'guide'`
   */
  readonly rulebook?: RulebookName | undefined;
  /**
   * How many threads work on the cases. With 0 or 1 they are worked on in the thread that asks; so are the first cases in any
   * event, so that a few cases start no thread. What is answered does not depend on it.
   *
   * @defaultValue as many as the machine can run at once
   */
  readonly threads?: number | undefined;
  /**
   * The line to begin with, from 1: those before it are only counted.
   *
   * @defaultValue `1`
   */
  readonly fromLine?: number | undefined;
  /**
   * How many bytes a line can have before it is an error.
   *
   * @defaultValue `1048576`
   */
  readonly longestLine?: number | undefined;
  /** Is told how far the batch has come, each time that records are about to be given. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
  /** Ends the batch early, without an error. */
  readonly signal?: AbortSignal | undefined;
}
