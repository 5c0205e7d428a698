import { deepFreeze } from '../engine/deepFreeze.js';
import { CASE_CODES_EN } from './caseCodes.en.js';
import { CASE_PATHS_EN } from './casePaths.en.js';
import { CHANGES_EN } from './changes.en.js';
import { ERRORS_EN } from './errors.en.js';
import { HEADLINES_EN } from './headlines.en.js';
import { INTERVIEW_EN } from './interview.en.js';
import { ITEMS_EN } from './items.en.js';
import { LABELS_EN } from './labels.en.js';
import type { Language } from './language.js';
import { NAMES_EN } from './names.en.js';
import { NOTATION_EN, UNITS_EN } from './notation.en.js';
import { PAGE_EN } from './page.en.js';
import { PHRASES_EN } from './phrases.en.js';
import { PLAN_EN } from './plan.en.js';
import { CASE_CHANGES_EN, PORTFOLIO_EN } from './portfolio.en.js';
import { QUESTIONS_EN } from './questions.en.js';
import { REASONS_EN } from './reasons.en.js';
import { RESIDENCE_EN } from './residence.en.js';
import { STATES_EN } from './states.en.js';
import { WARNINGS_EN } from './warnings.en.js';

/** English. */
export const ENGLISH: Language = /* @__PURE__ */ deepFreeze({
  tag: 'en',
  notation: NOTATION_EN,
  outcomes: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
  headlines: HEADLINES_EN,
  reasons: REASONS_EN,
  warnings: WARNINGS_EN,
  items: ITEMS_EN,
  residence: RESIDENCE_EN,
  states: STATES_EN,
  errors: ERRORS_EN,
  phrases: PHRASES_EN,
  plan: PLAN_EN,
  questions: QUESTIONS_EN,
  interview: INTERVIEW_EN,
  changes: CHANGES_EN,
  portfolio: PORTFOLIO_EN,
  caseChanges: CASE_CHANGES_EN,
  units: UNITS_EN,
  page: PAGE_EN,
  // A spread would keep bundlers from leaving the language out.
  names: /* @__PURE__ */ Object.assign({}, NAMES_EN, CASE_CODES_EN, { casePath: CASE_PATHS_EN }),
  labels: LABELS_EN,
});
