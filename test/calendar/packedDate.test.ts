import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { packedDate } from '../../src/calendar/packedDate.js';
import { everyDay, utcParts } from './utc.js';

function unpacked(day: number): number[] {
  const packed = packedDate(day);
  return [packed >> 9, (packed >> 5) & 15, packed & 31];
}

test('1970-01-01 is packed as documented', () => {
  expect(packedDate(0)).toBe(1008673);
});

test('every day from 1900 to 2199 unpacks to the date that UTC gives it', () => {
  expect(everyDay().filter((day) => unpacked(day).join() !== utcParts(day).join())).toEqual([]);
});

test.prop([fc.integer({ min: -2_000_000, max: 4_000_000 })], { numRuns: 2000 })(
  'so do the days of some thousand years before and after, the negative years among them',
  (day) => {
    expect(unpacked(day)).toEqual(utcParts(day));
  },
);
