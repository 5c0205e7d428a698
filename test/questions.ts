import * as fc from 'fast-check';
import {
  ABSENCE_REASONS,
  APPEAL_GROUNDS,
  APPLICATIONS,
  JOB_SEARCH_CARDS,
  NOTIFICATIONS,
  RENEWED_STAYS,
  RESIDENTS,
} from '../src/facts/deadlineFacts.js';
import {
  decideCards,
  decideDeadline,
  decideFamilyIncome,
  decideRegisterNumber,
  decideSalary,
  decideStudentMeans,
  type Explanation,
  explainCards,
  explainDeadline,
  explainFamilyIncome,
  explainRegisterNumber,
  explainSalary,
  explainStudentMeans,
  FactsError,
  type RulebookName,
  type RuleSet,
  rulesAsOf,
  shippedRulebook,
} from '../src/index.js';
import { CARD_FIELDS, dates, type Facts, type Model, type Shape } from './facts/arbitraries.js';
import { type Answer, caseFiles } from './workedCases.js';

/** The evaluators, taken for functions of any facts. */
export const EVALUATORS = {
  salary: { decide: decideSalary, explain: explainSalary },
  'student-means': { decide: decideStudentMeans, explain: explainStudentMeans },
  'family-income': { decide: decideFamilyIncome, explain: explainFamilyIncome },
  cards: { decide: decideCards, explain: explainCards },
  deadline: { decide: decideDeadline, explain: explainDeadline },
  'register-number': { decide: decideRegisterNumber, explain: explainRegisterNumber },
} as unknown as Readonly<
  Record<
    Shape['name'],
    {
      readonly decide: (facts: Facts, rules: RuleSet) => Answer;
      readonly explain: (facts: Facts, rules: RuleSet) => Explanation<Answer>;
    }
  >
>;

/** Facts in which everything is known, and those of them that may be left out. */
interface Question {
  readonly complete: Facts;
  /** The paths of what may be left out. */
  readonly optional: readonly string[];
  /** For facts that come from a worked case: its day. */
  readonly asOf?: string;
}

/** Writes cents as an amount. */
export const euro = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** An amount in euro, between a least and a greatest one in cents. */
export const euros = (max: number, min = 0): fc.Arbitrary<string> => fc.integer({ min, max }).map(euro);

const salary: fc.Arbitrary<Question> = fc
  .record({
    region: fc.constantFrom('flanders', 'flanders', 'brussels', 'wallonia'),
    category: fc.constantFrom('highly-qualified', 'highly-qualified', 'blue-card', 'executive'),
    occupation: fc.constantFrom('nurse', 'teacher', null),
    grossSalary: fc.oneof(
      fc.record({ amount: euros(5_200_000, 3_500_000), per: fc.constant('year') }),
      fc.record({ amount: euros(8_000_000), per: fc.constant('year') }),
      fc.record({ amount: euros(430_000, 290_000), per: fc.constant('month') }),
      fc.record({ amount: euros(650_000), per: fc.constant('month') }),
    ),
    birthDate: dates('1990-01-01', '2004-12-31'),
  })
  .map((complete) => ({ complete, optional: ['birthDate', 'occupation'] }));

const student: fc.Arbitrary<Question> = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('blocked-account', 'scholarship'),
        amount: euros(1_000_000),
        per: fc.constant('year'),
      }),
      fc.record({
        kind: fc.constantFrom('sponsor', 'own-income'),
        amount: euros(80_000),
        per: fc.constant('month'),
      }),
    ),
    { maxLength: 3 },
  )
  .map((means) => ({ complete: { academicYear: '2026-2027', means }, optional: [] }));

const INCOMES = [
  'employment',
  'employment',
  'self-employment',
  'special-tax-regime',
  'unemployment-benefit',
  'social-assistance',
  'integration-income',
  'family-allowance',
  'disability-allowance',
  'insertion-allowance',
  'third-party',
  'pension',
  'rental',
  'other',
];

