import type { Money } from '../evaluators/determination.js';
import { describeMargin, describeMoney } from '../text/describeMoney.js';
import { drawing, LINE, round, textLines, WIDTHS } from './drawing.js';
import { type Content, type Html, html } from './html.js';
import type { Measure } from './measuresOf.js';
import type { PageContext } from './pageContext.js';
import { textWidth, wrapToWidth } from './textWidth.js';

/** How much longer than the longest bar the drawing is. */
const HEADROOM = 1.08;

const BAR = 22;

/**
 * Draws an amount as a bar against its threshold.
 *
 * @param id - An id that no other drawing has.
 * @param measure - The amount and its threshold.
 * @param context - What the page is written with.
 * @returns The drawing.
 */
export function measureDrawing(id: string, measure: Measure, { language, say }: PageContext): Html {
  const { threshold, value, possible, margin, outcome, title } = measure;
  const { names } = measure;
  const amountOf = (name: string, amount: Money): string =>
    say('amountOf', { name, amount: describeMoney(amount, language) });
  const texts = {
    threshold: amountOf(names.threshold, threshold),
    value: amountOf(names.value, value),
    possible: possible === null ? '' : amountOf(names.possible, possible),
    margin: describeMargin(margin, language),
  };
  const description = [texts.threshold, texts.value, texts.possible, texts.margin]
    .filter(Boolean)
    .join(language.notation.semicolon);
  const amounts = [threshold, value, possible ?? value].map(({ amount }) => Number(amount));
  const most = Math.max(...amounts) * HEADROOM || 1;
  return drawing({ id, title: title || say('measure'), description }, (width) => {
    const end = WIDTHS[width];
    const [asked = 0, has = 0, may = 0] = amounts.map((amount) => round((Math.max(0, amount) / most) * end));
    const above = wrapToWidth(texts.threshold, end, 'plain');
    const top = above.length * LINE + 8;
    const below = [texts.value, texts.possible]
      .filter(Boolean)
      .flatMap((text) => wrapToWidth(text, end, 'plain'));
    const margin = wrapToWidth(texts.margin, end, 'bold');
    const between = lastFits(below, margin, end) ? 0 : below.length;
    const marginTop = top + BAR + LINE + between * LINE;
    const height = top + BAR + 8 + (between === 0 ? below.length : between + margin.length) * LINE;
    const content: Content = [
      thresholdLabel(above, asked, end),
      html`<rect x="0" y="${top}" width="${end}" height="${BAR}" rx="2" class="track"/>
<g class="${outcome}">
<rect x="0" y="${top}" width="${may}" height="${BAR}" rx="2" class="value uncertain"/>
<rect x="0" y="${top}" width="${has}" height="${BAR}" rx="2" class="value"/>
</g>
<path d="M${asked} ${top - 7}V${top + BAR + 5}" class="threshold"/>
`,
      textLines(below, [0, top + BAR + LINE], { name: 'muted' }),
      textLines(margin, [end, marginTop], { name: `strong ${outcome}`, anchor: 'end' }),
    ];
    return [content, height];
  });
}

/** Whether the margin has room beside what stands below the bar, and both have only one line. */
function lastFits(
  [only = '', ...others]: readonly string[],
  [margin = '', ...more]: readonly string[],
  end: number,
): boolean {
  return others.length + more.length === 0 && textWidth(only, 'plain') + textWidth(margin, 'bold') + 20 < end;
}

/** The threshold stands above its line: to the left of it where there is room. */
function thresholdLabel(lines: readonly string[], asked: number, end: number): Content {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, 'plain')));
  const anchor = asked >= width ? 'end' : 'start';
  const x = anchor === 'end' ? asked : Math.max(0, Math.min(asked, end - width));
  return textLines(lines, [x, LINE - 3], { name: 'muted', anchor });
}
