import type { CaseContext } from './caseContext.js';
import type { Plan, Question } from './plan.js';

/**
 * Finds what to ask next: the facts on which something undecided depends, those that settle most first.
 *
 * @param _context - The case and the law.
 * @param _plan - The plan without its questions and changes.
 * @returns The questions.
 */
export function nextQuestions(
  _context: CaseContext,
  _plan: Omit<Plan, 'questions' | 'changes'>,
): readonly Question[] {
  return [];
}
