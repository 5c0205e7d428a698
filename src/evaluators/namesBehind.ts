import { isFactOperand, type Node } from '../engine/node.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { Json, Parameter } from '../rules/ruleDocument.js';

/**
 * Finds what a rule rests on: the parameters that its conditions compare with, the facts that it has computed and those
 * behind them, those that its event names, and what any of these is made of. What the rules over a list rest on, by which
 * records are taken, is asked of these rules.
 *
 * @param document - The document that the rule stands in.
 * @param rule - The rule.
 * @returns The names of parameters and computed facts, among other words.
 */
export function namesBehind(document: CompiledDocument, rule: CompiledRule): ReadonlySet<string> {
  const { parameters, computed } = document.document;
  const visited = new Set<string>();
  const visit = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    if (Object.hasOwn(parameters, name)) {
      partsOf(parameters[name] as Parameter).forEach(visit);
    }
    if (Object.hasOwn(computed, name)) namesIn(computed[name] as unknown as Json).forEach(visit);
  };
  operandsOf(rule.node).forEach(visit);
  namesIn((rule.event.params ?? {}) as Json).forEach(visit);
  return visited;
}

function partsOf(parameter: Parameter): readonly string[] {
  if ('percent' in parameter) return [parameter.percent, parameter.of];
  if ('times' in parameter) return [parameter.times, parameter.of];
  return 'sum' in parameter ? parameter.sum : [];
}

function operandsOf(node: Node): readonly string[] {
  if (node.type === 'not') return operandsOf(node.child);
  if (node.type !== 'comparison') return node.children.flatMap(operandsOf);
  const { left, right } = node;
  return [left.fact, isFactOperand(right) ? right.fact : (right.parameter ?? '')];
}

/** Every word in JSON: whoever looks for names finds them among these. */
function namesIn(json: Json): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(namesIn) : [];
}
