import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DocumentChange,
  diffRules,
  documentsInForce,
  documentsKnown,
  type RulesDiff,
} from '../../src/editions.js';
import type { HashedDocument } from '../../src/index.js';
import { hashed } from '../../src/rules/hashed.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { aDocument, type LooseJson } from '../rules/aDocument.js';
import { GUIDE, histories, openHistory, PUBLISHED, revise } from './books.js';

const OTHER_WAY = { added: 'removed', removed: 'added', changed: 'changed', replaced: 'replaced' } as const;

/** What a difference is when its sides are swapped. */
function swapped({ documents }: RulesDiff): RulesDiff {
  return {
    documents: documents.map((document): DocumentChange => {
      const { before, after, values, rules, sources, gap } = document;
      return {
        ...document,
        change: OTHER_WAY[document.change],
        before: after,
        after: before,
        values: values
          .map((value) => ({
            ...value,
            change: OTHER_WAY[value.change],
            before: value.after,
            after: value.before,
            // A figure stands in the edition after, or was in the one before.
            effectiveFrom: (value.before === null ? after : before)?.effectiveFrom ?? '',
          }))
          // A figure in another unit is removed before it is added.
          .sort((a, b) =>
            a.parameter === b.parameter
              ? a.change === 'removed'
                ? -1
                : 1
              : a.parameter < b.parameter
                ? -1
                : 1,
          ),
        rules: rules.map((rule) => ({
          ...rule,
          change: OTHER_WAY[rule.change],
          before: rule.after,
          after: rule.before,
        })),
        sources: sources.map((source) => ({ ...source, change: OTHER_WAY[source.change] })),
        gap: gap === null ? null : gap === 'declared' ? 'closed' : 'declared',
      };
    }),
  };
}

const states: fc.Arbitrary<readonly HashedDocument[]> = fc.oneof(
  fc.subarray([...GUIDE]),
  fc
    .tuple(histories, fc.constantFrom(...PUBLISHED))
    .map(([documents, knownOn]) => documentsKnown({ rulebook: openHistory(documents), knownOn })),
);

