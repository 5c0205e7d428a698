import { deepFreeze } from '../engine/deepFreeze.js';
import type { Environment } from '../engine/environment.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { Parameter } from '../rules/ruleDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { figuresBehind } from './figuresBehind.js';
import { lawDifferences } from './lawDifferences.js';

/**
 * Says how sure the figures are that a decision rests on: which of them have less than high confidence, on which sources
 * disagree, and which another rulebook contradicts. A decision without such a warning rests on none of these.
 *
 * @param rules - The law of the day asked about.
 * @param document - The document that decides.
 * @param deciding - Those of its rules that decide, rules over the records of a list included.
 * @param facts - The case, computed facts included, where one is asked about: what another rulebook has for other cases is
 * then not said.
 * @returns The warnings, each once, in the order of the parameters; those on another rulebook last.
 */
export function figureWarnings(
  rules: RuleSet,
  document: CompiledDocument,
  deciding: readonly CompiledRule[],
  facts: Environment = NO_FACTS,
): readonly Warning[] {
  const { byRule } = lawOf(rules).remember(emptyMemory);
  let warnings = NONE;
  for (const rule of deciding) {
    const said = byRule.get(rule) ?? warningsOfRule(rules, document, rule);
    if (said.length > 0) warnings = warnings.length === 0 ? said : [...new Set([...warnings, ...said])];
  }
  const differences = lawDifferences(rules, document, deciding, facts);
  return differences.length === 0 ? warnings : [...warnings, ...differences];
}

/** What has been worked out for the law of a day. Each warning is one object, however many rules it belongs to. */
interface Memory {
  readonly byRule: Map<CompiledRule, readonly Warning[]>;
  readonly byFigure: Map<ResolvedParameter, readonly Warning[]>;
}

const emptyMemory = (): Memory => ({ byRule: new Map(), byFigure: new Map() });

const NONE: readonly Warning[] = Object.freeze([]);
const NO_FACTS: Environment = [];

function warningsOfRule(rules: RuleSet, document: CompiledDocument, rule: CompiledRule): readonly Warning[] {
  const { byRule, byFigure } = lawOf(rules).remember(emptyMemory);
  const warnings = figuresBehind(document, rule).flatMap((name) => {
    const figure = document.parameters.get(name) as ResolvedParameter;
    const said = byFigure.get(figure) ?? warningsOfFigure(name, document);
    byFigure.set(figure, said);
    return said;
  });
  const said = warnings.length === 0 ? NONE : Object.freeze(warnings);
  byRule.set(rule, said);
  return said;
}

function warningsOfFigure(name: string, document: CompiledDocument): readonly Warning[] {
  const declared = document.document.parameters[name] as Parameter;
  const { contested, unit } = declared;
  // A figure that follows from others is as sure as these are, and they say so themselves.
  const confidence = 'value' in declared ? declared.confidence : undefined;
  const { kind, value } = document.parameters.get(name) as ResolvedParameter;
  const params = { document: document.reference.id, parameter: name };
  const figure = { ...params, value: kind.write(value), unit };
  const graded = confidence === undefined || confidence === 'high' ? [] : [{ ...params, confidence }];
  const readings =
    contested === undefined ? [] : [{ ...figure, readings: contested.map((reading) => reading.value) }];
  return [
    ...graded.map((said) => warning('figure-confidence', said)),
    ...readings.map((said) => warning('figure-contested', said)),
  ];
}

function warning(code: string, params: Warning['params']): Warning {
  return deepFreeze({ code, params });
}
