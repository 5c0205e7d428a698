import { deepFreeze } from '../engine/deepFreeze.js';
import { CASE_CODES_DE } from './caseCodes.de.js';
import { CASE_PATHS_DE } from './casePaths.de.js';
import { CHANGES_DE } from './changes.de.js';
import { ERRORS_DE } from './errors.de.js';
import { HEADLINES_DE } from './headlines.de.js';
import { INTERVIEW_DE } from './interview.de.js';
import { ITEMS_DE } from './items.de.js';
import { LABELS_DE } from './labels.de.js';
import type { Language } from './language.js';
import { NAMES_DE } from './names.de.js';
import { NOTATION_DE, UNITS_DE } from './notation.de.js';
import { PAGE_DE } from './page.de.js';
import { PHRASES_DE } from './phrases.de.js';
import { PLAN_DE } from './plan.de.js';
import { CASE_CHANGES_DE, PORTFOLIO_DE } from './portfolio.de.js';
import { QUESTIONS_DE } from './questions.de.js';
import { REASONS_DE } from './reasons.de.js';
import { RESIDENCE_DE } from './residence.de.js';
import { STATES_DE } from './states.de.js';
import { WARNINGS_DE } from './warnings.de.js';

/** German, with the terms of Belgian official German. */
export const GERMAN: Language = /* @__PURE__ */ deepFreeze({
  tag: 'de',
  notation: NOTATION_DE,
  outcomes: { met: 'erfüllt', unmet: 'nicht erfüllt', unknown: 'unbekannt' },
  headlines: HEADLINES_DE,
  reasons: REASONS_DE,
  warnings: WARNINGS_DE,
  items: ITEMS_DE,
  residence: RESIDENCE_DE,
  states: STATES_DE,
  errors: ERRORS_DE,
  phrases: PHRASES_DE,
  plan: PLAN_DE,
  questions: QUESTIONS_DE,
  changes: CHANGES_DE,
  units: UNITS_DE,
  interview: INTERVIEW_DE,
  page: PAGE_DE,
  portfolio: PORTFOLIO_DE,
  caseChanges: CASE_CHANGES_DE,
  // A spread would keep bundlers from leaving the language out.
  names: /* @__PURE__ */ Object.assign({}, NAMES_DE, CASE_CODES_DE, { casePath: CASE_PATHS_DE }),
  labels: LABELS_DE,
});
