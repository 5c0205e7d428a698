import type { Environment, Range, Slot } from './environment.js';
import type { Value } from './kind.js';
import { type Kleene, MET, UNKNOWN, UNMET } from './kleene.js';
import type { FactOperand, FixedOperand } from './node.js';
import { isFactOperand } from './node.js';
import type { Relation } from './operators.js';

type Scalar = Value | null;

/** Decides a comparison of two known values. A value known to be absent (`null`) has no order and is in no list. */
const RELATIONS: Readonly<Record<Relation, (left: Scalar, right: Scalar) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left !== null && right !== null && left < right,
  '<=': (left, right) => left !== null && right !== null && left <= right,
  '>': (left, right) => left !== null && right !== null && left > right,
  '>=': (left, right) => left !== null && right !== null && left >= right,
  in: (left, right) => (right as readonly Scalar[]).includes(left),
  'not in': (left, right) => !(right as readonly Scalar[]).includes(left),
  contains: (left, right) => (left as readonly Scalar[]).includes(right),
  lacks: (left, right) => !(left as readonly Scalar[]).includes(right),
};

function isRange(slot: Slot): slot is Range {
  return typeof slot === 'object' && slot !== null && 'low' in slot;
}

function toRange(slot: Range | number): Range {
  return isRange(slot) ? slot : { low: slot, high: slot };
}

function certain(always: boolean, never: boolean): Kleene {
  return always ? MET : never ? UNMET : UNKNOWN;
}

/** Decides a comparison of which one side, or both, can still take several values. */
function compareRanges(relation: Relation, left: Slot, right: Slot): Kleene {
  if (left === null || right === null) return relation === '!=' ? MET : UNMET;
  const a = toRange(left as Range | number);
  const b = toRange(right as Range | number);
  const apart = a.high < b.low || a.low > b.high;
  const same = a.low === a.high && b.low === b.high && a.low === b.low;
  switch (relation) {
    case '<':
      return certain(a.high < b.low, a.low >= b.high);
    case '<=':
      return certain(a.high <= b.low, a.low > b.high);
    case '>':
      return certain(a.low > b.high, a.high <= b.low);
    case '>=':
      return certain(a.low >= b.high, a.high < b.low);
    case '!=':
      return certain(apart, same);
    default:
      return certain(same, apart);
  }
}

/**
 * Makes the decision of one comparison. The operator is looked up here, once, so that a decision costs one test per
 * operand.
 *
 * @param relation - How the two sides are compared.
 * @param left - The fact on the left.
 * @param right - The fact, literal or parameter on the right.
 * @returns The decision for a case.
 */
export function comparison(
  relation: Relation,
  left: FactOperand,
  right: FactOperand | FixedOperand,
): (facts: Environment) => Kleene {
  const holds = RELATIONS[relation];
  const { slot } = left;
  if (isFactOperand(right)) {
    const other = right.slot;
    return (facts) => {
      const a = facts[slot];
      const b = facts[other];
      if (a === undefined || b === undefined) return UNKNOWN;
      if (isRange(a) || isRange(b)) return compareRanges(relation, a, b);
      return holds(a as Scalar, b as Scalar) ? MET : UNMET;
    };
  }
  const { value } = right;
  return (facts) => {
    const a = facts[slot];
    if (a === undefined) return UNKNOWN;
    if (isRange(a)) return compareRanges(relation, a, value);
    return holds(a as Scalar, value) ? MET : UNMET;
  };
}
