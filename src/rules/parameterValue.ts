import type { CompiledDocument } from './compiledDocument.js';

/**
 * Reads a parameter that an evaluator cannot do without.
 *
 * @param document - The document.
 * @param name - The name of the parameter.
 * @returns Its value: cents for amounts, a whole number for periods and counts.
 * @throws TypeError when the document does not have it, which is a defect of the document.
 */
export function parameterValue(document: CompiledDocument, name: string): number {
  const parameter = document.parameters.get(name);
  if (parameter === undefined) throw new TypeError(`${document.reference.id} has no parameter ${name}`);
  return parameter.value;
}
