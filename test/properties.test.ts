import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome, RulebookName } from '../src/index.js';
import { RULEBOOK_NAMES } from '../src/rules/shippedRulebook.js';
import { CARD_FIELDS, dates, type Facts, type Shape } from './facts/arbitraries.js';
import {
  at,
  EVALUATORS,
  EVALUATORS_OF,
  euro,
  euros,
  lawDays,
  lawOf,
  OPEN_FACTS,
  partly,
  QUESTIONS,
  questionsOf,
  unlessRefused,
  valueAt,
} from './questions.js';
import type { Answer } from './workedCases.js';

const RANK: Readonly<Record<string, number>> = { unmet: 0, unknown: 1, met: 2 };

/** Notes which outcomes were seen to turn into which. */
function tally(): {
  readonly add: (before: number | undefined, after: number | undefined) => void;
  readonly pairs: () => readonly string[];
} {
  const seen = new Set<string>();
  return {
    add: (before, after) => {
      seen.add(`${before}→${after}`);
    },
    pairs: () => [...seen].sort(),
  };
}

/** All that can be where nothing gets worse: unmet is 0, unknown 1, met 2. */
const ALL_PAIRS = ['0→0', '0→1', '0→2', '1→1', '1→2', '2→2'];

const outcomeOf = (name: Shape['name'], facts: Facts, asOf: string, book: RulebookName = 'guide'): number =>
  RANK[EVALUATORS[name].decide(facts, lawOf(asOf, book)).outcome] as number;

