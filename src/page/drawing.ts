import { type Content, type Html, html } from './html.js';
import { MARK_WIDTH, type PlacedLabel } from './placeLabels.js';

/** The two widths in which a drawing is made: for wide screens and paper, and for narrow screens. */
export const WIDTHS: Readonly<Record<DrawingWidth, number>> = { wide: 820, narrow: 340 };

/** One of the two. */
export type DrawingWidth = 'wide' | 'narrow';

/**
 * How many times larger the size of the type is than it is drawn: a smallest size that a reader has set counts before drawings
 * are scaled, and would make the type wider than its room.
 */
export const ENLARGED = 4;

/** The height of a line of type in drawings. */
export const LINE = 17;

/** What a drawing shows, for those who do not see it. */
export interface DrawingText {
  /** An id that no other drawing has. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Makes a drawing in both widths; the page shows the one that fits.
 *
 * @param text - What it shows.
 * @param draw - Draws it in a width; gives what is drawn, and how high it is.
 * @returns Both drawings.
 */
export function drawing(
  { id, title, description }: DrawingText,
  draw: (width: DrawingWidth, id: string) => readonly [content: Content, height: number],
): Html {
  const drawings = (Object.keys(WIDTHS) as DrawingWidth[]).map((width) => {
    const name = `${id}-${width}`;
    const [content, height] = draw(width, name);
    return html`<svg class="drawing ${width}" role="img" viewBox="0 0 ${WIDTHS[width]} ${Math.ceil(height)}" aria-labelledby="${name}-title" aria-describedby="${name}-desc">
<title id="${name}-title">${title}</title>
<desc id="${name}-desc">${description}</desc>
${content}</svg>
`;
  });
  return html`<div class="drawings">${drawings}</div>
`;
}

/**
 * Writes lines of type in a drawing.
 *
 * @param lines - The lines.
 * @param place - Where the first begins, or ends.
 * @param style - The class of the type, and whether it ends at its place or stands about it.
 * @returns One element for each line.
 */
export function textLines(
  lines: readonly string[],
  [x, y]: readonly [number, number],
  {
    name = '',
    anchor = 'start',
  }: { readonly name?: string; readonly anchor?: 'start' | 'middle' | 'end' } = {},
): readonly Html[] {
  return lines.map(
    (line, index) =>
      html`<text ${at(x, y + index * LINE)} text-anchor="${anchor}" class="${name}">${line}</text>
`,
  );
}

/** Puts type in its place, and makes it as small as it is to be. */
function at(x: number, y: number): Html {
  return html`transform="translate(${round(x)} ${round(y)})scale(${1 / ENLARGED})"`;
}

/**
 * Draws labels that have their places.
 *
 * @param labels - The labels.
 * @param top - Where the first row begins.
 * @returns The labels: what each is, and its date in bold.
 */
export function drawLabels(labels: readonly PlacedLabel[], top: number): readonly Content[] {
  return labels.map(({ left, lane, parts: [name, date], isInline, mark }) => {
    const y = top + lane * laneHeight(isInline) + LINE - 4;
    const x = mark === null ? left : left + MARK_WIDTH;
    return [
      mark === null ? null : html`<g transform="translate(${round(left + 5)} ${round(y - 4.5)})">${mark}</g>`,
      isInline
        ? html`<text ${at(x, y)}><tspan class="muted">${name}</tspan> <tspan class="strong">${date}</tspan></text>
`
        : [
            textLines([name], [x, y], { name: 'muted' }),
            textLines([date], [x, y + LINE], { name: 'strong' }),
          ],
    ];
  });
}

function laneHeight(isInline: boolean): number {
  return isInline ? LINE + 4 : 2 * LINE + 8;
}

/**
 * Finds how high the rows of labels are together.
 *
 * @param labels - The labels.
 * @returns The height.
 */
export function labelsHeight(labels: readonly PlacedLabel[]): number {
  return labels.reduce(
    (height, { lane, isInline }) => Math.max(height, (lane + 1) * laneHeight(isInline)),
    0,
  );
}

/**
 * Rounds a place in a drawing, so that it is written in short.
 *
 * @param value - The place.
 * @returns The place to a tenth.
 */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The marks that stand for kinds of dates, drawn about their own middle. */
export const MARKS: Readonly<Record<'opens' | 'due' | 'safe' | 'latest' | 'done', Html>> = {
  opens: html`<path d="M-3.5 -5L5 0-3.5 5z" class="mark"/>`,
  due: html`<rect x="-4.5" y="-4.5" width="9" height="9" class="mark"/>`,
  safe: html`<path d="M0 -5.8L5.8 0 0 5.8-5.8 0z" class="mark hollow"/>`,
  latest: html`<rect x="-4.2" y="-4.2" width="8.4" height="8.4" class="mark hollow"/>`,
  done: html`<circle r="4.6" class="mark"/>`,
};
