import type { Paint } from '../text/renderReport.js';
import { COLOURS } from './colours.js';
import type { Io } from './io.js';

/**
 * Chooses how output is marked: with colours on a terminal, and not at all elsewhere.
 *
 * @param io - What is written to.
 * @returns The colours; `undefined` for none.
 */
export function paintFor({ isTerminal, mayColour }: Io): Paint | undefined {
  return isTerminal.stdout && mayColour ? COLOURS : undefined;
}
