import type { Messages } from './language.js';

/** The first line of an answer, by evaluator and outcome, in French. */
export const HEADLINES_FR: Messages = {
  'cards.met': "ce qui convient\u00a0: {cards:name.card}\u00a0; la décision appartient à l'autorité.",
  'cards.unmet': 'aucun titre de séjour ne convient.',
  'cards.unknown': "savoir si un titre de séjour convient dépend d'éléments qui n'ont pas été communiqués.",
  'salary.met': 'le salaire atteint le seuil.',
  'salary.unmet': "le salaire n'atteint pas le seuil.",
  'salary.unknown': 'il est impossible de dire si le salaire atteint le seuil.',
  'student-means.met': "les moyens de subsistance suffisent pour l'année académique.",
  'student-means.unmet': "les moyens de subsistance ne suffisent pas pour l'année académique.",
  'student-means.unknown':
    "savoir si les moyens de subsistance suffisent pour l'année académique dépend d'éléments qui n'ont pas été communiqués.",
  'family-income.met': 'les revenus suffisent pour le regroupement familial.',
  'family-income.unmet': 'les revenus ne suffisent pas pour le regroupement familial.',
  'family-income.unknown':
    "savoir si les revenus suffisent pour le regroupement familial dépend d'éléments qui n'ont pas été communiqués.",
  'register-number.met': 'le numéro de registre national a la forme voulue.',
  'register-number.unmet': "le numéro de registre national n'a pas la forme voulue.",
  'register-number.unknown':
    "savoir si le numéro de registre national a la forme voulue dépend d'éléments qui n'ont pas été communiqués.",
  'deadline.met':
    "{kind:name.deadline}\u00a0: dans les temps[\u00a0; sans risque jusqu'au {safeDueOn:date}].",
  'deadline.unmet': '{kind:name.deadline}\u00a0: hors délai.',
  'deadline.too-early': '{kind:name.deadline}\u00a0: trop tôt.',
  'deadline.unknown':
    "{kind:name.deadline}\u00a0: impossible à dire[\u00a0; sans risque jusqu'au {safeDueOn:date}].",
};
