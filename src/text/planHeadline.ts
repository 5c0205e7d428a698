import type { Outcome } from '../engine/outcome.js';
import type { Plan } from '../plan/plan.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { nextBinding } from './nextBinding.js';
import { printable } from './printable.js';

/**
 * Says in one line what a plan comes to: how many routes are open, and the next date that binds.
 *
 * @param plan - The plan.
 * @param language - The language.
 * @returns The line.
 */
export function planHeadline(
  { reference, asOf, routes, deadlines }: Pick<Plan, 'reference' | 'asOf' | 'routes' | 'deadlines'>,
  language: Language,
): string {
  const count = (outcome: Outcome): number => routes.filter((route) => route.outcome === outcome).length;
  const next = nextBinding(deadlines, asOf);
  const params = {
    reference: reference === null ? null : printable(reference),
    open: count('met'),
    undecided: count('unknown'),
    closed: count('unmet'),
    date: next?.date ?? null,
    what: next === undefined ? null : nameOf('deadline', next.deadline.determination.figures.kind, language),
  };
  return fillIn(language.plan.headline, params, language);
}
