/** How two values are compared. */
export type Relation = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'contains' | 'lacks';

/** An operator of conditions. */
export interface Operator {
  /** The comparison it makes. */
  readonly relation: Relation;
  /** The names of the kinds of fact it applies to. */
  readonly kinds: readonly string[];
}

const DISCRETE = ['boolean', 'string', 'integer'];
const WORDS = ['string', 'integer'];

/**
 * Every operator that conditions may use. The first ten are json-rules-engine's own, each kept to the kinds of value on
 * which its coercion and string order cannot show; decimals and dates have operators of their own, which read the
 * value strictly.
 */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  equal: { relation: '=', kinds: DISCRETE },
  notEqual: { relation: '!=', kinds: DISCRETE },
  in: { relation: 'in', kinds: WORDS },
  notIn: { relation: 'not in', kinds: WORDS },
  contains: { relation: 'contains', kinds: ['strings'] },
  doesNotContain: { relation: 'lacks', kinds: ['strings'] },
  lessThan: { relation: '<', kinds: ['integer'] },
  lessThanInclusive: { relation: '<=', kinds: ['integer'] },
  greaterThan: { relation: '>', kinds: ['integer'] },
  greaterThanInclusive: { relation: '>=', kinds: ['integer'] },
  decimalEqual: { relation: '=', kinds: ['decimal'] },
  decimalNotEqual: { relation: '!=', kinds: ['decimal'] },
  decimalLessThan: { relation: '<', kinds: ['decimal'] },
  decimalLessThanInclusive: { relation: '<=', kinds: ['decimal'] },
  decimalGreaterThan: { relation: '>', kinds: ['decimal'] },
  decimalGreaterThanInclusive: { relation: '>=', kinds: ['decimal'] },
  dateEqual: { relation: '=', kinds: ['date'] },
  dateNotEqual: { relation: '!=', kinds: ['date'] },
  dateBefore: { relation: '<', kinds: ['date'] },
  dateOnOrBefore: { relation: '<=', kinds: ['date'] },
  dateAfter: { relation: '>', kinds: ['date'] },
  dateOnOrAfter: { relation: '>=', kinds: ['date'] },
};
