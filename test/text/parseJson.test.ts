import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError } from '../../src/text/jsonError.js';
import { parseJson } from '../../src/text/parseJson.js';

/** What reading comes to: a value, or a refusal. */
function attempt(read: (text: string) => unknown, text: string): { readonly value: unknown } | undefined {
  try {
    return { value: read(text) };
  } catch {
    return undefined;
  }
}

describe('parseJson', () => {
  test('reads all JSON as JSON.parse does', () => {
    const json = fc.jsonValue({ maxDepth: 8 });
    const spaces = fc.constantFrom(undefined, 1, 2, '\t');
    fc.assert(
      fc.property(json, spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  test('takes and refuses the same texts, but for keys that stand twice', () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '"',
        '\\',
        '\\n',
        'true',
        'false',
        'null',
        'nul',
        '-',
        '0',
      ],
      ...[
        '1',
        '01',
        '1.5',
        '.5',
        '1.',
        '1e3',
        '1E+2',
        '-0',
        '1e',
        ' ',
        '\n',
        '\r',
        '\t',
        '\u00a0',
        '\ufeff',
        'é',
      ],
      ...['"\\u00e9"', '"\\ud83d"', '"\\x"', '"\n"', '/', "'", '"__proto__"', 'Infinity', '+1', '0x1'],
    );
    const tokens = fc.array(token, { maxLength: 9 }).map((parts) => parts.join(''));
    const broken = fc.tuple(fc.json(), fc.nat(), token).map(([text, at, part]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + part + text.slice(cut + (at % 3));
    });
    fc.assert(
      fc.property(fc.oneof(tokens, broken), (text) => {
        const ours = attempt(parseJson, text);
        const theirs = attempt(JSON.parse, text);
        if (ours === undefined && theirs !== undefined) {
          expect(() => parseJson(text)).toThrow(/stands twice/);
        } else expect(ours).toEqual(theirs);
      }),
      { numRuns: 20_000 },
    );
  });

  test('refuses with a position inside the text or at its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          parseJson(text);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError);
          const { position } = error as JsonError;
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('takes __proto__ for a key like any other', () => {
    const value = parseJson('{"__proto__": {"a": 1}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(() => parseJson('{"__proto__": 1, "__proto__": 2}')).toThrow('stands twice');
  });

  test('takes what is 100 deep, and nothing deeper', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(100))).toEqual(JSON.parse(nested(100)));
    expect(() => parseJson(nested(101))).toThrow('more than 100 deep');
    expect(parseJson(`[${nested(99)},${nested(99)}]`)).toHaveLength(2);
  });
});
