import { INVISIBLE } from './invisible.js';

/**
 * Writes control and formatting characters so that they can be seen, and do nothing to a terminal.
 *
 * @param text - A text that came from outside.
 * @returns The text with such characters as `\u001b`.
 * @example
 * printable('a\u001b[31m'); //=> 'a\\u001b[31m'
 */
export function printable(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
