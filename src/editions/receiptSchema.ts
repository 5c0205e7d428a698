import * as z from 'zod/mini';
import { EVALUATOR_NAMES } from '../evaluators/decide.js';
import { civilDate } from '../facts/fieldSchemas.js';
import { pinnedData, pinnedDocument, pinnedHash, pinnedText } from './pinSchemas.js';
import type { Receipt } from './receipt.js';

/**
 * The schema of a {@link Receipt}. Of its answer, which its hash protects, only what is read of it is checked.
 *
 * @returns The schema: an unknown key is an error.
 */
export function receiptSchema(): z.ZodMiniType<Receipt> {
  const evaluator = z.enum(EVALUATOR_NAMES as [string, ...string[]]);
  const outcome = z.enum(['met', 'unmet', 'unknown']);
  const card = z.looseObject({ card: pinnedText(), outcome, leadsTo: z.array(z.looseObject({})) });
  return z.strictObject({
    receiptVersion: z.literal(1),
    engine: pinnedText(),
    evaluator,
    rulebook: pinnedText(),
    asOf: civilDate(),
    knownOn: civilDate(),
    facts: z.optional(z.record(z.string(), z.unknown())),
    factsHash: z.optional(pinnedHash()),
    answer: z.looseObject({
      evaluator,
      outcome,
      asOf: civilDate(),
      rulebook: pinnedText(),
      documents: z.array(pinnedDocument()),
      figures: z.looseObject({ cards: z.optional(z.array(card)) }),
    }),
    data: pinnedData(),
    hash: pinnedHash(),
  }) as unknown as z.ZodMiniType<Receipt>;
}
