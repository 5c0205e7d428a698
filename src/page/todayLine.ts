import { writeDate } from '../text/writeDate.js';
import { LINE, textLines } from './drawing.js';
import { type Content, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { textWidth, wrapToWidth } from './textWidth.js';

/**
 * Writes the day asked about, as it stands above a drawing.
 *
 * @param width - How much room there is.
 * @param context - What the page is written with.
 * @returns Its lines; the date is not broken where it has room.
 */
export function todayLabel(width: number, { plan, say, language }: PageContext): readonly string[] {
  const date = writeDate(plan.asOf, language);
  const text = say('asOfDay', { date: plan.asOf }).replace(date, date.replaceAll(' ', '\u00a0'));
  return wrapToWidth(text, width, 'bold');
}

/**
 * Draws the day asked about: a line across a drawing, and its label above it.
 *
 * @param x - Where the day lies.
 * @param bottom - Where the line ends.
 * @param bounds - Between which places the label stands.
 * @param label - The lines of the label.
 * @returns What is drawn.
 */
export function todayLine(
  x: number,
  bottom: number,
  [left, right]: readonly [number, number],
  label: readonly string[],
): Content {
  const half = Math.max(...label.map((line) => textWidth(line, 'bold'))) / 2;
  const middle = Math.max(left + half, Math.min(x, right - half));
  return html`<path d="M${x} ${label.length * LINE + 2}V${bottom}" class="today"/>
${textLines(label, [middle, LINE - 4], { name: 'today-label', anchor: 'middle' })}`;
}