const family: fc.Arbitrary<Question> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...INCOMES),
      amount: euros(200_000),
      per: fc.constant('month'),
      declared: fc.boolean(),
      accepted: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((incomes) => ({
    complete: { incomes, householdMembers: 3, filedOn: null },
    optional: [
      'householdMembers',
      'filedOn',
      ...incomes.flatMap((_income, at) => [`incomes[${at}].declared`, `incomes[${at}].accepted`]),
    ],
  }));

interface Worked {
  readonly facts: Facts;
  readonly asOf: string;
}

const workedOf = (evaluator: Shape['name'], book: RulebookName = 'guide'): readonly Worked[] =>
  caseFiles(book).flatMap(({ cases }) =>
    cases
      .filter((worked) => worked.evaluator === evaluator)
      .map(({ facts, asOf }) => ({ facts: facts as Facts, asOf })),
  );

/** Facts on cards with something said of everything: those of a worked case, and others at random. */
function cardsAround(worked: fc.Arbitrary<Worked>): fc.Arbitrary<Question> {
  const random = fc.record({ ...CARD_FIELDS, ...cardDates() });
  return fc.tuple(random, worked).map(([others, { facts, asOf }]) => {
    return { complete: { ...others, ...facts }, optional: Object.keys(CARD_FIELDS), asOf };
  });
}

/** The same, with some of the facts of the worked case changed in one case of four. */
const cards: fc.Arbitrary<Question> = fc
  .tuple(
    cardsAround(fc.constantFrom({ facts: {}, asOf: '2026-11-24' }, ...workedOf('cards'))),
    fc.record({ ...CARD_FIELDS, ...cardDates() }, { requiredKeys: [] }),
    fc.nat({ max: 3 }),
  )
  .map(([question, others, chance]) => {
    return chance === 0 ? { ...question, complete: { ...question.complete, ...others } } : question;
  });

/** The dates among the facts on cards, near enough that periods stay within the calendar. */
function cardDates(): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const near = dates('2015-01-01', '2032-12-31');
  const names = ['currentCardExpiresOn', 'contractSignedOn', 'contractEndsOn', 'studentUntil'];
  return {
    cardStartsOn: near,
    residentSince: near,
    ...Object.fromEntries(names.map((name) => [name, fc.option(near, { freq: 4 })])),
  };
}

const LATER_DATE = ['job-search', 'criminal-record', 'search-year', 'status-change'];

/** Facts on a deadline with something said of everything: those of a worked case, and others at random. */
const deadlinesAround = (worked: fc.Arbitrary<Worked>): fc.Arbitrary<Question> =>
  fc
    .record({
      worked,
      laterDateConfirmed: fc.boolean(),
      coversFrom: fc.option(dates('2015-01-01', '2026-01-01'), { freq: 3 }),
      prolonged: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    })
    .map(({ worked: { facts: worked, asOf }, laterDateConfirmed, coversFrom, prolonged }) => {
      const { kind, absences = [] } = worked as { kind: string; absences?: Facts[] };
      const filled = absences.map((absence, at) => ({ prolonged: prolonged[at], ...absence }));
      const extra: Record<string, unknown> = {
        ...(LATER_DATE.includes(kind) ? { laterDateConfirmed } : {}),
        ...(kind === 'criminal-record' ? { coversFrom } : {}),
        ...(kind === 'permanent-residence' ? { absences: filled } : {}),
      };
      const complete = kind === 'permanent-residence' ? { ...worked, ...extra } : { ...extra, ...worked };
      const optional =
        kind === 'permanent-residence' ? filled.map((_absence, at) => `absences[${at}].prolonged`) : [];
      return { complete, optional: [...Object.keys(extra), ...optional], asOf };
    });

/** A number that begins as the date of birth says, or as another does, and has a digit too many or too few at times. */
const registerNumber: fc.Arbitrary<Question> = fc
  .record({
    birthDate: dates('1940-01-01', '2010-12-31'),
    other: fc.option(dates('1940-01-01', '2010-12-31'), { freq: 2, nil: undefined }),
    rest: fc.stringMatching(/^[0-9]{4,6}$/),
    apart: fc.constantFrom('', '.', '-', ' '),
  })
  .map(({ birthDate, other, rest, apart }) => ({
    complete: { birthDate, number: `${(other ?? birthDate).slice(2).replaceAll('-', apart)}${apart}${rest}` },
    optional: ['birthDate'],
  }));

