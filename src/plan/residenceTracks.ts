import type { DocumentReference } from '../rules/ruleDocument.js';
import type { CaseContext } from './caseContext.js';
import type { ResidenceTrack } from './plan.js';

/**
 * Counts the years of residence towards permanent residence, the status of EU long-term resident and nationality.
 *
 * @param _context - The case and the law.
 * @returns The counts, and the editions that they were taken from.
 */
export function residenceTracks(_context: CaseContext): {
  readonly tracks: readonly ResidenceTrack[];
  readonly documents: readonly DocumentReference[];
} {
  return { tracks: [], documents: [] };
}
