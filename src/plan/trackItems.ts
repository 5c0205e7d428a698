import { candidatesOf } from '../engine/candidates.js';
import type { Environment, Slot } from '../engine/environment.js';
import { MET } from '../engine/kleene.js';
import type { Layout } from '../engine/layout.js';
import { openLeaves } from '../engine/missingFact.js';
import type { CompiledRule } from '../rules/compiledDocument.js';
import type { InputAbsence, InputPeriod, InputRecord, ResidenceInput } from './residenceInput.js';
import type { PeriodRule, TrackRules, TrackWay } from './trackRules.js';

/** A fact that was not given and on which a count may depend, with values that stand for all it can be. */
export interface OpenFact {
  readonly slot: number;
  readonly path: string;
  readonly values: readonly Slot[];
}

/** What an absence does to a count under one way; `open` where the law does not say. */
export type AbsenceEffect = 'goes-on' | 'adds' | 'resets' | 'open';

/** A period or an absence, and what the rules say of it for all that the missing facts can be. */
export interface TrackItem<Result> {
  /** The facts of its own that are open. */
  readonly facts: readonly OpenFact[];
  /** How many combinations of these there are. */
  readonly size: number;
  /** The result, by the completion of the case and by the combination of its own facts. */
  readonly results: readonly (readonly Result[])[];
}

/** All that can be made of a case by the facts that were not given. */
export interface TrackItems {
  /** The facts about the case that are open. */
  readonly facts: readonly OpenFact[];
  /** The case under each combination of them. */
  readonly completions: readonly Environment[];
  /** The ways that are open under each. */
  readonly ways: readonly (readonly number[])[];
  /** The rule on each period; `undefined` where there is none. */
  readonly periods: readonly TrackItem<PeriodRule | undefined>[];
  /** The effect of each absence under each way. */
  readonly absences: readonly TrackItem<readonly AbsenceEffect[]>[];
}

/** Where the card stands among the facts of a period, and the card held now among those of the case. */
const [PERIOD_CARD, CURRENT_CARD] = [7, 1];

/**
 * Works out what the rules on a count say of each period and absence, for all that the missing facts can be.
 *
 * @param rules - The rules.
 * @param input - The case.
 * @returns The open facts and the results.
 */
export function trackItems(rules: TrackRules, input: ResidenceInput): TrackItems {
  const { environment } = input;
  const ofPeriods = input.periods.map((period) => {
    const facts = openIn(
      rules.periods.map(({ rule }) => rule),
      periodFacts(environment, period),
      rules.periodLayout,
      period,
    );
    return period.hasCurrentCard ? facts.map(atCurrentCard) : facts;
  });
  const overAbsences = rules.ways.flatMap(({ resets, adds, goesOn }) => [...resets, ...adds, ...goesOn]);
  const ofAbsences = input.absences.map((absence) =>
    openIn(overAbsences, [...environment, ...absence.own], rules.absenceLayout, absence),
  );
  const ofCase = openIn(
    rules.ways.map(({ rule }) => rule),
    environment,
    rules.caseLayout,
  );
  const isOfCase = ({ slot }: OpenFact): boolean => slot < environment.length;
  const facts = merged([
    ...ofCase,
    ...ofPeriods.flat().filter(isOfCase),
    ...ofAbsences.flat().filter(isOfCase),
  ]);
  const completions = combinations(facts).map((values) => filled(environment, facts, values));
  const own = (open: readonly OpenFact[]): readonly OpenFact[] => open.filter((fact) => !isOfCase(fact));
  return {
    facts,
    completions,
    ways: completions.map((completion) =>
      rules.ways.flatMap(({ rule }, index) => (rule.node.decide(completion) === MET ? [index] : [])),
    ),
    periods: input.periods.map((period, index) =>
      itemOf(
        own(ofPeriods[index] ?? []),
        completions,
        (completion) => periodFacts(completion, period),
        (all) => rules.periods.find(({ rule }) => rule.node.decide(all) === MET),
      ),
    ),
    absences: input.absences.map((absence, index) =>
      itemOf(
        own(ofAbsences[index] ?? []),
        completions,
        (completion) => [...completion, ...absence.own],
        (all) => rules.ways.map((way) => effectOf(way, all)),
      ),
    ),
  };
}

function periodFacts(environment: Environment, { own, hasCurrentCard }: InputPeriod): Environment {
  const facts = [...environment, ...own];
  if (hasCurrentCard) facts[PERIOD_CARD] = environment[CURRENT_CARD];
  return facts;
}

/** The card of the current period, where it is not given, is the card held now. */
function atCurrentCard(fact: OpenFact): OpenFact {
  return fact.slot === PERIOD_CARD ? { ...fact, slot: CURRENT_CARD, path: 'stay.card.type' } : fact;
}

function openIn(
  rules: readonly CompiledRule[],
  environment: Environment,
  layout: Layout,
  record?: InputRecord | InputAbsence,
): readonly OpenFact[] {
  const program = { layout, computed: [] };
  return rules.flatMap(({ node }) =>
    openLeaves(node, environment, program).missing.map((missing) => {
      const [path = ''] = missing.paths;
      return {
        slot: missing.fact.slot,
        // A fact about the case has its whole path; one of a record has its name there.
        path: path.includes('.') || record === undefined ? path : `${record.about}.${path}`,
        values: candidatesOf(missing) ?? [],
      };
    }),
  );
}

/** The open facts, each once, in the order of their slots, with all the values that make a difference somewhere. */
function merged(facts: readonly OpenFact[]): readonly OpenFact[] {
  const bySlot = new Map<number, OpenFact>();
  for (const fact of facts) {
    const known = bySlot.get(fact.slot);
    bySlot.set(fact.slot, { ...fact, values: [...new Set([...(known?.values ?? []), ...fact.values])] });
  }
  return [...bySlot.values()].sort((a, b) => a.slot - b.slot);
}

function combinations(facts: readonly OpenFact[]): readonly (readonly Slot[])[] {
  return facts.reduce<readonly (readonly Slot[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
}

function filled(environment: Environment, facts: readonly OpenFact[], values: readonly Slot[]): Environment {
  const copy = [...environment];
  facts.forEach(({ slot }, index) => {
    copy[slot] = values[index];
  });
  return copy;
}

function itemOf<Result>(
  open: readonly OpenFact[],
  completions: readonly Environment[],
  layOut: (completion: Environment) => Environment,
  decide: (facts: Environment) => Result,
): TrackItem<Result> {
  const facts = merged(open);
  const rows = combinations(facts);
  const results = completions.map((completion) => {
    const environment = layOut(completion);
    return rows.map((values) => decide(filled(environment, facts, values)));
  });
  return { facts, size: rows.length, results };
}

function effectOf({ resets, adds, goesOn }: TrackWay, facts: Environment): AbsenceEffect {
  const holds = ({ node }: CompiledRule): boolean => node.decide(facts) === MET;
  if (resets.some(holds)) return 'resets';
  if (adds.some(holds)) return 'adds';
  return goesOn.some(holds) ? 'goes-on' : 'open';
}
