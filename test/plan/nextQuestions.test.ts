import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideSalary } from '../../src/evaluators/salary.js';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { REGIONS } from '../../src/facts/salaryFacts.js';
import { answerTypeOf } from '../../src/plan/answerTypeOf.js';
import { ANSWER_TYPES } from '../../src/plan/answerTypes.js';
import { assess, type Interview, interviewUnder } from '../../src/plan/assess.js';
import type { Check, PlannedDeadline, Question, ResidenceTrack, Route } from '../../src/plan/plan.js';
import { undecidedIn } from '../../src/plan/undecidedIn.js';
import { withAnswer } from '../../src/plan/withAnswer.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { answersOf } from './answers.js';

const LAWS: readonly RuleSet[] = [
  ...['2026-01-01', '2026-11-24', '2027-02-15'].map((asOf) => rulesAsOf(asOf, { rulebook: 'guide' })),
  ...['2024-06-30', '2026-05-22', '2026-11-24', '2027-02-15'].map((asOf) =>
    rulesAsOf(asOf, { rulebook: 'law' }),
  ),
];

const laws = fc.constantFrom(...LAWS);

/** The paths that something can depend on. */
const PATHS = Object.keys(ANSWER_TYPES).filter((path) => answerTypeOf(path).type !== 'text');

/** Asks for a plan; `undefined` when what is known contradicts itself. */
function planOf(file: CaseFile, law: RuleSet): Interview | undefined {
  try {
    return interviewUnder(file, law);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'bad-facts') return undefined;
    throw error;
  }
}

type Draw = fc.GeneratorValue;

/** A case file of which some things are known: nothing at all, or a few things, or many. */
function someCase(draw: Draw, law: RuleSet): CaseFile {
  const first: CaseFile = draw(() =>
    fc.constantFrom<CaseFile>(
      {},
      { stay: { card: null } },
      { jobOffers: [] },
      { person: { criminalRecord: null } },
    ),
  );
  const answers = draw(() => fc.subarray(PATHS, { maxLength: 30 })).map((path) => ({
    path,
    value: draw(() => answersOf(answerTypeOf(path))),
  }));
  const all = answers.reduce<CaseFile>((file, { path, value }) => withAnswer(file, path, value), first);
  if (planOf(all, law) !== undefined) return all;
  // What contradicts something that was said before is not said.
  return answers.reduce<CaseFile>((file, { path, value }) => {
    const next = withAnswer(file, path, value);
    return planOf(next, law) === undefined ? file : next;
  }, first);
}

const LONG_ABSENCE = { leftOn: '2000-01-01', returnedOn: null };

/** Answers a question, at times with there being nothing of which it could be asked. */
function answered(draw: Draw, file: CaseFile, { path, answer, none }: Question, law: RuleSet): CaseFile {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isNone = none !== null && draw(() => fc.integer({ min: 0, max: 9 })) === 0;
    const next = isNone
      ? withAnswer(file, none.path, none.value)
      : withAnswer(
          file,
          path,
          draw(() => answersOf(answer)),
        );
    if (planOf(next, law) !== undefined) return next;
  }
  // As many months of absence as were said there are: one that goes on has them.
  const long = withAnswer(file, path, [LONG_ABSENCE]);
  if (path === 'stay.absences' && planOf(long, law) !== undefined) return long;
  throw new Error(`no answer to ${path} fits ${JSON.stringify(file)}`);
}

/** What a question can be asked about once: an amount for one period, at most once more for the other. */
function keyOf({ path, answer }: Question): string {
  return answer.type === 'euro-for-period' ? `${path} ${answer.per}` : path;
}

/** Answers the first question again and again, until there is none. */
function interview(draw: Draw, law: RuleSet): { readonly file: CaseFile; readonly plan: Interview } {
  let file = someCase(draw, law);
  let plan = planOf(file, law) as Interview;
  const asked = new Set<string>();
  for (let [question] = plan.questions; question !== undefined; [question] = plan.questions) {
    expect(asked, 'asked once').not.toContain(keyOf(question));
    asked.add(keyOf(question));
    file = answered(draw, file, question, law);
    plan = planOf(file, law) as Interview;
  }
  return { file, plan };
}

