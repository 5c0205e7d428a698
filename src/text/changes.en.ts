import type { Messages } from './language.js';

/** What would open what is closed, by the code of the change, in English. */
export const CHANGES_EN: Messages = {
  'raise-salary':
    '{amount:amount} {per:name.period} more gross salary, so {to:amount} {per:name.period}[, from {on:date}][, until {until:date}]',
  'raise-salary-before-age':
    '{amount:amount} {per:name.period} more gross salary, so {to:amount} {per:name.period}[, from {on:date}], before turning {age}[ (until {until:date})]',
  'raise-means': '{amount:amount} {per:name.period} more means[, from {on:date}][, until {until:date}]',
  'raise-income':
    '{amount:amount} {per:name.period} more income that counts[, from {on:date}][, until {until:date}]',
  'wait-until': 'waiting until {on:date}[, and until {until:date} at the latest]',
  'wait-until-before-age': 'waiting until {on:date}, and acting before turning {age}[ (until {until:date})]',
  'wait-until-card-age':
    'waiting until {on:date}, when the card has been held for [{months:count.months}][{years:count.years}][, and until {until:date} at the latest]',
  'work-in-region':
    'work in {to:name.region}[ instead of {from:name.region}][, from {on:date}][, until {until:date}]',
  'work-in-region-before-age':
    'work in {to:name.region}[ instead of {from:name.region}][, from {on:date}], before turning {age}[ (until {until:date})]',
  'set-fact': 'with this: {path}: {to}[, from {on:date}][, until {until:date}]',
  'set-fact-before-age':
    'with this: {path}: {to}[, from {on:date}], before turning {age}[ (until {until:date})]',
};
