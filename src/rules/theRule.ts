import type { CompiledDocument, CompiledRule } from './compiledDocument.js';

/**
 * Finds the one rule about the case as a whole in a document that has just one.
 *
 * @param document - The document.
 * @returns The rule.
 * @throws TypeError when there is none, which is a defect of the document.
 */
export function theRule(document: CompiledDocument): CompiledRule {
  const rule = document.rules.find(({ over }) => over === undefined);
  if (rule === undefined)
    throw new TypeError(`${document.reference.id} has no rule about the case as a whole`);
  return rule;
}
