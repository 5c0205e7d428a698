import * as z from 'zod/mini';
import type { Environment } from '../engine/environment.js';
import { integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { civilDate, optional } from './fieldSchemas.js';

/** The facts of a question on a national register number. */
export interface RegisterNumberFacts {
  /** The number, its digits alone or set apart as on the card: `85.07.30-033.28`. */
  readonly number: string;
  /** The date of birth of its holder, `YYYY-MM-DD`. */
  readonly birthDate?: string | undefined;
}

/** What a register number must look like, for error messages. */
const NUMBER_EXPECTED = 'digits, which points, dashes and spaces may set apart, at most 30 characters';

/**
 * The schema of {@link RegisterNumberFacts}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function registerNumberFactsSchema(): z.ZodMiniType<RegisterNumberFacts> {
  return z.strictObject({ number: registerNumberSchema(), birthDate: optional(civilDate()) });
}

/**
 * The schema of a number as it is written.
 *
 * @returns A schema that takes digits and what may set them apart.
 */
export function registerNumberSchema(): z.ZodMiniType<string> {
  return z
    .string({ error: NUMBER_EXPECTED })
    .check(z.regex(/^(?=.*\d)[\d. -]{1,30}$/, { error: NUMBER_EXPECTED }));
}

/** The facts that rules on register numbers may ask about. */
export const registerNumberVocabulary: Vocabulary = {
  digitCount: { kind: integerKind, from: ['number'] },
  birthDatePart: { kind: stringKind, from: ['number'] },
  expectedBirthDatePart: { kind: stringKind, from: ['birthDate'] },
};

/**
 * Lays out the facts of a question on a register number for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param birthDateDigits - How many digits at the beginning are the date of birth.
 * @returns The environment, in the order of {@link registerNumberVocabulary}.
 */
export function registerNumberEnvironment(facts: RegisterNumberFacts, birthDateDigits: number): Environment {
  const digits = facts.number.replaceAll(/\D/g, '');
  // Year, month and day, each by its last two digits.
  const expected = facts.birthDate?.replaceAll('-', '').slice(2);
  return [digits.length, digits.slice(0, birthDateDigits), expected];
}