describe('diffRules', () => {
  test('finds nothing between a state and itself', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(diffRules(state, [...state].reverse())).toEqual({ documents: [] });
      }),
    );
  });

  test('says the opposite with the sides swapped', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(diffRules(b, a)).toEqual(swapped(diffRules(a, b)));
      }),
    );
  });

  test('tells every document on one side and not on the other, each once', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const { documents } = diffRules(a, b);
        const hashes = (side: readonly HashedDocument[]): readonly string[] => side.map(({ hash }) => hash);
        const only = (side: readonly string[], other: readonly string[]): readonly string[] =>
          side.filter((hash) => !other.includes(hash)).toSorted();
        const found = (side: 'before' | 'after'): readonly string[] =>
          documents.flatMap((document) => document[side]?.hash ?? []).toSorted();
        expect(found('before')).toEqual(only(hashes(a), hashes(b)));
        expect(found('after')).toEqual(only(hashes(b), hashes(a)));
      }),
    );
  });

  test('is plain JSON', () => {
    const diff = diffRules([], GUIDE);
    expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
    expect(diff.documents).toHaveLength(GUIDE.length);
    expect(Object.keys(diff.documents[0] as object)).toEqual([
      'change',
      'id',
      'before',
      'after',
      'values',
      'rules',
      'sources',
      'gap',
      'others',
    ]);
  });

  test('shows what a new edition of the guaranteed income changes, worked out', () => {
    const [june, july] = ['2026-06-30', '2026-07-01'].map((day) => documentsInForce(day));
    expect(diffRules(june ?? [], july ?? [])).toEqual({
      documents: [
        {
          change: 'replaced',
          id: 'guide/family-income',
          before: expect.objectContaining({
            effectiveFrom: '2026-04-01',
            effectiveTo: '2026-06-30',
            revision: 2,
          }),
          after: expect.objectContaining({ effectiveFrom: '2026-07-01', effectiveTo: null }),
          values: [
            {
              change: 'changed',
              parameter: 'guaranteedIncome',
              before: '2189.81',
              after: '2233.61',
              unit: 'EUR/month',
              effectiveFrom: '2026-07-01',
            },
            {
              change: 'changed',
              parameter: 'threshold',
              before: '2627.77',
              after: '2680.33',
              unit: 'EUR/month',
              effectiveFrom: '2026-07-01',
            },
          ],
          rules: [],
          sources: [
            { id: 'fod-waso-copy', at: 'GGMMI from 2026-04-01', change: 'removed' },
            { id: 'fod-waso-copy', at: 'GGMMI from 2026-07-01', change: 'added' },
          ],
          gap: null,
          others: ['effectiveTo'],
        },
      ],
    });
  });

  const changed = (change: (document: LooseJson) => void): DocumentChange | undefined =>
    diffRules([hashed(aDocument())], [hashed(aDocument(change))]).documents[0];

  test('tells figures, rules, sources and the rest apart', () => {
    expect(
      changed((d) => {
        d.parameters.more = d.parameters.term;
        delete d.parameters.term;
      })?.values,
    ).toEqual([
      {
        change: 'added',
        parameter: 'more',
        before: null,
        after: 30,
        unit: 'days',
        effectiveFrom: '2026-01-01',
      },
      {
        change: 'removed',
        parameter: 'term',
        before: 30,
        after: null,
        unit: 'days',
        effectiveFrom: '2026-01-01',
      },
    ]);
    expect(
      changed((d) => {
        d.parameters.term.unit = 'months';
      })?.values.map(({ change, unit }) => [change, unit]),
    ).toEqual([
      ['removed', 'days'],
      ['added', 'months'],
    ]);
    const rule = changed((d) => {
      d.rules[0].priority = 5;
    });
    expect(
      rule?.rules.map(({ change, rule: name, before, after }) => [
        change,
        name,
        before?.priority,
        after?.priority,
      ]),
    ).toEqual([['changed', 'a-rule', undefined, 5]]);
    expect(
      changed((d) => {
        d.rules[0].name = 'b-rule';
      })?.rules.map(({ change, rule: name }) => [change, name]),
    ).toEqual([
      ['removed', 'a-rule'],
      ['added', 'b-rule'],
    ]);
    expect(
      changed((d) => {
        d.parameters.base.sources = [{ id: 'b-source', at: 'x' }];
      })?.sources,
    ).toEqual([{ id: 'b-source', at: 'x', change: 'added' }]);
    const rest = changed((d) => {
      d.title = 'Other';
      d.caveats = [{ code: 'a', params: {} }];
      d.parameters.age.confidence = 'low';
      d.computed = { some: { count: true, over: 'x' } };
    });
    expect([rest?.values, rest?.rules, rest?.sources, rest?.others]).toEqual([
      [],
      [],
      [],
      ['caveats', 'computed.some', 'parameters.age', 'title'],
    ]);
  });

  test('compares figures as they work out', () => {
    const { values = [], others } =
      changed((d) => {
        d.parameters.base.value = '2000.00';
      }) ?? {};
    expect(values.map(({ parameter, before, after }) => [parameter, before, after])).toEqual([
      ['base', '1000.00', '2000.00'],
      ['threshold', '1100.00', '2200.00'],
    ]);
    expect(others).toEqual([]);
    expect(() =>
      diffRules(
        [],
        [
          hashed(
            aDocument((d) => {
              d.parameters.threshold.of = 'none';
            }) as RuleDocument,
          ),
        ],
      ),
    ).toThrow(/parameters.threshold.of: expected another parameter/);
  });

  test('says when a gap is declared or closed', () => {
    const edition = {
      effectiveFrom: '2026-01-01',
      effectiveTo: null,
      revision: 1,
      publishedOn: '2026-01-01',
    };
    const [stated, unknown] = [
      hashed(revise({ ...edition, base: '1.00' })),
      hashed(revise({ ...edition, base: null })),
    ];
    expect(diffRules([stated], [unknown]).documents[0]).toMatchObject({ gap: 'declared', others: ['gap'] });
    expect(diffRules([unknown], [stated]).documents[0]?.gap).toBe('closed');
  });

  test('puts a correction beside what it corrects, and an edition that moved beside the one it replaces', () => {
    const edition = { effectiveTo: null, publishedOn: '2026-01-01', revision: 1, base: '1.00' };
    const on = (effectiveFrom: string, revision = 1): HashedDocument =>
      hashed(revise({ ...edition, effectiveFrom, revision }));
    const pairs = (before: readonly HashedDocument[], after: readonly HashedDocument[]): unknown =>
      diffRules(before, after).documents.map(({ change, before: was, after: is }) => [
        change,
        was?.effectiveFrom,
        is?.effectiveFrom,
      ]);
    expect(pairs([on('2026-01-01')], [on('2026-01-01', 2), on('2026-02-01')])).toEqual([
      ['replaced', '2026-01-01', '2026-01-01'],
      ['added', undefined, '2026-02-01'],
    ]);
    expect(pairs([on('2026-01-01')], [on('2026-01-15')])).toEqual([['replaced', '2026-01-01', '2026-01-15']]);
    expect(pairs([on('2026-03-01')], [on('2026-01-15'), on('2026-02-01')])).toEqual([
      ['added', undefined, '2026-01-15'],
      ['added', undefined, '2026-02-01'],
      ['removed', '2026-03-01', undefined],
    ]);
  });
});

describe('the documents of a state', () => {
  test('are refused for what is no day and no rulebook', () => {
    expect(() => documentsInForce('x')).toThrow('asOf: expected a date');
    expect(() => documentsInForce('2026-01-01', { knownOn: 'x' })).toThrow('knownOn: expected a date');
    expect(() => documentsKnown({ rulebook: 'x' as never })).toThrow('rulebook: expected one of guide, law');
  });
});
