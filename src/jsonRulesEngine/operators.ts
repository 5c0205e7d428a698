import type { Kind, Value } from '../engine/kind.js';
import type { Relation } from '../engine/operators.js';
import { OPERATORS } from '../engine/operators.js';
import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import { dateKind, decimalKind } from '../facts/valueKinds.js';

/** An operator to add to an `Engine` of json-rules-engine. */
export interface EngineOperator {
  /** The name that conditions use. */
  readonly name: string;
  /** Compares a fact with a value, both as they stand in JSON; `null` is known to be absent. */
  readonly compare: (fact: unknown, value: unknown) => boolean;
}

/**
 * Lists the operators for decimals and dates, which json-rules-engine does not have. They read both sides strictly: what
 * is no decimal, or no date, is an error and never a comparison by accident.
 *
 * @returns The operators.
 * @example
 * domainOperators().find(({ name }) => name === 'dateBefore')?.compare('2026-02-28', '2026-03-01'); //=> true
 */
export function domainOperators(): readonly EngineOperator[] {
  return [decimalKind, dateKind].flatMap((kind) =>
    Object.entries(OPERATORS)
      .filter(([, { kinds }]) => kinds.includes(kind.name))
      .map(([name, { relation }]) => ({ name, compare: strictly(name, relation, kind) })),
  );
}

function strictly(name: string, relation: Relation, kind: Kind): EngineOperator['compare'] {
  return (fact, value) => {
    const [left, right] = [read(name, fact, kind), read(name, value, kind)];
    if (relation === '=') return left === right;
    if (relation === '!=') return left !== right;
    if (left === null || right === null) return false;
    switch (relation) {
      case '<':
        return left < right;
      case '<=':
        return left <= right;
      case '>':
        return left > right;
      default:
        return left >= right;
    }
  };
}

function read(operator: string, wire: unknown, kind: Kind): Value | null {
  if (wire === null) return null;
  const value = kind.read(wire);
  if (value === undefined) {
    throw new FactsError([
      { path: operator, expected: `a value of kind ${kind.name}`, received: showValue(wire) },
    ]);
  }
  return value;
}
