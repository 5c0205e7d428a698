import type { Environment, Range } from '../engine/environment.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';

/** Reads a figure of a case: one value at both ends, or a range while facts are missing that bear on it. */
export type Figure = (facts: Environment) => Range;

/**
 * Finds a figure of a document by its name: a computed fact or, where there is none of that name, a parameter.
 *
 * @param document - The document.
 * @param name - The name of the figure.
 * @returns Reads it from a case.
 * @throws TypeError when the document does not have it, which is a defect of the document.
 */
export function figureOf(document: CompiledDocument, name: string): Figure {
  const computed = document.program.computed.find((fact) => fact.name === name);
  if (computed === undefined) {
    const value = parameterValue(document, name);
    const fixed: Range = { low: value, high: value };
    return () => fixed;
  }
  const { slot } = computed;
  return (facts) => {
    const value = facts[slot] as number | Range;
    return typeof value === 'number' ? { low: value, high: value } : value;
  };
}
