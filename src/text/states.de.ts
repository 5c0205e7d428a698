import type { Messages } from './language.js';

/** How the day asked about stands to a deadline, in German. */
export const STATES_DE: Messages = {
  'not-yet-open': 'noch nicht offen[: noch {days:count.days} bis zum ersten Tag]',
  open: 'offen[, noch {days:count.days}]',
  'due-today': 'heute ist der letzte Tag',
  passed: 'abgelaufen, das ist {days:count.days} her',
  unknown: 'nicht feststellbar',
};