describe('monotone', () => {
  test('a greater salary is never worse, whatever else is known', () => {
    const question = partly(QUESTIONS.salary);
    const others = fc.oneof(
      fc.integer({ min: 0, max: 8_000_000 }),
      fc.integer({ min: 3_500_000, max: 5_200_000 }),
    );
    const seen = tally();
    fc.assert(
      fc.property(question, others, lawDays, ({ partial }, other, asOf) => {
        const { grossSalary } = partial as { grossSalary: { amount: string; per: string } };
        const another = euro(grossSalary.per === 'year' ? other : Math.floor(other / 12));
        const amounts = [grossSalary.amount, another].sort((a, b) => Number(a) - Number(b));
        const [less, more] = amounts.map((amount) => {
          return outcomeOf('salary', { ...partial, grossSalary: { ...grossSalary, amount } }, asOf);
        });
        expect(less).toBeLessThanOrEqual(more as number);
        seen.add(less, more);
      }),
      { numRuns: 1500 },
    );
    expect(seen.pairs()).toEqual(ALL_PAIRS);
  });

  test('a year’s salary and twelve times a month’s are judged alike', () => {
    const cases = fc.record({
      region: fc.constantFrom('brussels', 'flanders', 'wallonia'),
      category: fc.constantFrom('highly-qualified', 'blue-card'),
      cents: fc.integer({ min: 300_000, max: 600_000 }),
    });
    fc.assert(
      fc.property(cases, lawDays, ({ region, category, cents }, asOf) => {
        const facts = (amount: string, per: string): Facts => ({
          region,
          category,
          grossSalary: { amount, per },
        });
        const byMonth = outcomeOf('salary', facts(euro(cents), 'month'), asOf);
        expect(outcomeOf('salary', facts(euro(cents * 12), 'year'), asOf)).toBe(byMonth);
      }),
      { numRuns: 300 },
    );
  });

  test('more counted income is never worse', () => {
    const kinds = fc.constantFrom(
      { kind: 'employment' },
      { kind: 'pension' },
      { kind: 'rental' },
      { kind: 'special-tax-regime', declared: true },
      { kind: 'other', accepted: true },
    );
    const seen = tally();
    fc.assert(
      fc.property(
        partly(QUESTIONS['family-income']),
        kinds,
        euros(300_000),
        lawDays,
        ({ partial }, kind, amount, asOf) => {
          const { incomes } = partial as { incomes: readonly Facts[] };
          const more = { ...partial, incomes: [...incomes, { ...kind, amount, per: 'month' }] };
          const [before, after] = [
            outcomeOf('family-income', partial, asOf),
            outcomeOf('family-income', more, asOf),
          ];
          expect(before).toBeLessThanOrEqual(after);
          seen.add(before, after);
        },
      ),
      { numRuns: 500 },
    );
    expect(seen.pairs()).toEqual(ALL_PAIRS);
  });

  test('a counted income that grows is never worse', () => {
    fc.assert(
      fc.property(
        partly(QUESTIONS['family-income']),
        fc.nat(),
        euros(200_000),
        lawDays,
        ({ partial }, which, raise, asOf) => {
          const { incomes } = partial as { incomes: readonly Facts[] };
          fc.pre(incomes.length > 0);
          const raised = incomes.map((income, index) => {
            if (index !== which % incomes.length) return income;
            return { ...income, amount: (Number(income.amount) + Number(raise)).toFixed(2) };
          });
          const before = outcomeOf('family-income', partial, asOf);
          const after = outcomeOf('family-income', { ...partial, incomes: raised }, asOf);
          // An open income that grows can turn "not enough" into "not known", or "not known" into itself.
          expect(before).toBeLessThanOrEqual(after);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('income that does not count changes nothing but the list of incomes', () => {
    const kinds = fc.constantFrom(
      { kind: 'unemployment-benefit' },
      { kind: 'social-assistance', declared: true },
      { kind: 'integration-income', accepted: true },
      { kind: 'self-employment', declared: false },
      { kind: 'special-tax-regime', declared: false },
      { kind: 'family-allowance', accepted: false },
    );
    fc.assert(
      fc.property(
        partly(QUESTIONS['family-income']),
        kinds,
        euros(1_000_000),
        lawDays,
        ({ partial }, kind, amount, asOf) => {
          const { incomes } = partial as { incomes: readonly Facts[] };
          const { decide } = EVALUATORS['family-income'];
          const rules = lawOf(asOf);
          const before = decide(partial, rules);
          const after = decide(
            { ...partial, incomes: [...incomes, { ...kind, amount, per: 'month' }] },
            rules,
          );
          const withoutList = ({ outcome, missingFacts, figures }: Answer): unknown => {
            return { outcome, missingFacts, ...figures, incomes: [] };
          };
          expect(withoutList(after)).toEqual(withoutList(before));
          expect((after.figures as { incomes: { counted: string }[] }).incomes.at(-1)?.counted).toBe('unmet');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('more of any of a student’s means is never worse', () => {
    const seen = tally();
    fc.assert(
      fc.property(
        QUESTIONS['student-means'],
        fc.nat(),
        euros(500_000),
        lawDays,
        ({ complete }, which, raise, asOf) => {
          const { means } = complete as { means: readonly Facts[] };
          fc.pre(means.length > 0);
          const raised = means.map((item, index) => {
            if (index !== which % means.length) return item;
            return { ...item, amount: (Number(item.amount) + Number(raise)).toFixed(2) };
          });
          const before = outcomeOf('student-means', complete, asOf);
          const after = outcomeOf('student-means', { ...complete, means: raised }, asOf);
          expect(before).toBeLessThanOrEqual(after);
          seen.add(before, after);
        },
      ),
      { numRuns: 500 },
    );
    // A student's means are never open: all of them count.
    expect(seen.pairs()).toEqual(['0→0', '0→2', '2→2']);
  });

  test('the order of incomes and of means does not matter', () => {
    const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const families = QUESTIONS['family-income'].chain(({ complete }) =>
      fc.tuple(fc.constant(complete), shuffled((complete as { incomes: Facts[] }).incomes)),
    );
    fc.assert(
      fc.property(families, lawDays, ([facts, incomes], asOf) => {
        expect(outcomeOf('family-income', { ...facts, incomes }, asOf)).toBe(
          outcomeOf('family-income', facts, asOf),
        );
      }),
    );
    const students = QUESTIONS['student-means'].chain(({ complete }) =>
      fc.tuple(fc.constant(complete), shuffled((complete as { means: Facts[] }).means)),
    );
    fc.assert(
      fc.property(students, lawDays, ([facts, means], asOf) => {
        expect(outcomeOf('student-means', { ...facts, means }, asOf)).toBe(
          outcomeOf('student-means', facts, asOf),
        );
      }),
    );
  });
});

/** Every amount in facts on money, raised or not. */
function raised(facts: Facts, raise: (amount: unknown) => unknown): Facts {
  const amounts = ['amount', 'sponsorIncome'];
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, amounts.includes(key) ? raise(item) : walk(item)]),
    );
  };
  return walk(facts) as Facts;
}

describe.each(['salary', 'student-means', 'family-income'] as const)('under the law, on %s', (name) => {
  const question = partly(questionsOf(name, 'law'));

  test('more money is never worse, whatever else is known', () => {
    const seen = tally();
    const raises = fc.array(fc.oneof(fc.constantFrom(0, 1), fc.nat({ max: 500_000 })), { minLength: 1 });
    fc.assert(
      fc.property(question, raises, ({ partial, asOf }, by) => {
        let at = 0;
        const more = raised(partial, (amount) => {
          at += 1;
          return euro(Number(centsOf(amount)) + (by[at % by.length] as number));
        });
        const [before, after] = [outcomeOf(name, partial, asOf, 'law'), outcomeOf(name, more, asOf, 'law')];
        expect(before).toBeLessThanOrEqual(after);
        seen.add(before, after);
      }),
      { numRuns: 1000 },
    );
    expect(seen.pairs()).toEqual(expect.arrayContaining(['0→0', '0→2', '1→1', '2→2']));
  });

  test('what is missing is just what could still change the outcome, tried with every way it can turn out', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(question, ({ partial, optional, asOf }) => {
        const left = optional.filter((path) => valueAt(partial, path) === undefined && WAYS[fieldOf(path)]);
        fc.pre(left.length <= 4 && !isHouseholdOpenWithIncomes(partial));
        const rules = lawOf(asOf, 'law');
        const decided = (facts: Facts): string => EVALUATORS[name].decide(facts, rules).outcome;
        const { outcome, missingFacts } = EVALUATORS[name].decide(partial, rules);
        // A salary for the wrong period, or a category without rules: another question would have to be asked.
        fc.pre(!missingFacts.includes('grossSalary') && (outcome !== 'unknown' || missingFacts.length > 0));
        const matters = left.filter((path) =>
          waysOf(
            partial,
            left.filter((other) => other !== path),
          ).some((others) => {
            return new Set(waysOf(others, [path]).map(decided)).size > 1;
          }),
        );
        expect(missingFacts).toEqual(expect.arrayContaining(matters));
        expect(matters).toEqual(expect.arrayContaining([...missingFacts]));
        const outcomes = new Set(waysOf(partial, left).map(decided));
        expect(outcome).toBe(outcomes.size > 1 ? 'unknown' : [...outcomes][0]);
        seen.add(`${outcome} ${matters.length < left.length ? 'not all asked' : 'all asked'}`);
      }),
      { numRuns: 400 },
    );
    expect(seen).toContain('unknown all asked');
    expect(seen).toContain('unknown not all asked');
    expect(seen).toContain('met not all asked');
    expect(seen).toContain('unmet not all asked');
  }, 60_000);
});

/**
 * Whether the size of the household is not known, and neither is whether some income counts. What is asked for is then enough,
 * but may be more than needed: an income that falls between two sizes changes nothing.
 */
const isHouseholdOpenWithIncomes = ({ incomes, householdMembers }: Facts): boolean =>
  householdMembers === undefined &&
  ((incomes ?? []) as readonly Facts[]).some((income) =>
    ['declared', 'accepted', 'activelySeekingWork'].some((fact) => income[fact] === undefined),
  );

test('a household of unknown size and an income that may count are both asked for, where both matter', () => {
  const facts = {
    sponsorStayGrantedOn: '2025-08-18',
    filedOn: null,
    incomes: [
      { kind: 'employment', amount: '2903.68', per: 'month' },
      { kind: 'special-tax-regime', amount: '3000.00', per: 'month' },
    ],
  };
  // Four people: 130 % of 2233.61 is 2903.69, so that it depends on the second income.
  const { missingFacts } = EVALUATORS['family-income'].decide(facts, lawOf('2026-11-24', 'law'));
  expect(missingFacts).toEqual(['incomes[1].declared', 'householdMembers']);
});

const fieldOf = (path: string): string => path.replace(/^.*\./, '');

/** Ways in which a fact can turn out: both sides of everything in the law that depends on it. */
const WAYS: Readonly<Record<string, readonly unknown[]>> = {
  birthDate: ['1970-01-01', '2010-01-01'],
  posted: [true, false],
  occupation: ['nurse', 'teacher', null],
  accepted: [true, false],
  declared: [true, false],
  activelySeekingWork: [true, false],
  sponsorIncome: ['0.00', '99999.00'],
  householdMembers: [1, 2, 3, 4, 5, 6, 7, 100],
  sponsorStayGrantedOn: [null, '2025-08-17', '2025-08-18'],
  filedOn: [null, '2025-08-17', '2025-08-18', '2027-08-17', '2027-08-18'],
};

/** Facts with some of them filled in, in every way. */
const waysOf = (facts: Facts, paths: readonly string[]): readonly Facts[] =>
  paths.reduce<readonly Facts[]>(
    (ways, path) =>
      ways.flatMap((way) => (WAYS[fieldOf(path)] as readonly unknown[]).map((value) => at(way, path, value))),
    [facts],
  );

/** The cents of an amount, exactly. */
const centsOf = (amount: unknown): bigint => {
  const [units = '', decimals = ''] = String(amount).split('.');
  return BigInt(units) * 100n + BigInt(decimals.padEnd(2, '0'));
};

/** An amount over the year, in cents. */
const annual = ({ amount, per }: Facts): bigint => centsOf(amount) * (per === 'month' ? 12n : 1n);

describe('as told by hand from the guide', () => {
  /** The thresholds over the year, in cents: Brussels states its own by the month. */
  const THRESHOLDS: Readonly<Record<string, bigint>> = {
    'brussels highly-qualified': 12n * 370_344n,
    'brussels blue-card': 12n * 474_800n,
    'flanders highly-qualified': 4_891_200n,
    'flanders blue-card': 6_358_600n,
    'wallonia highly-qualified': 5_322_000n,
    'wallonia blue-card': 6_881_500n,
  };
  const UNDER_30 = 3_912_960n;

  /** The day of the 30th birthday; somebody born on 29 February has it on the 28th of a common year. */
  const thirtiethBirthday = (birthDate: string): string => {
    const year = Number(birthDate.slice(0, 4)) + 30;
    const isLeap = year % 4 === 0;
    return `${year}${birthDate.endsWith('02-29') && !isLeap ? '-02-28' : birthDate.slice(4)}`;
  };

  test('a salary', () => {
    const seen = new Set<string>();
    const births = fc.oneof(
      dates('1996-01-01', '1997-12-31'),
      fc.constantFrom('1996-02-29', '1996-02-28', '1996-03-01'),
    );
    const amounts = fc.oneof(
      fc
        .constantFrom(...Object.values(THRESHOLDS), UNDER_30)
        .chain((exact) =>
          fc.integer({ min: -1, max: 1 }).map((off) => ({ amount: euro(Number(exact) + off), per: 'year' })),
        ),
      QUESTIONS.salary.map(({ complete }) => complete.grossSalary as Facts),
    );
    fc.assert(
      fc.property(
        QUESTIONS.salary,
        amounts,
        fc.option(births, { freq: 3, nil: undefined }),
        lawDays,
        ({ complete }, grossSalary, birthDate, asOf) => {
          const { region, category } = complete as { region: string; category: string };
          const facts = { region, category, grossSalary, birthDate };
          const { outcome, missingFacts } = EVALUATORS.salary.decide(facts, lawOf(asOf));
          const full = THRESHOLDS[`${region} ${category}`];
          const salary = annual(grossSalary);
          const expected = (): string => {
            if (full === undefined) return 'unknown';
            if (salary >= full) return 'met';
            if (region !== 'flanders' || category !== 'highly-qualified' || salary < UNDER_30) return 'unmet';
            if (birthDate === undefined) return 'unknown: birthDate';
            return asOf < thirtiethBirthday(birthDate) ? 'met' : 'unmet';
          };
          expect([outcome, ...missingFacts].join(': ')).toBe(expected());
          seen.add(expected());
        },
      ),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(['met', 'unknown', 'unknown: birthDate', 'unmet']);
  });

  test('a student’s means', () => {
    fc.assert(
      fc.property(QUESTIONS['student-means'], lawDays, ({ complete }, asOf) => {
        const total = (complete as { means: Facts[] }).means.map(annual).reduce((a, b) => a + b, 0n);
        const { outcome, figures } = EVALUATORS['student-means'].decide(complete, lawOf(asOf));
        expect(outcome).toBe(total >= 12n * 106_200n ? 'met' : 'unmet');
        const short = 1_274_400n - total;
        const shortfall =
          short <= 0n ? null : { month: euro(Number((short + 11n) / 12n)), year: euro(Number(short)) };
        const { shortfall: given } = figures as { shortfall: Record<string, { amount: string }> | null };
        expect(given === null ? null : { month: given.month?.amount, year: given.year?.amount }).toEqual(
          shortfall,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a sponsor’s income, with every way in which what is missing can turn out', () => {
    const thresholdOn = (asOf: string): bigint => {
      if (asOf < '2026-04-01') return 258_493n;
      return asOf < '2026-07-01' ? 262_777n : 268_033n;
    };
    /** The fact that decides whether an income counts; none for those that always or never do. */
    const decider = (kind: unknown): 'declared' | 'accepted' | undefined => {
      if (kind === 'self-employment' || kind === 'special-tax-regime') return 'declared';
      const silent = [
        'family-allowance',
        'disability-allowance',
        'insertion-allowance',
        'third-party',
        'other',
      ];
      return silent.includes(String(kind)) ? 'accepted' : undefined;
    };
    const counts = (income: Facts): boolean | undefined => {
      const fact = decider(income.kind);
      if (fact !== undefined) return income[fact] as boolean | undefined;
      return ['employment', 'pension', 'rental'].includes(String(income.kind));
    };
    const seen = new Set<string>();
    fc.assert(
      fc.property(partly(QUESTIONS['family-income']), lawDays, ({ partial }, asOf) => {
        const { incomes } = partial as { incomes: readonly Facts[] };
        const needed = 12n * thresholdOn(asOf);
        const certain = incomes.filter((income) => counts(income) === true).map(annual);
        const open = incomes.flatMap((income, index) => (counts(income) === undefined ? [index] : []));
        const suffices = (taken: readonly number[]): boolean => {
          const sum = [...certain, ...taken.map((index) => annual(incomes[index] as Facts))].reduce(
            (a, b) => a + b,
            0n,
          );
          return sum >= needed;
        };
        const subsets = open.reduce<number[][]>(
          (sets, index) => sets.concat(sets.map((set) => [...set, index])),
          [[]],
        );
        const outcomes = new Set(subsets.map(suffices));
        const expected = outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'met' : 'unmet';
        const missing = open.filter((index) =>
          subsets.some((set) => !set.includes(index) && suffices(set) !== suffices([...set, index])),
        );
        const answer = EVALUATORS['family-income'].decide(partial, lawOf(asOf));
        expect(answer.outcome).toBe(expected);
        expect(answer.missingFacts).toEqual(
          missing.map((index) => `incomes[${index}].${decider(incomes[index]?.kind)}`),
        );
        seen.add(`${expected} ${missing.length < open.length ? 'not all asked' : 'all asked'}`);
      }),
      { numRuns: 1000 },
    );
    expect([...seen].sort()).toEqual([
      'met all asked',
      'met not all asked',
      'unknown all asked',
      'unknown not all asked',
      'unmet all asked',
      'unmet not all asked',
    ]);
  });
});

/** The same facts with the keys of every object in another order. */
function reordered(value: unknown, order: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [order.next().value as number, key, reordered(item, order)] as const)
      .sort(([a], [b]) => a - b)
      .map(([, key, item]) => [key, item]),
  );
}

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}

/** Values for whatever an answer says is missing. */
const FILLINGS = fc.record({
  ...CARD_FIELDS,
  ...OPEN_FACTS,
  // A salary is asked for again where it was given for another period than the threshold, and nothing converts it.
  grossSalary: fc.record({ amount: euros(650_000), per: fc.constant('month') }),
  birthDate: dates('1950-01-01', '2020-12-31'),
  declared: fc.boolean(),
  accepted: fc.boolean(),
  prolonged: fc.boolean(),
  laterDateConfirmed: fc.boolean(),
  coversFrom: fc.option(dates('2015-01-01', '2025-12-31')),
  absences: fc.constantFrom(
    [],
    [{ leftOn: '2024-01-10', returnedOn: '2025-02-11', prolonged: true, reason: 'other' }],
    [{ leftOn: '2024-01-10', returnedOn: '2024-01-20', prolonged: false, reason: 'study' }],
  ),
  currentCardExpiresOn: fc.option(dates('2025-01-01', '2029-12-31'), { freq: 4 }),
  contractSignedOn: fc.option(dates('2025-01-01', '2028-12-31'), { freq: 4 }),
  contractEndsOn: fc.option(dates('2027-01-01', '2032-12-31'), { freq: 4 }),
  cardStartsOn: dates('2026-01-01', '2028-12-31'),
  residentSince: dates('2015-01-01', '2025-12-31'),
  studentUntil: fc.option(dates('2016-01-01', '2026-12-31'), { freq: 4 }),
});

/** Whether the rulebook does not know the case at all: nothing is proven then, and nothing asked. */
const isNotCovered = ({ reasons }: Answer): boolean =>
  ['category-not-covered', 'case-not-covered'].includes(reasons[0]?.code ?? '');

/** Whether a deadline has no single last day: what is missing tells which of several it is. */
const isNotDated = ({ figures }: Answer): boolean => 'dueOn' in figures && figures.dueOn === null;

/** Whether sources say different things of what was given: no fact settles that. */
const isContested = ({ reasons }: Answer): boolean =>
  reasons.some(({ code }) => code === 'bis-order-number-contested');

const fill = (facts: Facts, missing: readonly string[], values: Facts): Facts =>
  missing.reduce((filled, path) => at(filled, path, values[path.replace(/^.*\./, '')]), facts);

const ASKED = RULEBOOK_NAMES.flatMap((book) => EVALUATORS_OF[book].map((name) => ({ book, name })));

describe.each(ASKED)('every answer of $name under the rulebook $book', ({ book, name }) => {
  const { decide, explain } = EVALUATORS[name];
  const question = partly(questionsOf(name, book));
  /** The guide counts all of a student's means: nothing is ever missing. */
  const hasMissingFacts = name !== 'student-means' || book !== 'guide';

  test('is the same, byte for byte, for facts whose keys come in another order', () => {
    fc.assert(
      fc.property(question, fc.infiniteStream(fc.nat()), ({ partial, asOf }, order) => {
        const answer = unlessRefused(() => decide(partial, lawOf(asOf, book)));
        const again = decide(reordered(partial, order) as Facts, lawOf(asOf, book));
        expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      }),
      { numRuns: 300 },
    );
  });

  test('is plain JSON, with nothing undefined, and so is its proof', () => {
    fc.assert(
      fc.property(question, ({ partial, asOf }) => {
        const explanation = unlessRefused(() => explain(partial, lawOf(asOf, book)));
        expect(holdsUndefined(explanation)).toBe(false);
        expect(JSON.parse(JSON.stringify(explanation))).toStrictEqual(explanation);
      }),
      { numRuns: 300 },
    );
  });

  test('has its keys in the same order', () => {
    fc.assert(
      fc.property(question, ({ partial, asOf }) => {
        expect(Object.keys(unlessRefused(() => decide(partial, lawOf(asOf, book))))).toEqual([
          'evaluator',
          'outcome',
          'asOf',
          'rulebook',
          'documents',
          'missingFacts',
          'reasons',
          'warnings',
          'figures',
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test('is the one that is explained, and its proof comes to the same', () => {
    const seen = new Set<Outcome>();
    fc.assert(
      fc.property(question, ({ partial, asOf }) => {
        const answer = unlessRefused(() => decide(partial, lawOf(asOf, book)));
        const { answer: explained, proof } = explain(partial, lawOf(asOf, book));
        expect(explained).toStrictEqual(answer);
        if (isNotCovered(answer)) return;
        expect(proof.outcome).toBe(answer.outcome);
        seen.add(proof.outcome);
      }),
      { numRuns: 400 },
    );
    expect(seen).toContain('met');
    expect(seen).toContain('unmet');
    expect(seen.has('unknown')).toBe(hasMissingFacts);
  });

  test('lists missing facts only when they could change it, each once, and none that was given', () => {
    fc.assert(
      fc.property(question, ({ partial, asOf }) => {
        const answer = unlessRefused(() => decide(partial, lawOf(asOf, book)));
        const { outcome, missingFacts } = answer;
        const isOpen =
          outcome === 'unknown' ||
          cardsOf(answer).some((entry) => entry.outcome === 'unknown') ||
          isNotDated(answer);
        if (!isOpen) expect(missingFacts).toEqual([]);
        expect(new Set(missingFacts).size).toBe(missingFacts.length);
        for (const path of missingFacts) {
          if (path === 'grossSalary') expect(answer.figures).toMatchObject({ salary: null });
          else expect(valueAt(partial, path), path).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('does not change with a fact that is learnt, unless it was unknown', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(question, ({ partial, complete, asOf }) => {
        const rules = lawOf(asOf, book);
        const before = unlessRefused(() => decide(partial, rules));
        const after = unlessRefused(() => decide(complete, rules));
        seen.add(`${before.outcome} ${after.outcome}`);
        if (before.outcome !== 'unknown' && name !== 'cards') expect(after.outcome).toBe(before.outcome);
        const cards = cardsOf(after);
        for (const { card, outcome } of cardsOf(before)) {
          if (outcome !== 'unknown')
            expect(cards.find((entry) => entry.card === card)?.outcome, card).toBe(outcome);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toContain('met met');
    if (hasMissingFacts) expect(seen).toContain('unknown met');
  });

  test('is known once exactly the missing facts are given, whatever they are', () => {
    let filled = 0;
    fc.assert(
      fc.property(question, FILLINGS, ({ partial, asOf }, values) => {
        const rules = lawOf(asOf, book);
        const answer = unlessRefused(() => decide(partial, rules));
        if (answer.outcome !== 'unknown') return;
        if (isNotCovered(answer) || isContested(answer)) return;
        expect(answer.missingFacts).not.toEqual([]);
        const after = unlessRefused(() => decide(fill(partial, answer.missingFacts, values), rules));
        if (isNotCovered(after)) return;
        expect(after.outcome).not.toBe('unknown');
        filled += 1;
      }),
      { numRuns: 1000 },
    );
    if (hasMissingFacts) expect(filled).toBeGreaterThan(5);
    else expect(filled).toBe(0);
  });
});

interface Card {
  readonly card: string;
  readonly outcome: Outcome;
  readonly missingFacts: readonly string[];
}

const cardsOf = ({ figures }: Answer): readonly Card[] =>
  (figures as { cards?: readonly Card[] }).cards ?? [];

test('every card that is unknown is known once exactly its own missing facts are given', () => {
  const { decide } = EVALUATORS.cards;
  const seen = new Set<string>();
  fc.assert(
    fc.property(partly(QUESTIONS.cards), lawDays, FILLINGS, ({ partial }, asOf, values) => {
      const rules = lawOf(asOf);
      const entries = cardsOf(unlessRefused(() => decide(partial, rules)));
      for (const { card, outcome, missingFacts } of entries) {
        expect(missingFacts.length > 0).toBe(outcome === 'unknown');
        if (outcome !== 'unknown') continue;
        const after = cardsOf(unlessRefused(() => decide(fill(partial, missingFacts, values), rules)));
        const known = after.find((entry) => entry.card === card)?.outcome ?? 'gone';
        expect(known, card).toMatch(/^(met|unmet)$/);
        seen.add(`${card} ${known}`);
      }
    }),
    { numRuns: 400 },
  );
  expect(seen.size).toBeGreaterThan(9);
}, 30_000);
