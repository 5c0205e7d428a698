import type { Messages } from './language.js';

/** The first line of an answer, by evaluator and outcome, in English. */
export const HEADLINES_EN: Messages = {
  'cards.met': 'what fits is {cards:name.card}; the authority decides on it.',
  'cards.unmet': 'no card fits.',
  'cards.unknown': 'whether a card fits depends on what is not given.',
  'salary.met': 'the salary meets the threshold.',
  'salary.unmet': 'the salary does not meet the threshold.',
  'salary.unknown': 'whether the salary meets the threshold cannot be told.',
  'student-means.met': 'the means suffice for the academic year.',
  'student-means.unmet': 'the means do not suffice for the academic year.',
  'student-means.unknown': 'whether the means suffice for the academic year depends on what is not given.',
  'family-income.met': 'the income suffices for family reunification.',
  'family-income.unmet': 'the income does not suffice for family reunification.',
  'family-income.unknown':
    'whether the income suffices for family reunification depends on what is not given.',
  'register-number.met': 'the register number has the right form.',
  'register-number.unmet': 'the register number does not have the right form.',
  'register-number.unknown': 'whether the register number has the right form depends on what is not given.',
  'deadline.met': '{kind:name.deadline}: in time[; safe until {safeDueOn:date}].',
  'deadline.unmet': '{kind:name.deadline}: not in time.',
  'deadline.too-early': '{kind:name.deadline}: too early.',
  'deadline.unknown': '{kind:name.deadline}: cannot be told[; safe until {safeDueOn:date}].',
};
