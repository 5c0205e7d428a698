import { performance } from 'node:perf_hooks';
import type { BatchProgress } from '../batch/batchProgress.js';
import { countForm } from '../text/countForm.js';
import { ENGLISH } from '../text/english.js';
import type { CountedUnit } from '../text/language.js';
import type { Io } from './io.js';

/** How often the line is written anew, in milliseconds. */
const PAUSE = 200;

/** A line that says how far a batch has come, for somebody who sits at a terminal. */
export interface ProgressLine {
  /** Says it, unless it was said a moment ago. */
  readonly show: (progress: BatchProgress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/**
 * Makes a line of progress on standard error. Where that is no terminal nothing is written.
 *
 * @param io - What is written to.
 * @returns The line.
 */
export function progressLine({ stderr, isTerminal }: Io): ProgressLine {
  const start = performance.now();
  let next = start;
  let isShown = false;
  return {
    show: ({ line, cases, errors }) => {
      const now = performance.now();
      if (!isTerminal.stderr || now < next) return;
      next = now + PAUSE;
      isShown = true;
      const pace = Math.round((cases / Math.max(now - start, 1)) * 1000);
      stderr(`\rline ${line}: ${countsOf({ cases, errors })}, ${pace} cases a second${CLEAR_REST}`);
    },
    clear: () => {
      if (isShown) stderr(`\r${CLEAR_REST}`);
    },
  };
}

/** Clears a terminal from the cursor to the end of the line. */
const CLEAR_REST = '\u001b[K';

const CASES: CountedUnit = { one: '{count} case', other: '{count} cases' };
const ERRORS: CountedUnit = { one: '{count} error', other: '{count} errors' };

/**
 * Says how many cases there were.
 *
 * @param progress - How many.
 * @returns Such as `1000 cases, 1 error`.
 */
export function countsOf({ cases, errors }: Pick<BatchProgress, 'cases' | 'errors'>): string {
  return `${countForm(cases, CASES, ENGLISH)}, ${countForm(errors, ERRORS, ENGLISH)}`;
}
