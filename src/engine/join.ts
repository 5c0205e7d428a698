import { decideAll, decideAny } from './decide.js';
import type { Branch, Node } from './node.js';

/**
 * Joins conditions that must all hold.
 *
 * @param children - The conditions; of none, all hold.
 * @returns The joined conditions.
 */
export function joinAll(children: readonly Node[]): Branch {
  return { type: 'all', name: undefined, children, decide: decideAll(children) };
}

/**
 * Joins conditions of which one must hold.
 *
 * @param children - The conditions; of none, none holds.
 * @returns The joined conditions.
 */
export function joinAny(children: readonly Node[]): Branch {
  return { type: 'any', name: undefined, children, decide: decideAny(children) };
}
