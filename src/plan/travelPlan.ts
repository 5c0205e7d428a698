import type { DocumentReference } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import type { TravelPlan } from './plan.js';
import { schengenCount } from './schengenCount.js';
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
  const stated = travelStatements(context);
  const counted = schengenCount(context);
  return {
    travel: { statements: stated.statements, count: counted.count },
    documents: [...stated.documents, ...counted.documents],
    warnings: [...stated.warnings, ...counted.warnings],
  };
}
