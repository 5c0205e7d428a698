import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashDocument } from '../../src/rules/hashDocument.js';
import { sha256 } from './sha256.js';

/** The same JSON with the keys of every object in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const keyed = Object.entries(value).map((entry) => [random(), entry] as const);
  const result: Record<string, unknown> = {};
  for (const [, [key, item]] of keyed.sort(([a], [b]) => a - b)) {
    Object.defineProperty(result, key, {
      value: shuffled(item, random),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

const json = fc.oneof(
  fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 }),
  fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { noNullPrototype: true }),
);

test('a hash is the SHA-256 that the platform finds of the canonical JSON', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(hashDocument(value)).toBe(sha256(value));
    }),
    { numRuns: 500, examples: [[{ b: [1e21, -0, 0.1, 1e-7], a: 'é€😀\u2028"\\\n', '10': null, '9': true }]] },
  );
});

test('a hash does not depend on the order of keys', () => {
  fc.assert(
    fc.property(json, fc.infiniteStream(fc.nat()), (value, random) => {
      const next = (): number => random.next().value as number;
      expect(hashDocument(shuffled(value, next))).toBe(hashDocument(value));
    }),
    { numRuns: 300 },
  );
});

test('a hash depends on everything else', () => {
  const hashes = [
    {},
    { a: 1 },
    { a: '1' },
    { a: 1, b: null },
    { a: [1, 2] },
    { a: [2, 1] },
    { b: 1 },
    [],
    null,
  ].map(hashDocument);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('hashes that others have found', () => {
  // printf '{}' | sha256sum, and printf '{"a":2,"b":1}' | sha256sum
  expect(hashDocument({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(hashDocument({ b: 1, a: 2 })).toBe(
    'd3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772',
  );
});

test('what is no JSON has no hash', () => {
  expect(() => hashDocument(undefined)).toThrow('value: expected JSON, received nothing');
});
