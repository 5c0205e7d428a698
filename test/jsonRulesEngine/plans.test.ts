import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/engine/environment.js';
import type { Value } from '../../src/engine/kind.js';
import { MET } from '../../src/engine/kleene.js';
import { layoutOf } from '../../src/engine/layout.js';
import { planVocabulary } from '../../src/facts/planVocabulary.js';
import { createEngine } from '../../src/jsonRulesEngine/createEngine.js';
import type { EngineFacts } from '../../src/jsonRulesEngine/engineFacts.js';
import { openShipped } from '../../src/rules/shippedRulebook.js';
import { planCases } from '../plan/planFacts.js';
import { lawOf } from '../questions.js';

const EDITIONS = (['guide', 'law'] as const).flatMap((book) =>
  [...openShipped(book).domains.values()]
    .flat()
    .filter(({ document }) => /^\w+\/(?:procedure|checklist|costs|travel)(?:\/|$)/.test(document.id))
    .map(({ document, compiled }) => ({
      id: document.id,
      from: document.effectiveFrom,
      domain: document.id.slice(book.length + 1),
      rules: lawOf(document.effectiveFrom, book),
      compiled,
    })),
);

/** The facts of a case as json-rules-engine takes them. */
function flat(environment: Environment): EngineFacts {
  const { facts } = layoutOf(planVocabulary, new Map());
  return Object.fromEntries(
    [...facts].map(([name, { slot, kind }]) => {
      const value = environment[slot];
      return [name, value === null ? null : kind.write(value as Value)];
    }),
  );
}

const SAMPLE = fc.sample(planCases, { numRuns: 6000, seed: 4 });

describe.each(EDITIONS)(
  'json-rules-engine and the library on $id from $from',
  ({ domain, rules, compiled }) => {
    test('give the same verdict on every rule, met and unmet', async () => {
      const document = compiled();
      const engine = createEngine(rules, [domain]);
      const wanted = document.rules.flatMap((rule) =>
        [true, false].map((verdict) => SAMPLE.find((facts) => (rule.node.decide(facts) === MET) === verdict)),
      );
      expect(wanted.filter((facts) => facts === undefined)).toEqual([]);
      for (const facts of [...new Set(wanted), ...SAMPLE.slice(0, 60)]) {
        const given = facts as Environment;
        const { events } = await engine.run({ ...flat(given) });
        const met = events.filter(({ params }) => params?.document === document.reference.id);
        expect(met.map(({ params }) => params?.rule).sort()).toEqual(
          document.rules
            .filter(({ node }) => node.decide(given) === MET)
            .map(({ name }) => name)
            .sort(),
        );
      }
    }, 60_000);
  },
);
