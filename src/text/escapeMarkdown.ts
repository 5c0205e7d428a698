import { printable } from './printable.js';

/**
 * Takes from characters the meaning that Markdown gives them; one at the end of a cell could otherwise join two.
 *
 * @param text - A text that may have come from outside.
 * @returns The text, to stand in Markdown.
 * @example
 * escapeMarkdown('a*b'); //=> 'a\\*b'
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\\|`*_<>[\]]/g, (character) => `\\${character}`);
}
