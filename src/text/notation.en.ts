import type { CountedUnit, Notation } from './language.js';

/** How English writes figures, dates and lists. */
export const NOTATION_EN: Notation = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: '{day} {month} {year}',
  firstDay: '1',
  amount: '{sign}€{number}',
  group: ',',
  decimal: '.',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  and: ' and ',
  article: {
    article: 'art. {n}',
    paragraph: '§ {n}',
    subparagraph: 'para. {n}',
    number: '{n}°',
    annex: 'Annex {n}',
    section: 'section {n}',
  },
  articleSeparator: ', ',
  singular: { numbers: [1], withDecimals: false },
};

/** The units that are counted, in English. */
export const UNITS_EN: Readonly<Record<string, CountedUnit>> = {
  days: { one: '{count} day', other: '{count} days' },
  'working-days': { one: '{count} working day', other: '{count} working days' },
  'working-days-with-saturday': {
    one: '{count} working day with Saturday',
    other: '{count} working days with Saturday',
  },
  weeks: { one: '{count} week', other: '{count} weeks' },
  months: { one: '{count} month', other: '{count} months' },
  years: { one: '{count} year', other: '{count} years' },
  digits: { one: '{count} digit', other: '{count} digits' },
  level: { one: 'level {count}', other: 'level {count}' },
  number: { one: '{count}', other: '{count}' },
  persons: { one: '{count} person', other: '{count} persons' },
};
