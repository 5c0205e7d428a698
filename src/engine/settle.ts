import { candidatesOf } from './candidates.js';
import { ALWAYS, canonicalForm, NEVER, type OpenConditions } from './canonicalForm.js';
import { type ComputedFact, computeFacts } from './computedFact.js';
import type { Environment, Slot } from './environment.js';
import { type Kleene, MET, UNKNOWN, UNMET } from './kleene.js';
import { type MissingFact, openLeaves } from './missingFact.js';
import type { Node } from './node.js';
import type { Program } from './program.js';

/** The outcome of conditions, and the missing facts that could still change it. */
export interface Settlement {
  readonly outcome: Kleene;
  /** The paths of the facts to ask for, in the order of the vocabulary; empty unless the outcome is unknown. */
  readonly missingFacts: readonly string[];
}

/**
 * How many cases are tried before the search is given up. The answer is then still sound: unknown, with every missing
 * fact that an undecided comparison asks about.
 */
const MOST_CASES = 5_000;

/** How many records are gone through in these cases: of longer lists fewer cases are tried, so that no search takes long. */
const MOST_RECORDS = 100_000;

const NOTHING_MISSING: readonly string[] = Object.freeze([]);

/**
 * Decides conditions exactly: `met` or `unmet` when they come to that whatever the missing facts are, and otherwise
 * `unknown` with just the facts that could still change the outcome.
 *
 * Three-valued logic alone is too cautious where a missing fact is asked about twice ("below 30 and at least the reduced
 * amount, or 30 and at least the full amount" holds at the full amount, whatever the age). So the facts asked about more
 * than once are tried at every value that makes a difference; between those, each remaining fact is asked about once, and
 * then every comparison that is left can still change the outcome.
 *
 * @param node - The conditions.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @returns The outcome and the missing facts.
 */
export function settle(node: Node, facts: Environment, program: Program): Settlement {
  const quick = node.decide(facts);
  if (quick !== UNKNOWN) return { outcome: quick, missingFacts: NOTHING_MISSING };
  const { missing, ...search } = searchFor(node, facts, program);
  const verdict = tryCases(search, 0);
  if (verdict === undefined) return { outcome: UNKNOWN, missingFacts: pathsOf(missing) };
  if (verdict === ALWAYS.text) return { outcome: MET, missingFacts: NOTHING_MISSING };
  if (verdict === NEVER.text) return { outcome: UNMET, missingFacts: NOTHING_MISSING };
  return { outcome: UNKNOWN, missingFacts: pathsOf(missing.filter((fact) => search.relevant.has(fact))) };
}

/**
 * Decides conditions as {@link settle} does, and does not look for the missing facts: it is known to be unknown as soon as
 * two completions differ.
 *
 * @param node - The conditions.
 * @param facts - The case, computed facts included.
 * @param program - Where the facts stand and which are computed.
 * @returns The outcome.
 */
export function settledOutcome(node: Node, facts: Environment, program: Program): Kleene {
  const quick = node.decide(facts);
  return quick === UNKNOWN ? (outcomeOfCases(searchFor(node, facts, program), 0) ?? UNKNOWN) : quick;
}

/** What the cases from `depth` on all come to; `unknown` when they differ, `undefined` when there are too many of them. */
function outcomeOfCases(search: Search, depth: number): Kleene | undefined {
  search.cases += 1;
  if (search.cases > search.mostCases) return undefined;
  computeFacts(search.computed, search.trial);
  const outcome = search.node.decide(search.trial);
  if (outcome !== UNKNOWN) return outcome;
  const fact = search.tried[depth];
  if (fact === undefined) {
    const { text } = canonicalForm(search.node, search);
    return text === ALWAYS.text ? MET : text === NEVER.text ? UNMET : UNKNOWN;
  }
  let common: Kleene | undefined;
  for (const candidate of search.candidates.get(fact) ?? []) {
    fact.environment[fact.fact.slot] = candidate;
    const branch = outcomeOfCases(search, depth + 1);
    fact.environment[fact.fact.slot] = undefined;
    if (branch === undefined || branch === UNKNOWN) return branch;
    if (common !== undefined && branch !== common) return UNKNOWN;
    common = branch;
  }
  computeFacts(search.computed, search.trial);
  return common ?? UNKNOWN;
}

