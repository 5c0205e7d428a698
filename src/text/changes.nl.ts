import type { Messages } from './language.js';

/** What would open what is closed, by the code of the change, in Dutch. */
export const CHANGES_NL: Messages = {
  'raise-salary':
    '{amount:amount} {per:name.period} meer brutoloon, dus {to:amount} {per:name.period}[, zolang men nog geen {age} is][, tot en met {until:date}]',
  'raise-means':
    '{amount:amount} {per:name.period} meer hiervan: {kind:name.means}[, zolang men nog geen {age} is][, tot en met {until:date}]',
  'raise-income':
    '{amount:amount} {per:name.period} meer hiervan: {kind:name.income}[, zolang men nog geen {age} is][, tot en met {until:date}]',
  'add-means':
    '{amount:amount} {per:name.period} extra, in deze vorm: {kind:name.means}[, zolang men nog geen {age} is][, tot en met {until:date}]',
  'add-income':
    '{amount:amount} {per:name.period} extra, in deze vorm: {kind:name.income}[, zolang men nog geen {age} is][, tot en met {until:date}]',
  'wait-until': 'vanaf {on:date}, als al het overige gelijk blijft',
  'wait-until-anniversary':
    'vanaf {on:date}, {value:figure.unit} na {since:date} ({path}), als al het overige gelijk blijft',
  'work-in-region':
    'werken in {to:name.region} in plaats van in {from:name.region}[, zolang men nog geen {age} is][, tot en met {until:date}]',
  'set-fact': 'met dit gegeven: {path}: {to}[, zolang men nog geen {age} is][, tot en met {until:date}]',
};
