/**
 * Writes JSON for programs and people: indented, with an end of line at its end.
 *
 * @param value - The value.
 * @returns The text.
 */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
