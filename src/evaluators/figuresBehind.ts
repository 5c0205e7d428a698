import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { namesBehind } from './namesBehind.js';

/**
 * Finds the parameters that a rule rests on: those that its conditions compare with, those behind the facts that it has
 * computed, those that its event names, and those that any of these is made of. What the rules over a list rest on, by
 * which records are taken, is asked of these rules.
 *
 * @param document - The document that the rule stands in.
 * @param rule - The rule.
 * @returns The names of the parameters, in the order of the document.
 */
export function figuresBehind(document: CompiledDocument, rule: CompiledRule): readonly string[] {
  const behind = namesBehind(document, rule);
  return Object.keys(document.document.parameters).filter((name) => behind.has(name));
}
