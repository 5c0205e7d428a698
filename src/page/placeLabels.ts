import type { Html } from './html.js';
import { textWidth } from './textWidth.js';

/** A label that stands below a point of a drawing. */
export interface Label {
  /** Where the point is. */
  readonly x: number;
  /** What it is, and the date. */
  readonly parts: readonly [name: string, date: string];
  /** Whether both stand on one line. */
  readonly isInline: boolean;
  /** The mark that stands before the label, as at the point; `null` for none. */
  readonly mark: Html | null;
}

/** A label with its place. */
export interface PlacedLabel extends Label {
  /** Where its left side is. */
  readonly left: number;
  /** How many rows of labels stand above it. */
  readonly lane: number;
}

/** How much room a mark takes before a label. */
export const MARK_WIDTH = 14;

const GAP = 10;

/**
 * Gives labels places in which none touches another: each below its point where there is room, pushed inside the drawing, and
 * a row lower where another label stands.
 *
 * @param labels - The labels.
 * @param bounds - The left and right sides of the drawing.
 * @returns The labels in the order of their points.
 */
export function placeLabels(
  labels: readonly Label[],
  [start, end]: readonly [number, number],
): readonly PlacedLabel[] {
  /** The right side of the last label of each row. */
  const taken: number[] = [];
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map((label) => {
      const width = labelWidth(label);
      const left = Math.max(start, Math.min(label.x - MARK_WIDTH / 2, end - width));
      const free = taken.findIndex((right) => right + GAP <= left);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = left + width;
      return { ...label, left, lane };
    });
}

/**
 * Tells how wide a label is at most.
 *
 * @param label - The label.
 * @returns The width, with the mark.
 */
export function labelWidth({
  parts: [name, date],
  isInline,
  mark,
}: Pick<Label, 'parts' | 'isInline' | 'mark'>): number {
  const [nameWidth, dateWidth] = [textWidth(name, 'plain'), textWidth(date, 'bold')];
  const width = isInline ? nameWidth + textWidth(' ', 'plain') + dateWidth : Math.max(nameWidth, dateWidth);
  return width + (mark === null ? 0 : MARK_WIDTH);
}
