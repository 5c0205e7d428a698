import { deepFreeze } from '../engine/deepFreeze.js';
import { joinAll, joinAny } from '../engine/join.js';
import type { Node } from '../engine/node.js';
import type { SourceReference } from '../engine/proof.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { ComputedSpecification } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import type { Term } from '../rules/term.js';
import { theRule } from '../rules/theRule.js';
import { namesBehind } from './namesBehind.js';

/** A date that a document computes. */
export interface PlannedDate {
  /** What the answer calls it: a figure of the answer, or the fact itself. */
  readonly name: string;
  /** The computed fact that holds it. */
  readonly fact: string;
  readonly slot: number;
  /** How it is counted; `undefined` when it is not counted from one other date. */
  readonly count: PlannedCount | undefined;
}

/** How a date is counted from another. */
export interface PlannedCount {
  readonly term: Term;
  /** The slot of the date it is counted from. */
  readonly from: number;
  readonly sources: readonly SourceReference[];
}

/** A date chosen among the records of a list. */
export interface PlannedChoice {
  /** The slot of the date chosen. */
  readonly chosen: number;
  readonly list: string;
  /** The slot of the list. */
  readonly over: number;
  readonly name: string;
  /** The slot, in a record, of the date that may be chosen. */
  readonly date: number;
  /** The rules over the list that take a record. */
  readonly rules: readonly CompiledRule[];
}

/** A named part of the conditions that gives a reason of its own when it does not hold. */
export interface PlannedPart {
  readonly node: Node;
  readonly codes: { readonly unmet: string; readonly unknown: string };
  /** The facts that the reason shows. */
  readonly facts: readonly string[];
}

/** What to say of every answer to which a rule may apply. */
export interface PlannedCaveat {
  readonly warning: Warning;
  /** The slot of a fact; once that is given, the caveat is needless. */
  readonly whileMissing: number | undefined;
}

/** The dates of an answer that a rule can name. */
export const FIGURE_DATES = ['opensOn', 'dueOn', 'safeDueOn', 'closesOn', 'latestDueOn'] as const;

/** A rule about the case, with what its answer is made of. Dates are slots; `undefined` for one that it does not have. */
export interface DeadlineAlternative {
  readonly rule: CompiledRule;
  /** The part of its conditions that says to whom it applies; `undefined` when it always does. */
  readonly applies: Node | undefined;
  /** The rules that decide with it: itself, and those over lists. */
  readonly deciding: readonly CompiledRule[];
  /** The rest of its conditions. */
  readonly test: Node;
  /** The part of its conditions that is about dates. */
  readonly timing: Node;
  readonly opensOn: number | undefined;
  readonly dueOn: number | undefined;
  readonly safeDueOn: number | undefined;
  readonly closesOn: number | undefined;
  readonly latestDueOn: number | undefined;
  /** Whether it has any of these dates. */
  readonly isDated: boolean;
  readonly laterDateConfirmed: number | undefined;
  readonly doneOn: number | undefined;
  /** The fact that holds the last day on which a card is valid, where being late and its expiry differ. */
  readonly validUntil: number | undefined;
  /** Whether the act is one at an office; being back in Belgium, or signing a contract, is not. */
  readonly atOffice: boolean;
  /** The dates on the way to its own, under the names of figures where they are figures. */
  readonly dates: readonly PlannedDate[];
  readonly choices: readonly PlannedChoice[];
  readonly parts: readonly PlannedPart[];
  /** What to say with every answer to which it may apply, or only while the fact in a slot is missing. */
  readonly caveats: readonly PlannedCaveat[];
  /** What to say with the answer `met`. */
  readonly warnings: readonly Warning[];
}

/** What answering for one document takes, worked out once. */
export interface DeadlinePlan {
  /** The conditions in full: met when the act is in time under a rule that applies. */
  readonly node: Node;
  /** Whether some rule applies; `undefined` when one always does. */
  readonly covered: Node | undefined;
  readonly alternatives: readonly DeadlineAlternative[];
}

/** What the event of a rule on a deadline can carry. */
interface DeadlineEvent {
  readonly dates?: { readonly [figure in (typeof FIGURE_DATES)[number]]?: string };
  readonly timing?: string;
  readonly validUntil?: string;
  /** Whether the act is one at an office, and so not possible while offices are closed; it is when left out. */
  readonly atOffice?: boolean;
  readonly reasons?: readonly {
    readonly part: string;
    readonly unmet: string;
    readonly unknown: string;
    readonly facts: readonly string[];
  }[];
  readonly caveats?: readonly (Warning & { readonly whileMissing?: string })[];
  readonly warnings?: readonly Warning[];
}

/**
 * Works out what answering for a document takes.
 *
 * @param document - A document on one kind of deadline.
 * @returns The plan.
 * @throws TypeError when it has no rule about the case, or a rule names a part that it does not have: defects of the
 * document.
 */
