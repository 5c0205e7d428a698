import { dayNumber } from '../calendar/dayNumber.js';
import { packedDate } from '../calendar/packedDate.js';
import type { Language } from '../text/language.js';
import { textWidth } from './textWidth.js';

/** A stretch of days that is drawn evenly. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The first day of a month or a year on an axis. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Where days are drawn. */
export interface TimeScale {
  /** Finds where a day is drawn; one outside the scale at its end. */
  readonly x: (day: number) => number;
  /** Where the scale changes. */
  readonly breaks: readonly number[];
  readonly ticks: readonly Tick[];
}

/** What a scale is made for. */
export interface TimeScaleOptions {
  /** The days that are drawn. */
  readonly days: readonly number[];
  /** The day asked about. */
  readonly today: number;
  /** The left and the right side. */
  readonly bounds: readonly [number, number];
  readonly language: Language;
}

/** How many days before and after the day asked about are drawn large where the dates lie far from one another. */
const NEAR = { before: 100, after: 420 } as const;

/** Up to so many days all is drawn evenly. */
const EVEN = 1000;

/** The shares of the width for what lies before and after what is near. */
const FAR = { before: 0.13, after: 0.24 } as const;

/**
 * Makes a scale of days. Where dates lie years apart, the days near the day asked about are drawn larger than the others, and
 * the scale says where it changes.
 *
 * @param options - The days, and the room for them.
 * @returns The scale.
 */
export function timeScale(options: TimeScaleOptions): TimeScale {
  const stretches = stretchesOf(options);
  const x = (day: number): number => place(day, stretches);
  return {
    x,
    breaks: stretches.slice(1).map(({ left }) => left),
    ticks: stretches.flatMap((stretch) => ticksOf(stretch, options)),
  };
}

function stretchesOf({ days, today, bounds: [left, right] }: TimeScaleOptions): readonly Stretch[] {
  const first = Math.min(today, ...days);
  const last = Math.max(today, ...days);
  const margin = Math.max(7, Math.round((last - first) / 40));
  const [from, to] = [first - margin, last + margin];
  if (to - from <= EVEN) return [{ from, to, left, right }];
  const nearFrom = Math.max(from, today - NEAR.before);
  const nearTo = Math.min(to, today + NEAR.after);
  const width = right - left;
  const nearLeft = nearFrom === from ? left : left + width * FAR.before;
  const nearRight = nearTo === to ? right : right - width * FAR.after;
  return [
    { from, to: nearFrom, left, right: nearLeft },
    { from: nearFrom, to: nearTo, left: nearLeft, right: nearRight },
    { from: nearTo, to, left: nearRight, right },
  ].filter((stretch) => stretch.from < stretch.to);
}

function place(day: number, stretches: readonly Stretch[]): number {
  const stretch = stretches.find(({ to }) => day <= to) ?? (stretches.at(-1) as Stretch);
  const share = (day - stretch.from) / (stretch.to - stretch.from);
  const x = stretch.left + Math.max(0, Math.min(1, share)) * (stretch.right - stretch.left);
  return Math.round(x * 10) / 10;
}

/** The distances between ticks, in months. */
const STEPS: readonly number[] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];

/** As many ticks as there is room for, each at the first day of a month. */
function ticksOf(stretch: Stretch, { language }: TimeScaleOptions): readonly Tick[] {
  const pitch = (stretch.right - stretch.left) / (stretch.to - stretch.from);
  for (const step of STEPS) {
    const months = monthsIn(stretch, step);
    const ticks = months.map((month) => ({
      x: place(firstDay(month), [stretch]),
      text: tickText(month, step, language),
    }));
    const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, 'plain')));
    if (step * 28 * pitch >= widest + 10) return ticks.filter((tick) => fits(tick, stretch));
  }
  return [];
}

function tickText(month: number, step: number, { notation }: Language): string {
  const year = String(Math.floor(month / 12));
  return step % 12 === 0 ? year : `${notation.months[month % 12]} ${year}`;
}

/** A label must not reach into the stretch beside its own. */
function fits({ x, text }: Tick, { left, right }: Stretch): boolean {
  const half = textWidth(text, 'plain') / 2;
  return x - half >= left && x + half <= right;
}

/** The months, numbered from the year 0, whose first day lies in a stretch and whose number a step divides. */
function monthsIn({ from, to }: Stretch, step: number): readonly number[] {
  const packed = packedDate(from);
  const first = Math.ceil(((packed >> 9) * 12 + ((packed >> 5) & 15) - 1) / step) * step;
  const months: number[] = [];
  for (let month = first; firstDay(month) <= to; month += step) {
    if (firstDay(month) >= from) months.push(month);
  }
  return months;
}

function firstDay(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}
