import type { Outcome } from '../engine/outcome.js';
import type { ResidenceInput } from './residenceInput.js';
import { dateOf, effectOf, shareOf } from './settle.js';
import { trackCompleted } from './trackCompleted.js';
import type { OpenFact, TrackItem, TrackItems } from './trackItems.js';
import type { CountDate, TrackRules } from './trackRules.js';

/** Something that was not given, with what to ask for. */
interface Variable {
  readonly paths: readonly string[];
  /** How many values it can have; 1 where it makes no difference. */
  readonly size: number;
}

/** How many cases are tried before the search is given up: every open fact is then named, as for the conditions of rules. */
const MOST_CASES = 5_000;

/** How many periods and absences are gone through in these cases: of longer lists fewer cases are tried. */
const MOST_RECORDS = 100_000;

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
  const mostCases = Math.min(MOST_CASES, MOST_RECORDS / (input.periods.length + input.absences.length));
  if (total > mostCases)
    return pathsOf(
      variables.filter(({ size }) => size > 1),
      input,
    );
  const outcomes = Array.from({ length: total }, (_case, number) =>
    trial.outcomeOf(digits(variables, number)),
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
  return pathsOf(relevant, input);
}

function pathsOf(variables: readonly Variable[], input: ResidenceInput): readonly string[] {
  return [...new Set(variables.flatMap(({ paths }) => paths.flatMap(input.pathsOf)))];
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
  readonly outcomeOf: (values: readonly number[]) => Outcome;
}

const DATES: readonly CountDate[] = ['blueCardSince', 'protectionAppliedOn'];

const DATE_PATHS: Readonly<Record<CountDate, string>> = {
  blueCardSince: 'stay.blueCardSince',
  protectionAppliedOn: 'person.protectionAppliedOn',
};

function trialOf(rules: TrackRules, items: TrackItems, input: ResidenceInput): Trial {
  const variables: Variable[] = [];
  const add = (...added: readonly Variable[]): number => {
    variables.push(...added);
    return variables.length - added.length;
  };
  const flag = (isOpen: boolean, ...paths: readonly string[]): number => add({ paths, size: isOpen ? 2 : 1 });
  const open = openCompletions(items);
  const caseValues = items.facts.map((_fact, index) => distinctValues(items, index));
  const ofCase = add(
    ...items.facts.map(({ path }, index) => ({ paths: [path], size: caseValues[index]?.length ?? 1 })),
  );
  const tried = <Result>(item: TrackItem<Result>, under: readonly number[]): TriedItem<Result> => ({
    item,
    rows: distinctRows(item, under),
    at: add(...variablesOf(item, under)),
  });
  const periods = items.periods.map((item) => tried(item, open));
  const absences = items.absences.map((item, index) =>
    tried(item, bearsOnCount(rules, input, index) ? open : []),
  );
  const within = flag(
    isOverTotal(rules, input) && input.absencesWithinTotal === undefined,
    'stay.absencesWithinTotal',
  );
  const undated = flag(input.undated.length > 0, ...input.undated);
  const dates = DATES.map((name) =>
    flag(input.dates[name] === undefined && rules.ways.some(({ from }) => from === name), DATE_PATHS[name]),
  );
  return {
    variables,
    outcomeOf: (values) => {
      const chosen = caseValues.map((distinct, index) => distinct[values[ofCase + index] ?? 0] ?? 0);
      const completion = rowOf(items.facts, chosen, 0);
      const isFirst = (at: number): boolean => values[at] === 0;
      const isComplete = (isBest: boolean): boolean => {
        const completed = trackCompleted(rules, items, input, completion, {
          share: (index) => shareOf(resultOf(periods[index], completion, values), isBest),
          effect: (index, way) => effectOf(resultOf(absences[index], completion, values)?.[way], isBest),
          isWithinTotal: input.absencesWithinTotal ?? isFirst(within),
          isLaterWithinTotal: isBest,
          hasUndatedReset: !isFirst(undated),
          date: (name) => dateOf(input, name, isFirst(dates[DATES.indexOf(name)] ?? 0)),
        });
        return completed !== undefined && completed.atBest.completeOn <= input.day;
      };
      // What the law leaves open is no fact to ask for: it makes the outcome open whatever the facts are.
      if (!isComplete(true)) return 'unmet';
      return isComplete(false) ? 'met' : 'unknown';
    },
  };
}

function variableOf({ path, values }: OpenFact): Variable {
  return { paths: [path], size: values.length };
}

/** A record of which one fact is open has as many values as make a difference. */
function variablesOf<Result>(item: TrackItem<Result>, open: readonly number[]): readonly Variable[] {
  const [fact, ...others] = item.facts;
  if (open.length === 0) return item.facts.map(({ path }) => ({ paths: [path], size: 1 }));
  if (fact === undefined || others.length > 0) return item.facts.map(variableOf);
  return [{ paths: [fact.path], size: distinctRows(item, open).length }];
}

/** The completions of the case under which some way is open: under the others nothing is counted. */
function openCompletions({ ways }: TrackItems): readonly number[] {
  return ways.flatMap((open, index) => (open.length > 0 ? [index] : []));
}

/** Whether the return from an absence may fall into what is counted: a date can lie before the residence. */
function bearsOnCount({ ways }: TrackRules, { periods, absences }: ResidenceInput, index: number): boolean {
  const since = periods[0]?.from ?? Number.POSITIVE_INFINITY;
  return ways.some(({ from }) => from !== undefined) || (absences[index]?.until ?? 0) > since;
}

/** The first row of each group of rows that come to the same under each of some completions. */
function distinctRows<Result>(
  { size, results }: TrackItem<Result>,
  open: readonly number[],
): readonly number[] {
  const sameAs = (a: number, b: number): boolean =>
    open.every((under) => isSame(results[under]?.[a], results[under]?.[b]));
  return firstOfEach(size, sameAs);
}

/** The values of a fact about the case that make a difference for some values of the others. */
function distinctValues(items: TrackItems, position: number): readonly number[] {
  const sizes = items.facts.map(({ values }) => values.length);
  const step = sizes.slice(position + 1).reduce((product, size) => product * size, 1);
  const size = sizes[position] ?? 1;
  const first = items.completions.flatMap((_completion, index) =>
    Math.floor(index / step) % size === 0 ? [index] : [],
  );
  const sameAs = (a: number, b: number): boolean =>
    first.every((index) => isSameCase(items, index + a * step, index + b * step));
  return firstOfEach(size, sameAs);
}

function isSameCase({ ways, periods, absences }: TrackItems, a: number, b: number): boolean {
  if (!isSame(ways[a], ways[b])) return false;
  if (ways[a]?.length === 0) return true;
  const isAlike = ({ results }: TrackItem<unknown>): boolean =>
    (results[a] ?? []).every((result, row) => isSame(result, results[b]?.[row]));
  return periods.every(isAlike) && absences.every(isAlike);
}

function firstOfEach(size: number, sameAs: (a: number, b: number) => boolean): readonly number[] {
  const all = Array.from({ length: size }, (_each, index) => index);
  return all.filter((each) => !all.slice(0, each).some((before) => sameAs(before, each)));
}

function isSame(a: unknown, b: unknown): boolean {
  if (!(Array.isArray(a) && Array.isArray(b))) return a === b;
  return a.length === b.length && a.every((each, index) => each === b[index]);
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
  tried: TriedItem<Result> | undefined,
  completion: number,
  values: readonly number[],
): Result | undefined {
  if (tried === undefined) return undefined;
  const { item, rows, at } = tried;
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
