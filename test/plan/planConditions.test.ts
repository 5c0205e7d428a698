import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Environment, Slot } from '../../src/engine/environment.js';
import { MET, UNKNOWN, UNMET } from '../../src/engine/kleene.js';
import { settle } from '../../src/engine/settle.js';
import type { CompiledDocument } from '../../src/rules/compiledDocument.js';
import { openShipped } from '../../src/rules/shippedRulebook.js';
import { PLAN_FACTS, planCases } from './planFacts.js';

const DOCUMENTS: readonly CompiledDocument[] = (['guide', 'law'] as const)
  .flatMap((name) => [...openShipped(name).domains.values()].flat())
  .filter(({ document }) => /^\w+\/(?:procedure|checklist|costs|travel)(?:\/|$)/.test(document.id))
  .map(({ compiled }) => compiled());

const RULES = DOCUMENTS.flatMap((document) => document.rules.map((rule) => ({ document, rule })));

/** Every completion of a case: each of the facts left out at each of its values. */
function* completions(facts: Environment, open: readonly number[]): Generator<Environment> {
  const [slot, ...rest] = open;
  if (slot === undefined) {
    yield facts;
    return;
  }
  for (const value of PLAN_FACTS[slot]?.values ?? []) {
    const completed: Slot[] = [...facts];
    completed[slot] = value;
    yield* completions(completed, rest);
  }
}

describe('the rules on plans, with some facts left out', () => {
  /** Not the day asked about and the route, which are always known. */
  const slots = PLAN_FACTS.flatMap(({ name }, slot) => (['asOf', 'route'].includes(name) ? [] : [slot]));

  test('come out as every way of filling in what is missing does', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        planCases,
        fc.subarray(slots, { maxLength: 3 }),
        fc.constantFrom(...RULES),
        (facts, open, { document, rule }) => {
          const partial = facts.map((slot, index) => (open.includes(index) ? undefined : slot));
          const verdicts = new Set([...completions(partial, open)].map((full) => rule.node.decide(full)));
          const { outcome, missingFacts } = settle(rule.node, partial, document.program);
          expect(outcome).toBe(verdicts.size > 1 ? UNKNOWN : [...verdicts][0]);
          const changing = open.filter((slot) => {
            const others = open.filter((other) => other !== slot);
            return [...completions(partial, others)].some((rest) => {
              return new Set([...completions(rest, [slot])].map((full) => rule.node.decide(full))).size > 1;
            });
          });
          const paths = changing.flatMap((slot) => {
            const name = PLAN_FACTS[slot]?.name ?? '';
            return document.program.layout.facts.get(name)?.from ?? [];
          });
          expect([...missingFacts].sort()).toEqual([...new Set(paths)].sort());
          seen.add(`${outcome}`);
        },
      ),
      { numRuns: 1000 },
    );
    expect([...seen].sort()).toEqual([UNMET, UNKNOWN, MET].map(String).sort());
  }, 60_000);

  test('of costs of one group never apply together', () => {
    fc.assert(
      fc.property(planCases, (facts) => {
        for (const document of DOCUMENTS) {
          const groups = document.rules
            .filter(({ node, event }) => event.params?.group !== undefined && node.decide(facts) === MET)
            .map(({ event }) => event.params?.group);
          expect(new Set(groups).size, document.reference.id).toBe(groups.length);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
