import canonicalize from 'canonicalize';

/**
 * Writes JSON in its canonical form (RFC 8785): the same bytes for every order of its keys.
 *
 * @param value - The JSON.
 * @returns The text.
 * @throws TypeError when it is no JSON.
 * @example
 * canonicalJson({ b: 1, a: 2 }); //=> '{"a":2,"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('only JSON can be hashed');
  return canonical;
}
