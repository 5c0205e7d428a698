import { describe, expect, test } from 'vitest';
import { FactsError, NoLawError, RuleDocumentError, rulesAsOf } from '../../src/index.js';
import { describeError, type LibraryError } from '../../src/text/describeError.js';
import { ENGLISH } from '../../src/text/english.js';

const say = (error: LibraryError): string => describeError(error, ENGLISH);

const problem = { path: 'a', expected: 'x', received: 'y' };

describe('describeError', () => {
  test('says every problem with facts on a line of its own', () => {
    const error = new FactsError([
      { path: '', expected: 'an object', received: '[]' },
      { path: 'birthdate', expected: 'one of the keys a, b', received: '"x"', suggestion: 'birthDate' },
    ]);
    expect(say(error)).toBe(
      'expected an object, received []\nbirthdate: expected one of the keys a, b, received "x" (did you mean birthDate?)',
    );
  });

  test('counts the problems that are too many to show', () => {
    const lines = say(new FactsError(new Array(500).fill(problem))).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and 480 more');
    expect(say(new FactsError(new Array(20).fill(problem))).split('\n')).toHaveLength(20);
  });

  test('shortens a long key, and shows what would do something to a terminal', () => {
    const path = `\u001b[2J${'k'.repeat(10_000_000)}`;
    const text = say(new FactsError([{ ...problem, path }]));
    expect(text.length).toBeLessThan(200);
    expect(text.startsWith('\\u001b[2Jkkk')).toBe(true);
  });

  test('names the document', () => {
    expect(say(new RuleDocumentError('guide/x', [problem, { ...problem, path: '' }]))).toBe(
      'guide/x: a: expected x, received y\nguide/x: expected x, received y',
    );
  });

  test.each([
    [
      'before-first',
      'guide: no law for 31 December 2025, which is before the first edition; there is law from 1 January 2026',
    ],
    [
      'after-last',
      'guide: no law for 31 December 2025, which is after the last edition; there is law from 1 January 2026',
    ],
    [
      'gap',
      'guide: no law for 31 December 2025, which lies between two editions; there is law from 1 January 2026',
    ],
    ['not-covered', 'guide: this rulebook has no document, or had none yet in the state asked for (knownOn)'],
  ] as const)('says why there is no law: %s', (reason, text) => {
    expect(say(new NoLawError('guide', '2025-12-31', reason, [{ from: '2026-01-01', to: null }]))).toBe(text);
  });

  test('tells a domain without law from a rulebook without any', () => {
    expect(say(new NoLawError('guide/x', '2025-12-31', 'not-covered', []))).toBe(
      'guide/x: this rulebook has no law on it',
    );
  });

  test('says all spans', () => {
    const spans = [
      { from: '2024-01-01', to: '2024-06-30' },
      { from: '2026-01-01', to: null },
    ];
    expect(say(new NoLawError('guide/x', '2025-01-01', 'gap', spans))).toContain(
      'there is law from 1 January 2024 to 30 June 2024 and from 1 January 2026',
    );
  });

  test('speaks for the errors that the library throws', () => {
    expect(() => rulesAsOf('2025-01-01')).toThrow(NoLawError);
    try {
      rulesAsOf('2026-02-30');
    } catch (error) {
      expect(say(error as LibraryError)).toContain('asOf: expected a date YYYY-MM-DD that exists');
    }
  });
});
