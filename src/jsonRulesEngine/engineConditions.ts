import type { ConditionProperties, TopLevelCondition } from 'json-rules-engine';
import type { Comparison, Conditions } from '../engine/conditions.js';
import type { Rule } from '../rules/ruleDocument.js';

/** Gives a fact the name that it has in the engine. */
export type Rename = (fact: string) => string;

/**
 * Writes conditions for json-rules-engine: the same, with the names of parameters and computed facts made unique across
 * documents.
 *
 * @param conditions - The conditions of a rule.
 * @param rename - Gives each fact its name in the engine.
 * @returns The conditions to load.
 */
export function engineConditions(conditions: Rule['conditions'], rename: Rename): TopLevelCondition {
  return convert(conditions, rename) as TopLevelCondition;
}

function convert(conditions: Conditions, rename: Rename): object {
  if ('fact' in conditions) return convertComparison(conditions, rename);
  if ('not' in conditions) return { not: convert(conditions.not, rename) };
  if ('all' in conditions) return { all: conditions.all.map((part) => convert(part, rename)) };
  return { any: conditions.any.map((part) => convert(part, rename)) };
}

function convertComparison({ fact, operator, value }: Comparison, rename: Rename): ConditionProperties {
  const isReference = typeof value === 'object' && value !== null && 'fact' in value;
  return { fact: rename(fact), operator, value: isReference ? { fact: rename(value.fact) } : value };
}
