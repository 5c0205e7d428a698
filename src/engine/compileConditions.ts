import { type Compilation, refuse } from './compilation.js';
import { compileComparison } from './compileComparison.js';
import type { Conditions } from './conditions.js';
import { decideAll, decideAny } from './decide.js';
import type { Kleene } from './kleene.js';
import type { Node } from './node.js';

/**
 * Compiles conditions, and refuses whatever the two engines would not decide alike or nobody could decide.
 *
 * @param conditions - The conditions, already of the right shape.
 * @param path - The path of the conditions in their document, for refusals.
 * @param compilation - The facts that they may name; takes what is refused.
 * @returns The compiled conditions.
 */
export function compileConditions(conditions: Conditions, path: string, compilation: Compilation): Node {
  if ('fact' in conditions) return compileComparison(conditions, path, compilation);
  const name = claimName(conditions.name, path, compilation);
  if ('not' in conditions) {
    const child = compileConditions(conditions.not, `${path}.not`, compilation);
    return { type: 'not', name, child, decide: (facts) => (2 - child.decide(facts)) as Kleene };
  }
  const type = 'all' in conditions ? 'all' : 'any';
  const parts = 'all' in conditions ? conditions.all : conditions.any;
  if (parts.length === 0) {
    refuse(compilation, `${path}.${type}`, 'at least one condition', 'an empty list');
  }
  const children = parts.map((part, index) =>
    compileConditions(part, `${path}.${type}[${index}]`, compilation),
  );
  return { type, name, children, decide: type === 'all' ? decideAll(children) : decideAny(children) };
}

function claimName(name: string | undefined, path: string, compilation: Compilation): string | undefined {
  if (name === undefined) return undefined;
  if (compilation.names.has(name))
    refuse(compilation, `${path}.name`, 'a name used once', JSON.stringify(name));
  compilation.names.add(name);
  return name;
}
