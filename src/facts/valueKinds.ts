import { firstDay, lastDay } from '../calendar/calendarBounds.js';
import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import type { Kind } from '../engine/kind.js';
import { formatAmount } from '../money/formatAmount.js';
import { parseAmount } from '../money/parseAmount.js';

/** An amount of money or another decimal with at most two decimals, compared in hundredths. */
export const decimalKind: Kind = {
  name: 'decimal',
  ordered: true,
  bounds: [0, 999_999_999_999],
  read: parseAmount,
  write: (value) => formatAmount(value as number),
};

/** A date of the civil calendar, compared by day number. */
export const dateKind: Kind = {
  name: 'date',
  ordered: true,
  bounds: [firstDay, lastDay],
  read: (wire) => (typeof wire === 'string' ? parseDay(wire) : undefined),
  write: (value) => formatDay(value as number),
};
