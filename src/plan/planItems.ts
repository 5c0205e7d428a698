import { figureWarnings } from '../evaluators/figureWarnings.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import { administrationLanguages } from './administrationLanguages.js';
import type { CaseContext } from './caseContext.js';
import { checklistItems } from './checklistItems.js';
import { costItems } from './costItems.js';
import type { ChecklistItem, Cost, CostTotal, PlanItem, ProcedureStep, Route } from './plan.js';
import { type PlanRule, planRules } from './planRules.js';
import { procedureSteps } from './procedureSteps.js';
import { routesAhead } from './routeAhead.js';

/** The parts of a plan that are lists of what applies: steps, documents, costs, languages. */
export interface PlanItems {
  readonly procedure: readonly ProcedureStep[];
  readonly checklist: readonly ChecklistItem[];
  readonly costs: readonly Cost[];
  readonly costTotals: readonly CostTotal[];
  readonly languages: readonly PlanItem[];
  /** The editions that they were taken from. */
  readonly documents: readonly DocumentReference[];
  /** What to know about these editions and the figures in them. */
  readonly warnings: readonly Warning[];
}

/**
 * Finds the steps, documents, costs and languages that apply to a case, for its routes that are not closed, or that are
 * closed only for want of what a step brings about.
 *
 * @param context - The case and the law.
 * @param routes - Its routes.
 * @returns What applies, and what may apply.
 */
export function planItems(context: CaseContext, routes: readonly Route[]): PlanItems {
  const procedure = planRules(context, 'procedure');
  const steps = procedure.of('step');
  const ahead = routesAhead(context, routes, steps);
  const names = ahead.map(({ route }) => route);
  const checklist = planRules(context, 'checklist', names);
  const costs = planRules(context, 'costs');
  const chained = procedureSteps(context, { steps, times: procedure.of('step-time') }, ahead);
  const listed = checklistItems(checklist.of('document'), ahead);
  const priced = costItems(costs.of('cost'), ahead);
  const languages = administrationLanguages(context);
  const parts = [procedure, checklist, costs, languages];
  const deciding: readonly Pick<PlanRule<never>, 'document' | 'rule'>[] = [
    ...chained.deciding,
    ...listed.deciding,
    ...priced.deciding,
  ];
  return {
    procedure: chained.steps,
    checklist: listed.checklist,
    costs: priced.costs,
    costTotals: priced.costTotals,
    languages: languages.languages,
    documents: parts.flatMap(({ documents }) => documents),
    warnings: [
      ...parts.flatMap(({ warnings }) => warnings),
      ...deciding.flatMap(({ document, rule }) => figureWarnings(context.rules, document, [rule])),
    ],
  };
}
