import * as z from 'zod/mini';
import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { civilDate, optional } from './fieldSchemas.js';
import { type RegisterNumberReading, readRegisterNumber } from './readRegisterNumber.js';
import type { RegisterNumberRest, RegisterNumberScheme } from './registerNumberScheme.js';

/** The sexes that an order number can tell. */
export const SEXES = ['male', 'female'] as const;

/** A sex that an order number can tell. */
export type Sex = (typeof SEXES)[number];

/** The facts of a question on a national register number. */
export interface RegisterNumberFacts {
  /** The number, its digits alone or set apart as on the card: `85.07.30-033.28`. */
  readonly number: string;
  /** The date of birth of its holder, `YYYY-MM-DD`. */
  readonly birthDate?: string | undefined;
  /** The sex of its holder. The order number is held against it where it is given; when left out, it is not asked for. */
  readonly sex?: Sex | undefined;
}

/** Digits, set apart or not. */
const REGISTER_NUMBER_PATTERN: RegExp = /^(?=.*\d)[\d. -]{1,30}$/;

/** What a register number must look like, for error messages. */
const NUMBER_EXPECTED = 'digits, which points, dashes and spaces may set apart, at most 30 characters';

/**
 * The schema of {@link RegisterNumberFacts}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function registerNumberFactsSchema(): z.ZodMiniType<RegisterNumberFacts> {
  return z.strictObject({
    number: registerNumberSchema(),
    birthDate: optional(civilDate()),
    sex: optional(z.enum(SEXES)),
  });
}

/**
 * The schema of a number as it is written.
 *
 * @returns A schema that takes digits and what may set them apart.
 */
export function registerNumberSchema(): z.ZodMiniType<string> {
  return z
    .string({ error: NUMBER_EXPECTED })
    .check(z.regex(REGISTER_NUMBER_PATTERN, { error: NUMBER_EXPECTED }));
}

/** The facts that rules on register numbers may ask about. */
export const registerNumberVocabulary: Vocabulary = {
  digitCount: { kind: integerKind, from: ['number'] },
  birthDatePart: { kind: stringKind, from: ['number'] },
  expectedBirthDatePart: { kind: stringKind, from: ['birthDate'] },
  sex: { kind: stringKind, values: SEXES, nullable: true },
  hasPossibleBirthDate: { kind: booleanKind, from: ['number'] },
  orderNumber: { kind: integerKind, nullable: true, from: ['number'] },
  orderNumberIsOdd: { kind: booleanKind, nullable: true, from: ['number'] },
  orderNumberTellsSex: { kind: booleanKind, nullable: true, from: ['number'] },
  isLaterBirth: { kind: booleanKind, from: ['birthDate'] },
  checkDigits: { kind: stringKind, from: ['number'] },
  checkDigitsOfEarlierBirth: { kind: stringKind, nullable: true, from: ['number'] },
  checkDigitsOfLaterBirth: { kind: stringKind, nullable: true, from: ['number'] },
};

/**
 * Takes the digits out of a register number.
 *
 * @param facts - The facts.
 * @returns The digits alone.
 */
export function digitsOf({ number }: RegisterNumberFacts): string {
  return number.replaceAll(/\D/g, '');
}

/**
 * Lays out the facts of a question on a register number for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param scheme - How register numbers are composed.
 * @returns The environment, in the order of {@link registerNumberVocabulary}; only its first three facts where the rules
 * say nothing of what stands behind the date of birth.
 */
export function registerNumberEnvironment(
  facts: RegisterNumberFacts,
  scheme: RegisterNumberScheme,
): Environment {
  const { birthDateDigits, rest } = scheme;
  const digits = digitsOf(facts);
  const part = digits.slice(0, birthDateDigits);
  const reading = readRegisterNumber(digits, scheme);
  const expected = facts.birthDate === undefined ? undefined : birthDateIn(part, facts.birthDate, reading);
  const start: Environment = [digits.length, part, expected];
  if (rest === undefined) return start;
  return [
    ...start,
    facts.sex ?? null,
    ...factsOf(reading),
    ...checkFacts(digits, facts, scheme, rest, reading),
  ];
}

/** The date of birth as a number writes it: with what it adds to the month, and zeros where it has them. */
function birthDateIn(part: string, birthDate: string, reading: RegisterNumberReading | undefined): string {
  // Year, month and day, each by its last two digits.
  const plain = birthDate.replaceAll('-', '').slice(2);
  if (reading === undefined || reading.addedMonths === null) return plain;
  const { addedMonths, month, day } = reading;
  const writtenMonth =
    month === 0 ? part.slice(2, 4) : String(Number(plain.slice(2, 4)) + addedMonths).padStart(2, '0');
  return plain.slice(0, 2) + writtenMonth + (day === 0 ? part.slice(4) : plain.slice(4));
}

/** What the digits say of the birth date and the order number. */
function factsOf(reading: RegisterNumberReading | undefined): Environment {
  if (reading === undefined) return [false, null, null, null];
  const { orderNumber, tellsSex, expectedCheckDigits } = reading;
  const order = Number(orderNumber);
  const isPossible = Object.values(expectedCheckDigits).some((expected) => expected !== null);
  return [isPossible, order, order % 2 === 1, tellsSex];
}

/** What is said of the check digits. */
function checkFacts(
  digits: string,
  { birthDate }: RegisterNumberFacts,
  { birthDateDigits }: RegisterNumberScheme,
  { laterBirthsFrom, orderNumberDigits }: RegisterNumberRest,
  reading: RegisterNumberReading | undefined,
): Environment {
  const isLater = birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)) >= laterBirthsFrom;
  const expected = reading?.expectedCheckDigits;
  return [
    isLater,
    digits.slice(birthDateDigits + orderNumberDigits),
    expected?.['earlier-birth'] ?? null,
    expected?.['later-birth'] ?? null,
  ];
}