/** Realistic questions to each evaluator, near the edges of its rules. */
export const QUESTIONS: Readonly<Record<Shape['name'], fc.Arbitrary<Question>>> = {
  salary,
  'student-means': student,
  'family-income': family,
  cards,
  deadline: deadlinesAround(fc.constantFrom(...workedOf('deadline'))),
  'register-number': registerNumber,
};

const near = dates('2018-01-01', '2028-12-31');

/** What a question on a deadline may leave open under the law, and what can be said of it. */
const OPEN_IN_DEADLINES: Readonly<Record<string, Model>> = {
  renewal: { stay: fc.constantFrom(...RENEWED_STAYS) },
  appeal: {
    notifiedBy: fc.constantFrom(...NOTIFICATIONS),
    ground: fc.constantFrom(...APPEAL_GROUNDS),
    laterDateConfirmed: fc.boolean(),
  },
  'job-search': {
    card: fc.constantFrom(...JOB_SEARCH_CARDS),
    employedSince: dates('2018-01-01', '2023-01-01'),
    authorisationEndedOn: near,
    laterDateConfirmed: fc.boolean(),
  },
  'provisional-document': { application: fc.constantFrom(...APPLICATIONS) },
  'permanent-residence': {
    residentAs: fc.constantFrom(...RESIDENTS),
    absences: fc.constant([]),
    absencesWithinTotal: fc.boolean(),
  },
  'long-term-resident': {
    studentUntil: fc.option(near, { freq: 2 }),
    absences: fc.constant([]),
    absencesWithinTotal: fc.boolean(),
  },
  'absence-report': { returnedOn: fc.option(near, { freq: 2 }) },
  'right-of-return': { expiresOn: near },
  'long-term-resident-absence': { outsideEu: fc.boolean(), formerBlueCard: fc.boolean() },
};

/** What a question on a salary may leave open under the law. */
const OPEN_IN_SALARIES: Model = {
  birthDate: dates('1990-01-01', '2004-12-31'),
  posted: fc.boolean(),
  occupation: fc.constantFrom('nurse', 'teacher', null),
};

/** What a question on the income of a family may leave open under the law. */
const OPEN_IN_FAMILIES: Model = {
  householdMembers: fc.integer({ min: 2, max: 6 }),
  sponsorStayGrantedOn: fc.option(dates('2024-01-01', '2026-06-30'), { freq: 3 }),
  filedOn: fc.option(dates('2024-01-01', '2026-06-30'), { freq: 3 }),
};

/** What a question on a register number may leave open under the law. A sex that is left out is not asked for. */
const OPEN_IN_REGISTER_NUMBERS: Model = {
  birthDate: fc.constantFrom('1985-07-30', '1993-05-18', '2000-01-01', '2000-02-29', '2005-12-31'),
};

/** What a question may leave open under the law besides what it says of the records of a list. */
function openUnderLaw(name: Shape['name'], facts: Facts): Model {
  switch (name) {
    case 'salary':
      return OPEN_IN_SALARIES;
    case 'family-income':
      return OPEN_IN_FAMILIES;
    case 'cards':
      return { ...CARD_FIELDS, ...cardDates() };
    case 'register-number':
      return OPEN_IN_REGISTER_NUMBERS;
    case 'deadline':
      return OPEN_IN_DEADLINES[facts.kind as string] ?? {};
    default:
      return {};
  }
}

/** The lists of which a question may leave something open under the law, and what can be said of their records. */
const OPEN_IN_RECORDS: Readonly<Record<string, Model>> = {
  incomes: { declared: fc.boolean(), accepted: fc.boolean(), activelySeekingWork: fc.boolean() },
  means: {
    sponsorIncome: fc.oneof(euros(400_000, 200_000), euros(1_000_000)),
    accepted: fc.boolean(),
  },
  absences: { prolonged: fc.boolean(), reason: fc.constantFrom(...ABSENCE_REASONS) },
};

