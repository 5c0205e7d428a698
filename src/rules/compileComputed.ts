import { countOf, latestOf, quantifierOf, sumOf } from '../engine/aggregate.js';
import { type Compilation, refuse } from '../engine/compilation.js';
import type { ComputedFact, ListSelection } from '../engine/computedFact.js';
import type { Range, Slot } from '../engine/environment.js';
import type { Kind } from '../engine/kind.js';
import { booleanKind, integerKind } from '../engine/kinds.js';
import type { Layout, PlacedFact } from '../engine/layout.js';
import type { Node } from '../engine/node.js';
import { dateKind, decimalKind } from '../facts/valueKinds.js';
import { formatAmount } from '../money/formatAmount.js';
import { percentOf } from '../money/percentOf.js';
import type { Calendars } from './calendars.js';
import { halfwayBetween } from './halfwayBetween.js';
import type { ResolvedParameter } from './resolveParameters.js';
import type {
  ComputedSpecification,
  ShareSpecification,
  StepSpecification,
  TermSpecification,
} from './ruleDocument.js';
import { compileTerm, type Term } from './term.js';

/** What the computed facts of a document are compiled with. */
export interface ComputedContext {
  readonly compilation: Compilation;
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  readonly calendars: Calendars;
  /** Joins the rules over a list that give an event; `undefined` when there are none. */
  readonly rulesOver: (list: string, event: string) => Node | undefined;
}

/** A computed fact and, for a date counted from another, its period. */
export interface CompiledComputed {
  readonly fact: ComputedFact;
  readonly term: Term | undefined;
}

type Parts = Pick<ComputedFact, 'kind' | 'inputs' | 'over' | 'quantifier' | 'compute'> & {
  readonly term?: Term;
};

const COUNTED_UNITS = ['days', 'working-days', 'working-days-with-saturday', 'weeks', 'months', 'years'];

/**
 * Compiles one computed fact of a document.
 *
 * @param name - Its name.
 * @param specification - How it is computed.
 * @param slot - Its slot.
 * @param context - What it is compiled with.
 * @returns The computed fact; `undefined` when it was refused.
 */
export function compileComputed(
  name: string,
  specification: ComputedSpecification,
  slot: number,
  context: ComputedContext,
): CompiledComputed | undefined {
  const path = `computed.${name}`;
  const parts = partsOf(specification, path, context);
  if (parts === undefined) return undefined;
  const { term, ...rest } = parts;
  return { fact: { name, slot, ...rest }, term };
}

function partsOf(
  specification: ComputedSpecification,
  path: string,
  context: ComputedContext,
): Parts | undefined {
  if ('from' in specification) return termParts(specification, path, context);
  if ('earliestOf' in specification) return earliestParts(specification.earliestOf, path, context);
  if ('start' in specification) return stepParts(specification, path, context);
  if ('percent' in specification) return shareParts(specification, path, context);
  if ('halfway' in specification) return halfwayParts(specification.halfway, path, context);
  const over = selectionOf(specification, path, context);
  if (over === undefined) return undefined;
  if ('count' in specification) return { kind: integerKind, inputs: [], over, compute: countOf(over) };
  if ('quantifier' in specification) {
    const { quantifier } = specification;
    return { kind: booleanKind, inputs: [], over, quantifier, compute: quantifierOf(over, quantifier) };
  }
  if ('sum' in specification) {
    const { sum, divideBy } = specification;
    const summed = factIn(
      over.each,
      sum,
      `${path}.sum`,
      context,
      (kind) => kind.name === 'decimal' || kind.name === 'integer',
    );
    const divisor = divideBy === undefined ? 1 : parameterOf(divideBy, `${path}.divideBy`, context)?.value;
    if (summed === undefined || divisor === undefined) return undefined;
    return { kind: summed.kind, inputs: [], over, compute: sumOf(over, summed.slot, divisor) };
  }
  const latest = factIn(over.each, specification.latest, `${path}.latest`, context, isDate);
  const orElse = factIn(context.compilation.layout, specification.orElse, `${path}.orElse`, context, isDate);
  if (latest === undefined || orElse === undefined) return undefined;
  return { kind: dateKind, inputs: [orElse.slot], over, compute: latestOf(over, latest.slot, orElse.slot) };
}

