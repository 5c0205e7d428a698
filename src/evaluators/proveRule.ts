import type { Environment } from '../engine/environment.js';
import type { Proof } from '../engine/proof.js';
import { prove } from '../engine/prove.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { theRule } from '../rules/theRule.js';

/**
 * Proves what the one rule about the case as a whole comes to.
 *
 * @param document - A document that has just one such rule.
 * @param environment - The case, computed facts included.
 * @returns The proof.
 */
export function proveRule(document: CompiledDocument, environment: Environment): Proof {
  return prove(theRule(document).node, environment, document.program, document.cite);
}
