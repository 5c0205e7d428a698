import type { CountedUnit, Notation } from './language.js';

/** How German writes figures, dates and lists. */
export const NOTATION_DE: Notation = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: '{day}. {month} {year}',
  firstDay: '1',
  amount: '{sign}{number}\u00a0€',
  group: '.',
  decimal: ',',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  and: ' und ',
  article: {
    article: 'Artikel {n}',
    paragraph: '§ {n}',
    subparagraph: 'Absatz {n}',
    number: 'Nr. {n}',
    annex: 'Anlage {n}',
    section: 'Abschnitt {n}',
  },
  articleSeparator: ' ',
  singular: { numbers: [1], withDecimals: false },
};

/** The units that are counted, in German. */
export const UNITS_DE: Readonly<Record<string, CountedUnit>> = {
  days: { one: '{count} Tag', other: '{count} Tage' },
  'working-days': { one: '{count} Arbeitstag', other: '{count} Arbeitstage' },
  'working-days-with-saturday': {
    one: '{count} Arbeitstag mit Samstag',
    other: '{count} Arbeitstage mit Samstag',
  },
  weeks: { one: '{count} Woche', other: '{count} Wochen' },
  months: { one: '{count} Monat', other: '{count} Monate' },
  years: { one: '{count} Jahr', other: '{count} Jahre' },
  digits: { one: '{count} Ziffer', other: '{count} Ziffern' },
  level: { one: 'Niveau {count}', other: 'Niveau {count}' },
  number: { one: '{count}', other: '{count}' },
  persons: { one: '{count} Person', other: '{count} Personen' },
};
