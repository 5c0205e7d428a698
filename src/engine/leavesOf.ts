import type { Leaf, Node } from './node.js';

/**
 * Lists the comparisons that conditions are made of.
 *
 * @param node - The conditions.
 * @returns The comparisons, in their order.
 */
export function leavesOf(node: Node): readonly Leaf[] {
  if (node.type === 'comparison') return [node];
  return node.type === 'not' ? leavesOf(node.child) : node.children.flatMap(leavesOf);
}
