import type * as z from 'zod/mini';
import { caseFileSchema } from '../../src/facts/caseFileSchema.js';

/** A path into the case file, in pattern form. */
export interface CasePath {
  /** The path, with `[]` for the place in a list. */
  readonly path: string;
  /** Whether it is a part that only holds others, and can be no answer by itself. */
  readonly isSection: boolean;
  /** The codes that can stand there; none where anything else does. */
  readonly codes: readonly string[];
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/**
 * Walks the schema of the case file.
 *
 * @returns Every path of it, each once, without that of the schema itself and that of `$schema`, which is no fact.
 */
export function casePaths(): readonly CasePath[] {
  const found = new Map<string, CasePath>();
  const walk = (schema: z.ZodMiniType, path: string, isAnswer: boolean): void => {
    const { type, shape, innerType, element, options = [], entries, values = [] } = definitionOf(schema);
    if (innerType !== undefined) {
      walk(innerType, path, isAnswer || type === 'nullable');
      return;
    }
    // The value that tells the shapes of a record apart is a choice.
    const before = found.get(path)?.codes ?? [];
    const codes = [...before, ...Object.values(entries ?? {}), ...(type === 'literal' ? values : [])];
    // An amount and its period are one answer.
    const isSection = shape !== undefined && !isAnswer && !Object.hasOwn(shape, 'amount');
    if (path !== '') found.set(path, { path, isSection: isSection || path.endsWith('[]'), codes });
    if (element !== undefined) walk(element, `${path}[]`, false);
    // An amount can be a string or a number, and stays one answer.
    for (const option of options) if (definitionOf(option).shape !== undefined) walk(option, path, isAnswer);
    for (const [key, field] of Object.entries(shape ?? {}))
      walk(field, path === '' ? key : `${path}.${key}`, false);
  };
  walk(caseFileSchema(['BE']), '', false);
  found.delete('$schema');
  return [...found.values()];
}
