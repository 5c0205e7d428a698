import type { Holiday } from '../../src/calendar/holiday.js';

/** The ten legal holidays of Belgium, written out here so that the tests do not depend on the shipped data. */
export const belgianHolidays: readonly Holiday[] = [
  { id: 'new-year', month: 1, day: 1 },
  { id: 'easter-monday', daysAfterEaster: 1 },
  { id: 'labour-day', month: 5, day: 1 },
  { id: 'ascension', daysAfterEaster: 39 },
  { id: 'whit-monday', daysAfterEaster: 50 },
  { id: 'national-day', month: 7, day: 21 },
  { id: 'assumption', month: 8, day: 15 },
  { id: 'all-saints', month: 11, day: 1 },
  { id: 'armistice', month: 11, day: 11 },
  { id: 'christmas', month: 12, day: 25 },
];

/** Monday to Friday. */
export const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];
