import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/editions.js';
import { decide, rulesAsOf, shippedRulebook } from '../../src/index.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { aDocument, type LooseJson } from '../rules/aDocument.js';
import { aSalary, histories, openHistory, PUBLISHED, revise } from './books.js';

const edition = (
  effectiveFrom: string,
  effectiveTo: string | null,
  change: (d: LooseJson) => void = () => undefined,
): RuleDocument =>
  aDocument((document) => {
    Object.assign(document, { effectiveFrom, effectiveTo });
    change(document);
  });

const spans = (documents: readonly RuleDocument[], parameter = 'base'): unknown =>
  timelineOf(openHistory(documents), parameter).map(({ from, to, value, gap }) => [
    from,
    to,
    value ?? gap?.reason,
  ]);

describe('timelineOf', () => {
  test('tells the history of a shipped figure', () => {
    const entries = timelineOf('guide', 'threshold', 'family-income');
    expect(entries.map(({ from, to, value }) => [from, to, value])).toEqual([
      ['2026-01-01', '2026-03-31', '2584.93'],
      ['2026-04-01', '2026-06-30', '2627.77'],
      ['2026-07-01', null, '2680.33'],
    ]);
    expect(Object.keys(entries[0] as object)).toEqual([
      'domain',
      'from',
      'to',
      'value',
      'unit',
      'confidence',
      'contested',
      'derivation',
      'sources',
      'documents',
      'gap',
    ]);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
    expect(timelineOf('law', 'blueCard')[0]?.confidence).toBe('high');
  });

  test('takes all domains, those with a first part in common, or one', () => {
    const domains = (domain?: string): readonly string[] => [
      ...new Set(timelineOf('guide', 'blueCard', domain).map((entry) => entry.domain)),
    ];
    expect(domains()).toEqual(['salary/brussels', 'salary/flanders', 'salary/wallonia']);
    expect(domains('salary')).toEqual(domains());
    expect(domains('salary/flanders')).toEqual(['salary/flanders']);
    expect(domains('guide/salary/flanders')).toEqual(['salary/flanders']);
    expect(() => domains('salar')).toThrow(
      'parameter: expected a figure that an edition of guide/salar states, received "blueCard"',
    );
    expect(() => timelineOf('guide', 'toString')).toThrow(
      'parameter: expected a figure that an edition of guide states',
    );
    expect(() => timelineOf('x' as never, 'blueCard', undefined, { knownOn: 'x' })).toThrow(
      /knownOn: .*\nrulebook: /,
    );
    expect(() => timelineOf('guide', 'blueCard', undefined, { knownOn: '2026-01-01' })).toThrow(
      'parameter: expected',
    );
  });

  test('joins editions that follow each other and say the same', () => {
    const [first, second, third] = [
      edition('2026-01-01', '2026-01-31'),
      edition('2026-02-01', '2026-02-28'),
      edition('2026-03-01', null),
    ];
    expect(spans([first, second, third])).toEqual([['2026-01-01', null, '1000.00']]);
    expect(
      timelineOf(openHistory([first, second]), 'base')[0]?.documents.map((d) => d.effectiveFrom),
    ).toEqual(['2026-01-01', '2026-02-01']);
    for (const change of [
      (d: LooseJson) => {
        d.parameters.base.value = '1000.01';
      },
      (d: LooseJson) => {
        d.parameters.base.unit = 'EUR/year';
        d.parameters.threshold.unit = 'EUR/year';
      },
      (d: LooseJson) => {
        d.parameters.base.sources = [{ id: 'b-source', at: 'x' }];
      },
      (d: LooseJson) => {
        d.parameters.base.confidence = 'low';
      },
    ]) {
      expect(spans([first, edition('2026-02-01', null, change)])).toHaveLength(2);
    }
  });

  test('shows the days that are not known, and why', () => {
    const gap = revise({
      effectiveFrom: '2026-02-01',
      effectiveTo: '2026-02-28',
      revision: 1,
      publishedOn: '2026-01-01',
      base: null,
    });
    const without = edition('2026-04-01', '2026-04-30', (d) => {
      d.parameters = { term: d.parameters.term };
      d.rules = [];
    });
    const documents = [
      edition('2026-01-01', '2026-01-31'),
      gap,
      edition('2026-03-01', '2026-03-15'),
      without,
      edition('2026-05-01', null),
    ];
    expect(spans(documents)).toEqual([
      ['2026-01-01', '2026-01-31', '1000.00'],
      ['2026-02-01', '2026-02-28', 'declared'],
      ['2026-03-01', '2026-03-15', '1000.00'],
      ['2026-03-16', '2026-03-31', 'no-edition'],
      ['2026-04-01', '2026-04-30', 'not-stated'],
      ['2026-05-01', null, '1000.00'],
    ]);
    expect(timelineOf(openHistory(documents), 'base')[1]?.gap?.note).toBe('Not known.');
    expect(timelineOf(openHistory(documents), 'base')[3]?.documents).toEqual([]);
  });

  test('covers every day once, and says of each what decides on it', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...PUBLISHED), (documents, knownOn) => {
        const rulebook = openHistory(documents);
        fc.pre(documents.some(({ publishedOn }) => publishedOn <= knownOn));
        const entries = timelineOf(rulebook, 'threshold', undefined, { knownOn });
        entries.slice(1).forEach(({ from }, index) => {
          const end = entries[index]?.to ?? '';
          expect(new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10)).toBe(from);
        });
        for (const { from, value, gap } of entries) {
          if (gap !== null) continue;
          const { figures } = decide('salary', aSalary(1) as never, rulesAsOf(from, { rulebook, knownOn }));
          expect(figures.rates[0]?.threshold.amount ?? value).toBe(value);
        }
      }),
    );
  });
});

