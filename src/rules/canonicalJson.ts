import canonicalize from 'canonicalize';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { refuseIfAny } from '../facts/forms.js';
import { plainData } from '../facts/plainData.js';
import { showValue } from '../facts/showValue.js';

/**
 * Writes JSON in its canonical form (RFC 8785): the same bytes for every order of its keys.
 *
 * @param value - The JSON.
 * @returns The text.
 * @throws `FactsError` when it is no JSON, listing all that is none.
 * @example
 * canonicalJson({ b: 1, a: 2 }); //=> '{"a":2,"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const problems: FactsProblem[] = [];
  const plain = plainData(value, 'value', problems);
  refuseIfAny(problems);
  const canonical = written(plain);
  if (canonical !== undefined) return canonical;
  throw new FactsError([{ path: 'value', expected: 'JSON', received: showValue(plain) }]);
}

/** JSON has no numbers that are not finite. */
function written(plain: unknown): string | undefined {
  try {
    return canonicalize(plain);
  } catch {
    return undefined;
  }
}
