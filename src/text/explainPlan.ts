import type { FactsProblem } from '../facts/factsError.js';
import { dataOf, type Fields, oneOf, optional, readOptions, refuseIfAny } from '../facts/forms.js';
import type { Plan } from '../plan/plan.js';
import { planForm } from '../plan/planForm.js';
import { SOURCES } from '../rules/shippedSources.js';
import type { Source } from '../rules/supportingData.js';
import { describePlan, PLAN_LEVELS, type PlanLevel } from './describePlan.js';
import type { Language } from './language.js';
import { renderNotes } from './renderNotes.js';
import { renderReport } from './renderReport.js';
import { languageForm, sourcesForm } from './textForms.js';

/** How a plan is to be said. */
export interface ExplainPlanOptions {
  /** The language, such as `FRENCH`. */
  readonly language: Language;
  /** How much is said: `line`, `paragraph`, or `full`, which is everything. */
  readonly level: PlanLevel;
  /** Whether it is laid out as text or as Markdown; as text when left out. */
  readonly format?: 'text' | 'md' | undefined;
  /** The sources that the plan refers to by their id; those that the package ships when left out. */
  readonly sources?: readonly Source[] | undefined;
}

/**
 * Says a plan in words: the same bytes everywhere, and no promise of what an authority will decide.
 *
 * @param plan - The plan.
 * @param options - The language, how much is said, and how it is laid out.
 * @returns The text, in lines that each have an end.
 * @throws `FactsError` when it is no plan of this version, or something is wrong with the options, listing all of it.
 * @example
 * import { assess } from 'belgian-residence-rules/assess';
 * import { ENGLISH, explainPlan } from 'belgian-residence-rules/text';
 *
 * const plan = assess({ person: { nationality: 'FR' }, plans: { purpose: 'work' } }, { asOf: '2026-11-24' });
 *
 * explainPlan(plan, { language: ENGLISH, level: 'line' }).includes('undecided'); //=> true
 */
export function explainPlan(plan: Plan, options: ExplainPlanOptions): string {
  const problems: FactsProblem[] = [];
  const said = dataOf(planForm())(plan, 'plan', problems);
  const { language, level, format = 'text', sources = SOURCES } = readOptions(OPTIONS, options, problems);
  refuseIfAny(problems);
  const report = describePlan(said, { language, sources }, level);
  return format === 'md' ? renderNotes(report) : renderReport(report);
}

const OPTIONS: Fields<ExplainPlanOptions> = {
  language: languageForm,
  level: /* @__PURE__ */ oneOf<PlanLevel>(PLAN_LEVELS),
  format: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['text', 'md'])),
  sources: /* @__PURE__ */ optional(sourcesForm),
};
