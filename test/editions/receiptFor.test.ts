import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Receipt, receiptFor, replayReceipt } from '../../src/editions.js';
import { FactsError, NoLawError, openRulebook, rulesAsOf, shippedRulebook } from '../../src/index.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from '../../src/rules/shippedDocuments.js';
import type { LooseJson } from '../rules/aDocument.js';
import { sha256 } from '../rules/sha256.js';
import { caseFiles } from '../workedCases.js';
import { aSalary, openHistory, revise } from './books.js';

const CASES = (['guide', 'law'] as const).flatMap((rulebook) =>
  caseFiles(rulebook).flatMap(({ cases }) => cases.map((each) => ({ ...each, rulebook }))),
);

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

const SALARY = {
  region: 'brussels',
  category: 'blue-card',
  grossSalary: { amount: '4800.00', per: 'month' },
} as const;

const RECEIPT = receiptFor('salary', SALARY, rulesAsOf('2026-11-24'));

const throughJson = (value: unknown): LooseJson => JSON.parse(JSON.stringify(value));

describe('a receipt', () => {
  test('has its keys in order, a concrete day, the answer and a hash of all the rest', () => {
    expect(Object.keys(RECEIPT)).toEqual([
      'receiptVersion',
      'engine',
      'evaluator',
      'rulebook',
      'asOf',
      'knownOn',
      'facts',
      'answer',
      'data',
      'hash',
    ]);
    expect(RECEIPT).toMatchObject({
      evaluator: 'salary',
      rulebook: 'guide',
      asOf: '2026-11-24',
      knownOn: '2026-11-24',
      facts: SALARY,
    });
    const { hash, ...rest } = RECEIPT;
    expect(hash).toBe(sha256(rest));
    expect(receiptFor('salary', SALARY, rulesAsOf('2026-11-24', { knownOn: '2026-12-01' })).knownOn).toBe(
      '2026-12-01',
    );
  });

  test('can keep only a hash of the facts, whatever the order of their keys', () => {
    const receipt = receiptFor('salary', SALARY, rulesAsOf('2026-11-24'), { factsHashOnly: true });
    expect(receipt.factsHash).toBe(sha256(SALARY));
    expect(receipt).not.toHaveProperty('facts');
    expect(replayReceipt(receipt, Object.fromEntries(Object.entries(SALARY).reverse())).holds).toBe(true);
    expect(() => replayReceipt(receipt)).toThrow(
      'facts: expected the facts, of which the receipt has only the hash',
    );
    expect(() => replayReceipt(receipt, { ...SALARY, category: 'executive' })).toThrow(
      /facts: expected facts whose hash is/,
    );
    expect(() => replayReceipt(RECEIPT, {})).toThrow(FactsError);
    expect(replayReceipt(RECEIPT, SALARY).holds).toBe(true);
  });

  test('leaves out facts that are undefined, as JSON does', () => {
    const facts = { ...SALARY, birthDate: undefined } as never;
    expect(receiptFor('salary', facts, rulesAsOf('2026-11-24')).hash).toBe(RECEIPT.hash);
  });

  test('is not made of what is not answered', () => {
    expect(() => receiptFor('salary', {} as never, rulesAsOf('2026-11-24'))).toThrow(FactsError);
    expect(() => receiptFor('salaries' as never, SALARY as never, rulesAsOf('2026-11-24'))).toThrow(
      'evaluator: expected one of',
    );
    const facts = { academicYear: '2031-2032', means: [] };
    expect(() => receiptFor('student-means', facts, rulesAsOf('2026-11-24'))).toThrow(NoLawError);
  });
});

