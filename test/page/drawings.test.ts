import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelWidth, placeLabels } from '../../src/page/placeLabels.js';
import { textWidth, type Weight, wrapToWidth } from '../../src/page/textWidth.js';
import { timeScale } from '../../src/page/timeScale.js';
import { ENGLISH } from '../../src/text/english.js';

const label = fc.record({
  x: fc.integer({ min: 0, max: 820 }),
  parts: fc.tuple(fc.string({ maxLength: 24 }), fc.string({ maxLength: 18 })),
  isInline: fc.boolean(),
  mark: fc.constant(null),
});

describe('labels', () => {
  test('of one row never touch, and stay inside the drawing where they fit it', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const placed = placeLabels(labels, [0, 820]).map((each) => ({
          ...each,
          right: each.left + labelWidth(each),
        }));
        expect(placed).toHaveLength(labels.length);
        placed.forEach((one, index) => {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(820.001);
          for (const other of placed.slice(index + 1)) {
            const isApart = one.lane !== other.lane || one.right <= other.left || other.right <= one.left;
            expect(isApart).toBe(true);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('text', () => {
  test('is broken into lines that are no wider than asked for, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 40, max: 400 }),
        fc.constantFrom<Weight>('plain', 'bold'),
        (text, width, weight) => {
          const lines = wrapToWidth(text, width, weight);
          for (const line of lines) expect(textWidth(line, weight)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the scale of days', () => {
  const days = fc.array(fc.integer({ min: 10_000, max: 40_000 }), { minLength: 1, maxLength: 8 });

  test('keeps days in their order and inside the drawing, and no ticks touch', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 15_000, max: 30_000 }), (drawn, today) => {
        const bounds = [236, 810] as const;
        const scale = timeScale({ days: drawn, today, bounds, language: ENGLISH });
        const places = [...drawn, today].toSorted((a, b) => a - b).map(scale.x);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(bounds[0]);
          expect(place).toBeLessThanOrEqual(bounds[1]);
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
        }
        scale.ticks.slice(1).forEach((tick, index) => {
          const before = scale.ticks[index] as typeof tick;
          const room = tick.x - before.x;
          expect(room).toBeGreaterThanOrEqual(
            (textWidth(tick.text, 'plain') + textWidth(before.text, 'plain')) / 2,
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  test('draws days close to the day asked about evenly', () => {
    const scale = timeScale({
      days: [20_000, 20_100],
      today: 20_050,
      bounds: [0, 800],
      language: ENGLISH,
    });
    expect(scale.breaks).toEqual([]);
    expect(Math.abs(scale.x(20_100) - scale.x(20_050) - (scale.x(20_050) - scale.x(20_000)))).toBeLessThan(
      0.3,
    );
  });
});
