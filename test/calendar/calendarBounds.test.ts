import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../src/calendar/calendarBounds.js';
import { utcDay } from './utc.js';

test('the bounds are the first day of 1900 and the last of 2199', () => {
  expect(firstDay).toBe(utcDay(1900, 1, 1));
  expect(lastDay).toBe(utcDay(2199, 12, 31));
});