describe('what was known on a day', () => {
  test('is exactly the newest revisions published by then, and they answer as a rulebook that has only these', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom(...PUBLISHED, '2025-12-31', '2026-12-31'),
        fc.constantFrom('2026-01-15', '2026-03-01', '2026-06-30', '2027-01-01'),
        fc.integer({ min: 1, max: 1_100_000 }),
        (documents, knownOn, asOf, cents) => {
          const published = documents.filter(({ publishedOn }) => publishedOn <= knownOn);
          const askOf = (known: readonly RuleDocument[], day?: string): unknown => {
            try {
              const rules = rulesAsOf(asOf, { rulebook: openHistory(known), knownOn: day });
              return JSON.stringify([rules.documents, decide('salary', aSalary(cents) as never, rules)]);
            } catch (error) {
              return String(error);
            }
          };
          expect(askOf(documents, knownOn)).toBe(askOf(published));

          const inForce = published.filter(
            ({ effectiveFrom, effectiveTo }) =>
              effectiveFrom <= asOf && (effectiveTo === null || asOf <= effectiveTo),
          );
          const newest = inForce.reduce<RuleDocument | undefined>(
            (best, each) => (best === undefined || each.revision > best.revision ? each : best),
            undefined,
          );
          if (newest === undefined) return;
          const found = rulesAsOf(asOf, { rulebook: openHistory(documents), knownOn }).documents;
          expect(found.map(({ revision }) => revision)).toEqual([newest.revision]);
        },
      ),
    );
  });

  test('of a shipped rulebook is nothing before it was published, and all of it since', () => {
    const rulebook = shippedRulebook('guide');
    expect(() => rulesAsOf('2026-11-24', { rulebook, knownOn: '2026-11-23' })).toThrow('not-covered');
    expect(rulesAsOf('2026-11-24', { rulebook, knownOn: '2026-11-24' }).documents).toEqual(
      rulesAsOf('2026-11-24', { rulebook }).documents,
    );
  });
});