function searchFor(
  node: Node,
  facts: Environment,
  program: Program,
): Search & { readonly missing: readonly MissingFact[] } {
  const trial = copyOf(facts);
  const { leaves, missing } = openLeaves(node, trial, program);
  return {
    node,
    trial,
    computed: varying(program),
    leaves,
    missing,
    tried: byWeight(
      missing.filter((fact) => !fact.opaque && (fact.uses > 1 || fact.shared)),
      trial,
    ),
    candidates: new Map(missing.map((fact) => [fact, candidatesOf(fact)])),
    relevant: new Set(),
    mostCases: Math.min(MOST_CASES, MOST_RECORDS / recordsIn(trial)),
    cases: 0,
  };
}

interface Search extends OpenConditions {
  readonly node: Node;
  /** The facts tried at each of their candidates. */
  readonly tried: readonly MissingFact[];
  /** The facts found to make a difference. */
  readonly relevant: Set<MissingFact>;
  readonly mostCases: number;
  cases: number;
}

/** Tries the facts from `depth` on, as a decision diagram; `undefined` when there are too many cases. */
function tryCases(search: Search, depth: number): string | undefined {
  search.cases += 1;
  if (search.cases > search.mostCases) return undefined;
  computeFacts(search.computed, search.trial);
  const outcome = search.node.decide(search.trial);
  if (outcome === MET) return ALWAYS.text;
  if (outcome === UNMET) return NEVER.text;
  const fact = search.tried[depth];
  if (fact === undefined) {
    const { text, facts } = canonicalForm(search.node, search);
    for (const found of facts) search.relevant.add(found);
    return text;
  }
  const branches: string[] = [];
  for (const candidate of search.candidates.get(fact) ?? []) {
    fact.environment[fact.fact.slot] = candidate;
    const branch = tryCases(search, depth + 1);
    fact.environment[fact.fact.slot] = undefined;
    if (branch === undefined) return undefined;
    branches.push(branch);
  }
  computeFacts(search.computed, search.trial);
  const [first] = branches;
  if (first !== undefined && branches.every((branch) => branch === first)) return first;
  search.relevant.add(fact);
  return `${fact.order}{${branches.join(';')}}`;
}

/**
 * Puts the facts first that decide most: those of the case, then those of the records with the greatest amounts or latest
 * dates, so that most cases need not be gone through to their end.
 */
function byWeight(facts: readonly MissingFact[], trial: Environment): readonly MissingFact[] {
  const weight = ({ environment }: MissingFact): number => {
    if (environment === trial) return Number.POSITIVE_INFINITY;
    return environment.reduce<number>(
      (most, slot) => (typeof slot === 'number' ? Math.max(most, slot) : most),
      0,
    );
  };
  const weights = new Map(facts.map((fact) => [fact, weight(fact)]));
  const weightOf = (fact: MissingFact): number => weights.get(fact) ?? 0;
  return [...facts].sort((a, b) => (weightOf(a) === weightOf(b) ? 0 : weightOf(b) - weightOf(a)));
}

/**
 * The computed facts that can change as values are tried: those that go over a list, and those that follow from these. A
 * fact from which another is computed in any other way is never tried.
 */
function varying({ computed }: Program): readonly ComputedFact[] {
  const slots = new Set<number>();
  return computed.filter(({ slot, over, inputs }) => {
    if (over === undefined && !inputs.some((input) => slots.has(input))) return false;
    slots.add(slot);
    return true;
  });
}

/** A copy in which values can be tried: the case, and the records of its lists. */
function copyOf(facts: Environment): Environment {
  return facts.map((slot): Slot => (isRecords(slot) ? slot.map(copyOf) : slot));
}

function recordsIn(facts: Environment): number {
  return facts.reduce<number>((sum, slot) => sum + (isRecords(slot) ? slot.length : 0), 0);
}

function isRecords(slot: Slot): slot is Environment[] {
  return Array.isArray(slot) && Array.isArray(slot[0]);
}

function pathsOf(missing: readonly MissingFact[]): readonly string[] {
  return [...new Set(missing.flatMap((fact) => fact.paths))];
}