export function deadlinePlan(document: CompiledDocument): DeadlinePlan {
  const rules = document.rules.filter(({ over }) => over === undefined);
  const [only = theRule(document)] = rules;
  const alternatives = rules.map((rule) => alternativeOf(rule, document));
  const applies = alternatives.flatMap((alternative) => alternative.applies ?? []);
  return {
    node: rules.length === 1 ? only.node : joinAny(rules.map(({ node }) => node)),
    covered: applies.length === alternatives.length ? joinAny(applies) : undefined,
    alternatives,
  };
}

function alternativeOf(rule: CompiledRule, document: CompiledDocument): DeadlineAlternative {
  const { layout } = document.program;
  const slotOf = (fact: string | undefined): number | undefined =>
    fact === undefined ? undefined : layout.facts.get(fact)?.slot;
  const partOf = (name: string): Node => {
    const part = rule.parts.get(name);
    if (part === undefined)
      throw new TypeError(`${document.reference.id} has no part ${name} in ${rule.name}`);
    return part;
  };
  const { params = {} } = rule.event;
  const event = params as DeadlineEvent;
  const { dates, timing, validUntil, atOffice = true, reasons = [], caveats = [], warnings = [] } = event;
  const names = dates ?? Object.fromEntries(FIGURE_DATES.map((figure) => [figure, figure]));
  const applies = rule.parts.get(`${rule.name}-applies`);
  const planned = plannedDates(rule, names, document);
  const slots = {
    opensOn: slotOf(names.opensOn),
    dueOn: slotOf(names.dueOn),
    safeDueOn: slotOf(names.safeDueOn),
    closesOn: slotOf(names.closesOn),
    latestDueOn: slotOf(names.latestDueOn),
  };
  const test = applies === undefined ? rule.node : without(applies, rule.node);
  return {
    rule,
    deciding: [rule, ...document.rules.filter(({ over }) => over !== undefined)],
    applies,
    test,
    timing: timing === undefined ? test : partOf(timing),
    ...slots,
    isDated: Object.values(slots).some((slot) => slot !== undefined),
    laterDateConfirmed: slotOf('laterDateConfirmed'),
    doneOn: slotOf('doneOn'),
    validUntil: slotOf(validUntil),
    atOffice,
    dates: planned,
    choices: planned.flatMap(({ fact, slot }) => plannedChoice(fact, slot, document)),
    parts: reasons.map(({ part, unmet, unknown, facts }) => ({
      node: partOf(part),
      codes: { unmet, unknown },
      facts,
    })),
    caveats: caveats.map(({ whileMissing, ...warning }) => ({
      warning: deepFreeze(warning),
      whileMissing: slotOf(whileMissing),
    })),
    warnings,
  };
}

/** The conditions of a rule without the part that says to whom it applies. */
function without(applies: Node, node: Node): Node {
  if (node.type !== 'all') return node;
  return joinAll(node.children.filter((child) => child !== applies));
}

/** A rule that does not name its dates has all that its document computes. */
function plannedDates(
  rule: CompiledRule,
  names: NonNullable<DeadlineEvent['dates']>,
  document: CompiledDocument,
): readonly PlannedDate[] {
  const figureOf = new Map(Object.entries(names).map(([figure, fact]) => [fact, figure]));
  const behind = namesBehind(document, rule);
  return document.program.computed
    .filter(
      ({ kind, name }) =>
        kind.name === 'date' && (rule.event.params?.dates === undefined || behind.has(name)),
    )
    .map(({ name, slot }) => ({
      name: figureOf.get(name) ?? name,
      fact: name,
      slot,
      count: plannedCount(name, document),
    }));
}

function specificationOf(name: string, { document }: CompiledDocument): ComputedSpecification {
  return document.computed[name] as ComputedSpecification;
}

function plannedCount(name: string, document: CompiledDocument): PlannedCount | undefined {
  const specification = specificationOf(name, document);
  const term = document.terms.get(name);
  if (term === undefined || !('from' in specification)) return undefined;
  const from = document.program.layout.facts.get(term.from)?.slot;
  const parameter = document.parameters.get(specification.add ?? specification.subtract ?? '');
  return from === undefined ? undefined : { term, from, sources: parameter?.sources ?? [] };
}

function plannedChoice(name: string, chosen: number, document: CompiledDocument): readonly PlannedChoice[] {
  const specification = specificationOf(name, document);
  if (!('latest' in specification)) return [];
  const { over: list, latest, event } = specification;
  const placed = document.program.layout.lists.get(list);
  const date = placed?.each.facts.get(latest)?.slot;
  if (placed === undefined || date === undefined) return [];
  const rules = document.rules.filter((rule) => rule.over === list && rule.event.type === event);
  return [{ chosen, list, over: placed.slot, name: latest, date, rules }];
}
