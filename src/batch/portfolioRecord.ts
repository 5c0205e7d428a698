import type { ComparedCase } from '../plan/comparedCase.js';
import type { FailedLine } from './batchRecord.js';

/** A case of a portfolio under two laws. */
export interface PortfolioCase extends ComparedCase {
  /** The number of the line, from 1. */
  readonly line: number;
  /** What the case file calls itself; `null` when it has no name. */
  readonly reference: string | null;
}

/** What comes of a line of a portfolio: plain JSON, with its keys always in the same order. */
export type PortfolioRecord = PortfolioCase | FailedLine;
