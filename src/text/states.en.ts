import type { Messages } from './language.js';

/** How the day asked about stands to a deadline, in English. */
export const STATES_EN: Messages = {
  'not-yet-open': 'not yet open[: opens in {days:count.days}]',
  open: 'open[, with {days:count.days} left]',
  'due-today': 'today is the last day',
  passed: 'passed, {days:count.days} ago',
  unknown: 'cannot be told',
};
