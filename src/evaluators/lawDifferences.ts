import { formatDay } from '../calendar/formatDay.js';
import { compileConditions } from '../engine/compileConditions.js';
import type { Environment } from '../engine/environment.js';
import { type Kleene, MET, UNKNOWN, UNMET } from '../engine/kleene.js';
import { FactsError } from '../facts/factsError.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { Contradiction, ContradictionDate, ContradictionVariant } from '../rules/contradiction.js';
import { isKnownOn } from '../rules/isKnownOn.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { Json } from '../rules/ruleDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { moveBy } from '../rules/term.js';
import { distinctBy } from './distinctBy.js';
import { figuresBehind } from './figuresBehind.js';

/**
 * Says where another rulebook has another figure than those that a decision rests on, for cases such as this one, and the
 * date that it comes to here.
 *
 * @param rules - The law of the day asked about.
 * @param document - The document that decides.
 * @param deciding - Those of its rules that decide.
 * @param facts - The case, computed facts included.
 * @returns The warnings, each once.
 */
export function lawDifferences(
  rules: RuleSet,
  document: CompiledDocument,
  deciding: readonly CompiledRule[],
  facts: Environment,
): readonly Warning[] {
  if (lawOf(rules).book.contradictions.length === 0) return NONE;
  const { byRule } = lawOf(rules).remember(emptyMemory);
  const found = new Set<Difference>();
  for (const rule of deciding) {
    let differences = byRule.get(rule);
    if (differences === undefined) {
      differences = differencesOf(rule, rules, document);
      byRule.set(rule, differences);
    }
    for (const difference of differences) found.add(difference);
  }
  const said = [...found].flatMap((difference) => warningOf(difference, rules, document, facts) ?? []);
  // What two kinds of stay come to alike is said once.
  return distinctBy(said, ({ params }) =>
    JSON.stringify([params.claim, params.parameter, params.lawDate ?? null, params.lawValue, params.lawUnit]),
  );
}

const NONE: readonly Warning[] = Object.freeze([]);

interface Memory {
  readonly byRule: Map<CompiledRule, readonly Difference[]>;
}

const emptyMemory = (): Memory => ({ byRule: new Map() });

/** A figure that is contradicted, and the cases to which the other one applies. */
interface Difference {
  readonly contradiction: Contradiction;
  readonly variants: readonly Variant[];
  readonly params: Warning['params'];
}

interface Variant {
  readonly applies: (facts: Environment) => Kleene;
  readonly date: ContradictionDate | null;
}

/** The contradictions on the day asked about, as far as they were known on the day of our data. */
function differencesOf(
  rule: CompiledRule,
  rules: RuleSet,
  document: CompiledDocument,
): readonly Difference[] {
  const { asOf, knownOn } = rules;
  const { book } = lawOf(rules);
  return figuresBehind(document, rule).flatMap((name) =>
    book.contradictions
      .filter((contradiction) => {
        const { document: contradicted, parameter, from, to } = contradiction;
        const isMeant = contradicted === document.reference.id && parameter === name;
        return isMeant && from <= asOf && (to === null || asOf <= to) && isKnownOn(contradiction, knownOn);
      })
      .map((contradiction) => ({
        contradiction,
        variants: contradiction.other.variants.map((variant) => compileVariant(variant, document)),
        params: paramsOf(contradiction, document.parameters.get(name) as ResolvedParameter),
      })),
  );
}

function compileVariant({ applies, date }: ContradictionVariant, document: CompiledDocument): Variant {
  if (applies === null) return { applies: () => MET, date };
  const compilation = { layout: document.program.layout, refusals: [], names: new Set<string>() };
  const node = compileConditions(applies, '', compilation);
  // What the facts of this rulebook do not tell is open.
  return { applies: compilation.refusals.length === 0 ? node.decide : () => UNKNOWN, date };
}

function paramsOf(
  { claim, subject, card, document, parameter, other }: Contradiction,
  { kind, value, unit }: ResolvedParameter,
): Warning['params'] {
  return {
    claim,
    subject,
    card,
    document,
    parameter,
    value: kind.write(value),
    unit,
    lawDocument: other.document,
    lawParameter: other.parameter,
    lawValue: other.value,
    lawUnit: other.unit,
    sources: other.sources as unknown as Json,
  };
}

/** Says a difference, unless it is one for other cases only. */
function warningOf(
  { variants, params }: Difference,
  rules: RuleSet,
  document: CompiledDocument,
  facts: Environment,
): Warning | undefined {
  const fitting = variants.flatMap(({ applies, date }) => {
    const outcome = applies(facts);
    return outcome === UNMET ? [] : [{ isCertain: outcome === MET, date }];
  });
  if (variants.length > 0 && fitting.length === 0) return undefined;
  const applies = fitting.every(({ isCertain }) => isCertain) ? 'met' : 'unknown';
  const dates = fitting.flatMap(({ date }) =>
    date === null ? [] : (dateOf(date, rules, document, facts) ?? []),
  );
  // Of several dates that may be the last, the first is the safe one.
  const [first] = dates.sort((a, b) => a.day - b.day);
  if (first === undefined) return { code: 'law-differs', params: { ...params, applies } };
  const slotOf = (name: string): number => document.program.layout.facts.get(name)?.slot ?? -1;
  const act = facts[slotOf('actOn')];
  return {
    code: 'law-differs',
    params: {
      ...params,
      applies,
      figure: first.figure,
      lawDate: formatDay(first.day),
      countedFrom: formatDay(first.from),
      direction: first.direction,
      isPast: first.day < lawOf(rules).day,
      isDone: typeof facts[slotOf('doneOn')] === 'number',
      isLate: first.figure !== 'opensOn' && typeof act === 'number' && act > first.day,
    },
  };
}

interface FoundDate {
  readonly figure: ContradictionDate['figure'];
  readonly day: number;
  readonly from: number;
  readonly direction: 'after' | 'before';
}

function dateOf(
  { figure, from: fact, steps }: ContradictionDate,
  rules: RuleSet,
  document: CompiledDocument,
  facts: Environment,
): FoundDate | undefined {
  const slot = document.program.layout.facts.get(fact)?.slot;
  const from = slot === undefined ? undefined : facts[slot];
  if (typeof from !== 'number') return undefined;
  try {
    const day = steps.reduce((start, step) => moveBy(start, step, fact, lawOf(rules).book.calendars), from);
    return { figure, day, from, direction: (steps.at(-1)?.count ?? 0) < 0 ? 'before' : 'after' };
  } catch (error) {
    // Beyond the years of the calendar there is no date to tell.
    if (error instanceof FactsError) return undefined;
    throw error;
  }
}
