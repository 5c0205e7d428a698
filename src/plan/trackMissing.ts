import type { ResidenceInput } from './residenceInput.js';
import { dateOf, effectOf, shareOf } from './settle.js';
import { trackCompleted } from './trackCompleted.js';
import type { OpenFact, TrackItem, TrackItems } from './trackItems.js';
import type { CountDate, TrackRules } from './trackRules.js';
import type { Settled } from './wayCompleted.js';

/** Something open: a fact that was not given, or what the law does not say, which has no paths. */
interface Variable {
  readonly paths: readonly string[];
  /** How many values it can have; 1 where it makes no difference. */
  readonly size: number;
}

/** How many cases are tried before the search is given up: every open fact is then named, as for the conditions of rules. */
const MOST_CASES = 5_000;

/**
 * Finds the facts that could change whether the years are complete: each makes a difference for some values of the others.
 *
 * @param rules - The rules.
 * @param items - What they say of each period and absence.
 * @param input - The case.
 * @returns The paths into the case file.
 */
export function trackMissing(rules: TrackRules, items: TrackItems, input: ResidenceInput): readonly string[] {
  const trial = trialOf(rules, items, input);
  const { variables } = trial;
  const total = variables.reduce((product, { size }) => product * size, 1);
  if (total > MOST_CASES) return pathsOf(variables.filter(({ size }) => size > 1));
  const outcomes = Array.from({ length: total }, (_case, number) =>
    trial.isComplete(digits(variables, number)),
  );
  let stride = 1;
  const relevant = variables.filter(({ size }) => {
    const step = stride;
    stride *= size;
    return outcomes.some((outcome, number) => {
      const isLast = Math.floor(number / step) % size === size - 1;
      return !isLast && outcomes[number + step] !== outcome;
    });
  });
  return pathsOf(relevant);
}

function pathsOf(variables: readonly Variable[]): readonly string[] {
  return [...new Set(variables.flatMap(({ paths }) => paths))];
}

/** The value of each variable in one case, the first variable changing fastest. */
function digits(variables: readonly Variable[], number: number): readonly number[] {
  let rest = number;
  return variables.map(({ size }) => {
    const digit = rest % size;
    rest = Math.floor(rest / size);
    return digit;
  });
}

/** What is tried, and what each case comes to. */
interface Trial {
  readonly variables: readonly Variable[];
  readonly isComplete: (values: readonly number[]) => boolean;
}

const DATES: readonly CountDate[] = ['blueCardSince', 'protectionAppliedOn'];

function trialOf(rules: TrackRules, items: TrackItems, input: ResidenceInput): Trial {
  const variables: Variable[] = [];
  const add = (...added: readonly Variable[]): number => {
    variables.push(...added);
    return variables.length - added.length;
  };
  const flag = (isOpen: boolean, ...paths: readonly string[]): number => add({ paths, size: isOpen ? 2 : 1 });
  const ofCase = add(...items.facts.map(variableOf));
  const periods = items.periods.map((item) => ({
    item,
    rows: distinctRows(item),
    at: add(...variablesOf(item)),
    open: flag(item.results.flat().some((rule) => shareOf(rule, true) !== shareOf(rule, false))),
  }));
  const absences = items.absences.map((item) => ({
    item,
    rows: distinctRows(item),
    at: add(...variablesOf(item)),
    open: flag(item.results.flat(2).includes('open')),
  }));
  const isLimited = isOverTotal(rules, input);
  const within = flag(isLimited && input.absencesWithinTotal === undefined, 'stay.absencesWithinTotal');
  const later = flag(isLimited && input.absencesWithinTotal !== true);
  const undated = flag(input.undated.length > 0, ...input.undated);
  const dates = DATES.map((name) => ({
    name,
    at: flag(
      input.dates[name] === undefined && rules.ways.some(({ from }) => from === name),
      name === 'blueCardSince' ? 'stay.blueCardSince' : 'person.protectionAppliedOn',
    ),
  }));
  return {
    variables,
    isComplete: (values) => {
      const completion = rowOf(items.facts, values, ofCase);
      const isBest = (at: number): boolean => values[at] === 0;
      const settled: Settled = {
        share: (index) => {
          const period = periods[index] as (typeof periods)[number];
          return shareOf(resultOf(period, completion, values), isBest(period.open));
        },
        effect: (index, way) => {
          const absence = absences[index] as (typeof absences)[number];
          const effects = resultOf(absence, completion, values);
          return effectOf(effects?.[way], isBest(absence.open));
        },
        isWithinTotal: input.absencesWithinTotal ?? isBest(within),
        isLaterWithinTotal: isBest(later),
        hasUndatedReset: !isBest(undated),
        date: (name) =>
          dateOf(
            input,
            name,
            dates.some((date) => date.name === name && isBest(date.at)),
          ),
      };
      const completed = trackCompleted(rules, items, input, completion, settled);
      return completed !== undefined && completed.atBest.completeOn <= input.day;
    },
  };
}

function variableOf({ path, values }: OpenFact): Variable {
  return { paths: [path], size: values.length };
}

/** A record of which one fact is open has as many values as make a difference. */
function variablesOf<Result>(item: TrackItem<Result>): readonly Variable[] {
  const [fact, ...others] = item.facts;
  if (fact === undefined || others.length > 0) return item.facts.map(variableOf);
  return [{ paths: [fact.path], size: distinctRows(item).length }];
}

/** The first row of each group of rows that come to the same whatever the case is. */
function distinctRows<Result>({ size, results }: TrackItem<Result>): readonly number[] {
  const rows = Array.from({ length: size }, (_row, index) => index);
  const sameAs = (a: number, b: number): boolean => results.every((under) => isSame(under[a], under[b]));
  return rows.filter((row) => !rows.slice(0, row).some((before) => sameAs(before, row)));
}

function isSame(a: unknown, b: unknown): boolean {
  if (!(Array.isArray(a) && Array.isArray(b))) return a === b;
  return a.every((each, index) => each === b[index]);
}

/** A period or an absence among the variables. */
interface TriedItem<Result> {
  readonly item: TrackItem<Result>;
  /** The rows that make a difference. */
  readonly rows: readonly number[];
  /** The place of its first variable. */
  readonly at: number;
}

function resultOf<Result>(
  { item, rows, at }: TriedItem<Result>,
  completion: number,
  values: readonly number[],
): Result | undefined {
  const row = item.facts.length === 1 ? rows[values[at] ?? 0] : rowOf(item.facts, values, at);
  return item.results[completion]?.[row ?? 0];
}

/** The place of a combination of values among all of them, the last fact changing fastest. */
function rowOf(facts: readonly OpenFact[], values: readonly number[], at: number): number {
  return facts.reduce((row, fact, index) => row * fact.values.length + (values[at + index] ?? 0), 0);
}

/** Whether the absences may come to more than a limit on all of them together. */
function isOverTotal({ ways }: TrackRules, { absences }: ResidenceInput): boolean {
  const months = absences.reduce((sum, absence) => sum + absence.months, 0);
  return ways.some(({ totalMonths }) => totalMonths !== undefined && months > totalMonths);
}
