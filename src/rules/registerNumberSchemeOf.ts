import type { RegisterNumberScheme } from '../facts/registerNumberScheme.js';
import type { CompiledDocument } from './compiledDocument.js';
import { parameterValue } from './parameterValue.js';

/**
 * Finds how register numbers are composed, as a document says.
 *
 * @param document - The document.
 * @returns The figures by which a number is read; without those behind the date of birth where it has no check digits.
 * @throws TypeError when it has some of the figures without the others, which is a defect of the document.
 */
export function registerNumberSchemeOf(document: CompiledDocument): RegisterNumberScheme {
  const value = (name: string): number => parameterValue(document, name);
  const birthDateDigits = value('birthDateDigits');
  if (!document.parameters.has('checkDigits')) return { birthDateDigits, rest: undefined };
  return {
    birthDateDigits,
    rest: {
      orderNumberDigits: value('orderNumberDigits'),
      checkDigits: value('checkDigits'),
      modulus: value('modulus'),
      laterBirthsFrom: value('laterBirthsFrom'),
      laterBirthsPrefix: value('laterBirthsPrefix'),
      bisMonths: value('bisMonths'),
      bisMonthsSexUnknown: value('bisMonthsSexUnknown'),
      lowestOfBis: value('lowestOfBis'),
      yearNotKnown: value('yearNotKnown'),
    },
  };
}
