import * as fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { expect, test } from 'vitest';
import type { Environment } from '../../src/engine/environment.js';
import { MET } from '../../src/engine/kleene.js';
import { engineConditions } from '../../src/jsonRulesEngine/engineConditions.js';
import { domainOperators } from '../../src/jsonRulesEngine/operators.js';
import { compile, completeFacts, conditions, FACTS } from '../engine/language.js';

function named(facts: Environment): Record<string, unknown> {
  return Object.fromEntries(FACTS.map((fact, index) => [fact, facts[index]]));
}

test('json-rules-engine gives the same verdict on generated conditions, with all facts known', async () => {
  const tally = { met: 0, unmet: 0 };
  await fc.assert(
    fc.asyncProperty(
      conditions,
      fc.array(completeFacts, { minLength: 1, maxLength: 5 }),
      async (source, cases) => {
        const node = compile(source);
        const engine = new Engine();
        for (const { name, compare } of domainOperators()) engine.addOperator(name, compare);
        engine.addRule({
          name: 'rule',
          conditions: engineConditions(source, (fact) => fact),
          event: { type: 'met' },
        });
        for (const facts of cases) {
          const { events } = await engine.run(named(facts));
          const verdict = events.length === 1;
          expect(node.decide(facts) === MET).toBe(verdict);
          tally[verdict ? 'met' : 'unmet'] += 1;
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(tally.met, tally.unmet)).toBeGreaterThan(100);
});