/** Whether no region has a threshold for what somebody is employed as, or only those of other regions. */
function isCategoryWithoutThreshold(
  { check, about, determination }: Check,
  file: CaseFile,
  law: RuleSet,
): boolean {
  if (determination !== null)
    return determination.reasons.every(({ code }) => code === 'category-not-covered');
  const { category, region, grossSalary } = file.jobOffers?.[Number(about.match(/\d+/)?.[0])] ?? {};
  if (category === undefined || grossSalary === undefined || region !== undefined) return false;
  const isBlue = category.startsWith('blue-card');
  const own = isBlue ? 'highly-qualified' : category;
  const asked = check === 'salary' ? own : isBlue ? category : 'blue-card';
  return REGIONS.every((each) => {
    const { reasons } = decideSalary({ region: each, category: asked, grossSalary }, law);
    return reasons.every(({ code }) => code === 'category-not-covered');
  });
}

/** Answers that tell what a list is asked for as well. */
const SHORTER: Readonly<Record<string, string>> = {
  'stay.periods': 'stay.searchYearUsed',
  'stay.absences': 'stay.prolongedAbsence',
};

/** Why a check can stay open with nothing left to ask. */
const OPEN_CHECKS: Readonly<
  Record<string, (check: Check, file: CaseFile, law: RuleSet, plan: Interview) => boolean>
> = {
  'the rulebook has no threshold for what the worker is employed as': isCategoryWithoutThreshold,
  'the rulebook has no amounts for that academic year, or no law on the check on that day': (
    { check },
    _file,
    _law,
    { uncovered },
  ) => {
    const domain = check === 'blue-card-salary' ? 'salary' : check;
    return uncovered.some((each) => each.domain.startsWith(domain));
  },
};

/** Why a date can stay open with nothing left to ask. */
const OPEN_DEADLINES: Readonly<Record<string, (deadline: PlannedDeadline, file: CaseFile) => boolean>> = {
  'the rulebook has no rule for this kind of case: only for another change, application, card or ground': ({
    determination: { reasons },
  }) => reasons.some(({ code }) => code === 'case-not-covered'),
  'residence on a ground for which the rulebook does not say when permanent residence comes: it does for citizens of the Union and their families, workers and family members':
    ({ determination: { figures } }, { stay }) =>
      figures.kind === 'permanent-residence' &&
      (stay?.card === null ||
        !(['family', 'work'] as unknown[]).includes(stay?.card?.purpose) ||
        stay?.card?.type !== 'A'),
  'a job search of who holds a card that the rulebook names no period for': (
    { determination: { figures } },
    { stay },
  ) => figures.kind === 'job-search' && !['A', 'H'].includes(stay?.card?.type ?? ''),
};

/** Why a route can stay open with nothing left to ask. */
const OPEN_ROUTES: Readonly<Record<string, (route: Route, file: CaseFile, plan: Interview) => boolean>> = {
  'it rests on a check that stays open': (_route, _file, { checks }) =>
    checks.some(({ outcome }) => outcome === 'unknown'),
  'absences for different reasons: the rules speak of absences for one': ({ route }, { stay }) =>
    ['EU+', 'F+'].includes(route) && new Set(stay?.absences?.map(({ reason }) => reason)).size > 1,
  'studies after another stay: the rules speak of studies with which the residence began': (
    _route,
    { stay },
  ) =>
    stay?.periods?.some(({ purpose }) => purpose === 'study') === true &&
    stay.periods.some(({ purpose }) => purpose !== 'study'),
};

/** Why a count of years can stay open with nothing left to ask. */
const OPEN_TRACKS: Readonly<Record<string, (track: ResidenceTrack) => boolean>> = {
  'the rulebook does not say whether residence on that ground counts': ({ periods }) =>
    periods.some(({ share }) => share === 'unknown'),
  'the rulebook does not say what such an absence does to the count': ({ absences }) =>
    absences.some(({ effect }) => effect === 'unknown'),
};

