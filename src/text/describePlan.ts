import type { Plan } from '../plan/plan.js';
import { planHeadline } from './planHeadline.js';
import { planParagraphs } from './planParagraphs.js';
import { planSections } from './planSections.js';
import { type Report, row } from './report.js';
import type { TextContext } from './textContext.js';

/** How much is said of a plan: one line, a paragraph to read to a person, or everything. */
export const PLAN_LEVELS = ['full', 'paragraph', 'line'] as const;

/** How much is said of a plan. */
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/**
 * Says a plan in words.
 *
 * @param plan - The plan.
 * @param context - What texts are written with.
 * @param level - How much is said.
 * @returns A report, to be laid out with {@link renderReport} or, as case notes, with {@link renderNotes}.
 */
export function describePlan(plan: Plan, context: TextContext, level: PlanLevel = 'full'): Report {
  const { language } = context;
  const headline = planHeadline(plan, language);
  if (level === 'line') return { headline, sections: [] };
  const { closing } = language.phrases;
  if (level === 'full') return { headline, sections: planSections(plan, context), closing };
  // An empty row between two paragraphs.
  const sections = planParagraphs(plan, language).map((text) => ({ title: '', rows: [row('', text)] }));
  return { headline, sections, closing };
}
