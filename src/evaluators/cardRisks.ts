import { type ComputedFact, computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import { MET } from '../engine/kleene.js';
import type { Node } from '../engine/node.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { Warning } from '../rules/ruleSet.js';

/** The grounds on which cards are revoked or refused, ready to be looked for. */
export interface CardRisks {
  readonly computed: readonly ComputedFact[];
  readonly grounds: readonly { readonly decide: Node['decide']; readonly warning: Warning }[];
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * Makes ready the grounds of a document.
 *
 * @param document - The document: each of its rules is a ground, and the type of its event the kind of ground.
 * @returns The grounds, with the warning that each gives.
 */
export function cardRisksOf(document: CompiledDocument): CardRisks {
  const grounds = document.rules.map(({ node, event: { type, params = {} } }) => {
    return {
      decide: node.decide,
      warning: Object.freeze({ code: type, params: Object.freeze({ ...params }) }),
    };
  });
  return { computed: document.program.computed, grounds };
}

/**
 * Finds the grounds that the facts show. A ground of which they do not tell gives nothing.
 *
 * @param risks - The grounds.
 * @param facts - The case; its slots for computed facts are overwritten.
 * @returns The warnings, in the order of the document.
 */
export function riskWarnings({ computed, grounds }: CardRisks, facts: Environment): readonly Warning[] {
  computeFacts(computed, facts);
  let warnings: Warning[] | undefined;
  for (const { decide, warning } of grounds) {
    if (decide(facts) !== MET) continue;
    warnings ??= [];
    warnings.push(warning);
  }
  return warnings ?? NONE;
}
