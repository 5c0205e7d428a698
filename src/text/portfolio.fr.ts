import type { CaseChangeCode } from '../plan/comparedCase.js';
import type { PortfolioPhrase } from './portfolioPhrase.js';

/** The titles and sentences of a comparison of many cases, in French. */
export const PORTFOLIO_FR: Readonly<Record<PortfolioPhrase, string>> = {
  asOf: 'Ce qui change pour les dossiers du {from:date} au {to:date}, selon le recueil {rulebook}.',
  knownOn:
    'Ce qui change pour les dossiers au {asOf:date}, du recueil {rulebook} tel que connu le {from:date} à celui connu le {to:date}.',
  counts:
    'Dossiers lus\u00a0: {cases}. Quelque chose change dans\u00a0: {changed}. Sans réponse possible\u00a0: {errors}.',
  pastReview:
    "Au {asOf:date}, la date de révision prévue de ces documents est passée\u00a0; des montants de ce jour peuvent donc manquer ici, et un dossier sans changement n'est pas certain de rester sans changement\u00a0: {documents}.",
  toKnow: 'À savoir',
  summary: 'En tout',
  cases: 'Dossier par dossier',
  failed: 'Sans réponse possible',
  case: 'dossier',
  what: 'objet',
  change: 'changement',
  before: 'avant',
  after: 'après',
  by: 'différence',
  number: 'dossiers',
  problem: 'raison',
  salary: 'salaire',
  'blue-card-salary': 'salaire pour la carte bleue européenne',
  'student-means': "moyens de subsistance d'un étudiant",
  'family-income': 'revenus pour le regroupement familial',
  'not-yet-open': 'pas encore ouvert',
  open: 'ouvert',
  'due-today': 'dernier jour ce jour-là',
  passed: 'dépassé',
  unknown: 'ne peut être dit',
};

/** What has changed in a case under another law, in French. */
export const CASE_CHANGES_FR: Readonly<Record<CaseChangeCode, string>> = {
  appeared: 'nouveau',
  gone: 'disparu',
  opened: 'désormais rempli',
  closed: 'désormais non rempli',
  undecided: 'désormais indécis',
  'margin-lost': 'marge perdue',
  'margin-regained': 'marge retrouvée',
  'margin-shrunk': 'marge réduite',
  'margin-grown': 'marge augmentée',
  'margin-changed': 'marge différente',
  'threshold-raised': 'seuil relevé',
  'threshold-lowered': 'seuil abaissé',
  'threshold-changed': 'seuil différent',
  passed: 'dépassé',
  'state-changed': 'état différent',
  'opening-moved': 'premier jour déplacé',
  'date-moved': 'dernier jour déplacé',
};
