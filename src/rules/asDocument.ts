import type { RuleDocument } from './ruleDocument.js';

/**
 * Takes the JSON of a document that the package ships for what the tests prove it to be.
 *
 * @param json - The JSON.
 * @returns The same, typed.
 */
// @__NO_SIDE_EFFECTS__
export function asDocument(json: unknown): RuleDocument {
  return json as RuleDocument;
}

/**
 * Takes other JSON that the package ships for what the tests prove it to be.
 *
 * @param json - The JSON.
 * @returns The same, typed.
 */
// @__NO_SIDE_EFFECTS__
export function asData<T>(json: unknown): T {
  return json as T;
}
