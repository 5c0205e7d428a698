import { addMonths, format, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/engine/environment.js';
import { deadlineEnvironment, deadlineVocabulary } from '../../src/facts/deadlineVocabulary.js';
import { dates } from './arbitraries.js';

const SLOT = Object.keys(deadlineVocabulary).indexOf('absences');

/** The full months and the started months of an absence, as rules see them. */
function monthsOf(leftOn: string, returnedOn: string): readonly unknown[] {
  const facts = {
    kind: 'permanent-residence',
    residentSince: '2020-01-01',
    absences: [{ leftOn, returnedOn }],
  } as const;
  const [record] = deadlineEnvironment(facts, 0)[SLOT] as Environment[];
  return record?.slice(-2) ?? [];
}

describe('the length of an absence', () => {
  test.each([
    ['2023-01-10', '2023-01-10', 0, 0],
    ['2023-01-10', '2023-01-11', 0, 1],
    ['2023-01-10', '2023-07-09', 5, 6],
    ['2023-01-10', '2023-07-10', 6, 6],
    ['2023-01-10', '2023-07-11', 6, 7],
    ['2023-08-31', '2024-02-29', 6, 6],
  ])('from %s to %s: %i full months, %i that have begun', (leftOn, returnedOn, full, started) => {
    expect(monthsOf(leftOn, returnedOn)).toEqual([full, started]);
  });

  test('is as date-fns adds months', () => {
    fc.assert(
      fc.property(dates('2015-01-01', '2026-12-31'), dates('2015-01-01', '2026-12-31'), (a, b) => {
        const [leftOn, returnedOn] = [a, b].sort() as [string, string];
        const monthsLater = (months: number): string =>
          format(addMonths(parseISO(leftOn), months), 'yyyy-MM-dd');
        const [full, started] = monthsOf(leftOn, returnedOn) as [number, number];
        expect(monthsLater(full) <= returnedOn && returnedOn < monthsLater(full + 1)).toBe(true);
        expect(started).toBe(monthsLater(full) === returnedOn ? full : full + 1);
      }),
    );
  });
});
