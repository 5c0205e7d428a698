import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../src/engine/conditions.js';
import type { Environment } from '../../src/engine/environment.js';
import { MET, outcomeOf, UNKNOWN } from '../../src/engine/kleene.js';
import type { Node } from '../../src/engine/node.js';
import { prove } from '../../src/engine/prove.js';
import { settle, settledOutcome } from '../../src/engine/settle.js';
import {
  compile,
  completionsOf,
  conditions,
  FACTS,
  type Fact,
  LAYOUT,
  partialFacts,
  VALUES,
} from './language.js';

const PROGRAM = { layout: LAYOUT, computed: [] };

/** What the conditions come to in every completion, by listing them all. */
function bruteForce(node: Node, facts: Environment): { outcome: string; missingFacts: readonly string[] } {
  const outcomes = new Set<boolean>();
  const relevant = new Set<Fact>();
  for (const completion of completionsOf(facts)) {
    const holds = node.decide(completion) === MET;
    outcomes.add(holds);
    facts.forEach((slot, index) => {
      const fact = FACTS[index] as Fact;
      if (slot !== undefined || relevant.has(fact)) return;
      const flips = VALUES[fact].some((value) => {
        const changed = [...completion];
        changed[index] = value;
        return (node.decide(changed) === MET) !== holds;
      });
      if (flips) relevant.add(fact);
    });
  }
  const outcome = outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'met' : 'unmet';
  return { outcome, missingFacts: FACTS.filter((fact) => relevant.has(fact)) };
}

describe('settle', () => {
  test('decides, and names the missing facts, exactly as trying every completion does', () => {
    const tally = { met: 0, unmet: 0, unknown: 0, byCases: 0 };
    fc.assert(
      fc.property(conditions, partialFacts, (source, facts) => {
        const node = compile(source);
        const expected = bruteForce(node, facts);
        const { outcome, missingFacts } = settle(node, facts, PROGRAM);
        expect({ outcome: outcomeOf(outcome), missingFacts }).toEqual(expected);
        tally[expected.outcome as 'met'] += 1;
        if (node.decide(facts) === UNKNOWN && outcome !== UNKNOWN) tally.byCases += 1;
      }),
      { numRuns: 3000 },
    );
    // The generator reaches every outcome, and the cases that three-valued logic alone leaves open.
    expect(Math.min(tally.met, tally.unmet, tally.unknown)).toBeGreaterThan(100);
    expect(tally.byCases).toBeGreaterThan(10);
  });

  test('leaves the case as it was', () => {
    fc.assert(
      fc.property(conditions, partialFacts, (source, facts) => {
        const before = structuredClone(facts);
        settle(compile(source), facts, PROGRAM);
        expect(facts).toEqual(before);
      }),
    );
  });

  test('tells the outcome alone as it does with the missing facts', () => {
    fc.assert(
      fc.property(conditions, partialFacts, (source, facts) => {
        const node = compile(source);
        const expected = bruteForce(node, facts).outcome;
        expect(outcomeOf(settledOutcome(node, facts, PROGRAM))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('agrees with the root of the proof', () => {
    fc.assert(
      fc.property(conditions, partialFacts, (source, facts) => {
        const node = compile(source);
        const proof = prove(node, facts, PROGRAM, () => ({ document: 'test', sources: [] }));
        expect(proof.outcome).toBe(outcomeOf(settle(node, facts, PROGRAM).outcome));
      }),
      { numRuns: 1000 },
    );
  });

  test('decides a rate that depends on a missing age when both rates come out alike', () => {
    const rates: Conditions = {
      any: [
        {
          all: [
            { fact: 'm', operator: 'lessThan', value: 3 },
            { fact: 'n', operator: 'greaterThanInclusive', value: 2 },
          ],
        },
        {
          all: [
            { fact: 'm', operator: 'greaterThanInclusive', value: 3 },
            { fact: 'n', operator: 'greaterThanInclusive', value: 4 },
          ],
        },
      ],
    };
    const outcomeAt = (n: number): unknown => {
      const facts = FACTS.map((fact) => (fact === 'n' ? n : undefined));
      const { outcome, missingFacts } = settle(compile(rates), facts, PROGRAM);
      return [outcomeOf(outcome), missingFacts];
    };
    expect(outcomeAt(4)).toEqual(['met', []]);
    expect(outcomeAt(3)).toEqual(['unknown', ['m']]);
    expect(outcomeAt(1)).toEqual(['unmet', []]);
  });
});
