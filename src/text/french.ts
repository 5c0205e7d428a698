import { deepFreeze } from '../engine/deepFreeze.js';
import { CASE_CODES_FR } from './caseCodes.fr.js';
import { CASE_PATHS_FR } from './casePaths.fr.js';
import { CHANGES_FR } from './changes.fr.js';
import { ERRORS_FR } from './errors.fr.js';
import { HEADLINES_FR } from './headlines.fr.js';
import { INTERVIEW_FR } from './interview.fr.js';
import { ITEMS_FR } from './items.fr.js';
import { LABELS_FR } from './labels.fr.js';
import type { Language } from './language.js';
import { NAMES_FR } from './names.fr.js';
import { NOTATION_FR, UNITS_FR } from './notation.fr.js';
import { PAGE_FR } from './page.fr.js';
import { PHRASES_FR } from './phrases.fr.js';
import { PLAN_FR } from './plan.fr.js';
import { CASE_CHANGES_FR, PORTFOLIO_FR } from './portfolio.fr.js';
import { QUESTIONS_FR } from './questions.fr.js';
import { REASONS_FR } from './reasons.fr.js';
import { RESIDENCE_FR } from './residence.fr.js';
import { STATES_FR } from './states.fr.js';
import { WARNINGS_FR } from './warnings.fr.js';

/** French. */
export const FRENCH: Language = /* @__PURE__ */ deepFreeze({
  tag: 'fr',
  notation: NOTATION_FR,
  outcomes: { met: 'rempli', unmet: 'non rempli', unknown: 'indéterminé' },
  headlines: HEADLINES_FR,
  reasons: REASONS_FR,
  warnings: WARNINGS_FR,
  items: ITEMS_FR,
  residence: RESIDENCE_FR,
  states: STATES_FR,
  errors: ERRORS_FR,
  phrases: PHRASES_FR,
  plan: PLAN_FR,
  questions: QUESTIONS_FR,
  changes: CHANGES_FR,
  units: UNITS_FR,
  interview: INTERVIEW_FR,
  page: PAGE_FR,
  portfolio: PORTFOLIO_FR,
  caseChanges: CASE_CHANGES_FR,
  // A spread would keep bundlers from leaving the language out.
  names: /* @__PURE__ */ Object.assign({}, NAMES_FR, CASE_CODES_FR, { casePath: CASE_PATHS_FR }),
  labels: LABELS_FR,
});
