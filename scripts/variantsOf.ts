import type { Conditions } from '../src/engine/conditions.js';
import type {
  ContradictionDate,
  ContradictionStep,
  ContradictionVariant,
} from '../src/rules/contradiction.js';
import type { Json, Rule, RuleDocument, TermSpecification, Unit } from '../src/rules/ruleDocument.js';

/**
 * Finds to which cases a figure applies, and which date it gives there.
 *
 * @param parameter - The parameter that holds it.
 * @param document - Its document.
 * @returns A variant for each rule that rests on it; none where one of them applies to every case and counts no date.
 */
export function variantsOf(parameter: string, document: RuleDocument): readonly ContradictionVariant[] {
  const names = namesWith(parameter, document);
  const variants = document.rules
    .filter(({ over, conditions, event }) => {
      const words = wordsIn([conditions, event.params ?? {}] as unknown as Json);
      return over === undefined && words.some((word) => names.has(word));
    })
    .map((rule) => ({ applies: appliesOf(rule), date: dateOf(rule, parameter, document) }));
  return variants.some(({ applies, date }) => applies === null && date === null) ? [] : variants;
}

/** The parameter, and all that is made of it. */
function namesWith(parameter: string, { parameters, computed }: RuleDocument): ReadonlySet<string> {
  const names = new Set([parameter, `parameters.${parameter}`]);
  for (const [name, made] of [...Object.entries(parameters), ...Object.entries(computed)]) {
    const { sources: _sources, note: _note, ...parts } = made as { sources?: unknown; note?: unknown };
    if (!wordsIn(parts as Json).some((word) => names.has(word))) continue;
    names.add(name);
    names.add(`parameters.${name}`);
  }
  return names;
}

function wordsIn(json: Json): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(wordsIn) : [];
}

/** The part of the conditions that says to whom a rule applies, without names. */
function appliesOf({ name, conditions }: Rule): Conditions | null {
  const parts = 'all' in conditions ? conditions.all : [];
  const found = parts.find((part) => 'name' in part && part.name === `${name}-applies`);
  return found === undefined ? null : withoutNames(found);
}

function withoutNames(conditions: Conditions): Conditions {
  if ('fact' in conditions) return conditions;
  if ('not' in conditions) return { not: withoutNames(conditions.not) };
  return 'all' in conditions
    ? { all: conditions.all.map(withoutNames) }
    : { any: conditions.any.map(withoutNames) };
}

const FIGURES = ['opensOn', 'dueOn', 'latestDueOn'] as const;

/** The date of a rule that is counted with the figure. */
function dateOf({ event }: Rule, parameter: string, document: RuleDocument): ContradictionDate | null {
  const dates = (event.params?.dates ?? Object.fromEntries(FIGURES.map((name) => [name, name]))) as {
    readonly [figure: string]: string;
  };
  for (const figure of FIGURES) {
    const term = termOf(dates[figure] ?? '', document);
    if (term === undefined || (term.add ?? term.subtract) !== parameter) continue;
    return { figure, ...countOf(term, document) };
  }
  return null;
}

function termOf(name: string, { computed }: RuleDocument): TermSpecification | undefined {
  const specification = Object.hasOwn(computed, name) ? computed[name] : undefined;
  return specification !== undefined && 'from' in specification ? specification : undefined;
}

function countOf(
  term: TermSpecification,
  document: RuleDocument,
): { readonly from: string; readonly steps: readonly ContradictionStep[] } {
  const period = document.parameters[term.add ?? term.subtract ?? ''] as { value: number; unit: Unit };
  const count = term.add === undefined ? -period.value : period.value;
  const step: ContradictionStep = { count, unit: period.unit, roll: term.roll };
  const before = termOf(term.from, document);
  if (before === undefined) return { from: term.from, steps: [step] };
  const { from, steps } = countOf(before, document);
  return { from, steps: [...steps, step] };
}
