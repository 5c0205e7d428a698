import { jsonText } from '../text/jsonText.js';

/**
 * Writes JSON for programs and people: indented, harmless to a terminal, with an end of line at its end.
 *
 * @param value - The value.
 * @returns The text.
 */
export function writeJson(value: unknown): string {
  return `${jsonText(JSON.stringify(value, null, 2))}\n`;
}
