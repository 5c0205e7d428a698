import { deepFreeze } from '../engine/deepFreeze.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { Contradiction } from '../rules/contradiction.js';
import { isKnownOn } from '../rules/isKnownOn.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { Json, Parameter } from '../rules/ruleDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { figuresBehind } from './figuresBehind.js';

/**
 * Says how sure the figures are that a decision rests on: which of them have less than high confidence, on which sources
 * disagree, and which another rulebook contradicts. A decision without such a warning rests on none of these.
 *
 * @param rules - The law of the day asked about.
 * @param document - The document that decides.
 * @param deciding - Those of its rules that decide, rules over the records of a list included.
 * @returns The warnings, each once, in the order of the parameters.
 */
export function figureWarnings(
  rules: RuleSet,
  document: CompiledDocument,
  deciding: readonly CompiledRule[],
): readonly Warning[] {
  const { byRule } = lawOf(rules).remember(emptyMemory);
  let warnings = NONE;
  for (const rule of deciding) {
    const said = byRule.get(rule) ?? warningsOfRule(rules, document, rule);
    if (said.length > 0) warnings = warnings.length === 0 ? said : [...new Set([...warnings, ...said])];
  }
  return warnings;
}

/** What has been worked out for the law of a day. Each warning is one object, however many rules it belongs to. */
interface Memory {
  readonly byRule: Map<CompiledRule, readonly Warning[]>;
  readonly byFigure: Map<ResolvedParameter, readonly Warning[]>;
}

const emptyMemory = (): Memory => ({ byRule: new Map(), byFigure: new Map() });

const NONE: readonly Warning[] = Object.freeze([]);

function warningsOfRule(rules: RuleSet, document: CompiledDocument, rule: CompiledRule): readonly Warning[] {
  const { byRule, byFigure } = lawOf(rules).remember(emptyMemory);
  const warnings = figuresBehind(document, rule).flatMap((name) => {
    const figure = document.parameters.get(name) as ResolvedParameter;
    const said = byFigure.get(figure) ?? warningsOfFigure(name, rules, document);
    byFigure.set(figure, said);
    return said;
  });
  const said = warnings.length === 0 ? NONE : Object.freeze(warnings);
  byRule.set(rule, said);
  return said;
}

function warningsOfFigure(name: string, rules: RuleSet, document: CompiledDocument): readonly Warning[] {
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
    ...contradictionsOf(name, rules, document).map(({ claim, other }) => {
      return warning('law-differs', {
        claim,
        ...figure,
        lawDocument: other.document,
        lawParameter: other.parameter,
        lawValue: other.value,
        lawUnit: other.unit,
        sources: other.sources as unknown as Json,
      });
    }),
  ];
}

/** The contradictions of a figure on the day asked about, as far as they were known on the day of our data. */
function contradictionsOf(
  name: string,
  rules: RuleSet,
  { reference }: CompiledDocument,
): readonly Contradiction[] {
  const { asOf, knownOn } = rules;
  return lawOf(rules).book.contradictions.filter((contradiction) => {
    const { document, parameter, from, to } = contradiction;
    const isMeant = document === reference.id && parameter === name;
    return isMeant && from <= asOf && (to === null || asOf <= to) && isKnownOn(contradiction, knownOn);
  });
}

function warning(code: string, params: Warning['params']): Warning {
  return deepFreeze({ code, params });
}
