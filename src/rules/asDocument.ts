import { deepFreeze } from '../engine/deepFreeze.js';
import type { RuleDocument } from './ruleDocument.js';

/**
 * Takes the JSON of a document that the package ships for what the tests prove it to be, and freezes it: what decides is
 * what was published.
 *
 * @param json - The JSON.
 * @returns The same, typed and frozen.
 */
// @__NO_SIDE_EFFECTS__
export function asDocument(json: unknown): RuleDocument {
  return deepFreeze(json as RuleDocument);
}

/**
 * Takes other JSON that the package ships for what the tests prove it to be, and freezes it.
 *
 * @param json - The JSON.
 * @returns The same, typed and frozen.
 */
// @__NO_SIDE_EFFECTS__
export function asData<T>(json: unknown): T {
  return deepFreeze(json as T);
}
