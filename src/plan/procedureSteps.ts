import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import type { SourceReference } from '../engine/proof.js';
import type { CardPeriod } from '../evaluators/cardEntry.js';
import type { CaseFile } from '../facts/caseFile.js';
import { addPeriod } from './addPeriod.js';
import type { CaseContext } from './caseContext.js';
import { distinctSources, type ItemParams, itemOf, periodOf } from './itemOf.js';
import { mergeItems } from './mergeItems.js';
import type { PeriodRange, ProcedureStep } from './plan.js';
import type { PlanRule } from './planRules.js';
import { type RouteAhead, type SettledRoutes, settleOn, settleOnEach } from './routeAhead.js';

/** The rules on steps, and on how long they take. */
export interface StepRules {
  readonly steps: readonly PlanRule<'step'>[];
  readonly times: readonly PlanRule<'step-time'>[];
}

/** The days between which something falls; `null` where not known. */
interface Between {
  readonly from: number | null;
  readonly until: number | null;
}

const NOT_KNOWN: Between = Object.freeze({ from: null, until: null });

/**
 * Finds the steps of each route, with usual times chained from the day asked about as if nobody lost a day: the person
 * travels as soon as the visa is there, and asks for the card as soon as the address is checked.
 *
 * - Where the entry into Belgium has happened, and no step comes before it, the chain starts there: on the day of entry or,
 *   when the registration is known not to be done, on the day asked about if that is later.
 * - Where the registration is done, it is left out, and the chain goes on from that day.
 * - What begins with the request for renewal begins on the day on which that was made; its dates are not known before.
 * - A step that may not apply moves the latest day of those after it, not the earliest.
 *
 * @param context - The case and the law.
 * @param rules - The rules.
 * @param routes - The routes ahead.
 * @returns The steps in their order, and the rules that gave them.
 */
export function procedureSteps(
  context: CaseContext,
  rules: StepRules,
  routes: readonly RouteAhead[],
): {
  readonly steps: readonly ProcedureStep[];
  readonly deciding: readonly PlanRule<'step' | 'step-time'>[];
} {
  const chains = routes.map((ahead) => chainOf(context, rules, ahead));
  const found = chains.flat().sort((a, b) => a.order - b.order);
  return {
    steps: mergeItems(found.map(({ step }) => step)),
    deciding: [...new Set(found.flatMap(({ deciding }) => deciding))],
  };
}

interface ChainedStep {
  readonly order: number;
  readonly step: ProcedureStep;
  readonly deciding: readonly PlanRule<'step' | 'step-time'>[];
}

function chainOf(
  context: CaseContext,
  { steps, times }: StepRules,
  ahead: RouteAhead,
): readonly ChainedStep[] {
  const applying = steps
    .flatMap((planRule) => settleOnEach(planRule, [ahead]).map((settled) => ({ planRule, settled })))
    .sort((a, b) => a.planRule.event.order - b.planRule.event.order);
  const first = applying[0]?.planRule;
  const entry = first?.event.from === 'entry' ? lastEntry(context.file) : undefined;
  const registered =
    first?.event.done === 'registration' && typeof entry?.doneOn === 'string' ? entry.doneOn : undefined;
  const done = registered === undefined ? 0 : (first?.event.order ?? 0);
  let next = onDay(registered === undefined ? arrivalOf(entry, context.day) : dayAt(registered));
  const starts = new Map<string, Between>();
  return applying
    .filter(({ planRule }) => planRule.event.order > done)
    .map(({ planRule, settled }): ChainedStep => {
      const { event } = planRule;
      const time = timeOf(planRule, times, ahead, context.day);
      const start = startOf(planRule, context.file, next, starts);
      const end = {
        from: addPeriod(start.from, time.range?.least ?? null),
        until: addPeriod(start.until, time.range?.most ?? null),
      };
      const step = stepOf(planRule, settled, time, start, end);
      starts.set(event.code, joined(starts.get(event.code), start));
      if (event.with === undefined)
        next = step.outcome === 'met' ? end : { ...latestOf(next, end), from: next.from };
      return { order: event.order, step, deciding: [planRule, ...time.deciding] };
    });
}

