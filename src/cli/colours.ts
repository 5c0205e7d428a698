import type { Outcome } from '../engine/outcome.js';
import type { Paint } from '../text/renderReport.js';

/** The parameters of the SGR sequences of a terminal, on and off. */
const STYLES: Readonly<Record<Outcome | 'title', readonly [on: number, off: number]>> = {
  met: [32, 39],
  unmet: [31, 39],
  unknown: [33, 39],
  title: [1, 22],
};

/**
 * Colours for a terminal. They only repeat what the words say.
 *
 * Written out here because `styleText` came to Node in the course of version 20, and strips its colours again in later
 * versions unless told otherwise.
 */
export const COLOURS: Paint = {
  outcome: (text, outcome) => styled(text, outcome),
  title: (text) => styled(text, 'title'),
};

function styled(text: string, style: Outcome | 'title'): string {
  const [on, off] = STYLES[style];
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
}
