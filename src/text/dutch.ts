import { deepFreeze } from '../engine/deepFreeze.js';
import { CASE_CODES_NL } from './caseCodes.nl.js';
import { CASE_PATHS_NL } from './casePaths.nl.js';
import { CHANGES_NL } from './changes.nl.js';
import { ERRORS_NL } from './errors.nl.js';
import { HEADLINES_NL } from './headlines.nl.js';
import { INTERVIEW_NL } from './interview.nl.js';
import { ITEMS_NL } from './items.nl.js';
import { LABELS_NL } from './labels.nl.js';
import type { Language } from './language.js';
import { NAMES_NL } from './names.nl.js';
import { NOTATION_NL, UNITS_NL } from './notation.nl.js';
import { PAGE_NL } from './page.nl.js';
import { PHRASES_NL } from './phrases.nl.js';
import { PLAN_NL } from './plan.nl.js';
import { CASE_CHANGES_NL, PORTFOLIO_NL } from './portfolio.nl.js';
import { QUESTIONS_NL } from './questions.nl.js';
import { REASONS_NL } from './reasons.nl.js';
import { RESIDENCE_NL } from './residence.nl.js';
import { STATES_NL } from './states.nl.js';
import { WARNINGS_NL } from './warnings.nl.js';

/** Dutch, as it is written in Belgium. */
export const DUTCH: Language = /* @__PURE__ */ deepFreeze({
  tag: 'nl',
  notation: NOTATION_NL,
  outcomes: { met: 'voldaan', unmet: 'niet voldaan', unknown: 'onbekend' },
  headlines: HEADLINES_NL,
  reasons: REASONS_NL,
  warnings: WARNINGS_NL,
  items: ITEMS_NL,
  residence: RESIDENCE_NL,
  states: STATES_NL,
  errors: ERRORS_NL,
  phrases: PHRASES_NL,
  plan: PLAN_NL,
  questions: QUESTIONS_NL,
  changes: CHANGES_NL,
  units: UNITS_NL,
  interview: INTERVIEW_NL,
  page: PAGE_NL,
  portfolio: PORTFOLIO_NL,
  caseChanges: CASE_CHANGES_NL,
  // A spread would keep bundlers from leaving the language out.
  names: /* @__PURE__ */ Object.assign({}, NAMES_NL, CASE_CODES_NL, { casePath: CASE_PATHS_NL }),
  labels: LABELS_NL,
});
