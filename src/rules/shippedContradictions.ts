// Generated from rules/ by `npm run generate`: do not edit.
import type { Contradiction } from './contradiction.js';

/** The figures of each rulebook that another one contradicts. */
export const CONTRADICTIONS: {
  readonly guide: readonly Contradiction[];
  readonly law: readonly Contradiction[];
} = {
  guide: [],
  law: [],
};