describe('asked again', () => {
  test('every fresh receipt holds, written canonically or not', () => {
    for (const { name, evaluator, facts, asOf, rulebook } of CASES) {
      const rules = rulesAsOf(asOf, { rulebook: BOOKS[rulebook] });
      for (const factsHashOnly of [false, true]) {
        const receipt = receiptFor(evaluator as never, facts as never, rules, { factsHashOnly });
        const replay = replayReceipt(JSON.parse(canonicalJson(receipt)), facts, BOOKS[rulebook]);
        expect(replay, name).toEqual({
          holds: true,
          altered: false,
          engine: { answered: receipt.engine, installed: receipt.engine, same: true },
          differences: [],
          refusal: null,
          data: [],
          today: { same: true, differences: [], refusal: null },
        });
      }
    }
  });

  /** Everything in JSON that can be altered, by its path. */
  function leavesOf(value: LooseJson, path: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))].filter(
      (each) => each.length > 0,
    );
  }

  const holds = (receipt: unknown): boolean => {
    try {
      return replayReceipt(receipt, undefined, BOOKS.guide).holds;
    } catch (error) {
      if (error instanceof FactsError) return false;
      throw error;
    }
  };

  const OTHERS = ['x', 7, null, true, [], {}] as const;

  function expectBroken(receipt: Receipt, path: readonly string[], other: unknown): void {
    const altered = throughJson(receipt);
    const parent = path.slice(0, -1).reduce((value, key) => value[key], altered);
    const key = path.at(-1) as string;
    if (JSON.stringify(parent[key]) === JSON.stringify(other)) return;
    parent[key] = other;
    expect(holds(altered), path.join('.')).toBe(false);
  }

  test('a receipt that was altered anywhere does not hold', () => {
    for (const path of leavesOf(RECEIPT)) for (const other of OTHERS) expectBroken(RECEIPT, path, other);
    const altered = fc
      .constantFrom(...CASES.filter(({ rulebook }) => rulebook === 'guide'))
      .map(({ evaluator, facts, asOf }) =>
        receiptFor(evaluator as never, facts as never, rulesAsOf(asOf, { rulebook: BOOKS.guide })),
      )
      .chain((receipt) =>
        fc.tuple(fc.constant(receipt), fc.constantFrom(...leavesOf(receipt)), fc.constantFrom(...OTHERS)),
      );
    fc.assert(
      fc.property(altered, ([receipt, path, other]) => expectBroken(receipt, path, other)),
      { numRuns: 300 },
    );
  });

  test('nor does one with something more or less in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(RECEIPT)), (key) => {
        const { [key as keyof Receipt]: _gone, ...less } = RECEIPT;
        expect(holds(less)).toBe(false);
        const answer = { ...RECEIPT.answer, [`${key}More`]: 1 };
        expect(holds({ ...RECEIPT, answer })).toBe(false);
        expect(holds({ ...RECEIPT, [`${key}More`]: 1 })).toBe(false);
      }),
    );
    expect(() => replayReceipt({ ...RECEIPT, factsHash: '0'.repeat(64) })).toThrow(
      'receipt: expected either facts or factsHash, received both',
    );
  });

  test('one whose answer was altered and hashed anew differs where it was altered', () => {
    const altered = throughJson(RECEIPT);
    altered.answer.figures.threshold.amount = '1.00';
    const { hash: _hash, ...rest } = altered;
    const replay = replayReceipt({ ...rest, hash: sha256(rest) });
    expect(replay).toMatchObject({ holds: false, altered: false });
    expect(replay.differences).toEqual([
      { path: 'answer.figures.threshold.amount', before: '1.00', after: '4748.00' },
    ]);
    expect(replay.today.differences.map(({ path }) => path)).toEqual(['figures.threshold']);
  });

  const edition = { effectiveFrom: '2026-01-01', effectiveTo: null, base: '1000.00' };
  const first = revise({ ...edition, revision: 1, publishedOn: '2026-01-01' });
  const corrected = revise({ ...edition, revision: 2, publishedOn: '2026-03-01', base: '1100.00' });
  const receipt = receiptFor(
    'salary',
    aSalary(120_000) as never,
    rulesAsOf('2026-02-01', { rulebook: openHistory([first]) }),
  );

  test('after a correction the answer of then holds, and the newest rules say otherwise', () => {
    const replay = replayReceipt(receipt, undefined, openHistory([first, corrected]));
    expect(receipt.knownOn).toBe('2026-01-01');
    expect(replay).toMatchObject({ holds: true, differences: [], refusal: null });
    expect(replay.today).toEqual({
      same: false,
      differences: [
        { path: 'outcome', before: 'met', after: 'unmet' },
        {
          path: 'figures.threshold',
          before: { amount: '1100.00', currency: 'EUR', per: 'month' },
          after: { amount: '1210.00', currency: 'EUR', per: 'month' },
        },
      ],
      refusal: null,
    });
  });

  test('without the documents of then there is no answer, and the receipt says why', () => {
    const replay = replayReceipt(receipt, undefined, openHistory([corrected]));
    expect(replay).toMatchObject({ holds: false, altered: false, refusal: { code: 'no-law' } });
    expect(replay.differences).toEqual([{ path: 'answer', before: receipt.answer, after: null }]);
    expect(replay.today.refusal).toBeNull();
    const nothing = replayReceipt(receipt, undefined, openHistory([]));
    expect(nothing.today).toMatchObject({ same: false, differences: [], refusal: { code: 'no-law' } });
  });

  test('documents that were changed in place show by their hash', () => {
    const silently = revise({ ...edition, revision: 1, publishedOn: '2026-01-01' });
    const changed = { ...silently, title: 'Another title' };
    const { holds: stillHolds, differences } = replayReceipt(receipt, undefined, openHistory([changed]));
    expect(stillHolds).toBe(false);
    expect(differences.map(({ path }) => path)).toEqual(['answer.documents[0].hash']);
  });

  test('another calendar is reported, and breaks only the answers that it changes', () => {
    const other = openRulebook('guide', SHIPPED.guide, { ...CALENDAR, workingWeek: [1] }, NATIONALITY_GROUPS);
    const salary = replayReceipt(RECEIPT, undefined, other);
    expect([salary.holds, salary.data.map(({ id }) => id)]).toEqual([true, ['calendar']]);
    const facts = { kind: 'arrival-registration', enteredOn: '2026-11-02' } as const;
    const arrival = receiptFor('deadline', facts, rulesAsOf('2026-11-10'));
    expect(replayReceipt(arrival, undefined, other).holds).toBe(false);
  });

  test('what is no receipt is refused', () => {
    for (const wrong of [null, undefined, 1, [], 'x'])
      expect(() => replayReceipt(wrong)).toThrow(/^receipt: expected/);
    const answer = { ...RECEIPT.answer, evaluator: 'cards' };
    expect(() => replayReceipt({ ...RECEIPT, answer })).toThrow(
      'receipt.answer.evaluator: expected salary, as the receipt says',
    );
    expect(() => replayReceipt({ ...RECEIPT, evaluator: 'cards', answer })).toThrow(
      'receipt.answer.figures.cards: expected a list of cards',
    );
  });
});
