import { decideRegisterNumber } from '../../src/evaluators/registerNumber.js';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { FactsError } from '../../src/facts/factsError.js';
import { decisionsUnder } from '../../src/plan/assess.js';
import { caseContext } from '../../src/plan/caseContext.js';
import { residenceTracks } from '../../src/plan/residenceTracks.js';
import { schengenCount } from '../../src/plan/schengenCount.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { type Claim, claimsOf, type Flip, flipsBetween } from './claims.js';
import { type Drawing, daysIn } from './drawing.js';
import type { Section } from './factShapes.js';
import type { Interest } from './interest.js';
import { type Completion, completedAt, given, givenIn, openingsOf } from './openings.js';
import type { Random } from './random.js';
import { without } from './without.js';

/** What completions are tried under. */
export interface Law {
  readonly rules: RuleSet;
  readonly interest: Interest;
  readonly shape: Section;
}

/** A partial case and a completion of it that changes what may not change. */
export interface Counterexample {
  readonly rules: RuleSet;
  readonly partial: CaseFile;
  readonly completed: CaseFile;
  readonly given: readonly string[];
  readonly flip: Flip;
}

/** What trying completions came to. */
export interface Trials {
  /** How many completions were held against the partial case. */
  readonly completions: number;
  /** How many the library refused as contradictory. */
  readonly refused: number;
  readonly found: readonly Counterexample[];
}

/** How many steps a case takes from what is known first to what is known last. */
const STEPS = 12;

/** How many completions are tried at a step. */
const BRANCHES = 3;

/**
 * Makes a partial case file and completes it step by step, trying several completions at each: of one fact, or of many at
 * once.
 *
 * @param law - The law.
 * @param random - What is drawn with.
 * @returns How many completions were tried, and those that changed what may not change.
 */
export function tryCompletions(law: Law, random: Random): Trials {
  const found: Counterexample[] = [];
  let [completions, refused] = [0, 0];
  let here = someCase(law, random);
  const goal = random.chance(0.7) ? random.pick([...here.claims.keys()]) : undefined;
  for (let step = 0; step < STEPS; step += 1) {
    const next: Examined[] = [];
    for (let branch = 0; branch < BRANCHES; branch += 1) {
      const completion = completed(here, law, random);
      if (completion === undefined) return { completions, refused, found };
      const claims = claimsUnder(law, completion.file);
      if (claims === undefined) {
        refused += 1;
        continue;
      }
      completions += 1;
      found.push(...counterexamples(law, here, { ...completion, claims }));
      next.push({ file: completion.file, claims });
    }
    const open = next.filter(({ claims }) => goal === undefined || claims.get(goal)?.outcome !== 'unmet');
    const chosen = open.length > 0 ? random.pick(open) : next[0];
    if (chosen === undefined) continue;
    here = chosen;
    // What was known before can be forgotten again: who is told less than a right case has a right case.
    const forgotten = forget(here, law, random);
    if (forgotten !== undefined) {
      completions += 1;
      found.push(...forgotten);
    }
  }
  found.push(...onlyContradictions(here, law, random));
  return { completions, refused, found };
}

