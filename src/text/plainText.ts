/**
 * Takes out of a text what could change how the text around it is read: characters that set a direction, byte-order marks,
 * control characters and halves of characters.
 *
 * @param text - The text.
 * @returns The text without them.
 * @example
 * plainText('David\u202e'); //=> 'David'
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\p{Cs}\u2028\u2029]|(?![\n\t])\p{Cc}/gu, '\ufffd');
}
