import * as fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import type { Environment, Slot } from '../../src/engine/environment.js';
import type { Value } from '../../src/engine/kind.js';
import { MET } from '../../src/engine/kleene.js';
import type { Layout } from '../../src/engine/layout.js';
import { engineConditions } from '../../src/jsonRulesEngine/engineConditions.js';
import { domainOperators } from '../../src/jsonRulesEngine/operators.js';
import type { CompiledDocument } from '../../src/rules/compiledDocument.js';
import { openShipped, RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';

const DOCUMENTS: readonly CompiledDocument[] = RULEBOOK_NAMES.flatMap((book) =>
  [...openShipped(book).domains.values()].flat(),
)
  .filter(({ document }) => /^\w+\/(?:residence-count|schengen-days)(?:\/|$)/.test(document.id))
  .map(({ compiled }) => compiled());

const GROUPS = ['belgian', 'eu', 'eea', 'swiss', 'third-country'];

/** Any facts of a layout, all of them known, mostly of words that a rule names. */
function anyFacts({ facts, size }: Layout, rule: string): fc.Arbitrary<Environment> {
  const slots: fc.Arbitrary<Slot>[] = Array.from({ length: size }, () => fc.constant(undefined));
  for (const { slot, kind, values, nullable } of facts.values()) {
    const known: Readonly<Record<string, fc.Arbitrary<Slot>>> = {
      boolean: fc.boolean(),
      integer: fc.integer({ min: 0, max: 15 }),
      string: wordOf(values ?? GROUPS, rule),
    };
    const arbitrary = known[kind.name] ?? fc.constant(20_000);
    slots[slot] =
      nullable === true
        ? fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant(null) })
        : arbitrary;
  }
  return fc.tuple(...slots);
}

function wordOf(values: readonly string[], rule: string): fc.Arbitrary<string> {
  const named = values.filter((value) => rule.includes(`"${value}"`));
  const any = fc.constantFrom(...values);
  return named.length === 0
    ? any
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...named) }, { weight: 1, arbitrary: any });
}

describe.each(DOCUMENTS.map((document) => [document.reference.id, document] as const))(
  '%s',
  (_id, document) => {
    const { program, parameters } = document;

    test.each(document.rules.map((rule) => [rule.name, rule] as const))(
      '%s is met and unmet, as json-rules-engine says',
      async (name, rule) => {
        const layout =
          rule.over === undefined ? program.layout : (program.layout.lists.get(rule.over)?.each as Layout);
        const source = document.document.rules.find((each) => each.name === name);
        const engine = new Engine();
        for (const { name: operator, compare } of domainOperators()) engine.addOperator(operator, compare);
        for (const [parameter, { kind, value }] of parameters)
          engine.addFact(`parameters.${parameter}`, kind.write(value));
        engine.addRule({
          conditions: engineConditions(source?.conditions ?? { all: [] }, (fact) => fact),
          event: { type: 'met' },
        });
        const sample = fc.sample(anyFacts(layout, JSON.stringify(source)), { numRuns: 4_000, seed: 7 });
        const isMet = (facts: Environment): boolean => rule.node.decide(facts) === MET;
        const both = [
          sample.filter(isMet).slice(0, 20),
          sample.filter((facts) => !isMet(facts)).slice(0, 20),
        ];
        for (const facts of both) expect(facts.length).toBeGreaterThan(0);
        for (const facts of both.flat()) {
          const flat = [...layout.facts].map(([fact, { slot, kind }]) => {
            const value = facts[slot];
            return [fact, value === null ? null : kind.write(value as Value)] as const;
          });
          const { events } = await engine.run(Object.fromEntries(flat));
          expect(events.length === 1).toBe(isMet(facts));
        }
      },
    );
  },
);
