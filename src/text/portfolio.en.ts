import type { CaseChangeCode } from '../plan/comparedCase.js';
import type { PortfolioPhrase } from './portfolioPhrase.js';

/** The titles and sentences of a comparison of many cases, in English. */
export const PORTFOLIO_EN: Readonly<Record<PortfolioPhrase, string>> = {
  asOf: 'What changes for the cases from {from:date} to {to:date}, by the rulebook {rulebook}.',
  knownOn:
    'What changes for the cases on {asOf:date} from the rulebook {rulebook} as known on {from:date} to that known on {to:date}.',
  counts: '{cases} read: something changes in {changed}; {errors} could not be answered.',
  pastReview:
    'On {asOf:date} these are past the day by which they were to be reviewed, so that amounts of that day can be missing here, and a case without a change is none for certain: {documents}.',
  toKnow: 'To know',
  summary: 'In all',
  cases: 'Case by case',
  failed: 'Could not be answered',
  case: 'case',
  what: 'what',
  change: 'change',
  before: 'before',
  after: 'after',
  by: 'by',
  number: 'cases',
  problem: 'why',
  salary: 'salary',
  'blue-card-salary': 'salary for the EU Blue Card',
  'student-means': 'means of a student',
  'family-income': 'income for family reunification',
  'not-yet-open': 'not yet open',
  open: 'open',
  'due-today': 'due that day',
  passed: 'passed',
  unknown: 'cannot be told',
};

/** What has changed in a case under another law, in English. */
export const CASE_CHANGES_EN: Readonly<Record<CaseChangeCode, string>> = {
  appeared: 'new',
  gone: 'gone',
  opened: 'now met',
  closed: 'now unmet',
  undecided: 'now undecided',
  'margin-lost': 'margin lost',
  'margin-regained': 'margin regained',
  'margin-shrunk': 'margin smaller',
  'margin-grown': 'margin larger',
  'margin-changed': 'margin other',
  'threshold-raised': 'threshold raised',
  'threshold-lowered': 'threshold lowered',
  'threshold-changed': 'threshold other',
  passed: 'passed',
  'state-changed': 'state other',
  'opening-moved': 'first day moved',
  'date-moved': 'last day moved',
};
