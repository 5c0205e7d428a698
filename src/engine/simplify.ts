import { decideAll, decideAny } from './decide.js';
import type { Environment } from './environment.js';
import { joinAll, joinAny } from './join.js';
import { type Kleene, MET, UNKNOWN } from './kleene.js';
import type { Node } from './node.js';

/**
 * Leaves out of conditions what some facts already decide, so that deciding the rest takes less time. For every case with
 * those facts the outcome is the same.
 *
 * @param node - The conditions.
 * @param facts - The facts that are already known; the others are `undefined`.
 * @returns The conditions that are left.
 */
export function simplify(node: Node, facts: Environment): Node {
  const outcome = node.decide(facts);
  if (outcome !== UNKNOWN) return outcome === MET ? joinAll([]) : joinAny([]);
  if (node.type === 'comparison') return node;
  if (node.type === 'not') {
    const child = simplify(node.child, facts);
    return { ...node, child, decide: (environment) => (2 - child.decide(environment)) as Kleene };
  }
  const children = node.children
    .filter((child) => child.decide(facts) === UNKNOWN)
    .map((child) => simplify(child, facts));
  const [only] = children;
  if (only !== undefined && children.length === 1) return only;
  return { ...node, children, decide: node.type === 'all' ? decideAll(children) : decideAny(children) };
}