describe('questions', () => {
  test('answering them all, each once, leaves nothing open that facts can settle', () => {
    fc.assert(
      fc.property(fc.gen(), laws, (draw, law) => {
        const { file, plan } = interview(draw, law);
        expect(undecidedIn(plan)).toEqual([]);
        const { routes, checks, deadlines } = plan;
        const holds = Object.values;
        const unexplained = [
          ...checks.filter(
            (each) =>
              each.outcome === 'unknown' && !holds(OPEN_CHECKS).some((why) => why(each, file, law, plan)),
          ),
          ...deadlines.filter(
            (each) =>
              each.determination.outcome === 'unknown' &&
              !holds(OPEN_DEADLINES).some((why) => why(each, file)),
          ),
          ...routes.filter(
            (each) => each.outcome === 'unknown' && !holds(OPEN_ROUTES).some((why) => why(each, file, plan)),
          ),
          ...plan.residence.filter(
            (each) => each.outcome === 'unknown' && !holds(OPEN_TRACKS).some((why) => why(each)),
          ),
          ...[...plan.procedure, ...plan.checklist, ...plan.costs, ...plan.languages].filter(
            ({ outcome }) => outcome === 'unknown',
          ),
        ];
        expect(unexplained).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 300_000);

  test('every path that something depends on is one of the case file, and none is in a part that is absent', () => {
    fc.assert(
      fc.property(fc.gen(), laws, (draw, law) => {
        const file = someCase(draw, law);
        for (const { missing } of undecidedIn(planOf(file, law) as Interview)) {
          for (const path of missing) {
            expect(() => answerTypeOf(path), path).not.toThrow();
            if (file.jobOffers?.length === 0) expect(path).not.toMatch(/^jobOffers/);
            if (file.stay?.card === null) expect(path).not.toMatch(/^stay\.card\./);
          }
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 300_000);

  test('that bears on most routes comes first, and each is asked once', () => {
    fc.assert(
      fc.property(fc.gen(), laws, (draw, law) => {
        const { questions, routes } = planOf(someCase(draw, law), law) as Interview;
        // A list is not asked for the sake of a route of which a single answer tells it as well.
        const counts = questions.map(
          ({ path }) =>
            routes.filter(({ missing }) => missing.includes(path) && !missing.includes(SHORTER[path] ?? ''))
              .length,
        );
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        const paths = questions.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 300_000);

  test.each(['guide', 'law'] as const)(
    'of who nothing is known, %s asks for the nationality first',
    (rulebook) => {
      expect(assess({}, { asOf: '2026-11-24', rulebook }).questions[0]).toMatchObject({
        path: 'person.nationality',
        answer: { type: 'country', absentable: true },
        none: null,
      });
    },
  );

  test('by the law a third-country national is asked for the purpose next', () => {
    const { questions } = assess({ person: { nationality: 'IN' } }, { asOf: '2026-11-24', rulebook: 'law' });
    expect(questions[0]?.path).toBe('plans.purpose');
  });

  test('a fact of a part that may not be there says how to answer that there is none', () => {
    const { questions } = assess({}, { asOf: '2026-11-24', rulebook: 'law' });
    const noneOf = (path: string) => questions.find((question) => question.path === path)?.none;
    expect(noneOf('stay.card.type')).toEqual({ path: 'stay.card', value: null });
    expect(noneOf('jobOffers[0].region')).toEqual({ path: 'jobOffers', value: [] });
    expect(noneOf('stay.periods')).toBeNull();
  });

  test('once there is a part, it can no longer be answered that there is none', () => {
    const file = { stay: { card: {} }, jobOffers: [{}] };
    const { questions } = assess(file, { asOf: '2026-11-24', rulebook: 'law' });
    expect(questions.filter(({ none }) => none !== null)).toEqual([]);
  });

  test('a salary that cannot be compared is asked for by the other period', () => {
    const offer = { region: 'brussels', category: 'highly-qualified' } as const;
    const file = { jobOffers: [{ ...offer, grossSalary: { amount: '60000', per: 'year' } }] } as const;
    const { questions } = assess(file, { asOf: '2026-11-24', rulebook: 'law' });
    const question = questions.find(({ path }) => path === 'jobOffers[0].grossSalary');
    expect(question?.answer).toEqual({ type: 'euro-for-period', absentable: false, per: ['month'] });
  });
});
