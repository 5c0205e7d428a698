import type { PlannedDeadline } from '../plan/plan.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import { plannedState } from '../text/plannedState.js';
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
  textLines,
  WIDTHS,
} from './drawing.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { type Label, placeLabels } from './placeLabels.js';
import { wrapToWidth } from './textWidth.js';
import { type TimeScale, timeScale } from './timeScale.js';
import { todayLabel, todayLine } from './todayLine.js';

/** How wide the column of names is in each width; where it is 0 the names stand above. */
const NAMES: Readonly<Record<DrawingWidth, number>> = { wide: 236, narrow: 0 };

const PADDING = 10;

/**
 * Draws the dates that bind: when each act can be done, until when, and the day asked about.
 *
 * @param context - What the page is written with.
 * @returns The drawing; nothing where no date is known.
 */
export function timelineDrawing(context: PageContext): Html {
  const { plan, say } = context;
  const days = plan.deadlines.flatMap(daysOf);
  const today = dayNumberOf(plan.asOf);
  if (days.length === 0 || today === null) return html``;
  const text = { id: 'timeline', title: say('timeline'), description: say('timelineDescription') };
  return drawing(text, (width) => {
    const bounds = [NAMES[width] + PADDING, WIDTHS[width] - PADDING] as const;
    const scale = timeScale({ days, today, bounds, language: context.language });
    const rows = plan.deadlines.map((deadline) => layOut(deadline, width, scale, context));
    const todayLines = todayLabel(bounds[1] - NAMES[width], context);
    /** How high the axis is: the day asked about, and the months. */
    const axisHeight = (todayLines.length + 2) * LINE;
    const tops = rows.map((_row, index) =>
      rows.slice(0, index).reduce((top, { height }) => top + height, axisHeight),
    );
    const bottom = rows.reduce((top, { height }) => top + height, axisHeight);
    const content = [
      // Before the names of the ticks, which stay legible on it.
      todayLine(scale.x(today), bottom, [NAMES[width], bounds[1]], todayLines),
      axis(scale, axisHeight, bottom, width),
      rows.map(({ draw }, index) => draw(tops[index] ?? 0)),
    ];
    return [content, bottom + 4];
  });
}

/** The dates of a deadline that are drawn, with their marks. */
const DATES = [
  ['opensOn', 'opens'],
  ['safeDueOn', 'safe'],
  ['dueOn', 'due'],
  ['closesOn', 'due'],
  ['latestDueOn', 'latest'],
  ['doneOn', 'done'],
] as const;

function daysOf({ determination: { figures } }: PlannedDeadline): readonly number[] {
  return [countedFrom(figures), ...DATES.map(([key]) => figures[key])].flatMap(
    (date) => dayNumberOf(date) ?? [],
  );
}

type Figures = PlannedDeadline['determination']['figures'];

/** The day from which the last day was counted, where it was counted forwards. */
function countedFrom({ steps, opensOn }: Figures): string | null {
  if (opensOn !== null) return null;
  const step = steps.find(({ date, direction }) => date === 'dueOn' && direction === 'after');
  return step?.from ?? null;
}

function axis(scale: TimeScale, top: number, bottom: number, width: DrawingWidth): Content {
  return [
    scale.ticks.map(
      (tick) =>
        html`<path d="M${tick.x} ${top - 12}V${bottom}" class="grid"/>
${textLines([tick.text], [tick.x, top - 18], { name: 'muted', anchor: 'middle' })}`,
    ),
    scale.breaks.map(
      (place) =>
        html`<path d="M${round(place)} ${top - 12}V${bottom}" class="break"/>
`,
    ),
    html`<path d="M${NAMES[width]} ${top - 8}H${WIDTHS[width]}" class="axis"/>
`,
  ];
}

/** A deadline, laid out: how high it is, and how it is drawn from its top. */
interface LaidOut {
  readonly height: number;
  readonly draw: (top: number) => Content;
}

function layOut(
  deadline: PlannedDeadline,
  width: DrawingWidth,
  scale: TimeScale,
  { language }: PageContext,
): LaidOut {
  const { figures, outcome } = deadline.determination;
  const column = NAMES[width];
  const room = (column === 0 ? WIDTHS[width] : column) - 2 * PADDING;
  const title = wrapToWidth(nameOf('deadline', figures.kind, language), room, 'bold');
  const state = wrapToWidth(plannedState(deadline, language), room, 'plain');
  const names = (title.length + state.length) * LINE + 8;
  const labels = placeLabels(labelsOf(figures, scale, width, language), [
    column + PADDING / 2,
    WIDTHS[width] - 2,
  ]);
  const chart = BAR + labelsHeight(labels);
  const barTop = column === 0 ? names : 0;
  const height = (column === 0 ? names + chart : Math.max(names, chart)) + 14;
  return {
    height,
    draw: (top) => [
      html`<path d="M0 ${round(top + height - 4)}H${WIDTHS[width]}" class="rule"/>
`,
      html`<g class="${outcome}">${bars(figures, scale, top + barTop + BAR / 2)}</g>
`,
      textLines(title, [2, top + LINE], { name: 'strong' }),
      textLines(state, [2, top + LINE + title.length * LINE], { name: `muted state ${outcome}` }),
      html`<g class="${outcome}">${drawLabels(labels, top + barTop + BAR)}</g>
`,
    ],
  };
}

/** How high the part of a row is in which the bar lies. */
const BAR = 30;

function labelsOf(
  figures: Figures,
  scale: TimeScale,
  width: DrawingWidth,
  language: Language,
): readonly Label[] {
  return shownDates(figures).map(({ key, mark, date, day }) => ({
    x: scale.x(day),
    parts: [language.labels[key], writeDate(date, language)],
    isInline: width === 'wide',
    mark: MARKS[mark],
  }));
}

/** The dates that are known; the end of a window is its last day, and is not drawn twice. */
function shownDates(figures: Figures): readonly {
  readonly key: (typeof DATES)[number][0];
  readonly mark: (typeof DATES)[number][1];
  readonly date: string;
  readonly day: number;
}[] {
  return DATES.flatMap(([key, mark]) => {
    const date = figures[key];
    const day = dayNumberOf(date);
    if (date === null || day === null || (key === 'closesOn' && date === figures.dueOn)) return [];
    return [{ key, mark, date, day }];
  });
}

function bars(figures: Figures, scale: TimeScale, y: number): Content {
  const { opensOn, dueOn, closesOn, latestDueOn } = figures;
  const x = (date: string | null): number | null => {
    const day = dayNumberOf(date);
    return day === null ? null : scale.x(day);
  };
  const [from, opens, due, latest] = [countedFrom(figures), opensOn, dueOn ?? closesOn, latestDueOn].map(x);
  const marks = shownDates(figures).map(
    ({ mark, day }) => html`<g transform="translate(${scale.x(day)} ${round(y)})">${MARKS[mark]}</g>`,
  );
  return [
    bar(from, due, y, 'count'),
    bar(opens, due, y, 'window'),
    bar(due ?? opens, latest, y, 'window uncertain'),
    marks,
  ];
}

function bar(
  from: number | null | undefined,
  to: number | null | undefined,
  y: number,
  name: string,
): Content {
  if (from == null || to == null || to < from) return null;
  const height = name === 'count' ? 3 : 12;
  return html`<rect x="${from}" y="${round(y - height / 2)}" width="${round(Math.max(2, to - from))}" height="${height}" rx="1.5" class="${name}"/>`;
}
