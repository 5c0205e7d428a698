import type { Environment } from '../engine/environment.js';
import { outcomeOf } from '../engine/kleene.js';
import type { RegisterNumberFacts } from '../facts/registerNumberFacts.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { Json } from '../rules/ruleDocument.js';
import type { Reason } from './determination.js';
import type { RegisterNumberFigures } from './registerNumberFigures.js';
import type { RegisterNumberReadingFigures } from './registerNumberReading.js';

/** What the reasons of an answer on a register number are made from. */
export interface RegisterNumberCase {
  /** The facts that were given. */
  readonly facts: RegisterNumberFacts;
  /** The figures of the answer. */
  readonly figures: RegisterNumberFigures;
  /** The facts as they were laid out for the rule. */
  readonly environment: Environment;
}

type Params = Reason['params'];

/**
 * Gives a reason for each part of the rule that was asked. Of a part about digits that cannot be told apart nothing is
 * said, and of the sex only where it was given and the number tells one.
 *
 * @param document - The document that decides.
 * @param rule - Its rule.
 * @param about - The case.
 * @returns The reasons, in the order of the rule.
 */
export function registerNumberReasons(
  document: CompiledDocument,
  rule: CompiledRule,
  { facts, figures, environment }: RegisterNumberCase,
): readonly Reason[] {
  const { digits, requiredDigits, birthDatePart, expectedBirthDatePart, reading } = figures;
  const general: Params = { digits, requiredDigits, birthDatePart, expectedBirthDatePart };
  const ofParts = reading === undefined || reading === null ? {} : partParams(reading, facts, document);
  return [...rule.parts].flatMap(([code, part]) => {
    if (part === rule.node) return [];
    const params = GENERAL.includes(code) ? general : ofParts[code];
    if (params === undefined) return [];
    const outcome = outcomeOf(part.decide(environment));
    const said = outcome === 'unknown' ? (CODES[code] ?? code) : code;
    return [{ code: said, outcome, params, sources: rule.sources }];
  });
}

/** What is said instead of a part that the number itself leaves open. */
const CODES: Readonly<Record<string, string>> = {
  'possible-birth-date': 'overflow-number',
  'order-number': 'bis-order-number-contested',
};

/** The parts of rules that can be asked whatever the number of digits is. */
const GENERAL = ['number-of-digits', 'birth-date-in-number'];

function partParams(
  reading: RegisterNumberReadingFigures,
  { birthDate, sex }: RegisterNumberFacts,
  document: CompiledDocument,
): Readonly<Record<string, Params>> {
  const { isBis, orderNumber, checkDigits, expectedCheckDigits, laterBirthsFrom, sexKnown } = reading;
  const { earlierBirth, laterBirth } = expectedCheckDigits;
  const isLater = birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)) >= laterBirthsFrom;
  const ranges = ['lowestOfMen', 'highestOfMen', 'lowestOfWomen', 'highestOfWomen'].map(
    (name): readonly [string, Json] => [name, parameterValue(document, name)],
  );
  return {
    'possible-birth-date': { isBis },
    'order-number': { orderNumber, isBis, ...Object.fromEntries(ranges) },
    ...(sex === undefined || sexKnown !== true
      ? {}
      : { 'order-number-of-sex': { sex, orderNumber, sexOfOrderNumber: reading.sex } }),
    'check-digits': {
      checkDigits,
      laterBirthsFrom,
      earlierBirth: isLater === true ? null : earlierBirth,
      laterBirth: isLater === false ? null : laterBirth,
    },
  };
}
