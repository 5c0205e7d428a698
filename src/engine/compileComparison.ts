import { comparison } from './compare.js';
import { type Compilation, refuse } from './compilation.js';
import type { Comparison, FactReference } from './conditions.js';
import type { Value } from './kind.js';
import { NO_KIND, stringKind } from './kinds.js';
import type { PlacedFact } from './layout.js';
import { type FactOperand, type FixedOperand, fixedOperand, type Leaf } from './node.js';
import { OPERATORS, type Operator } from './operators.js';

const PARAMETER = 'parameters.';

/**
 * Compiles one comparison, and refuses an unknown fact, operator or parameter, and operands that do not fit each other.
 *
 * @param leaf - The comparison, already of the right shape.
 * @param path - Its path in the document, for refusals.
 * @param compilation - The facts that it may name; takes what is refused.
 * @returns The compiled comparison.
 */
export function compileComparison(leaf: Comparison, path: string, compilation: Compilation): Leaf {
  const fact = findFact(leaf.fact, `${path}.fact`, compilation);
  const operator = Object.hasOwn(OPERATORS, leaf.operator) ? OPERATORS[leaf.operator] : undefined;
  if (operator === undefined) {
    refuse(
      compilation,
      `${path}.operator`,
      `one of ${Object.keys(OPERATORS).join(', ')}`,
      JSON.stringify(leaf.operator),
    );
  }
  const relation = operator?.relation ?? '=';
  const left: FactOperand = { fact: leaf.fact, slot: fact?.slot ?? 0, kind: fact?.kind ?? NO_KIND };
  const right =
    fact === undefined || operator === undefined
      ? fixedOperand(NO_KIND, null)
      : compileValue(leaf, fact, operator, path, compilation);
  const decide = comparison(relation, left, right);
  return { type: 'comparison', name: undefined, operator: leaf.operator, relation, left, right, decide };
}

function compileValue(
  leaf: Comparison,
  fact: PlacedFact,
  operator: Operator,
  path: string,
  compilation: Compilation,
): FactOperand | FixedOperand {
  const { value } = leaf;
  const isIdentity = operator.relation === '=' || operator.relation === '!=';
  const { kind } = fact;
  if (value === null) {
    if (!(isIdentity && leaf.operator in { equal: 0, notEqual: 0 } && fact.nullable === true)) {
      refuse(compilation, `${path}.value`, `a value of kind ${kind.name}`, null);
    }
    return fixedOperand(kind, null);
  }
  if (!operator.kinds.includes(kind.name)) {
    const fitting = Object.keys(OPERATORS).filter((name) => OPERATORS[name]?.kinds.includes(kind.name));
    const expected = `an operator for ${kind.name} (${fitting.join(', ')})`;
    refuse(compilation, `${path}.operator`, expected, JSON.stringify(leaf.operator));
    return fixedOperand(kind, null);
  }
  if (isReference(value)) return compileReference(value, leaf, fact, operator, path, compilation);
  if (operator.relation === 'in' || operator.relation === 'not in') {
    return fixedOperand(kind, readList(value, fact, `${path}.value`, compilation));
  }
  return fixedOperand(kind, readLiteral(value, fact, `${path}.value`, compilation));
}

function isReference(value: unknown): value is FactReference {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

function compileReference(
  reference: FactReference,
  leaf: Comparison,
  fact: PlacedFact,
  operator: Operator,
  path: string,
  compilation: Compilation,
): FactOperand | FixedOperand {
  const at = `${path}.value.fact`;
  const { relation } = operator;
  if (relation === 'in' || relation === 'not in' || relation === 'contains' || relation === 'lacks') {
    refuse(compilation, `${path}.value`, `a literal for operator ${leaf.operator}`, reference);
  }
  const found = reference.fact.startsWith(PARAMETER)
    ? findParameter(reference.fact.slice(PARAMETER.length), at, compilation)
    : findFact(reference.fact, at, compilation);
  if (found === undefined) return fixedOperand(fact.kind, null);
  if (found.kind.name !== fact.kind.name) {
    refuse(
      compilation,
      at,
      `a fact or parameter of kind ${fact.kind.name}`,
      `${reference.fact}, of kind ${found.kind.name}`,
    );
  }
  if (!('slot' in found)) return found;
  // json-rules-engine lets JavaScript coerce null to 0 on the right of its own operators of order.
  if (found.nullable === true && fact.kind.name === 'integer' && relation !== '=' && relation !== '!=') {
    refuse(compilation, at, 'a fact that cannot be null', reference.fact);
  }
  return { fact: reference.fact, slot: found.slot, kind: found.kind };
}

function findFact(name: string, path: string, compilation: Compilation): PlacedFact | undefined {
  const fact = compilation.layout.facts.get(name);
  if (fact === undefined) {
    const known = [...compilation.layout.facts.keys()].join(', ');
    refuse(compilation, path, `one of the facts ${known}`, JSON.stringify(name));
  }
  return fact;
}

function findParameter(name: string, path: string, compilation: Compilation): FixedOperand | undefined {
  const parameter = compilation.layout.parameters.get(name);
  if (parameter === undefined) {
    const known = [...compilation.layout.parameters.keys()].join(', ');
    refuse(
      compilation,
      path,
      `a parameter of the document (${known || 'it has none'})`,
      JSON.stringify(name),
    );
  }
  return parameter;
}

function readLiteral(wire: unknown, fact: PlacedFact, path: string, compilation: Compilation): Value | null {
  const { kind, values } = fact.kind.name === 'strings' ? { kind: stringKind, values: fact.values } : fact;
  const value = kind.read(wire);
  if (value === undefined) {
    refuse(compilation, path, `a value of kind ${kind.name}`, JSON.stringify(wire));
    return null;
  }
  if (values !== undefined && !values.includes(value as string)) {
    refuse(compilation, path, `one of ${values.join(', ')}`, JSON.stringify(wire));
  }
  return value;
}

function readList(wire: unknown, fact: PlacedFact, path: string, compilation: Compilation): Value {
  if (!Array.isArray(wire) || wire.length === 0) {
    refuse(compilation, path, 'a list of at least one value', JSON.stringify(wire));
    return [];
  }
  return wire.map(
    (item, index) => readLiteral(item, fact, `${path}[${index}]`, compilation) as string | number,
  );
}
