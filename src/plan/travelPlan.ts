import type { DocumentReference } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import type { TravelPlan } from './plan.js';
import { travelStatements } from './travelStatements.js';

/**
 * Says what the document in hand allows, and counts the days in other Schengen states.
 *
 * @param context - The case and the law.
 * @returns The plan, the editions that it was taken from, and what to know about them.
 */
export function travelPlan(context: CaseContext): {
  readonly travel: TravelPlan;
  readonly documents: readonly DocumentReference[];
  readonly warnings: readonly Warning[];
} {
  const { statements, documents, warnings } = travelStatements(context);
  return { travel: { statements, count: null }, documents, warnings };
}
