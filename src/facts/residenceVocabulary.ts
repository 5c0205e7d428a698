import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { CURRENT_PURPOSES, HELD_CARDS } from './cardFacts.js';
import { ABSENCE_REASONS } from './deadlineFacts.js';

/** The facts about the case as a whole, which rules over its periods and absences may ask about as well. */
const ABOUT_CASE: Vocabulary = {
  nationalityGroup: { kind: stringKind, from: ['person.nationality'] },
  currentCard: { kind: stringKind, values: HELD_CARDS, nullable: true, from: ['stay.card.type'] },
  currentPurpose: { kind: stringKind, values: CURRENT_PURPOSES, nullable: true, from: ['stay.card.purpose'] },
  refugeeStatus: { kind: booleanKind, from: ['person.refugeeStatus'] },
  studentYearsCount: { kind: booleanKind, from: ['stay.studentYearsCount'] },
  temporaryStay: { kind: booleanKind, from: ['stay.temporaryStay'] },
};

/**
 * The facts that rules on counts of years of residence may ask about. Each period and each absence carries the facts about
 * the case, since what counts can depend on them.
 */
export const residenceVocabulary: Vocabulary = {
  ...ABOUT_CASE,
  periods: {
    each: {
      ...ABOUT_CASE,
      purpose: { kind: stringKind, values: CURRENT_PURPOSES },
      card: { kind: stringKind, values: HELD_CARDS },
      isCurrent: { kind: booleanKind },
    },
  },
  absences: {
    each: {
      ...ABOUT_CASE,
      prolonged: { kind: booleanKind },
      reason: { kind: stringKind, values: ABSENCE_REASONS },
      outsideEu: { kind: booleanKind },
      fullMonths: { kind: integerKind },
      startedMonths: { kind: integerKind },
    },
  },
};

/** What is known of the case as a whole, for its counts of years. */
export interface ResidenceCase {
  readonly nationalityGroup: string | undefined;
  readonly currentCard: string | null | undefined;
  readonly currentPurpose: string | null | undefined;
  readonly refugeeStatus: boolean | undefined;
  readonly studentYearsCount: boolean | undefined;
  readonly temporaryStay: boolean | undefined;
}

/**
 * Lays out a case for rules on counts of years; its periods and absences are laid out one by one.
 *
 * @param facts - What is known of the case.
 * @returns The environment, in the order of the facts about the case in {@link residenceVocabulary}.
 */
export function residenceEnvironment(facts: ResidenceCase): Environment {
  return [
    facts.nationalityGroup,
    facts.currentCard,
    facts.currentPurpose,
    facts.refugeeStatus,
    facts.studentYearsCount,
    facts.temporaryStay,
  ];
}
