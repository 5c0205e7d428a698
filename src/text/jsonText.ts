import { INVISIBLE } from './invisible.js';

/**
 * Makes JSON safe to be shown: characters in it that cannot be seen but do something are written as escapes. It says the same.
 *
 * @param json - The JSON.
 * @returns The JSON with such characters as `\u202e`.
 * @example
 * jsonText(JSON.stringify('David\u202e')); //=> '"David\\u202e"'
 */
export function jsonText(json: string): string {
  // Most JSON has none, and looking for them by their kind takes longer than writing it.
  if (!UNUSUAL.test(json)) return json;
  return json.replaceAll(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)));
}

/** Anything but what can be seen of the most usual blocks. */
const UNUSUAL = /[^\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/** Beyond the basic plane JSON has an escape for each half. */
function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}
