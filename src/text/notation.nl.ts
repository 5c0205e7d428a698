import type { CountedUnit, Notation } from './language.js';

/** How Dutch writes figures, dates and lists. */
export const NOTATION_NL: Notation = {
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: '{day} {month} {year}',
  amount: '{sign}€\u00a0{number}',
  group: '.',
  decimal: ',',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  and: ' en ',
  firstDay: '1',
  article: {
    article: 'artikel {n}',
    paragraph: '§ {n}',
    subparagraph: 'lid {n}',
    number: '{n}°',
    annex: 'bijlage {n}',
    section: 'afdeling {n}',
  },
  articleSeparator: ', ',
  singular: { numbers: [1], withDecimals: false },
};

/** The units that are counted, in Dutch. */
export const UNITS_NL: Readonly<Record<string, CountedUnit>> = {
  days: { one: '{count} dag', other: '{count} dagen' },
  'working-days': { one: '{count} werkdag', other: '{count} werkdagen' },
  'working-days-with-saturday': {
    one: '{count} werkdag met zaterdag inbegrepen',
    other: '{count} werkdagen met zaterdag inbegrepen',
  },
  weeks: { one: '{count} week', other: '{count} weken' },
  months: { one: '{count} maand', other: '{count} maanden' },
  years: { one: '{count} jaar', other: '{count} jaar' },
  digits: { one: '{count} cijfer', other: '{count} cijfers' },
  level: { one: 'niveau {count}', other: 'niveau {count}' },
  number: { one: '{count}', other: '{count}' },
  persons: { one: '{count} persoon', other: '{count} personen' },
};
