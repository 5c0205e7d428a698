import type { CountedUnit, Notation } from './language.js';

/** How French writes figures, dates and lists. */
export const NOTATION_FR: Notation = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  date: '{day} {month} {year}',
  firstDay: '1er',
  amount: '{sign}{number}\u00a0€',
  group: '\u202f',
  decimal: ',',
  comma: ', ',
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  and: ' et ',
  article: {
    article: 'art. {n}',
    paragraph: '§ {n}',
    subparagraph: 'al. {n}',
    number: '{n}°',
    annex: 'annexe {n}',
    section: 'section {n}',
  },
  articleSeparator: ', ',
  singular: { numbers: [0, 1], withDecimals: true },
};

/** The units that are counted, in French. */
export const UNITS_FR: Readonly<Record<string, CountedUnit>> = {
  days: { one: '{count} jour', other: '{count} jours' },
  'working-days': { one: '{count} jour ouvrable', other: '{count} jours ouvrables' },
  'working-days-with-saturday': {
    one: '{count} jour ouvrable, samedi compris',
    other: '{count} jours ouvrables, samedis compris',
  },
  weeks: { one: '{count} semaine', other: '{count} semaines' },
  months: { one: '{count} mois', other: '{count} mois' },
  years: { one: '{count} an', other: '{count} ans' },
  digits: { one: '{count} chiffre', other: '{count} chiffres' },
  level: { one: 'niveau {count}', other: 'niveau {count}' },
  number: { one: '{count}', other: '{count}' },
  persons: { one: '{count} personne', other: '{count} personnes' },
};
