import { printable } from './printable.js';

/**
 * Takes from characters the meaning that Markdown gives them, GitHub's included: addresses in it are no links; one at the end
 * of a cell could otherwise join two. What begins a paragraph or an item needs {@link escapeParagraph}.
 *
 * @param text - A text that may have come from outside.
 * @returns The text, to stand in a line of Markdown.
 * @example
 * escapeMarkdown('a*b'); //=> 'a\\*b'
 */
export function escapeMarkdown(text: string): string {
  return MEANINGS.reduce(escaped, printable(text)).replaceAll('\u00a0', ' ');
}

/**
 * Takes from characters the meaning that Markdown gives them, also from those that open something at the start of a block.
 *
 * @param text - A text that may have come from outside.
 * @returns The text, to stand as a paragraph or an item of Markdown.
 * @example
 * escapeParagraph('1. a'); //=> '1\\. a'
 */
export function escapeParagraph(text: string): string {
  return OPENINGS.reduce(escaped, escapeMarkdown(text));
}

function escaped(text: string, meaning: RegExp): string {
  return text.replaceAll(meaning, '$1\\$2');
}

/** What means something: what stands before it, and the character that is escaped. */
const MEANINGS: readonly RegExp[] = [
  /()([\\|`*_~<>[\]$])/g,
  // Entities, addresses and names that become links.
  /()(&)(?=#?\w+;)/g,
  /(https?|ftp|mailto|xmpp)(:)/gi,
  /(www)(\.)/gi,
  /([\w.+-])(@)/g,
  // What ends a heading.
  /(^|\s)(#)(?=#*\s*$)/g,
];

/** What opens a list, a heading or a line across. */
const OPENINGS: readonly RegExp[] = [
  /^()([-+=])(?=[-+=\s]|$)/g,
  /^()(#)(?=#*(?:\s|$))/g,
  /^(\d{1,9})([.)])(?=\s|$)/g,
];
