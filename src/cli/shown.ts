import { printable } from '../text/printable.js';

/** How much of what was written is shown. */
const LONGEST_SHOWN = 80;

/**
 * Shows what somebody wrote, shortened when it is long, and harmless to a terminal.
 *
 * @param text - What was written.
 * @returns The text to show.
 */
export function shown(text: string): string {
  return printable(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
