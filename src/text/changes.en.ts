import type { Messages } from './language.js';

/** What would open what is closed, by the code of the change, in English. */
export const CHANGES_EN: Messages = {
  'raise-salary':
    '{amount:amount} {per:name.period} more gross salary, so {to:amount} {per:name.period}[, before turning {age}][, until {until:date}]',
  'raise-means':
    '{amount:amount} {per:name.period} more of this: {kind:name.means}[, before turning {age}][, until {until:date}]',
  'raise-income':
    '{amount:amount} {per:name.period} more of this: {kind:name.income}[, before turning {age}][, until {until:date}]',
  'add-means':
    '{amount:amount} {per:name.period} more, as this: {kind:name.means}[, before turning {age}][, until {until:date}]',
  'add-income':
    '{amount:amount} {per:name.period} more, as this: {kind:name.income}[, before turning {age}][, until {until:date}]',
  'wait-until': 'from {on:date} on, if everything else stays as it is',
  'wait-until-anniversary':
    'from {on:date} on, {value:figure.unit} after {since:date} ({path}), if everything else stays as it is',
  'work-in-region':
    'work in {to:name.region} instead of {from:name.region}[, before turning {age}][, until {until:date}]',
  'set-fact': 'with this: {path}: {to}[, before turning {age}][, until {until:date}]',
};