function selectionOf(
  { over, event }: { readonly over: string; readonly event?: string },
  path: string,
  context: ComputedContext,
): ListSelection | undefined {
  const { compilation } = context;
  const list = compilation.layout.lists.get(over);
  if (list === undefined) {
    const known = [...compilation.layout.lists.keys()].join(', ');
    refuse(compilation, `${path}.over`, `one of the lists ${known}`, JSON.stringify(over));
    return undefined;
  }
  const where = event === undefined ? undefined : context.rulesOver(over, event);
  if (event !== undefined && where === undefined) {
    refuse(compilation, `${path}.event`, `an event of a rule over ${over}`, JSON.stringify(event));
    return undefined;
  }
  return { list: over, slot: list.slot, each: list.each, event, where };
}

function termParts(
  specification: TermSpecification,
  path: string,
  context: ComputedContext,
): Parts | undefined {
  const from = factIn(context.compilation.layout, specification.from, `${path}.from`, context, isDate);
  const key = specification.add === undefined ? 'subtract' : 'add';
  const period = parameterOf(specification[key] ?? '', `${path}.${key}`, context);
  if (from === undefined || period === undefined) return undefined;
  if (!COUNTED_UNITS.includes(period.unit)) {
    refuse(context.compilation, `${path}.${key}`, `a parameter in ${COUNTED_UNITS.join(', ')}`, period.unit);
  }
  const needsMonthEnd = period.unit === 'months' || period.unit === 'years';
  if (needsMonthEnd !== (specification.monthEnd !== undefined)) {
    const expected = needsMonthEnd
      ? 'the month-end convention of the period'
      : 'none, for a period counted in days';
    refuse(context.compilation, `${path}.monthEnd`, expected, JSON.stringify(specification.monthEnd ?? null));
  }
  const term = compileTerm(specification, from.from?.[0] ?? specification.from, period, context.calendars);
  const { slot } = from;
  const { whileMissing } = specification;
  const given =
    whileMissing === undefined
      ? undefined
      : factIn(context.compilation.layout, whileMissing, `${path}.whileMissing`, context, isDate)?.slot;
  return {
    kind: dateKind,
    inputs: given === undefined ? [slot] : [slot, given],
    over: undefined,
    term,
    compute: (facts) =>
      given !== undefined && facts[given] !== undefined ? null : mapRange(facts[slot], term.apply),
  };
}

function earliestParts(names: readonly string[], path: string, context: ComputedContext): Parts | undefined {
  const facts = names.map((name, index) => {
    return factIn(context.compilation.layout, name, `${path}.earliestOf[${index}]`, context, isDate);
  });
  if (facts.includes(undefined)) return undefined;
  const inputs = facts.map((fact) => (fact as PlacedFact).slot);
  return {
    kind: dateKind,
    inputs,
    over: undefined,
    compute: (environment) => {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.POSITIVE_INFINITY;
      for (const input of inputs) {
        const slot = environment[input];
        if (slot === undefined) return undefined;
        if (slot === null) continue;
        const range = typeof slot === 'number' ? { low: slot, high: slot } : (slot as Range);
        low = Math.min(low, range.low);
        high = Math.min(high, range.high);
      }
      if (low === Number.POSITIVE_INFINITY) return null;
      return low === high ? low : { low, high };
    },
  };
}

/** What a count can be while it is not known. */
const ANY_COUNT: Range = { low: 0, high: Number.POSITIVE_INFINITY };

