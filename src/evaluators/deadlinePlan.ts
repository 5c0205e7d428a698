import type { Node } from '../engine/node.js';
import type { SourceReference } from '../engine/proof.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { ComputedSpecification } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import type { Term } from '../rules/term.js';
import { theRule } from '../rules/theRule.js';

/** A date that a document computes. */
export interface PlannedDate {
  readonly name: string;
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

/** What answering for one document takes, worked out once. */
export interface DeadlinePlan {
  /** The rule that decides. */
  readonly rule: CompiledRule;
  /** The part of its conditions that is about dates. */
  readonly timing: Node;
  readonly dates: readonly PlannedDate[];
  readonly choices: readonly PlannedChoice[];
  readonly parts: readonly PlannedPart[];
  /** What to say with the answer `met`. */
  readonly warnings: readonly Warning[];
  /** The slots that the state follows from; `undefined` for a date that the document does not have. */
  readonly opensOn: number | undefined;
  readonly dueOn: number | undefined;
  readonly closesOn: number | undefined;
  readonly latestDueOn: number | undefined;
  readonly laterDateConfirmed: number | undefined;
  readonly doneOn: number | undefined;
  /** The fact that holds the last day on which a card is valid, where being late and its expiry differ. */
  readonly validUntil: number | undefined;
}

/** What the event of a rule on a deadline can carry. */
interface DeadlineEvent {
  readonly timing?: string;
  readonly validUntil?: string;
  readonly reasons?: readonly {
    readonly part: string;
    readonly unmet: string;
    readonly unknown: string;
    readonly facts: readonly string[];
  }[];
  readonly warnings?: readonly Warning[];
}

/**
 * Works out what answering for a document takes.
 *
 * @param document - A document on one kind of deadline.
 * @returns The plan.
 * @throws TypeError when its rule names a part that it does not have, which is a defect of the document.
 */
export function deadlinePlan(document: CompiledDocument): DeadlinePlan {
  const { layout, computed } = document.program;
  const rule = theRule(document);
  const slotOf = (fact: string): number | undefined => layout.facts.get(fact)?.slot;
  const partOf = (name: string): Node => {
    const part = rule.parts.get(name);
    if (part === undefined)
      throw new TypeError(`${document.reference.id} has no part ${name} in ${rule.name}`);
    return part;
  };
  const { timing, validUntil, reasons = [], warnings = [] } = (rule.event.params ?? {}) as DeadlineEvent;
  const dates = computed.filter(({ kind }) => kind.name === 'date');
  return {
    rule,
    timing: timing === undefined ? rule.node : partOf(timing),
    dates: dates.map(({ name, slot }) => ({ name, slot, count: plannedCount(name, document) })),
    choices: dates.flatMap(({ name, slot }) => plannedChoice(name, slot, document)),
    parts: reasons.map(({ part, unmet, unknown, facts }) => ({
      node: partOf(part),
      codes: { unmet, unknown },
      facts,
    })),
    warnings,
    opensOn: slotOf('opensOn'),
    dueOn: slotOf('dueOn'),
    closesOn: slotOf('closesOn'),
    latestDueOn: slotOf('latestDueOn'),
    laterDateConfirmed: slotOf('laterDateConfirmed'),
    doneOn: slotOf('doneOn'),
    validUntil: validUntil === undefined ? undefined : slotOf(validUntil),
  };
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
