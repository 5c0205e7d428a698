import type { DocumentReference } from '../rules/ruleDocument.js';
import type { CaseContext } from './caseContext.js';
import type { ChecklistItem, Cost, CostTotal, PlanItem, ProcedureStep, Route } from './plan.js';

/** The parts of a plan that are lists of what applies: steps, documents, costs, languages. */
export interface PlanItems {
  readonly procedure: readonly ProcedureStep[];
  readonly checklist: readonly ChecklistItem[];
  readonly costs: readonly Cost[];
  readonly costTotals: readonly CostTotal[];
  readonly languages: readonly PlanItem[];
  /** The editions that they were taken from. */
  readonly documents: readonly DocumentReference[];
}

/**
 * Finds the steps, documents, costs and languages that apply to a case, for its routes that are not closed.
 *
 * @param _context - The case and the law.
 * @param _routes - Its routes.
 * @returns What applies, and what may apply.
 */
export function planItems(_context: CaseContext, _routes: readonly Route[]): PlanItems {
  return { procedure: [], checklist: [], costs: [], costTotals: [], languages: [], documents: [] };
}
