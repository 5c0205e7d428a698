import type { ComputedFact } from './computedFact.js';
import type { Environment } from './environment.js';
import type { Kind, Value, Wire } from './kind.js';
import { MET, outcomeOf, UNKNOWN } from './kleene.js';
import type { Layout } from './layout.js';
import { openLeaves } from './missingFact.js';
import { type FactOperand, type FixedOperand, isFactOperand, type Leaf, type Node } from './node.js';
import type { Outcome } from './outcome.js';
import { pathsToAsk } from './pathsToAsk.js';
import { computedAt, type Program } from './program.js';
import type { ComputedOperand, Proof, ProofOperand, SourceReference } from './proof.js';
import { settledOutcome } from './settle.js';

/** Where a comparison stands, and what it rests on. */
export interface Citation {
  readonly document: string;
  readonly sources: readonly SourceReference[];
}

/** Finds where a comparison stands. */
export type Cite = (leaf: Leaf) => Citation;

/**
 * Proves what conditions come to. The outcome at the root is always that of {@link settle}.
 *
 * @param node - The conditions.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @param cite - Says where each comparison stands and what it rests on.
 * @returns The proof.
 */
export function prove(node: Node, facts: Environment, program: Program, cite: Cite): Proof {
  const proof = proofOf(node, facts, { layout: program.layout, path: '' }, program, cite);
  if (node.decide(facts) !== UNKNOWN) return proof;
  const outcome = settledOutcome(node, facts, program);
  if (outcome === UNKNOWN) return proof;
  const tried = [...new Set(openLeaves(node, facts, program).missing.flatMap(({ paths }) => paths))];
  return { type: 'cases', outcome: outcomeOf(outcome), facts: tried, parts: [proof] };
}

/** The case itself, or one record of one of its lists. */
interface Scope {
  readonly layout: Layout;
  readonly path: string;
}

function proofOf(node: Node, facts: Environment, scope: Scope, program: Program, cite: Cite): Proof {
  if (node.type === 'comparison') {
    const outcome = outcomeOf(node.decide(facts));
    const left = operandOf(node.left, facts, scope, program, cite);
    const right = operandOf(node.right, facts, scope, program, cite);
    const { document, sources } = cite(node);
    return { type: 'comparison', outcome, operator: node.operator, left, right, document, sources };
  }
  const children = node.type === 'not' ? [node.child] : node.children;
  const parts = children.map((child) => proofOf(child, facts, scope, program, cite));
  return { type: node.type, name: node.name ?? null, outcome: outcomeOfParts(node.type, parts), parts };
}

/** Joins the outcomes of the parts, so that none is decided again for each node above it. */
function outcomeOfParts(type: 'all' | 'any' | 'not', parts: readonly Proof[]): Outcome {
  if (type === 'not') return NEGATION[parts[0]?.outcome ?? 'unknown'];
  const decisive = type === 'all' ? 'unmet' : 'met';
  let joined: Outcome = type === 'all' ? 'met' : 'unmet';
  for (const { outcome } of parts) {
    if (outcome === decisive) return decisive;
    if (outcome === 'unknown') joined = 'unknown';
  }
  return joined;
}

const NEGATION: Readonly<Record<Outcome, Outcome>> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

function operandOf(
  operand: FactOperand | FixedOperand,
  facts: Environment,
  scope: Scope,
  program: Program,
  cite: Cite,
): ProofOperand {
  if (!isFactOperand(operand)) return operand.shown;
  const { fact, slot, kind } = operand;
  const computed = scope.path === '' ? computedAt(program, slot) : undefined;
  if (computed !== undefined) return computedOperand(computed, facts, program, cite);
  const value = facts[slot];
  if (value === undefined) {
    return { fact, missing: pathsToAsk(fact, scope.layout, facts).map((path) => scope.path + path) };
  }
  return { fact, value: write(kind, value as Value | null) };
}

function computedOperand(
  computed: ComputedFact,
  facts: Environment,
  program: Program,
  cite: Cite,
): ProofOperand {
  const { name, slot, kind, inputs, over } = computed;
  const from = inputs.map((input) =>
    operandOf(factAt(input, program), facts, { layout: program.layout, path: '' }, program, cite),
  );
  const records = over === undefined ? [] : ((facts[over.slot] as Environment[] | undefined) ?? []);
  return {
    fact: name,
    value: writeSlot(kind, facts[slot]),
    from,
    records: records.map((record, index) => {
      const path = `${over?.list}[${index}]`;
      const where = over?.where;
      if (over === undefined || where === undefined) return { path, outcome: outcomeOf(MET), proof: null };
      const proof = proofOf(where, record, { layout: over.each, path: `${path}.` }, program, cite);
      return { path, outcome: proof.outcome, proof };
    }),
  };
}

function factAt(slot: number, program: Program): FactOperand {
  for (const [fact, placed] of program.layout.facts) {
    if (placed.slot === slot) return { fact, slot, kind: placed.kind };
  }
  throw new RangeError(`no fact stands in slot ${slot}`);
}

function writeSlot(kind: Kind, slot: Environment[number]): ComputedOperand['value'] {
  if (typeof slot === 'object' && slot !== null && 'low' in slot) {
    return {
      least: kind.write(slot.low),
      greatest: Number.isFinite(slot.high) ? kind.write(slot.high) : null,
    };
  }
  return slot === undefined ? null : write(kind, slot as Value | null);
}

function write(kind: Kind, value: Value | null): Wire | null {
  if (value === null) return null;
  return Array.isArray(value) && kind.name !== 'strings'
    ? value.map((item) => kind.write(item) as string)
    : kind.write(value);
}
