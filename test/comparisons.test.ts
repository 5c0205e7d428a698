import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  compareRulebooks,
  type EvaluatorName,
  type FactsByEvaluator,
  type RulebookComparison,
  shippedRulebook,
} from '../src/index.js';

/** A question to which the guide and the law give different answers, worked out by hand. */
interface ComparedCase {
  readonly name: string;
  /** The claim of the guide that the law contradicts. */
  readonly claim: string;
  readonly evaluator: EvaluatorName;
  readonly asOf: string;
  readonly facts: object;
  readonly expect: {
    readonly agree: boolean;
    readonly differences: Readonly<Record<string, { readonly guide: unknown; readonly law: unknown }>>;
    /** Codes of warnings that the answer of the guide must carry. */
    readonly guideWarnings?: readonly string[];
  };
}

const CASES = JSON.parse(
  readFileSync(new URL('../fixtures/comparisons/contradictions.json', import.meta.url), 'utf8'),
) as readonly ComparedCase[];

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

const compare = ({ evaluator, facts, asOf }: ComparedCase): RulebookComparison =>
  compareRulebooks(evaluator, facts as FactsByEvaluator[EvaluatorName], asOf, BOOKS);

describe('the guide against the law', () => {
  test.each(CASES.map((compared) => [compared.claim, compared.name, compared] as const))(
    '%s: %s',
    (_claim, _name, compared) => {
      const { agree, differences, guide } = compare(compared);
      const found = Object.fromEntries(
        differences.map(({ path, guide: ofGuide, law: ofLaw }) => [
          path,
          { guide: ofGuide.value, law: ofLaw.value },
        ]),
      );
      expect(found).toMatchObject(compared.expect.differences);
      expect(agree).toBe(compared.expect.agree);
      expect(agree).toBe(differences.length === 0);
      const codes = guide.answer?.warnings.map(({ code }) => code) ?? [];
      expect(codes).toEqual(expect.arrayContaining([...(compared.expect.guideWarnings ?? [])]));
    },
  );

  test('cites a claim or a provision for every value that differs', () => {
    for (const compared of CASES) {
      const { differences, guide, law } = compare(compared);
      for (const difference of differences) {
        for (const [side, { answer }] of [
          ['guide', guide],
          ['law', law],
        ] as const) {
          const { value, sources } = difference[side];
          // Nothing can be cited for what a rulebook does not know: another card, or a case that is open.
          if (answer === null || value === null || value === 'unknown' || value === 'unmet') continue;
          expect(sources.length, `${compared.name}: ${difference.path}, ${side}`).toBeGreaterThan(0);
        }
      }
    }
  });

  /** Every claim that the law contradicts. Of G21 there is no question to ask: no evaluator is about fees. */
  const CONTRADICTED = [
    'G3',
    'G5',
    'G7',
    'G8',
    'G9',
    'G10',
    'G12',
    'G15',
    'G16',
    'G17',
    'G19',
    'G20',
    'G24',
    'G25',
    'G26',
    'G27',
  ];

  test.each(CONTRADICTED)('has a case on %s', (claim) => {
    expect(CASES.filter((compared) => compared.claim === claim).length).toBeGreaterThan(0);
  });
});

describe('compareRulebooks', () => {
  const facts = {
    region: 'brussels',
    category: 'blue-card',
    grossSalary: { amount: '4800.00', per: 'month' },
  } as const;

  test('agrees where the guide and the law have the same figure', () => {
    const { agree, differences, guide, law } = compareRulebooks('salary', facts, '2026-11-24');
    expect({ agree, differences }).toEqual({ agree: true, differences: [] });
    expect([guide.answer?.rulebook, law.answer?.rulebook]).toEqual(['guide', 'law']);
    expect(guide.answer?.warnings.map(({ code }) => code)).not.toContain('law-differs');
  });

  test('gives the reason for which a rulebook does not answer', () => {
    const { guide, law } = compareRulebooks('salary', facts, '2025-06-02');
    expect(guide).toMatchObject({
      answer: null,
      noLaw: { domain: 'guide', reason: 'before-first' },
    });
    expect(law).toMatchObject({ answer: { outcome: 'met' }, noLaw: null });
  });

  test('asks the state of our data of one day', () => {
    const { guide, law } = compareRulebooks('salary', facts, '2026-11-24', { knownOn: '2026-11-23' });
    expect([guide.answer, law.answer]).toEqual([null, null]);
    expect([guide.noLaw?.reason, law.noLaw?.reason]).toEqual(['not-covered', 'not-covered']);
  });

  test('refuses bad facts as each evaluator does', () => {
    expect(() =>
      compareRulebooks('salary', { ...facts, region: 'ostbelgien' } as never, '2026-11-24'),
    ).toThrow('region');
  });
});