/** A case file, and what the plan for it claims. */
interface Examined {
  readonly file: CaseFile;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** What the parts of a plan claim that decide; `undefined` where the case file is refused. */
function claimsUnder({ rules }: Law, file: CaseFile): Examined['claims'] | undefined {
  try {
    const { routes, checks, deadlines } = decisionsUnder(file, rules);
    const context = caseContext(file, rules);
    const { registerNumber: number, birthDate, sex } = file.person ?? {};
    return claimsOf({
      routes,
      checks,
      deadlines,
      residence: residenceTracks(context).tracks,
      travel: schengenCount(context).count,
      registerNumber: number === undefined ? null : decideRegisterNumber({ number, birthDate, sex }, rules),
    });
  } catch (error) {
    if (error instanceof FactsError) return undefined;
    throw new Error(`${rules.rulebook} ${rules.asOf} ${JSON.stringify(file)}`, { cause: error });
  }
}

/**
 * Draws a case of which nothing, little or much is known, and which does not contradict itself.
 *
 * @param law - The law.
 * @param random - What is drawn with.
 * @param share - How much is known: the share of all facts.
 * @returns The case, and what the plan for it claims.
 */
export function someCase(
  law: Law,
  random: Random,
  share: number = random.pick([0, 0.02, 0.05, 0.15, 0.4, 0.8]),
): Examined {
  let file: CaseFile = {};
  for (const opening of openingsOf(file, law.shape)) {
    if (random.chance(share)) file = completedAt(file, opening, drawingOf(file, law, random)).file;
  }
  for (;;) {
    const claims = claimsUnder(law, file);
    if (claims !== undefined) return { file, claims };
    // What contradicts itself is forgotten again.
    for (const path of givenIn(file, law.shape)) if (random.chance(0.2)) file = without(file, path);
  }
}

function drawingOf(file: CaseFile, { interest }: Law, random: Random): Drawing {
  return { random, interest, near: daysIn(file) };
}

/** A completion by one fact or by some, now and then by those that the plan asks for. */
function completed({ file, claims }: Examined, law: Law, random: Random): Completion | undefined {
  const count = random.chance(0.7) ? 1 : 2 + random.below(5);
  const missing = new Set(random.chance(0.4) ? [...claims.values()].flatMap((claim) => claim.missing) : []);
  let result: Completion = { file, given: [] };
  for (let turn = 0; turn < count; turn += 1) {
    const openings = openingsOf(result.file, law.shape);
    const asked = openings.filter(({ path }) => missing.has(path));
    if (openings.length === 0) break;
    const opening = random.pick(asked.length > 0 ? asked : openings);
    const next = completedAt(result.file, opening, drawingOf(result.file, law, random));
    result = { file: next.file, given: [...result.given, ...next.given] };
  }
  return result.file === file ? undefined : result;
}

function counterexamples(
  { rules }: Law,
  { file: partial, claims }: Examined,
  after: Completion & Examined,
): readonly Counterexample[] {
  const { file, given: paths } = after;
  return flipsBetween(claims, after.claims, paths).map((flip) => {
    return { rules, partial, completed: file, given: paths, flip };
  });
}

/** Takes one fact out again: the case file must still be taken, and the fact may not have changed what was decided. */
function forget({ file, claims }: Examined, law: Law, random: Random): readonly Counterexample[] | undefined {
  const paths = givenIn(file, law.shape);
  if (paths.length === 0) return undefined;
  const path = random.pick(paths);
  const partial = without(file, path);
  const before = claimsUnder(law, partial);
  if (before !== undefined) {
    return counterexamples(law, { file: partial, claims: before }, { file, given: [path], claims });
  }
  const flip: Flip = {
    about: 'case file',
    what: 'refused although a completion is right',
    before: 'refused',
    after: 'taken',
  };
  return [{ rules: law.rules, partial, completed: file, given: [path], flip }];
}

/** Where each value of a fact contradicts what is given, what is given contradicts itself. */
function onlyContradictions({ file }: Examined, law: Law, random: Random): readonly Counterexample[] {
  const openings = openingsOf(file, law.shape).filter(({ shape }) => shape.type === 'values');
  if (openings.length === 0) return [];
  const opening = random.pick(openings);
  const { shape, path } = opening;
  if (shape.type !== 'values') return [];
  const values = shape.nullable ? [null, ...shape.values] : shape.values;
  const answers = values.map((value) => given(file, opening, value));
  if (answers.some(({ file: next }) => claimsUnder(law, next) !== undefined)) return [];
  const flip: Flip = {
    about: 'case file',
    what: 'taken although every completion is refused',
    before: 'taken',
    after: path,
  };
  return [{ rules: law.rules, partial: file, completed: file, given: [path], flip }];
}

/**
 * Makes a counterexample smaller, as long as it stays one: fewer facts are given, and less is known before.
 *
 * @param law - The law.
 * @param example - The counterexample.
 * @returns The smallest that was found.
 */
export function smallest(law: Law, example: Counterexample): Counterexample {
  if (example.flip.about === 'case file') return example;
  let best = example;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const path of everyPath(best.completed).toReversed()) {
      const smaller = sameFlip(law, best, without(best.partial, path), without(best.completed, path));
      if (smaller === undefined) continue;
      best = smaller;
      isSmaller = true;
    }
  }
  return best;
}

function sameFlip(
  law: Law,
  example: Counterexample,
  partial: CaseFile,
  file: CaseFile,
): Counterexample | undefined {
  const [before, after] = [claimsUnder(law, partial), claimsUnder(law, file)];
  if (before === undefined || after === undefined) return undefined;
  const paths = everyPath(file).filter((path) => !everyPath(partial).includes(path));
  const tops = paths.filter((path) => isGiven(path, paths));
  const flip = flipsBetween(before, after, tops).find(
    ({ about, what }) => about === example.flip.about && what === example.flip.what,
  );
  return flip && { ...example, partial, completed: file, given: tops, flip };
}

/** A list that is given is one fact; of an object each fact is one. */
function isGiven(path: string, all: readonly string[]): boolean {
  const list = path.replace(/\[.*$/, '');
  if (list !== path && all.includes(list)) return false;
  return !all.some((other) => other !== path && other.startsWith(`${path}.`));
}

function everyPath(value: unknown, path = ''): readonly string[] {
  const own = path === '' ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      everyPath(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    ),
  ];
}
