import type { CaseChangeCode } from '../plan/comparedCase.js';
import type { PortfolioPhrase } from './portfolioPhrase.js';

/** The titles and sentences of a comparison of many cases, in Dutch. */
export const PORTFOLIO_NL: Readonly<Record<PortfolioPhrase, string>> = {
  asOf: 'Wat verandert voor de dossiers van {from:date} tot {to:date}, volgens het regelboek {rulebook}.',
  knownOn:
    'Wat verandert voor de dossiers op {asOf:date}, van het regelboek {rulebook} zoals gekend op {from:date} naar dat gekend op {to:date}.',
  counts: 'Gelezen dossiers: {cases}. Er verandert iets in: {changed}. Zonder mogelijk antwoord: {errors}.',
  pastReview:
    'Op {asOf:date} is de dag waarop deze documenten moesten worden herbekeken voorbij, zodat bedragen van die dag hier kunnen ontbreken en een dossier zonder wijziging niet zeker ongewijzigd blijft: {documents}.',
  toKnow: 'Om te weten',
  summary: 'In totaal',
  cases: 'Dossier per dossier',
  failed: 'Zonder mogelijk antwoord',
  case: 'dossier',
  what: 'wat',
  change: 'wijziging',
  before: 'voordien',
  after: 'nadien',
  by: 'verschil',
  number: 'dossiers',
  problem: 'reden',
  salary: 'loon',
  'blue-card-salary': 'loon voor de Europese blauwe kaart',
  'student-means': 'bestaansmiddelen van een student',
  'family-income': 'inkomen voor gezinshereniging',
  'not-yet-open': 'nog niet open',
  open: 'open',
  'due-today': 'die dag de laatste dag',
  passed: 'voorbij',
  unknown: 'kan niet worden gezegd',
};

/** What has changed in a case under another law, in Dutch. */
export const CASE_CHANGES_NL: Readonly<Record<CaseChangeCode, string>> = {
  appeared: 'nieuw',
  gone: 'verdwenen',
  opened: 'nu voldaan',
  closed: 'nu niet voldaan',
  undecided: 'nu onbeslist',
  'margin-lost': 'marge verloren',
  'margin-regained': 'marge herwonnen',
  'margin-shrunk': 'marge kleiner',
  'margin-grown': 'marge groter',
  'margin-changed': 'marge anders',
  'threshold-raised': 'drempel verhoogd',
  'threshold-lowered': 'drempel verlaagd',
  'threshold-changed': 'drempel anders',
  passed: 'voorbij',
  'state-changed': 'toestand anders',
  'opening-moved': 'eerste dag verschoven',
  'date-moved': 'laatste dag verschoven',
};
