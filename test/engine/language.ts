import * as fc from 'fast-check';
import type { Compilation } from '../../src/engine/compilation.js';
import { compileConditions } from '../../src/engine/compileConditions.js';
import type { Conditions } from '../../src/engine/conditions.js';
import type { Environment, Slot } from '../../src/engine/environment.js';
import type { Kind } from '../../src/engine/kind.js';
import { booleanKind, integerKind, stringKind, stringsKind } from '../../src/engine/kinds.js';
import { type Layout, layoutOf } from '../../src/engine/layout.js';
import type { Node } from '../../src/engine/node.js';
import type { ScalarFact } from '../../src/engine/vocabulary.js';

/** A whole number from 0 to 4, so that every value can be tried. */
const smallKind: Kind = { ...integerKind, bounds: [0, 4] };

/** Facts of every kind, each with so few values that all completions can be listed. */
export const VOCABULARY: Readonly<Record<Fact, ScalarFact>> = {
  p: { kind: booleanKind },
  q: { kind: booleanKind, nullable: true },
  colour: { kind: stringKind, values: ['red', 'green', 'blue'] },
  other: { kind: stringKind, values: ['red', 'green', 'blue'], nullable: true },
  m: { kind: smallKind },
  n: { kind: smallKind },
  k: { kind: smallKind, nullable: true },
  tags: { kind: stringsKind },
};

export type Fact = 'p' | 'q' | 'colour' | 'other' | 'm' | 'n' | 'k' | 'tags';

export const FACTS = Object.keys(VOCABULARY) as readonly Fact[];

/** Every value that a fact can take. */
export const VALUES: Readonly<Record<Fact, readonly Slot[]>> = {
  p: [false, true],
  q: [false, true, null],
  colour: ['red', 'green', 'blue'],
  other: ['red', 'green', 'blue', null],
  m: [0, 1, 2, 3, 4],
  n: [0, 1, 2, 3, 4],
  k: [0, 1, 2, 3, 4, null],
  tags: [[], ['x'], ['y'], ['x', 'y']],
};

export const LAYOUT: Layout = layoutOf(VOCABULARY, new Map());

/** Compiles conditions that are meant to be right. */
export function compile(conditions: Conditions): Node {
  const compilation: Compilation = { layout: LAYOUT, refusals: [], names: new Set() };
  const node = compileConditions(conditions, 'conditions', compilation);
  if (compilation.refusals.length > 0) throw new Error(JSON.stringify(compilation.refusals));
  return node;
}

/** Says what is refused in conditions. */
export function refusalsOf(conditions: Conditions): Compilation['refusals'] {
  const compilation: Compilation = { layout: LAYOUT, refusals: [], names: new Set() };
  compileConditions(conditions, 'conditions', compilation);
  return compilation.refusals;
}

const ORDER = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
const IDENTITY = ['equal', 'notEqual'];

function leafOf(name: Fact): fc.Arbitrary<Conditions> {
  const { kind, nullable } = VOCABULARY[name];
  if (kind.name === 'strings') {
    return fc.record({
      fact: fc.constant(name),
      operator: fc.constantFrom('contains', 'doesNotContain'),
      value: fc.constantFrom('x', 'y'),
    });
  }
  const literals = VALUES[name].filter((value) => value !== null) as (string | number | boolean)[];
  const leaves = [
    fc.record({
      fact: fc.constant(name),
      operator: fc.constantFrom(...IDENTITY),
      value: fc.constantFrom(...literals),
    }),
  ];
  const arbitraries: fc.Arbitrary<Conditions>[] = [...leaves];
  if (nullable === true) {
    arbitraries.push(
      fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom(...IDENTITY),
        value: fc.constant(null),
      }),
    );
  }
  if (kind.name !== 'boolean') {
    arbitraries.push(
      fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom('in', 'notIn'),
        value: fc.subarray(literals as (string | number)[], { minLength: 1 }),
      }),
    );
  }
  if (kind.ordered) {
    const peers = FACTS.filter((fact) => VOCABULARY[fact].kind.ordered && fact !== 'k');
    arbitraries.push(
      fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom(...ORDER),
        value: fc.constantFrom(...literals),
      }),
      fc.record({
        fact: fc.constant(name),
        operator: fc.constantFrom(...ORDER),
        value: fc.record({ fact: fc.constantFrom(...peers) }),
      }),
    );
  }
  const twins = FACTS.filter((fact) => VOCABULARY[fact].kind.name === kind.name);
  arbitraries.push(
    fc.record({
      fact: fc.constant(name),
      operator: fc.constantFrom(...IDENTITY),
      value: fc.record({ fact: fc.constantFrom(...twins) }),
    }),
  );
  return fc.oneof(...arbitraries);
}

/** Well-typed conditions, with a bias to lists of one and to facts that are asked about twice. */
export const conditions: fc.Arbitrary<Exclude<Conditions, { readonly fact: string }>> = fc.letrec<{
  node: Conditions;
  branch: Exclude<Conditions, { readonly fact: string }>;
}>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...FACTS).chain(leafOf),
    tie('branch'),
  ),
  branch: fc.oneof(
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('node') }),
  ),
})).branch;

/** A case in which every fact is known. */
export const completeFacts: fc.Arbitrary<Environment> = fc.tuple(
  ...FACTS.map((fact) => fc.constantFrom(...VALUES[fact])),
);

/** A case in which up to five facts are missing, so that all completions can be listed. */
export const partialFacts: fc.Arbitrary<Environment> = fc
  .tuple(completeFacts, fc.subarray([...FACTS.keys()], { maxLength: 5 }))
  .map(([facts, missing]) => facts.map((slot, index) => (missing.includes(index) ? undefined : slot)));

/** Every way in which missing facts can turn out. */
export function* completionsOf(facts: Environment): Generator<Environment> {
  const index = facts.indexOf(undefined);
  if (index === -1) {
    yield facts;
    return;
  }
  for (const value of VALUES[FACTS[index] as Fact]) {
    const next = [...facts];
    next[index] = value;
    yield* completionsOf(next);
  }
}
