/**
 * Lays a table out in columns that line up.
 *
 * @param lines - The cells of each line, headings first.
 * @returns The text, with an end of line at its end.
 */
export function renderTable(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const cells of lines) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const texts = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${texts.join('\n')}\n`;
}
