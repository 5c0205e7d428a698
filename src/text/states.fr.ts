import type { Messages } from './language.js';

/** How the day asked about stands to a deadline, in French. */
export const STATES_FR: Messages = {
  'not-yet-open': 'pas encore possible[ (possible dans {days:count.days})]',
  open: 'possible[, il reste {days:count.days}]',
  'due-today': "c'est aujourd'hui le dernier jour",
  passed: 'délai dépassé depuis {days:count.days}',
  unknown: 'impossible à dire',
};
