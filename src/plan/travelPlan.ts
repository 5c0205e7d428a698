import type { DocumentReference } from '../rules/ruleDocument.js';
import type { CaseContext } from './caseContext.js';
import type { TravelPlan } from './plan.js';

/**
 * Says what the document in hand allows, and counts the days in other Schengen states.
 *
 * @param _context - The case and the law.
 * @returns The plan, and the editions that it was taken from.
 */
export function travelPlan(_context: CaseContext): {
  readonly travel: TravelPlan;
  readonly documents: readonly DocumentReference[];
} {
  return { travel: { statements: [], count: null }, documents: [] };
}
