import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { Parameter } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import { figuresBehind } from './figuresBehind.js';

/**
 * Says how sure the figures are that a decision rests on: which of them have less than high confidence, and on which
 * sources disagree. A decision without such a warning rests on none of these.
 *
 * @param document - The document that decides.
 * @param rules - Those of its rules that decide, rules over the records of a list included.
 * @returns The warnings, each once, in the order of the parameters.
 */
export function figureWarnings(
  document: CompiledDocument,
  rules: readonly CompiledRule[],
): readonly Warning[] {
  const byRule = document.remember(warningsByRule);
  let warnings = NONE;
  for (const rule of rules) {
    const of = byRule.get(rule) ?? NONE;
    if (of.length > 0) warnings = warnings.length === 0 ? of : [...new Set([...warnings, ...of])];
  }
  return warnings;
}

const NONE: readonly Warning[] = Object.freeze([]);

/** Each warning is one object, however many rules it belongs to, so that it can be told apart from others. */
function warningsByRule(document: CompiledDocument): ReadonlyMap<CompiledRule, readonly Warning[]> {
  const { parameters } = document.document;
  const byFigure = new Map(
    Object.entries(parameters).map(([name, parameter]) => [name, warningsOf(name, parameter, document)]),
  );
  return new Map(
    document.rules.map((rule) => {
      const warnings = figuresBehind(document, rule).flatMap((name) => byFigure.get(name) ?? NONE);
      return [rule, warnings.length === 0 ? NONE : Object.freeze(warnings)];
    }),
  );
}

function warningsOf(
  parameter: string,
  { confidence, contested, unit }: Parameter,
  { reference, parameters }: CompiledDocument,
): readonly Warning[] {
  const params = { document: reference.id, parameter };
  const graded =
    confidence === undefined || confidence === 'high'
      ? []
      : [warning('figure-confidence', { ...params, confidence })];
  if (contested === undefined) return graded;
  const { kind, value } = parameters.get(parameter) as ResolvedParameter;
  const readings = contested.map((reading) => reading.value);
  return [...graded, warning('figure-contested', { ...params, value: kind.write(value), unit, readings })];
}

function warning(code: string, params: Warning['params']): Warning {
  return Object.freeze({ code, params: Object.freeze(params) });
}
