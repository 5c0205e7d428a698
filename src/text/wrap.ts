/**
 * Breaks a text into lines at its spaces. A word that is longer than a line stays whole.
 *
 * @param text - The text; the ends of line in it stay.
 * @param width - How long a line can be.
 * @returns The lines.
 * @example
 * wrap('within eight working days', 12); //=> ['within eight', 'working days']
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}
