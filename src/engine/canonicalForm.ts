import { type ComputedFact, computeFacts } from './computedFact.js';
import type { Environment } from './environment.js';
import type { Value } from './kind.js';
import { MET, UNKNOWN } from './kleene.js';
import type { MissingFact, OpenLeaf } from './missingFact.js';
import { isFactOperand, type Leaf, type Node } from './node.js';

/** Conditions of which some facts are still missing. */
export interface OpenConditions {
  /** The computed facts that change as values are tried. */
  readonly computed: readonly ComputedFact[];
  /** The case; the values of missing facts are tried in it and taken out again. */
  readonly trial: Environment;
  /** The comparisons that were undecided before any value was tried. */
  readonly leaves: ReadonlyMap<Leaf, OpenLeaf>;
  /** The values that stand for all values of a missing fact. */
  readonly candidates: ReadonlyMap<MissingFact, readonly (Value | null)[] | undefined>;
}

/**
 * Conditions as a function of their missing facts, written so that two functions are written the same only if they are
 * the same, and the other way round where every missing fact can be tried.
 */
export interface CanonicalForm {
  readonly text: string;
  /** The missing facts that the function depends on. */
  readonly facts: readonly MissingFact[];
  /** For a conjunction or disjunction, its sign and its parts, so that nested ones are written flat. */
  readonly sign?: '&' | '|';
  readonly parts?: readonly string[];
}

/** The function that is always true. */
export const ALWAYS: CanonicalForm = { text: 'always', facts: [] };

/** The function that is never true. */
export const NEVER: CanonicalForm = { text: 'never', facts: [] };

/**
 * Writes conditions in which each missing fact is asked about once. Such a function depends on every fact left in it once
 * the decided parts are dropped, and has one way of being written, up to order and grouping.
 *
 * @param node - The conditions.
 * @param open - What is missing and what can be tried.
 * @param negated - Writes the negation instead.
 * @returns The canonical form.
 */
export function canonicalForm(node: Node, open: OpenConditions, negated = false): CanonicalForm {
  const outcome = node.decide(open.trial);
  if (outcome !== UNKNOWN) return (outcome === MET) !== negated ? ALWAYS : NEVER;
  if (node.type === 'not') return canonicalForm(node.child, open, !negated);
  if (node.type === 'comparison') return comparisonForm(node, open, negated);
  const isAll = (node.type === 'all') !== negated;
  const [decisive, neutral] = isAll ? [NEVER, ALWAYS] : [ALWAYS, NEVER];
  const forms = node.children.map((child) => canonicalForm(child, open, negated));
  if (forms.includes(decisive)) return decisive;
  const rest = forms.filter((form) => form !== neutral);
  const [only] = rest;
  if (only === undefined) return neutral;
  if (rest.length === 1) return only;
  const sign = isAll ? '&' : '|';
  const parts = rest.flatMap((form) => (form.sign === sign ? (form.parts ?? []) : [form.text])).sort();
  return { text: `(${parts.join(sign)})`, facts: rest.flatMap(({ facts }) => facts), sign, parts };
}

function comparisonForm(leaf: Leaf, open: OpenConditions, negated: boolean): CanonicalForm {
  const missing = open.leaves.get(leaf)?.missing.filter(isStillMissing) ?? [];
  const [fact] = missing;
  const candidates = fact === undefined ? undefined : open.candidates.get(fact);
  if (fact === undefined || missing.length > 1 || candidates === undefined)
    return opaqueForm(leaf, open, missing, negated);
  const outcomes = candidates.map((candidate) => {
    fact.environment[fact.fact.slot] = candidate;
    computeFacts(open.computed, open.trial);
    return leaf.decide(open.trial);
  });
  fact.environment[fact.fact.slot] = undefined;
  computeFacts(open.computed, open.trial);
  if (outcomes.includes(UNKNOWN)) return opaqueForm(leaf, open, missing, negated);
  const holds = outcomes.map((outcome) => (outcome === MET) !== negated);
  if (holds.every(Boolean)) return ALWAYS;
  if (!holds.some(Boolean)) return NEVER;
  return { text: `${fact.order}:${holds.map(Number).join('')}`, facts: [fact] };
}

/** Stands for a comparison whose outcomes cannot be listed: taken to go either way. */
function opaqueForm(
  leaf: Leaf,
  open: OpenConditions,
  missing: readonly MissingFact[],
  negated: boolean,
): CanonicalForm {
  const position = [...open.leaves.keys()].indexOf(leaf);
  // What is known of its sides tells it from the same comparison under other values that were tried.
  const sides = [leaf.left, leaf.right].map((side) => (isFactOperand(side) ? open.trial[side.slot] : null));
  return { text: `${negated ? '!' : ''}#${position}${JSON.stringify(sides)}`, facts: missing };
}

function isStillMissing(fact: MissingFact): boolean {
  return fact.environment[fact.fact.slot] === undefined;
}
