import type { Messages } from './language.js';

/** What counts of years of residence say, in English: how periods count, and what to know. */
export const RESIDENCE_EN: Messages = {
  // Periods
  'period.legal-residence': 'Legal residence counts.',
  'period.student-years-count': 'The status asked for counts the years as a student.',
  'period.student-years-do-not-count': 'The status asked for does not count the years as a student.',
  'period.student-years-depend-on-status':
    'Whether years as a student count depends on the status asked for: say whether it counts them.',
  'period.residence-on-eu-card': 'Residence on an EU card counts.',
  'period.residence-without-eu-card': 'Only residence on an EU card counts.',
  'period.eu-card-not-given': 'Only residence on an EU card counts: say which card was held.',
  'period.union-residence': 'Residence as a citizen of the Union, or as family of one, counts.',
  'period.before-union-residence':
    'The count runs from the registration as family of a citizen of the Union: what came before does not count.',
  'period.union-residence-not-given':
    'Only residence as family of a citizen of the Union counts: say which card was held.',
  'period.single-permit': 'Limited stay with a single permit counts.',
  'period.family-residence': 'Limited stay as a member of the family counts.',
  'period.card-of-period-not-given': 'Whether it counts depends on the card that was held.',
  'period.since-application-for-protection': 'The count runs from the application for protection.',
  'period.student-years-half': 'Years as a student count by half.',
  'period.search-year': 'The search year counts in full.',
  'period.lawful-residence': 'Lawful residence counts.',
  'period.temporary-stay':
    'A purely temporary or diplomatic stay does not count, the time of an asylum procedure by half or in full: which of them it is, is not known.',
  'period.temporary-or-not': 'Say whether the stay is purely temporary.',
  'period.wait-for-protection':
    'The wait for a decision on asylum counts by half, or in full when it was long.',
  'period.protection-card-not-given':
    'Say which card was held: the wait for a decision can count by half only.',
  'period.transfer-temporary-or-not':
    'No source read says whether a transfer within a company is a temporary stay, which does not count.',
  'period.not-said': 'The rules do not say whether it counts.',
  'period.depends-on-missing': 'Whether it counts depends on what is missing.',

  // What to know
  'warning.other-conditions-of-permanent-residence':
    'The years are only one of the conditions of permanent residence.',
  'warning.other-conditions-of-nationality':
    'The years are only one of the conditions of nationality, and the guide ({claim}) does not list the others.',
  'warning.absences-not-covered':
    'The provisions on this stay say nothing of absences: one within the right of return is taken not to touch the count, with a longer one the count stays undecided.',
  'warning.not-for-foreign-employers':
    'Contracts with a foreign employer do not lead to an unlimited stay in this way.',
  'warning.still-a-student': 'While the stay is for studies, the status cannot be asked for.',
};
