import { JsonError } from '../text/jsonError.js';
import { parseJson } from '../text/parseJson.js';
import { lineAndColumn } from './lineAndColumn.js';
import type { ReadText } from './readText.js';
import { UsageError } from './usageError.js';

/**
 * Reads a text as JSON.
 *
 * @param read - The text and where it comes from.
 * @param firstLine - The line on which it starts there.
 * @returns The value.
 * @throws UsageError when it is no JSON, saying where it goes wrong.
 */
export function parseText({ name, text }: ReadText, firstLine = 1): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = lineAndColumn(text, error.position);
    throw new UsageError(
      `${name}, line ${line + firstLine - 1}, column ${column}: no JSON: ${error.message}`,
    );
  }
}