/** All that any question may leave open under the law, and what can be said of it. */
export const OPEN_FACTS: Model = Object.assign(
  {},
  OPEN_IN_SALARIES,
  OPEN_IN_FAMILIES,
  ...Object.values(OPEN_IN_DEADLINES),
  ...Object.values(OPEN_IN_RECORDS),
);

/** Facts with something said of all that a worked case of the law leaves open, and of what may be left open again. */
function filledUnderLaw(name: Shape['name'], { facts, asOf }: Worked): fc.Arbitrary<Question> {
  const rest = openUnderLaw(name, facts);
  return fc.record({ ...rest, ...recordsOf(facts) }).map((filled) => {
    const lists = Object.keys(recordsOf(facts));
    const ofRecords = lists.flatMap((list) =>
      (filled[list] as readonly Facts[]).flatMap((_record, index) => {
        return Object.keys(OPEN_IN_RECORDS[list] as Model).map((field) => `${list}[${index}].${field}`);
      }),
    );
    const given = Object.fromEntries(Object.entries(facts).filter(([fact]) => !lists.includes(fact)));
    return { complete: { ...filled, ...given }, optional: [...Object.keys(rest), ...ofRecords], asOf };
  });
}

/** The lists of facts that are given, each with something said of all that their records leave open. */
const recordsOf = (facts: Facts): Readonly<Record<string, fc.Arbitrary<readonly Facts[]>>> =>
  Object.fromEntries(
    Object.entries(OPEN_IN_RECORDS)
      .filter(([list]) => facts[list] !== undefined)
      .map(([list, open]) => {
        const records = (facts[list] as readonly Facts[]).map((record) =>
          fc.record(open).map((filled): Facts => ({ ...filled, ...record })),
        );
        return [list, fc.tuple(...records)];
      }),
  );

/** What tells which domain facts are asked of. */
const domainOf = ({ facts }: Worked): string => {
  const { region, academicYear, kind } = facts as Readonly<Record<string, string>>;
  return academicYear ?? kind ?? region ?? '';
};

/** A worked case with the means or incomes of another one as well. */
function joined({ facts, asOf }: Worked, { facts: others }: Worked): Worked {
  const lists = ['means', 'incomes'].filter((list) => facts[list] !== undefined);
  const longer = lists.map((list) => [
    list,
    [...(facts[list] as readonly Facts[]), ...(others[list] as readonly Facts[])],
  ]);
  return { facts: { ...facts, ...Object.fromEntries(longer) }, asOf };
}

/**
 * Realistic questions under the law: each is a worked case with something said of all that it leaves open; in one case of
 * four with the means or incomes of another case about the same domain too, and in one of four on the day of another.
 *
 * @param name - The evaluator.
 * @returns The questions.
 */
function questionsUnderLaw(name: Shape['name']): fc.Arbitrary<DatedQuestion> {
  const worked = workedOf(name, 'law');
  const oneInFour = fc.nat({ max: 3 }).map((chance) => chance === 0);
  return fc.constantFrom(...worked).chain((one) => {
    const alike = fc.constantFrom(
      ...worked.filter((other) => name === 'cards' || domainOf(other) === domainOf(one)),
    );
    return fc.tuple(alike, oneInFour, alike, oneInFour).chain(([other, isJoined, { asOf }, isMoved]) =>
      filledUnderLaw(name, isJoined ? joined(one, other) : one).map((question) => ({
        ...question,
        asOf: isMoved ? asOf : one.asOf,
      })),
    );
  });
}

/** The evaluators that a rulebook has law for. */
export const EVALUATORS_OF: Readonly<Record<RulebookName, readonly Shape['name'][]>> = {
  guide: Object.keys(EVALUATORS) as Shape['name'][],
  law: ['salary', 'student-means', 'family-income', 'cards', 'deadline', 'register-number'],
};

