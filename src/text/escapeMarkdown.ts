import { printable } from './printable.js';

/**
 * Takes from characters the meaning that Markdown gives them, GitHub's included: addresses in it are no links; one at the end
 * of a cell could otherwise join two.
 *
 * @param text - A text that may have come from outside.
 * @returns The text, to stand in Markdown.
 * @example
 * escapeMarkdown('a*b'); //=> 'a\\*b'
 */
export function escapeMarkdown(text: string): string {
  return MEANINGS.reduce(
    (written, meaning) => written.replaceAll(meaning, '$1\\$2'),
    printable(text),
  ).replaceAll('\u00a0', ' ');
}

/** What means something: what stands before it, and the character that is escaped. */
const MEANINGS: readonly RegExp[] = [
  /()([\\|`*_~<>[\]$])/g,
  // Entities, addresses and names that become links.
  /()(&)(?=#?\w+;)/g,
  /(https?|ftp|mailto|xmpp)(:)/gi,
  /(www)(\.)/gi,
  /([\w.+-])(@)/g,
  // What opens a list, a heading or a line across at the start, and ends a heading at the end.
  /^()([-+=])(?=[-+=\s]|$)/g,
  /^()(#)(?=#*(?:\s|$))/g,
  /^(\d{1,9})([.)])(?=\s|$)/g,
  /(\s)(#)(?=#*\s*$)/g,
];
