import type { Layout } from './layout.js';
import type { Refusal } from './refusal.js';

/** What one compilation knows and what it has found wrong so far. */
export interface Compilation {
  /** The facts and parameters that conditions may name. */
  readonly layout: Layout;
  /** Takes what is wrong; when it grew, what was compiled must not be used. */
  readonly refusals: Refusal[];
  /** Takes the names given to parts, so that one met twice is refused. */
  readonly names: Set<string>;
}

/**
 * Notes one thing wrong.
 *
 * @param compilation - The compilation that takes it.
 * @param path - Where it stands in the document.
 * @param expected - What would have been right.
 * @param received - What stands there.
 */
export function refuse(
  compilation: Pick<Compilation, 'refusals'>,
  path: string,
  expected: string,
  received: unknown,
): void {
  const shown = typeof received === 'string' ? received : JSON.stringify(received);
  compilation.refusals.push({ path, expected, received: shown ?? String(received) });
}