function stepParts(
  specification: StepSpecification,
  path: string,
  context: ComputedContext,
): Parts | undefined {
  const { compilation } = context;
  const start = parameterOf(specification.start, `${path}.start`, context);
  const plus = parameterOf(specification.plus, `${path}.plus`, context);
  const beyond = parameterOf(specification.beyond, `${path}.beyond`, context);
  const per = factIn(compilation.layout, specification.per, `${path}.per`, context, isCount);
  if (start === undefined || plus === undefined || beyond === undefined || per === undefined)
    return undefined;
  if (plus.unit !== start.unit) {
    refuse(compilation, `${path}.plus`, `a parameter in ${start.unit}, as the start`, plus.unit);
  }
  if (beyond.kind !== integerKind) {
    refuse(compilation, `${path}.beyond`, 'a parameter that is a whole number', beyond.unit);
  }
  const { slot } = per;
  const apply = (count: number): number => start.value + plus.value * Math.max(0, count - beyond.value);
  return {
    kind: start.kind,
    inputs: [slot],
    over: undefined,
    compute: (facts) => mapRange(facts[slot] === undefined ? ANY_COUNT : facts[slot], apply),
  };
}

function shareParts(
  specification: ShareSpecification,
  path: string,
  context: ComputedContext,
): Parts | undefined {
  const { compilation } = context;
  const percent = factIn(compilation.layout, specification.percent, `${path}.percent`, context, isDecimal);
  const base = parameterOf(specification.of, `${path}.of`, context);
  if (percent === undefined || base === undefined) return undefined;
  if (!base.unit.startsWith('EUR')) {
    refuse(compilation, `${path}.of`, 'a parameter that is an amount', base.unit);
  }
  const { slot } = percent;
  const apply = (share: number): number => percentOf(formatAmount(share), base.value);
  return {
    kind: decimalKind,
    inputs: [slot],
    over: undefined,
    compute: (facts) => mapRange(facts[slot], apply),
  };
}

function halfwayParts(names: readonly string[], path: string, context: ComputedContext): Parts | undefined {
  const [from, to] = names.map((name, index) =>
    factIn(context.compilation.layout, name, `${path}.halfway[${index}]`, context, isDate),
  );
  if (from === undefined || to === undefined) return undefined;
  return {
    kind: dateKind,
    inputs: [from.slot, to.slot],
    over: undefined,
    compute: (facts) => halfwayBetween(facts[from.slot], facts[to.slot]),
  };
}

/** Applies a rising function to a date or number, or to both ends of a range. */
function mapRange(slot: Slot, apply: (value: number) => number): Slot {
  if (typeof slot === 'number') return apply(slot);
  if (slot === null || slot === undefined) return slot;
  const { low, high } = slot as Range;
  return { low: apply(low), high: Number.isFinite(high) ? apply(high) : high };
}

function isDate(kind: Kind): boolean {
  return kind.name === 'date';
}

function isCount(kind: Kind): boolean {
  return kind.name === 'integer';
}

function isDecimal(kind: Kind): boolean {
  return kind.name === 'decimal';
}

function factIn(
  layout: Layout,
  name: string,
  path: string,
  context: ComputedContext,
  fits: (kind: Kind) => boolean,
): PlacedFact | undefined {
  const fact = layout.facts.get(name);
  if (fact === undefined || !fits(fact.kind)) {
    const known = [...layout.facts].filter(([, { kind }]) => fits(kind)).map(([known]) => known);
    refuse(context.compilation, path, `one of the facts ${known.join(', ')}`, JSON.stringify(name));
    return undefined;
  }
  return fact;
}

function parameterOf(name: string, path: string, context: ComputedContext): ResolvedParameter | undefined {
  const parameter = context.parameters.get(name);
  if (parameter === undefined) {
    const known = [...context.parameters.keys()].join(', ');
    refuse(
      context.compilation,
      path,
      `a parameter of the document (${known || 'it has none'})`,
      JSON.stringify(name),
    );
  }
  return parameter;
}
