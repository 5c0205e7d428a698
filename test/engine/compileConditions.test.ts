import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../src/engine/conditions.js';
import type { Slot } from '../../src/engine/environment.js';
import { outcomeOf } from '../../src/engine/kleene.js';
import { OPERATORS } from '../../src/engine/operators.js';
import { compile, FACTS, type Fact, refusalsOf, VOCABULARY } from './language.js';

function decide(conditions: Conditions, given: Partial<Record<Fact, Slot>>): string {
  return outcomeOf(compile(conditions).decide(FACTS.map((fact) => given[fact])));
}

const is = (fact: string, value: boolean | string | number | null): Conditions => ({
  fact,
  operator: 'equal',
  value,
});

describe('three-valued logic', () => {
  const values = { met: true, unmet: false, unknown: undefined } as const;
  type Name = keyof typeof values;
  const names = Object.keys(values) as Name[];
  // Kleene's strong tables, written out.
  const ALL: Record<Name, Record<Name, Name>> = {
    met: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
    unmet: { met: 'unmet', unmet: 'unmet', unknown: 'unmet' },
    unknown: { met: 'unknown', unmet: 'unmet', unknown: 'unknown' },
  };
  const ANY: Record<Name, Record<Name, Name>> = {
    met: { met: 'met', unmet: 'met', unknown: 'met' },
    unmet: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
    unknown: { met: 'met', unmet: 'unknown', unknown: 'unknown' },
  };
  const NOT: Record<Name, Name> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

  test.each(names.flatMap((a) => names.map((b) => [a, b] as const)))('%s and %s', (a, b) => {
    const given = { p: values[a], q: values[b] };
    expect(decide({ all: [is('p', true), is('q', true)] }, given)).toBe(ALL[a][b]);
    expect(decide({ any: [is('p', true), is('q', true)] }, given)).toBe(ANY[a][b]);
    expect(decide({ not: is('p', true) }, given)).toBe(NOT[a]);
  });
});

describe('a fact known to be absent', () => {
  test('equals null only, has no order, and is in no list', () => {
    expect(decide({ all: [is('k', null)] }, { k: null })).toBe('met');
    expect(decide({ all: [is('k', null)] }, { k: 0 })).toBe('unmet');
    expect(decide({ all: [is('k', null)] }, {})).toBe('unknown');
    expect(decide({ all: [{ fact: 'k', operator: 'notEqual', value: 1 }] }, { k: null })).toBe('met');
    for (const operator of ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']) {
      expect(decide({ all: [{ fact: 'k', operator, value: 0 }] }, { k: null })).toBe('unmet');
    }
    expect(
      decide({ all: [{ fact: 'other', operator: 'in', value: ['red', 'green', 'blue'] }] }, { other: null }),
    ).toBe('unmet');
    expect(decide({ all: [{ fact: 'other', operator: 'notIn', value: ['red'] }] }, { other: null })).toBe(
      'met',
    );
  });
});

describe('refusals', () => {
  const at = (conditions: Conditions): string[] => refusalsOf(conditions).map(({ path }) => path);

  test('an empty list of conditions', () => {
    expect(at({ all: [] })).toEqual(['conditions.all']);
    expect(at({ any: [{ all: [is('p', true), { any: [] }] }] })).toEqual(['conditions.any[0].all[1].any']);
  });

  test('an unknown fact, operator or parameter, each with what there is', () => {
    const [refusal] = refusalsOf({ all: [is('pp', true)] });
    expect(refusal?.path).toBe('conditions.all[0].fact');
    expect(refusal?.expected).toContain('colour');
    expect(at({ all: [{ fact: 'm', operator: 'moreThan', value: 1 }] })).toEqual([
      'conditions.all[0].operator',
    ]);
    expect(at({ all: [{ fact: 'm', operator: 'toString', value: 1 }] })).toEqual([
      'conditions.all[0].operator',
    ]);
    expect(at({ all: [{ fact: 'm', operator: 'lessThan', value: { fact: 'parameters.x' } }] })).toEqual([
      'conditions.all[0].value.fact',
    ]);
  });

  test('a name used twice', () => {
    expect(
      at({
        all: [
          { name: 'a', any: [is('p', true)] },
          { name: 'a', any: [is('q', true)] },
        ],
      }),
    ).toEqual(['conditions.all[1].name']);
  });

  test('null where it cannot be', () => {
    expect(at({ all: [is('p', null)] })).toEqual(['conditions.all[0].value']);
    expect(at({ all: [{ fact: 'k', operator: 'lessThan', value: null }] })).toEqual([
      'conditions.all[0].value',
    ]);
    expect(at({ all: [{ fact: 'm', operator: 'lessThan', value: { fact: 'k' } }] })).toEqual([
      'conditions.all[0].value.fact',
    ]);
  });

  test('a word outside the closed list, and a reference to another kind', () => {
    expect(at({ all: [is('colour', 'pink')] })).toEqual(['conditions.all[0].value']);
    expect(at({ all: [{ fact: 'colour', operator: 'in', value: ['red', 'pink'] }] })).toEqual([
      'conditions.all[0].value[1]',
    ]);
    expect(at({ all: [{ fact: 'm', operator: 'equal', value: { fact: 'colour' } }] })).toEqual([
      'conditions.all[0].value.fact',
    ]);
  });

  test('every operator on a kind of fact that it is not for, and every literal of another kind', () => {
    const wrong = fc.constantFrom(...FACTS).chain((fact) => {
      const kind = VOCABULARY[fact].kind.name;
      const operators = Object.entries(OPERATORS).filter(([, { kinds }]) => !kinds.includes(kind));
      return fc.record({
        fact: fc.constant(fact),
        operator: fc.constantFrom(...operators.map(([name]) => name)),
        value: fc.constant(1),
      });
    });
    fc.assert(
      fc.property(wrong, (leaf) => {
        expect(at({ all: [leaf] })).toContain('conditions.all[0].operator');
      }),
    );
    const illTyped: Conditions[] = [
      is('p', 'true'),
      is('p', 1),
      is('m', '1'),
      is('m', 1.5),
      is('m', -1),
      is('m', true),
      is('colour', 1),
    ];
    for (const leaf of illTyped) expect(at({ all: [leaf] })).toEqual(['conditions.all[0].value']);
    expect(at({ all: [{ fact: 'm', operator: 'in', value: [] }] })).toEqual(['conditions.all[0].value']);
    expect(at({ all: [{ fact: 'm', operator: 'in', value: 'abc' }] })).toEqual(['conditions.all[0].value']);
    expect(at({ all: [{ fact: 'tags', operator: 'contains', value: 1 }] })).toEqual([
      'conditions.all[0].value',
    ]);
  });
});
