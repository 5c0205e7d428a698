import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplify } from '../../src/engine/simplify.js';
import { compile, completeFacts, completionsOf, conditions, partialFacts } from './language.js';

test('conditions without what some facts decide come out the same for every case with those facts', () => {
  fc.assert(
    fc.property(conditions, partialFacts, (source, facts) => {
      const node = compile(source);
      const simple = simplify(node, facts);
      for (const completion of completionsOf(facts))
        expect(simple.decide(completion)).toBe(node.decide(completion));
      expect(simple.decide(facts)).toBe(node.decide(facts));
    }),
  );
});

test('nothing is asked any more of conditions that are decided', () => {
  fc.assert(
    fc.property(conditions, completeFacts, (source, facts) => {
      const simple = simplify(compile(source), facts);
      expect(simple).toMatchObject({ children: [] });
    }),
  );
});