function stepOf(
  planRule: PlanRule<'step'>,
  settled: SettledRoutes,
  { range, sources }: StepTime,
  start: Between,
  end: Between,
): ProcedureStep {
  const { event } = planRule;
  const { sources: own, ...rest } = itemOf(planRule, settled, timeParams(range), [event.least, event.most]);
  return {
    ...rest,
    sources: distinctSources([...own, ...sources]),
    usually: range,
    beginsFrom: dateOf(start.from),
    endsFrom: dateOf(end.from),
    endsBy: dateOf(end.until),
  };
}

/** When a step can begin. */
function startOf(
  { event }: PlanRule<'step'>,
  { stay }: CaseFile,
  next: Between,
  starts: ReadonlyMap<string, Between>,
): Between {
  if (event.with !== undefined) {
    const together = event.with.flatMap((code) => starts.get(code) ?? []);
    return together.length === 0 ? NOT_KNOWN : together.reduce((all, one) => joined(all, one));
  }
  if (event.from !== 'renewal') return next;
  const askedOn = stay?.card?.renewalAskedOn;
  return typeof askedOn === 'string' ? onDay(dayAt(askedOn)) : NOT_KNOWN;
}

/** The entry into Belgium that happened last. */
function lastEntry({
  events = [],
}: CaseFile): { readonly on: string; readonly doneOn?: string | null | undefined } | undefined {
  return events
    .filter(({ kind }) => kind === 'entry')
    .reduce<ReturnType<typeof lastEntry>>(
      (last, event) => (last === undefined || event.on >= last.on ? event : last),
      undefined,
    );
}

/** The day from which one can register: that of the entry, or today where it is known that it was not done yet. */
function arrivalOf(entry: ReturnType<typeof lastEntry>, today: number): number {
  if (entry === undefined) return today;
  const day = dayAt(entry.on);
  return entry.doneOn === null ? Math.max(day, today) : day;
}

interface StepTime {
  readonly range: PeriodRange | null;
  readonly sources: readonly SourceReference[];
  readonly deciding: readonly PlanRule<'step-time'>[];
}

/** How long a step takes: as it says itself or as a rule says of the case; the two ends of all rules that may apply. */
function timeOf(
  { document, event }: PlanRule<'step'>,
  times: readonly PlanRule<'step-time'>[],
  ahead: RouteAhead,
  today: number,
): StepTime {
  if (event.least !== undefined || event.most !== undefined) {
    const range = { least: periodOf(document, event.least), most: periodOf(document, event.most) };
    return { range, sources: [], deciding: [] };
  }
  const settled = times
    .filter((time) => time.event.step === event.code)
    .flatMap((time) => {
      const settlement = settleOn(time, ahead);
      return settlement === undefined ? [] : [{ time, outcome: settlement.outcome }];
    });
  const certain = settled.filter(({ outcome }) => outcome === 'met');
  const deciding = (certain.length > 0 ? certain : settled).map(({ time }) => time);
  if (deciding.length === 0) return { range: null, sources: [], deciding };
  const length = (period: CardPeriod | null): number => addPeriod(today, period) ?? today;
  const ends = (key: 'least' | 'most'): readonly CardPeriod[] =>
    deciding
      .flatMap((time) => periodOf(time.document, time.event[key]) ?? [])
      .sort((a, b) => length(a) - length(b));
  const sources = deciding.flatMap((time) => [
    ...time.rule.sources,
    ...[time.event.least, time.event.most].flatMap(
      (name) => (name === undefined ? undefined : time.document.parameters.get(name)?.sources) ?? [],
    ),
  ]);
  return { range: { least: ends('least')[0] ?? null, most: ends('most').at(-1) ?? null }, sources, deciding };
}

function timeParams(range: PeriodRange | null): ItemParams {
  const { least = null, most = null } = range ?? {};
  return {
    ...(least === null ? {} : { least: least.value, leastUnit: least.unit }),
    ...(most === null ? {} : { most: most.value, mostUnit: most.unit }),
  };
}

function joined(all: Between | undefined, one: Between): Between {
  if (all === undefined) return one;
  const from = all.from === null || one.from === null ? null : Math.min(all.from, one.from);
  return { ...latestOf(all, one), from };
}

function latestOf(a: Between, b: Between): Pick<Between, 'until'> {
  return { until: a.until === null || b.until === null ? null : Math.max(a.until, b.until) };
}

function onDay(day: number): Between {
  return { from: day, until: day };
}

function dayAt(date: string): number {
  return parseDay(date) as number;
}

function dateOf(day: number | null): string | null {
  return day === null ? null : formatDay(day);
}
