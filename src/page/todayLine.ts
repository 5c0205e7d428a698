import { LINE, TYPE_SIZE, textLines } from './drawing.js';
import { type Content, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { textWidth } from './textWidth.js';

/**
 * Draws the day asked about: a line across a drawing, and the date above it.
 *
 * @param x - Where the day lies.
 * @param bottom - Where the line ends.
 * @param bounds - Between which places the date stands.
 * @param context - What the page is written with.
 * @returns What is drawn.
 */
export function todayLine(
  x: number,
  bottom: number,
  [left, right]: readonly [number, number],
  { plan, say }: PageContext,
): Content {
  const text = say('asOfDay', { date: plan.asOf });
  const half = textWidth(text, TYPE_SIZE) / 2;
  const middle = Math.max(left + half, Math.min(x, right - half));
  return html`<path d="M${x} ${LINE + 2}V${bottom}" class="today"/>
${textLines([text], [middle, LINE - 4], { name: 'today-label', anchor: 'middle' })}`;
}
