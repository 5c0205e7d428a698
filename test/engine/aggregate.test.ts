import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, latestOf, quantifierOf, sumOf } from '../../src/engine/aggregate.js';
import type { Compilation } from '../../src/engine/compilation.js';
import { compileConditions } from '../../src/engine/compileConditions.js';
import { type ComputedFact, computeFacts, type ListSelection } from '../../src/engine/computedFact.js';
import type { Environment } from '../../src/engine/environment.js';
import { booleanKind, integerKind } from '../../src/engine/kinds.js';
import { MET, outcomeOf } from '../../src/engine/kleene.js';
import { layoutOf, type PlacedList, withFact } from '../../src/engine/layout.js';
import type { Node } from '../../src/engine/node.js';
import type { ComputedOperand, Proof } from '../../src/engine/proof.js';
import { prove } from '../../src/engine/prove.js';
import { settle } from '../../src/engine/settle.js';

const VOCABULARY = {
  start: { kind: integerKind },
  items: {
    each: { amount: { kind: integerKind }, declared: { kind: booleanKind }, kept: { kind: booleanKind } },
  },
};
const given = layoutOf(VOCABULARY, new Map());
const list = given.lists.get('items') as PlacedList;

function node(conditions: Parameters<typeof compileConditions>[0], layout: Compilation['layout']): Node {
  const compilation: Compilation = { layout, refusals: [], names: new Set() };
  const compiled = compileConditions(conditions, '', compilation);
  expect(compilation.refusals).toEqual([]);
  return compiled;
}

const where = node(
  {
    any: [
      { fact: 'declared', operator: 'equal', value: true },
      {
        all: [
          { fact: 'kept', operator: 'equal', value: true },
          { fact: 'amount', operator: 'greaterThan', value: 2 },
        ],
      },
    ],
  },
  list.each,
);
const over: ListSelection = { list: 'items', slot: list.slot, each: list.each, event: undefined, where };

function programOf(
  kind: ComputedFact['kind'],
  compute: ComputedFact['compute'],
  inputs: readonly number[] = [],
) {
  const computed: ComputedFact = { name: 'total', slot: given.size, kind, inputs, over, compute };
  return { layout: withFact(given, 'total', { kind }), computed: [computed] };
}

const sums = programOf(integerKind, sumOf(over, 0, 1));
const counts = programOf(integerKind, countOf(over));
const some = programOf(booleanKind, quantifierOf(over, 'some'));
const every = programOf(booleanKind, quantifierOf(over, 'every'));
const latest = programOf(integerKind, latestOf(over, 0, 0), [0]);

const flag = fc.constantFrom(true, false, undefined);
const records = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), flag, flag), { maxLength: 4 });

function* completionsOf(items: readonly Environment[]): Generator<Environment[]> {
  const [first, ...rest] = items;
  if (first === undefined) {
    yield [];
    return;
  }
  const flags = (slot: unknown): boolean[] => (slot === undefined ? [true, false] : [slot as boolean]);
  for (const declared of flags(first[1])) {
    for (const kept of flags(first[2])) {
      for (const others of completionsOf(rest)) yield [[first[0], declared, kept], ...others];
    }
  }
}

/** What is taken, told without the engine. */
function taken(items: readonly Environment[]): number[] {
  return items
    .filter(([amount, declared, kept]) => declared || (kept && (amount as number) > 2))
    .map(([amount]) => amount as number);
}

/** Each computed fact, the comparison made with it, and what it should come to, told without the engine. */
const CASES = {
  sum: [
    sums,
    'greaterThanInclusive',
    6,
    (items: Environment[]) => taken(items).reduce((a, b) => a + b, 0) >= 6,
  ],
  count: [counts, 'lessThan', 2, (items: Environment[]) => taken(items).length < 2],
  some: [some, 'equal', true, (items: Environment[]) => taken(items).length > 0],
  every: [every, 'equal', true, (items: Environment[]) => taken(items).length === items.length],
  latest: [latest, 'greaterThan', 3, (items: Environment[]) => Math.max(1, ...taken(items)) > 3],
} as const;

