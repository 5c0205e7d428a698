import type { Messages } from './language.js';

/** What would open what is closed, by the code of the change, in German. */
export const CHANGES_DE: Messages = {
  'raise-salary':
    '{amount:amount} {per:name.period} mehr Bruttogehalt, also {to:amount} {per:name.period}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
  'raise-means':
    '{amount:amount} {per:name.period} mehr hiervon: {kind:name.means}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
  'raise-income':
    '{amount:amount} {per:name.period} mehr hiervon: {kind:name.income}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
  'add-means':
    '{amount:amount} {per:name.period} mehr, und zwar in dieser Form: {kind:name.means}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
  'add-income':
    '{amount:amount} {per:name.period} mehr, und zwar in dieser Form: {kind:name.income}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
  'wait-until': 'ab dem {on:date}, wenn alles andere so bleibt, wie es ist',
  'wait-until-anniversary':
    'ab dem {on:date}, {value:figure.unit} nach dem {since:date} ({path}), wenn alles andere so bleibt, wie es ist',
  'work-in-region':
    'Arbeit in der Region {to:name.region} statt in der Region {from:name.region}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
  'set-fact': 'wenn Folgendes gilt: {path}: {to}[, vor dem {age}. Geburtstag][, bis zum {until:date}]',
};
