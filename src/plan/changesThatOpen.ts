import type { CaseContext } from './caseContext.js';
import type { Change, Plan } from './plan.js';

/**
 * Finds the smallest single changes that open what is closed, each verified by asking again.
 *
 * @param _context - The case and the law.
 * @param _plan - The plan without its questions and changes.
 * @returns The changes.
 */
export function changesThatOpen(
  _context: CaseContext,
  _plan: Omit<Plan, 'questions' | 'changes'>,
): readonly Change[] {
  return [];
}
