import type { CaseChangeCode } from '../plan/comparedCase.js';
import type { PortfolioPhrase } from './portfolioPhrase.js';

/** The titles and sentences of a comparison of many cases, in German. */
export const PORTFOLIO_DE: Readonly<Record<PortfolioPhrase, string>> = {
  asOf: 'Was sich für die Fälle vom {from:date} bis zum {to:date} ändert, nach dem Regelwerk {rulebook}.',
  knownOn:
    'Was sich für die Fälle am {asOf:date} ändert, vom Regelwerk {rulebook}, wie es am {from:date} bekannt war, zu dem am {to:date} bekannten.',
  counts: 'Gelesene Fälle: {cases}. Etwas ändert sich in: {changed}. Ohne mögliche Antwort: {errors}.',
  pastReview:
    'Am {asOf:date} ist der Tag vorbei, bis zu dem diese Dokumente überprüft werden sollten, sodass hier Beträge dieses Tages fehlen können und ein Fall ohne Änderung nicht sicher unverändert bleibt: {documents}.',
  toKnow: 'Zu beachten',
  summary: 'Insgesamt',
  cases: 'Fall für Fall',
  failed: 'Ohne mögliche Antwort',
  case: 'Fall',
  what: 'was',
  change: 'Änderung',
  before: 'vorher',
  after: 'nachher',
  by: 'Unterschied',
  number: 'Fälle',
  problem: 'Grund',
  salary: 'Gehalt',
  'blue-card-salary': 'Gehalt für die Blaue Karte EU',
  'student-means': 'Existenzmittel eines Studenten',
  'family-income': 'Einkommen für die Familienzusammenführung',
  'not-yet-open': 'noch nicht offen',
  open: 'offen',
  'due-today': 'an diesem Tag der letzte Tag',
  passed: 'verstrichen',
  unknown: 'kann nicht gesagt werden',
};

/** What has changed in a case under another law, in German. */
export const CASE_CHANGES_DE: Readonly<Record<CaseChangeCode, string>> = {
  appeared: 'neu',
  gone: 'entfallen',
  opened: 'nun erfüllt',
  closed: 'nun nicht erfüllt',
  undecided: 'nun offen',
  'margin-lost': 'Marge verloren',
  'margin-regained': 'Marge zurückgewonnen',
  'margin-shrunk': 'Marge kleiner',
  'margin-grown': 'Marge größer',
  'margin-changed': 'Marge anders',
  'threshold-raised': 'Schwelle erhöht',
  'threshold-lowered': 'Schwelle gesenkt',
  'threshold-changed': 'Schwelle anders',
  passed: 'verstrichen',
  'state-changed': 'Zustand anders',
  'opening-moved': 'erster Tag verschoben',
  'date-moved': 'letzter Tag verschoben',
};
