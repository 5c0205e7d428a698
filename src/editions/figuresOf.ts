import type { Refusal } from '../engine/refusal.js';
import { resolveParameters } from '../rules/resolveParameters.js';
import type { RuleDocument, Unit } from '../rules/ruleDocument.js';
import { RuleDocumentError } from '../rules/ruleDocumentError.js';

/** A figure of a document, worked out. */
export interface Figure {
  /** A decimal as a string for amounts and percentages, a whole number for periods and counts. */
  readonly value: string | number;
  /** What it is counted in. */
  readonly unit: Unit;
}

/**
 * Works out the figures of a document.
 *
 * @param document - The document.
 * @returns The figures by name, in the order of the document.
 * @throws {@link RuleDocumentError} when one cannot be worked out.
 */
export function figuresOf(document: RuleDocument): ReadonlyMap<string, Figure> {
  const refusals: Refusal[] = [];
  const resolved = resolveParameters(document.parameters, refusals);
  if (refusals.length > 0) throw new RuleDocumentError(document.id, refusals);
  return new Map(
    [...resolved].map(([name, { kind, value, unit }]) => [
      name,
      { value: kind.write(value) as string | number, unit },
    ]),
  );
}
