import type * as z from 'zod/mini';

/** The message of what a schema has no words for; errors are then worded by the library. */
export const NO_MESSAGE = 'Invalid input';

/**
 * Holds a value against a schema. A language that another program has set for all of zod changes no message: errors are the
 * same whatever else is loaded.
 *
 * @param schema - The schema.
 * @param input - The value.
 * @returns What zod found.
 */
export function readSchema<T>(schema: z.ZodMiniType<T>, input: unknown): z.core.util.SafeParseResult<T> {
  return schema.safeParse(input, { error: () => NO_MESSAGE });
}
