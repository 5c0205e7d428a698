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
  isBisOrderNumber: { kind: booleanKind, from: ['number'] },
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
 * @param asOf - The day asked about, as a day number.
 * @returns The environment, in the order of {@link registerNumberVocabulary}; only its first three facts where the rules
 * say nothing of what stands behind the date of birth.
 */
export function registerNumberEnvironment(
  facts: RegisterNumberFacts,
  scheme: RegisterNumberScheme,
  asOf: number,
): Environment {
  const { birthDateDigits, rest } = scheme;
  const digits = digitsOf(facts);
  const part = digits.slice(0, birthDateDigits);
  const reading = readRegisterNumber(digits, scheme, asOf);
  const expected = birthDateIn(part, facts.birthDate, reading);
  const start: Environment = [digits.length, part, expected];
  if (rest === undefined) return start;
  return [
    ...start,
    facts.sex ?? null,
    ...factsOf(reading),
    ...checkFacts(digits, facts, scheme, rest, reading),
    isBisOrderNumber(reading, rest),
  ];
}

/** The date of birth as a number writes it: with what it adds to the month, and with what it tells nothing by. */
function birthDateIn(
  part: string,
  birthDate: string | undefined,
  reading: RegisterNumberReading | undefined,
): string | undefined {
  // Whatever the date of birth is, a number that tells nothing of it is written like this.
  if (reading?.tells === 'nothing') return part;
  if (birthDate === undefined) return undefined;
  // Year, month and day, each by its last two digits.
  const plain = birthDate.replaceAll('-', '').slice(2);
  if (reading === undefined || reading.addedMonths === null) return plain;
  const { addedMonths, tells } = reading;
  if (tells === 'year') return plain.slice(0, 2) + part.slice(2);
  const month = String(Number(plain.slice(2, 4)) + addedMonths).padStart(2, '0');
  return plain.slice(0, 2) + month + (tells === 'date' ? plain : part).slice(4);
}

/** What the digits say of the birth date and the order number. */
function factsOf(reading: RegisterNumberReading | undefined): Environment {
  if (reading === undefined) return [false, null, null, null];
  const { orderNumber, tellsSex, isOverflow, expectedCheckDigits } = reading;
  const order = Number(orderNumber);
  const isPossible = Object.values(expectedCheckDigits).some((expected) => expected !== null);
  // No text that was read says how the numbers of a day go on that are used up.
  return [isPossible && isOverflow ? undefined : isPossible, order, order % 2 === 1, tellsSex];
}

/** Whether an order number is one of a bis number, for which no greatest is set; whether it can be 000 is contested. */
function isBisOrderNumber(
  reading: RegisterNumberReading | undefined,
  { lowestOfBis }: RegisterNumberRest,
): boolean | undefined {
  if (reading === undefined || reading.addedMonths === null || reading.addedMonths === 0) return false;
  return Number(reading.orderNumber) >= lowestOfBis ? true : undefined;
}

/** What is said of the check digits. */
function checkFacts(
  digits: string,
  { birthDate }: RegisterNumberFacts,
  { birthDateDigits }: RegisterNumberScheme,
  { laterBirthsFrom, orderNumberDigits }: RegisterNumberRest,
  reading: RegisterNumberReading | undefined,
): Environment {
  const expected = reading?.expectedCheckDigits;
  const checkDigits = digits.slice(birthDateDigits + orderNumberDigits);
  const isLater = birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)) >= laterBirthsFrom;
  return [
    // A number that tells nothing of the birth does not tell its year either: either series will do.
    reading?.tells === 'nothing' ? checkDigits === expected?.['later-birth'] : isLater,
    checkDigits,
    expected?.['earlier-birth'] ?? null,
    expected?.['later-birth'] ?? null,
  ];
}
