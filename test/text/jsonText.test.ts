import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { jsonText } from '../../src/text/jsonText.js';

/** What must not stand raw in what a person may see. */
const HARMFUL = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

const harmful = fc
  .integer({ min: 0, max: 0xffff })
  .map((code) => String.fromCharCode(code))
  .filter((character) => HARMFUL.test(character));

const texts = fc.string({
  unit: fc.oneof(harmful, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
});

describe('jsonText', () => {
  test.prop(
    [
      fc.jsonValue({ stringUnit: fc.oneof(harmful, fc.constantFrom('a', 'é', '"', '\\', '\u{e0001}')) }),
      texts,
    ],
    {
      numRuns: 300,
    },
  )('says the same, with nothing harmful in it', (value, key) => {
    for (const indent of [0, 2]) {
      const plain = JSON.stringify({ [key]: value }, null, indent);
      const written = jsonText(plain);
      expect(JSON.stringify(JSON.parse(written), null, indent)).toBe(plain);
      expect(written).not.toMatch(HARMFUL);
      expect(written.split('\n')).toHaveLength(plain.split('\n').length);
    }
  });

  test.each([
    ['\u009b', '\\u009b'],
    ['\u0085', '\\u0085'],
    ['\u202e', '\\u202e'],
    ['\u2028', '\\u2028'],
    ['\u007f', '\\u007f'],
    ['\ufeff', '\\ufeff'],
    ['\u061c', '\\u061c'],
    ['\ud800', '\\ud800'],
    ['\u{e0001}', '\\udb40\\udc01'],
    ['\n', '\\n'],
    ['née 李 😀 §\u00a010', 'née 李 😀 §\u00a010'],
  ])('writes %j as %s', (text, written) => {
    expect(jsonText(JSON.stringify(text))).toBe(`"${written}"`);
  });

  test('knows every character that is to be escaped', () => {
    for (let code = 0x20; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const isInvisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character);
      if (isInvisible !== jsonText(`"${character}"`).includes('\\u')) throw new Error(code.toString(16));
    }
    expect(jsonText('"\u{10ffff}"')).toBe('"\u{10ffff}"');
  });
});
