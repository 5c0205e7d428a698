import type { Messages } from './language.js';

/** How the day asked about stands to a deadline, in Dutch. */
export const STATES_NL: Messages = {
  'not-yet-open': 'nog niet open[: open over {days:count.days}]',
  open: 'open[, nog {days:count.days}]',
  'due-today': 'vandaag is de laatste dag',
  passed: 'verstreken, {days:count.days} geleden',
  unknown: 'niet te bepalen',
};
