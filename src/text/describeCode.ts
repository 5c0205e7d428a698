import { fillIn, type Params } from './fillIn.js';
import type { Language, Messages } from './language.js';

/**
 * Says in words what a code and its parameters mean. A code without a text, such as one of a rulebook that is newer than
 * this package, is shown with its parameters as they are.
 *
 * @param messages - The texts by code.
 * @param code - The code.
 * @param params - Its parameters.
 * @param language - The language.
 * @returns The text.
 */
export function describeCode(messages: Messages, code: string, params: Params, language: Language): string {
  const message = Object.hasOwn(messages, code) ? messages[code] : undefined;
  if (message !== undefined) return fillIn(message, params, language);
  const values = Object.entries(params).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return values.length === 0 ? code : `${code} (${values.join(', ')})`;
}
