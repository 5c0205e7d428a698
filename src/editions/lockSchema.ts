import * as z from 'zod/mini';
import { civilDate } from '../facts/fieldSchemas.js';
import { pinnedData, pinnedDocument, pinnedHash, pinnedText } from './pinSchemas.js';
import type { RulesLock } from './rulesLock.js';

/**
 * The schema of a {@link RulesLock}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function lockSchema(): z.ZodMiniType<RulesLock> {
  return z.strictObject({
    lockVersion: z.literal(1),
    engine: pinnedText(),
    rulebook: pinnedText(),
    knownOn: civilDate(),
    documents: z.array(pinnedDocument()).check(z.minLength(1)),
    data: pinnedData(),
    hash: pinnedHash(),
  }) as unknown as z.ZodMiniType<RulesLock>;
}
