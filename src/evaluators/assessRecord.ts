import type { Environment } from '../engine/environment.js';
import { MET } from '../engine/kleene.js';
import type { Outcome } from '../engine/outcome.js';
import type { SourceReference } from '../engine/proof.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';

/** Whether a record of a list counts, and the rule that says so. */
export interface Assessment {
  /** `met` when it counts, `unmet` when it does not, `unknown` when a fact is missing. */
  readonly counted: Outcome;
  /** The rule that says so; `null` while none does. */
  readonly rule: string | null;
  /** What that rule rests on. */
  readonly sources: readonly SourceReference[];
}

/**
 * Finds the rule by which a record of a list counts or does not.
 *
 * @param document - The document whose rules over the list say so.
 * @param list - The name of the list.
 * @param event - The event of the rules by which a record counts.
 * @param record - The record.
 * @returns Whether it counts, and why.
 */
export function assessRecord(
  document: CompiledDocument,
  list: string,
  event: string,
  record: Environment,
): Assessment {
  const rule = document.rules.find(({ over, node }) => over === list && node.decide(record) === MET);
  if (rule === undefined) return { counted: 'unknown', rule: null, sources: [] };
  return { counted: rule.event.type === event ? 'met' : 'unmet', rule: rule.name, sources: rule.sources };
}
