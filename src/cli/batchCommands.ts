import { ASSESS_BATCH } from './assessBatchCommand.js';
import type { BatchCommand } from './batchCommand.js';
import { PORTFOLIO } from './portfolioCommand.js';

/** The commands on many cases, by their names. */
export const BATCH_COMMANDS: Readonly<Record<string, BatchCommand>> = {
  'assess-batch': ASSESS_BATCH,
  portfolio: PORTFOLIO,
};
