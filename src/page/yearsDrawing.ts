import type { CountedPeriod, ResidenceTrack } from '../plan/plan.js';
import { nameOf } from '../text/nameOf.js';
import { writeDate } from '../text/writeDate.js';
import { dayNumberOf } from './dayNumberOf.js';
import {
  type DrawingWidth,
  drawing,
  drawLabels,
  LINE,
  labelsHeight,
  MARKS,
  round,
  WIDTHS,
} from './drawing.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { type Label, placeLabels } from './placeLabels.js';
import { todayLabel, todayLine } from './todayLine.js';

const BAR = 24;
const ABSENCE = 8;

/**
 * Draws the years of residence that are counted towards a right: how much of each period counts, the absences, and the days on
 * which the years are complete.
 *
 * @param track - The count.
 * @param context - What the page is written with.
 * @returns The drawing; nothing where there is no residence to draw.
 */
export function yearsDrawing(track: ResidenceTrack, context: PageContext): Html {
  const { plan, say } = context;
  const today = dayNumberOf(plan.asOf) ?? 0;
  const dates = [track.countsFrom, track.earliestOn, track.latestOn];
  const days = [
    today,
    ...dates.flatMap((date) => dayNumberOf(date) ?? []),
    ...track.periods.flatMap(({ from, until }) => [dayNumberOf(from) ?? [], dayNumberOf(until) ?? []].flat()),
  ];
  if (track.periods.length === 0 && track.earliestOn === null) return html``;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const name = nameOf('track', track.track, context.language);
  const text = {
    id: `years-${track.track}`,
    title: say('years', { track: name }),
    description: say('yearsDescription'),
  };
  return drawing(text, (width, id) => {
    const [left, right] = [8, WIDTHS[width] - 8];
    const x = (day: number): number =>
      round(left + ((day - first) / Math.max(1, last - first)) * (right - left));
    const labels = placeLabels(labelsOf(track, x, width, context), [0, WIDTHS[width] - 2]);
    const todayLines = todayLabel(WIDTHS[width], context);
    const top = (todayLines.length + 1) * LINE + 6;
    const labelTop = top + BAR + ABSENCE + 12;
    const content: Content = [
      patterns(id),
      html`<g transform="translate(0 ${top})">
<rect x="${left}" y="0" width="${right - left}" height="${BAR}" class="track"/>
${track.periods.map((period) => periodBar(period, x, today, id))}${absenceBars(track, x, today)}</g>
`,
      todayLine(x(today), top + BAR + ABSENCE + 6, [0, WIDTHS[width]], todayLines),
      marksOf(track, top, x),
      drawLabels(labels, labelTop),
    ];
    return [content, labelTop + labelsHeight(labels) + 2];
  });
}

/** What counts half is hatched, and what is open is dotted: a page can be printed in black. */
function patterns(id: string): Content {
  return html`<defs>
<pattern id="${id}-half" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="hatch-ground"/><rect width="3.5" height="7" class="hatch"/></pattern>
<pattern id="${id}-unknown" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="hatch-ground"/><circle cx="4" cy="4" r="1.7" class="hatch"/></pattern>
</defs>
`;
}

type Place = (day: number) => number;

function periodBar({ from, until, share }: CountedPeriod, x: Place, today: number, id: string): Content {
  const [start, end] = [dayNumberOf(from), dayNumberOf(until) ?? today];
  if (start === null || end < start) return null;
  const fill = share === 'half' || share === 'unknown' ? html` fill="url(#${id}-${share})"` : html``;
  const width = Math.max(2, round(x(end) - x(start)));
  return html`<rect x="${x(start)}" y="0" width="${width}" height="${BAR}" class="share ${share}"${fill}/>
`;
}

function absenceBars({ absences }: ResidenceTrack, x: Place, today: number): Content {
  return absences.map(({ leftOn, returnedOn, effect }) => {
    const [start, end] = [dayNumberOf(leftOn), dayNumberOf(returnedOn) ?? today];
    if (start === null || end < start) return null;
    const width = Math.max(3, round(x(end) - x(start)));
    return html`<rect x="${x(start)}" y="${BAR + 3}" width="${width}" height="${ABSENCE}" class="absence ${effect}"/>
`;
  });
}

/** A day that is marked. */
interface MarkedDay {
  readonly code: string;
  readonly date: string;
  readonly day: number;
  readonly mark: Html;
}

/** The days of a count that are marked; the last only where it is another than the first. */
function datesOf({ countsFrom, earliestOn, latestOn }: ResidenceTrack): readonly MarkedDay[] {
  return [
    { code: 'countsFrom', date: countsFrom, mark: MARKS.opens },
    { code: 'earliestOn', date: earliestOn, mark: MARKS.due },
    { code: 'latestOn', date: latestOn === earliestOn ? null : latestOn, mark: MARKS.latest },
  ].flatMap(({ code, date, mark }) => {
    const day = dayNumberOf(date);
    return date === null || day === null ? [] : [{ code, date, day, mark }];
  });
}

function labelsOf(
  track: ResidenceTrack,
  x: Place,
  width: DrawingWidth,
  { say, language }: PageContext,
): readonly Label[] {
  return datesOf(track).map(({ code, date, day, mark }) => ({
    x: x(day),
    parts: [say(code), writeDate(date, language)],
    isInline: width === 'wide',
    mark,
  }));
}

function marksOf(track: ResidenceTrack, top: number, x: Place): Content {
  return datesOf(track).map(
    ({ day, mark }) =>
      html`<path d="M${x(day)} ${top - 3}V${top + BAR + 3}" class="axis"/><g transform="translate(${x(day)} ${top - 9})">${mark}</g>
`,
  );
}