describe.each(Object.entries(CASES))('%s over a list', (_name, [program, operator, value, holds]) => {
  const conditions = { all: [{ fact: 'total', operator, value }] };
  const question = node(conditions, program.layout);

  test('decides, and names the missing facts of records, exactly as trying every completion does', () => {
    fc.assert(
      fc.property(records, (items) => {
        const facts: Environment = [1, items.map((item) => [...item])];
        computeFacts(program.computed, facts);
        const { outcome, missingFacts } = settle(question, facts, program);
        const outcomes = new Set([...completionsOf(items)].map(holds));
        expect(outcomeOf(outcome)).toBe(
          outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'met' : 'unmet',
        );
        const relevant = items.flatMap((item, index) =>
          [1, 2].flatMap((slot) => {
            if (item[slot] !== undefined) return [];
            const flips = [...completionsOf(items)].some((completion) => {
              const changed = completion.map((record) => [...record]);
              const record = changed[index] as Environment;
              record[slot] = !record[slot];
              return holds(changed) !== holds(completion);
            });
            return flips ? [`items[${index}].${slot === 1 ? 'declared' : 'kept'}`] : [];
          }),
        );
        expect(missingFacts).toEqual(relevant);
      }),
      { numRuns: 500 },
    );
  });

  test('proves each record, and the same outcome at the root', () => {
    fc.assert(
      fc.property(records, (items) => {
        const facts: Environment = [1, items.map((item) => [...item])];
        computeFacts(program.computed, facts);
        const proof = prove(question, facts, program, () => ({ document: 'test', sources: [] }));
        expect(proof.outcome).toBe(outcomeOf(settle(question, facts, program).outcome));
        const comparison = leafOf(proof);
        const operand = comparison.left as ComputedOperand;
        expect(operand.records.map(({ path }) => path)).toEqual(
          items.map((_item, index) => `items[${index}]`),
        );
        expect(operand.records.map((record) => record.outcome)).toEqual(
          items.map((item) => outcomeOf(where.decide(item))),
        );
      }),
    );
  });
});

function leafOf(proof: Proof): Extract<Proof, { type: 'comparison' }> {
  return proof.type === 'comparison' ? proof : leafOf(proof.parts[0] as Proof);
}

test('a list that was not given leaves open what it bears on, and is asked for', () => {
  const question = node(
    { all: [{ fact: 'total', operator: 'greaterThanInclusive', value: 6 }] },
    sums.layout,
  );
  const facts: Environment = [1, undefined];
  computeFacts(sums.computed, facts);
  expect(settle(question, facts, sums)).toEqual({ outcome: 1, missingFacts: ['items'] });
  const never = node({ all: [{ fact: 'total', operator: 'lessThan', value: 1 }] }, latest.layout);
  const start: Environment = [1, undefined];
  computeFacts(latest.computed, start);
  expect(outcomeOf(settle(never, start, latest).outcome)).toBe('unmet');
});

test('a sum is divided rounded down', () => {
  const compute = sumOf({ ...over, where: undefined }, 0, 12);
  expect(compute([0, [[23], [12]]])).toBe(2);
  expect(compute([0, [[24], [12]]])).toBe(3);
});

test('an empty list has every record taken and none', () => {
  const facts: Environment = [1, []];
  expect(some.computed[0]?.compute(facts)).toBe(false);
  expect(every.computed[0]?.compute(facts)).toBe(true);
  expect(sums.computed[0]?.compute(facts)).toBe(0);
  expect(MET).toBe(2);
});

test('the search gives up over a long list soon enough, and then names all that could matter', () => {
  const program = sums;
  const question = node(
    { all: [{ fact: 'total', operator: 'greaterThanInclusive', value: 5_000_000 }] },
    program.layout,
  );
  let cases = 0;
  const counted: Node = {
    ...question,
    decide: (facts) => {
      cases += 1;
      return question.decide(facts);
    },
  };
  // Hardly any two sums of them are the same.
  const items = Array.from({ length: 100 }, (_item, index) => [
    100_003 + index * index * 97,
    undefined,
    undefined,
  ]);
  const facts: Environment = [1, items];
  computeFacts(program.computed, facts);
  const { outcome, missingFacts } = settle(counted, facts, program);
  expect(outcomeOf(outcome)).toBe('unknown');
  expect(missingFacts).toHaveLength(200);
  // A case is decided once, and once more where it is written down.
  expect(cases).toBeLessThan(2_100);
});
