import { ERRORS_DE } from './errors.de.js';
import { HEADLINES_DE } from './headlines.de.js';
import { LABELS_DE } from './labels.de.js';
import type { Language } from './language.js';
import { NAMES_DE } from './names.de.js';
import { NOTATION_DE, UNITS_DE } from './notation.de.js';
import { PHRASES_DE } from './phrases.de.js';
import { REASONS_DE } from './reasons.de.js';
import { STATES_DE } from './states.de.js';
import { WARNINGS_DE } from './warnings.de.js';

/** German, with the terms of Belgian official German. */
export const GERMAN: Language = {
  tag: 'de',
  notation: NOTATION_DE,
  outcomes: { met: 'erfüllt', unmet: 'nicht erfüllt', unknown: 'unbekannt' },
  headlines: HEADLINES_DE,
  reasons: REASONS_DE,
  warnings: WARNINGS_DE,
  states: STATES_DE,
  errors: ERRORS_DE,
  phrases: PHRASES_DE,
  units: UNITS_DE,
  names: NAMES_DE,
  labels: LABELS_DE,
};
