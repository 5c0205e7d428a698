import { type ComputedFact, computeFacts } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import { MET } from '../engine/kleene.js';
import type { Node } from '../engine/node.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { Warning } from '../rules/ruleSet.js';

/** What to know about a person's cards, such as a ground on which they are revoked or refused, ready to be looked for. */
export interface CardNotes {
  readonly computed: readonly ComputedFact[];
  readonly rules: readonly { readonly decide: Node['decide']; readonly warning: Warning }[];
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * Makes ready the notes of a document.
 *
 * @param document - The document: each of its rules is a note, and its event the warning to give.
 * @returns The notes.
 */
export function cardNotesOf(document: CompiledDocument): CardNotes {
  const rules = document.rules.map(({ node, event: { type, params = {} } }) => {
    return {
      decide: node.decide,
      warning: Object.freeze({ code: type, params: Object.freeze({ ...params }) }),
    };
  });
  return { computed: document.program.computed, rules };
}

/**
 * Finds the notes that the facts show. One of which they do not tell gives nothing.
 *
 * @param notes - The notes.
 * @param facts - The case; its slots for computed facts are overwritten.
 * @returns The warnings, in the order of the document.
 */
export function noteWarnings({ computed, rules }: CardNotes, facts: Environment): readonly Warning[] {
  computeFacts(computed, facts);
  let warnings: Warning[] | undefined;
  for (const { decide, warning } of rules) {
    if (decide(facts) !== MET) continue;
    warnings ??= [];
    warnings.push(warning);
  }
  return warnings ?? NONE;
}
