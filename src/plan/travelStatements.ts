import type { CaseContext } from './caseContext.js';
import { itemOf } from './itemOf.js';
import { mergeItems } from './mergeItems.js';
import type { PlanItem } from './plan.js';
import { type PlanRules, planRules } from './planRules.js';
import { routeAhead, settleOnEach } from './routeAhead.js';

/**
 * Says what the document in hand allows, for travelling.
 *
 * @param context - The case and the law.
 * @returns The statements that hold or may hold, and the editions that they were taken from.
 */
export function travelStatements(
  context: CaseContext,
): { readonly statements: readonly PlanItem[] } & Pick<PlanRules, 'documents' | 'warnings'> {
  const rules = planRules(context, 'travel');
  const anyRoute = [routeAhead(context, null)];
  const statements = rules
    .of('statement')
    .flatMap((rule) => settleOnEach(rule, anyRoute).map((settled) => itemOf(rule, settled)));
  return { statements: mergeItems(statements), documents: rules.documents, warnings: rules.warnings };
}
