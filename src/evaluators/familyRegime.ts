import type { Environment, Range } from '../engine/environment.js';
import { joinAny } from '../engine/join.js';
import { type Kleene, MET } from '../engine/kleene.js';
import type { Node } from '../engine/node.js';
import type { Outcome } from '../engine/outcome.js';
import { decimalKind } from '../facts/valueKinds.js';
import { formatAmount } from '../money/formatAmount.js';
import { percentOf } from '../money/percentOf.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { StepSpecification } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import { type Figure, figureOf } from './figureOf.js';

/** A percentage that grows with the household. */
interface HouseholdStep {
  /** The parameter that is added for each further member. */
  readonly parameter: string;
  /** How many members are beyond those that the percentage covers, as far as that is known. */
  readonly further: (facts: Environment) => number | undefined;
  /** What the threshold would be under the other readings of the step, in cents. */
  readonly readings: (further: number) => readonly number[];
}

/** One set of conditions on a sponsor's income, with its own threshold. */
export interface FamilyRegime {
  readonly rule: CompiledRule;
  /** Its code; `null` where the rules know one set of conditions only. */
  readonly regime: string | null;
  /** Tells whether it applies to a case. */
  readonly applies: (facts: Environment) => Kleene;
  readonly threshold: Figure;
  /** The names of the percentage and of the base that the threshold is made of, where it is. */
  readonly making: { readonly percent: string; readonly of: string } | undefined;
  /** The percentage, where the threshold is made of one. */
  readonly percentage: Figure | undefined;
  /** The base, where the threshold is made of one. */
  readonly base: Figure | undefined;
  readonly step: HouseholdStep | undefined;
  /** What to know whenever it may apply. */
  readonly warnings: readonly Warning[];
  /** What to know when the income does not certainly suffice. */
  readonly warningsUnlessMet: readonly Warning[];
}

/** The regimes of a document, and what they come to together. */
export interface FamilyPlan {
  /** Met when the income suffices under a regime that applies. */
  readonly node: Node;
  readonly regimes: readonly FamilyRegime[];
  readonly countedIncome: Figure;
}

/**
 * Reads the regimes of a document: one for each rule about the case as a whole.
 *
 * @param document - The document.
 * @returns The plan.
 */
export function familyPlan(document: CompiledDocument): FamilyPlan {
  const rules = document.rules.filter(({ over }) => over === undefined);
  const [only] = rules;
  return {
    node: only !== undefined && rules.length === 1 ? only.node : joinAny(rules.map(({ node }) => node)),
    regimes: rules.map((rule) => regimeOf(rule, document)),
    countedIncome: figureOf(document, 'countedIncome'),
  };
}

interface RegimeParams {
  readonly regime?: string;
  readonly threshold?: string;
  readonly warnings?: readonly Warning[];
  readonly warningsUnlessMet?: readonly Warning[];
}

function regimeOf(rule: CompiledRule, document: CompiledDocument): FamilyRegime {
  const {
    regime = null,
    threshold = 'threshold',
    warnings = [],
    warningsUnlessMet = [],
  } = (rule.event.params ?? {}) as unknown as RegimeParams;
  const { parameters, computed } = document.document;
  const made = parameters[threshold] ?? computed[threshold];
  const making = made !== undefined && 'percent' in made ? { percent: made.percent, of: made.of } : undefined;
  const applies = rule.parts.get(`${rule.name}-applies`);
  return {
    rule,
    regime,
    applies: applies === undefined ? () => MET : applies.decide,
    threshold: figureOf(document, threshold),
    making,
    percentage: making === undefined ? undefined : figureOf(document, making.percent),
    base: making === undefined ? undefined : figureOf(document, making.of),
    step: making === undefined ? undefined : stepOf(making.percent, making.of, document),
    warnings,
    warningsUnlessMet,
  };
}

function stepOf(percent: string, of: string, document: CompiledDocument): HouseholdStep | undefined {
  const specification = document.document.computed[percent];
  if (specification === undefined || !('start' in specification)) return undefined;
  const { start, plus, per, beyond } = specification as StepSpecification;
  const [covered, from, base] = [beyond, start, of].map((name) => parameterValue(document, name)) as [
    number,
    number,
    number,
  ];
  const slot = document.program.layout.facts.get(per)?.slot ?? -1;
  const steps = (document.document.parameters[plus]?.contested ?? []).map(
    ({ value }) => decimalKind.read(value) as number,
  );
  return {
    parameter: plus,
    further: (facts) => {
      const count = facts[slot];
      return typeof count === 'number' ? Math.max(0, count - covered) : undefined;
    },
    readings: (further) => steps.map((step) => percentOf(formatAmount(from + further * step), base)),
  };
}

/**
 * Decides whether an income reaches a threshold, as far as both are known.
 *
 * @param counted - The income that counts.
 * @param threshold - The threshold.
 * @returns `unknown` while they can still come out either way.
 */
export function reaches(counted: Range, threshold: Range): Outcome {
  if (counted.low >= threshold.high) return 'met';
  return counted.high < threshold.low ? 'unmet' : 'unknown';
}