/** A day for which the guide has law. */
export const lawDays: fc.Arbitrary<string> = dates('2026-01-01', '2027-06-30');

/** A question with the day whose law applies. */
interface DatedQuestion extends Question {
  readonly asOf: string;
}

/**
 * Gives realistic questions to an evaluator under a rulebook, each with a day for which there is law.
 *
 * @param name - The evaluator.
 * @param book - The rulebook.
 * @returns The questions.
 */
export const questionsOf = (name: Shape['name'], book: RulebookName): fc.Arbitrary<DatedQuestion> =>
  book === 'law'
    ? questionsUnderLaw(name)
    : fc.tuple(QUESTIONS[name], lawDays).map(([question, asOf]) => ({ ...question, asOf }));

/** What is said of everything that a worked case of the guide leaves open. */
const FILL: Readonly<Record<Shape['name'], (worked: Worked) => readonly Question[]>> = {
  salary: ({ facts, asOf }) => [{ complete: { birthDate: '1990-05-05', ...facts }, optional: [], asOf }],
  'student-means': ({ facts, asOf }) => [{ complete: facts, optional: [], asOf }],
  'family-income': ({ facts, asOf }) => {
    const { incomes } = facts as { incomes: readonly Facts[] };
    const filled = incomes.map((income) => ({ declared: true, accepted: true, ...income }));
    return [{ complete: { ...facts, incomes: filled }, optional: [], asOf }];
  },
  cards: (worked) => fc.sample(cardsAround(fc.constant(worked)), { numRuns: 1, seed: 1 }),
  deadline: (worked) => fc.sample(deadlinesAround(fc.constant(worked)), { numRuns: 1, seed: 1 }),
  'register-number': ({ facts, asOf }) => [
    { complete: { birthDate: '1985-07-30', ...facts }, optional: [], asOf },
  ],
};

/**
 * Takes the worked cases of an evaluator, with something said of everything.
 *
 * @param name - The evaluator.
 * @param book - The rulebook that they are about.
 * @returns The questions, each with the day of its worked case.
 */
export const workedQuestions = (name: Shape['name'], book: RulebookName = 'guide'): readonly Question[] =>
  workedOf(name, book).flatMap((worked, at) =>
    book === 'guide' ? FILL[name](worked) : fc.sample(filledUnderLaw(name, worked), { numRuns: 1, seed: at }),
  );

/** The same, with some of what may be left out left out. */
export function partly<Asked extends Question>(
  question: fc.Arbitrary<Asked>,
): fc.Arbitrary<Asked & { readonly partial: Facts }> {
  return question.chain((asked) =>
    fc.subarray([...asked.optional]).map((left) => ({
      ...asked,
      partial: left.reduce((facts, path) => at(facts, path), asked.complete),
    })),
  );
}

/** A copy of facts with the value at a path taken out, or set. */
export function at(facts: Facts, path: string, ...value: readonly unknown[]): Facts {
  const [, list = '', index = '', field = ''] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const set = (record: Facts, name: string): Facts => {
    const { [name]: _out, ...rest } = record;
    return value.length === 0 ? rest : { ...rest, [name]: value[0] };
  };
  if (field === '') return set(facts, path);
  const records = facts[list] as readonly Facts[] | undefined;
  if (records === undefined) return facts;
  return {
    ...facts,
    [list]: records.map((record, at) => (at === Number(index) ? set(record, field) : record)),
  };
}

/** The value at a path. */
export function valueAt(facts: Facts, path: string): unknown {
  return path.split(/[[\].]+/).reduce<unknown>((value, key) => (value as Facts | undefined)?.[key], facts);
}

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

/** The law of a day, of a rulebook that is opened once. */
export const lawOf = (asOf: string, book: RulebookName = 'guide'): RuleSet =>
  rulesAsOf(asOf, { rulebook: BOOKS[book] });

/**
 * Runs something, unless the facts contradict each other.
 *
 * @param run - What to run.
 * @returns Its result.
 */
export function unlessRefused<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FactsError) fc.pre(false);
    throw error;
  }
}
