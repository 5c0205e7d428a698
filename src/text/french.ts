import { ERRORS_FR } from './errors.fr.js';
import { HEADLINES_FR } from './headlines.fr.js';
import { LABELS_FR } from './labels.fr.js';
import type { Language } from './language.js';
import { NAMES_FR } from './names.fr.js';
import { NOTATION_FR, UNITS_FR } from './notation.fr.js';
import { PHRASES_FR } from './phrases.fr.js';
import { REASONS_FR } from './reasons.fr.js';
import { STATES_FR } from './states.fr.js';
import { WARNINGS_FR } from './warnings.fr.js';

/** French. */
export const FRENCH: Language = {
  tag: 'fr',
  notation: NOTATION_FR,
  outcomes: { met: 'rempli', unmet: 'non rempli', unknown: 'indéterminé' },
  headlines: HEADLINES_FR,
  reasons: REASONS_FR,
  warnings: WARNINGS_FR,
  states: STATES_FR,
  errors: ERRORS_FR,
  phrases: PHRASES_FR,
  units: UNITS_FR,
  names: NAMES_FR,
  labels: LABELS_FR,
};
