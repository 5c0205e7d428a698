import type { Environment } from './environment.js';
import type { Value } from './kind.js';
import { NO_KIND } from './kinds.js';
import { UNKNOWN } from './kleene.js';
import type { Layout, PlacedFact } from './layout.js';
import { isFactOperand, type Leaf, type Node } from './node.js';
import { pathsToAsk } from './pathsToAsk.js';
import { computedAt, type Program } from './program.js';

/** A fact that was not given and that an undecided comparison asks about. */
export interface MissingFact {
  /** Sorts missing facts as the vocabulary does, records of a list by their order. */
  readonly order: string;
  /** The paths to ask for. */
  readonly paths: readonly string[];
  /** Where its value would stand. */
  readonly environment: Environment;
  readonly fact: PlacedFact;
  /** The values that it is compared with. */
  readonly points: Set<Value | null>;
  /** The missing facts that it is compared with. */
  readonly peers: Set<MissingFact>;
  /** How many comparisons ask about it. */
  uses: number;
  /** Whether a comparison asks about it together with other missing facts. */
  shared: boolean;
  /** Whether a computed fact follows from it, so that no finite list of its values can stand for all. */
  opaque: boolean;
}

/** An undecided comparison, with the case or the record that it is about and the missing facts it waits for. */
export interface OpenLeaf {
  readonly leaf: Leaf;
  readonly environment: Environment;
  readonly missing: readonly MissingFact[];
}

/**
 * Collects the undecided comparisons of undecided conditions, and the missing facts that they wait for.
 *
 * @param node - The conditions.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @returns The undecided comparisons by comparison, and the missing facts in order.
 */
export function openLeaves(
  node: Node,
  facts: Environment,
  program: Program,
): { readonly leaves: ReadonlyMap<Leaf, OpenLeaf>; readonly missing: readonly MissingFact[] } {
  const leaves = new Map<Leaf, OpenLeaf>();
  const found = new Map<string, MissingFact>();
  visitOpen(node, { environment: facts, layout: program.layout, path: '', order: '' }, (leaf, scope) => {
    const missing = missingBehind(leaf, scope, program, found);
    for (const fact of missing) {
      fact.uses += 1;
      if (missing.length > 1) fact.shared = true;
    }
    leaves.set(leaf, { leaf, environment: facts, missing });
  });
  return { leaves, missing: [...found.values()].sort((a, b) => (a.order < b.order ? -1 : 1)) };
}

/** The case itself, or one record of one of its lists. */
export interface Scope {
  readonly environment: Environment;
  readonly layout: Layout;
  readonly path: string;
  readonly order: string;
}

function visitOpen(node: Node, scope: Scope, found: (leaf: Leaf, scope: Scope) => void): void {
  if (node.decide(scope.environment) !== UNKNOWN) return;
  if (node.type === 'comparison') found(node, scope);
  else if (node.type === 'not') visitOpen(node.child, scope, found);
  else for (const child of node.children) visitOpen(child, scope, found);
}

/** The missing facts that one undecided comparison waits for, directly or through computed facts. */
function missingBehind(
  leaf: Leaf,
  scope: Scope,
  program: Program,
  found: Map<string, MissingFact>,
): readonly MissingFact[] {
  const behind = new Set<MissingFact>();
  const operands = [leaf.left, leaf.right].filter(isFactOperand);
  const direct: MissingFact[] = [];
  for (const { fact, slot } of operands) {
    const computed = scope.path === '' ? computedAt(program, slot) : undefined;
    if (computed !== undefined) {
      collectBehind(slot, scope, program, found, behind);
    } else if (scope.environment[slot] === undefined) {
      const missing = missingFact(fact, scope.layout.facts.get(fact) as PlacedFact, scope, found);
      direct.push(missing);
      behind.add(missing);
    }
  }
  for (const missing of direct) addPoints(missing, leaf, scope, direct);
  return [...behind];
}

/**
 * Collects the missing facts that a fact waits for, directly or through others.
 *
 * @param slot - Where it stands.
 * @param scope - The case, or the record.
 * @param program - Where the facts stand and which are computed.
 * @param found - The missing facts found before, which grow.
 * @param behind - Those that it waits for, which grow.
 */
export function collectBehind(
  slot: number,
  scope: Scope,
  program: Program,
  found: Map<string, MissingFact>,
  behind: Set<MissingFact>,
): void {
  const computed = computedAt(program, slot);
  if (computed === undefined) {
    if (scope.environment[slot] !== undefined) return;
    for (const [name, fact] of scope.layout.facts) {
      if (fact.slot !== slot) continue;
      const missing = missingFact(name, fact, scope, found);
      missing.opaque = true;
      behind.add(missing);
    }
    return;
  }
  for (const input of computed.inputs) collectBehind(input, scope, program, found, behind);
  const { over } = computed;
  if (over === undefined) return;
  const records = scope.environment[over.slot] as Environment[] | undefined;
  if (records === undefined) {
    behind.add(missingFact(over.list, { kind: NO_KIND, slot: over.slot }, scope, found));
    return;
  }
  const { where } = over;
  if (where === undefined) return;
  records.forEach((environment, index) => {
    const record: Scope = {
      environment,
      layout: over.each,
      path: `${over.list}[${index}].`,
      order: `${pad(over.slot)}.${pad(index)}.`,
    };
    visitOpen(where, record, (inner, at) => {
      for (const missing of missingBehind(inner, at, program, found)) behind.add(missing);
    });
  });
}

function missingFact(
  name: string,
  fact: PlacedFact,
  scope: Scope,
  found: Map<string, MissingFact>,
): MissingFact {
  const order = scope.order + pad(fact.slot);
  let missing = found.get(order);
  if (missing === undefined) {
    missing = {
      order,
      paths: pathsToAsk(name, scope.layout, scope.environment).map((path) => scope.path + path),
      environment: scope.environment,
      fact,
      points: new Set(),
      peers: new Set(),
      uses: 0,
      shared: false,
      opaque: fact.kind === NO_KIND,
    };
    found.set(order, missing);
  }
  return missing;
}

/** Notes what a missing fact is compared with: the points at which the comparison can turn. */
function addPoints(missing: MissingFact, leaf: Leaf, scope: Scope, direct: readonly MissingFact[]): void {
  for (const peer of direct) if (peer !== missing) missing.peers.add(peer);
  for (const operand of [leaf.left, leaf.right]) {
    const value = isFactOperand(operand) ? scope.environment[operand.slot] : operand.value;
    if (value === undefined) continue;
    if (leaf.relation === 'in' || leaf.relation === 'not in') {
      for (const item of value as readonly (string | number)[]) missing.points.add(item);
    } else if (typeof value === 'object' && value !== null && 'low' in value) {
      // Where a range can turn is not known, so that no finite list of values can stand for all.
      missing.opaque = true;
    } else {
      missing.points.add(value as Value | null);
    }
  }
}

function pad(position: number): string {
  return String(position).padStart(6, '0');
}
