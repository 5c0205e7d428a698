import { describe, expect, test } from 'vitest';
import { FactsError, type FactsProblem } from '../../src/facts/factsError.js';
import { type FactsReader, factsReader } from '../../src/facts/factsReader.js';
import { SHAPES } from './arbitraries.js';

const READERS: Readonly<Record<string, FactsReader<unknown>>> = Object.fromEntries(
  SHAPES.map(({ name, schema }) => [name, factsReader(schema)]),
);

function refuse(shape: string, input: unknown): FactsError {
  try {
    READERS[shape]?.read(input);
  } catch (error) {
    if (error instanceof FactsError) return error;
    throw error;
  }
  throw new Error(`read: ${JSON.stringify(input)}`);
}

const problemsOf = (shape: string, input: unknown): readonly FactsProblem[] => refuse(shape, input).problems;

const AMOUNT = 'an amount such as "3703.44" (digits, at most two decimals)';
const DATE = 'a date YYYY-MM-DD that exists, from 1900-01-01 to 2199-12-31';
const SALARY_KEYS = 'one of the keys region, category, occupation, posted, grossSalary, birthDate';
const PERIODS = 'one of "month", "year"';

describe('everything wrong is said at once, each with its path, what was expected and what came', () => {
  test('in a salary', () => {
    const problems = problemsOf('salary', {
      region: 'bruxelles',
      category: 3,
      occupation: 'nurs',
      grossSalary: { amount: '3,703.44', per: 'week', currency: 'EUR' },
      birthDate: '2026-02-30',
    });
    expect(problems).toHaveLength(7);
    expect(problems).toEqual(
      expect.arrayContaining([
        {
          path: 'region',
          expected: 'one of "brussels", "flanders", "wallonia"',
          received: '"bruxelles"',
        },
        {
          path: 'category',
          expected:
            'one of "highly-qualified", "blue-card", "blue-card-junior", "executive", "ict-manager", "ict-specialist", "ict-trainee"',
          received: '3',
        },
        {
          path: 'occupation',
          expected: 'one of "nurse", "teacher"',
          received: '"nurs"',
          suggestion: 'nurse',
        },
        { path: 'grossSalary.amount', expected: AMOUNT, received: '"3,703.44"' },
        { path: 'grossSalary.per', expected: PERIODS, received: '"week"' },
        { path: 'grossSalary.currency', expected: 'one of the keys amount, per', received: '"EUR"' },
        { path: 'birthDate', expected: DATE, received: '"2026-02-30"' },
      ]),
    );
  });

  test('in a list of incomes, with the place in the list', () => {
    const problems = problemsOf('family-income', {
      incomes: [
        { kind: 'employment', amount: 1e21, per: 'month' },
        { kind: 'lottery', amount: -1, per: 'month', declared: 'yes' },
        { kind: 'other', amount: Number.NaN, per: 'month', accepted: null },
        'employment',
      ],
      householdMembers: 0,
      filedOn: '2026-11-31',
    });
    expect(problems.map(({ path, received }) => [path, received])).toEqual([
      ['incomes[0].amount', '1e+21'],
      ['incomes[1].kind', '"lottery"'],
      ['incomes[1].amount', '-1'],
      ['incomes[1].declared', '"yes"'],
      ['incomes[2].amount', 'NaN'],
      ['incomes[2].accepted', 'null'],
      ['incomes[3]', '"employment"'],
      ['householdMembers', '0'],
      ['filedOn', '"2026-11-31"'],
    ]);
    expect(problems[7]?.expected).toBe('at least 1');
  });

  test('in a student, where the years of the academic year must follow each other', () => {
    const expected = 'an academic year such as "2026-2027", of two years that follow each other';
    for (const academicYear of [
      '2026-2028',
      '2027-2026',
      '2026',
      '2026/2027',
      ' 2026-2027',
      '٢٠٢٦-٢٠٢٧',
      2026,
    ]) {
      expect(problemsOf('student-means', { academicYear, means: [] })).toEqual([
        { path: 'academicYear', expected, received: JSON.stringify(academicYear) },
      ]);
    }
    expect(problemsOf('student-means', { means: {} }).map(({ path, received }) => [path, received])).toEqual([
      ['academicYear', 'nothing'],
      ['means', '{}'],
    ]);
  });

  test('in a deadline, for its kind', () => {
    expect(problemsOf('deadline', { kind: 'renewal', expiresOn: 5, enteredOn: '2026-01-01' })).toEqual([
      { path: 'expiresOn', expected: DATE, received: '5' },
      {
        path: 'enteredOn',
        expected: 'one of the keys kind, expiresOn, stay, doneOn',
        received: '"2026-01-01"',
      },
    ]);
    const [problem, ...others] = problemsOf('deadline', { kind: 'renewals', expiresOn: '2026-01-01' });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'kind', received: '"renewals"', suggestion: 'renewal' });
    expect(problem?.expected).toMatch(/^one of "arrival-registration", .*"renewal", /);
    for (const input of [null, [], 'renewal']) {
      expect(problemsOf('deadline', input)[0]?.expected).toMatch(/^an object whose kind is one of "arrival-/);
    }
    expect(problemsOf('deadline', { expiresOn: '2026-01-01' })[0]).toMatchObject({
      path: 'kind',
      expected: expect.stringMatching(/^one of /),
      received: 'nothing',
    });
  });

  test.each([
    ['family-income', { incomes: [{ kind: 'employement', amount: '1', per: 'month' }] }, 'employment'],
    ['family-income', { incomes: [{ kind: 'benefit', amount: '1', per: 'month' }] }, 'unemployment-benefit'],
    ['family-income', { incomes: [{ kind: 'Rental', amount: '1', per: 'month' }] }, 'rental'],
    ['family-income', { incomes: [{ kind: 'lottery', amount: '1', per: 'month' }] }, undefined],
    [
      'student-means',
      { academicYear: '2026-2027', means: [{ kind: 'blocked account', amount: '1', per: 'month' }] },
      'blocked-account',
    ],
    ['deadline', { kind: 'appeal', notifiedOn: '2026-01-01', ground: 'generel' }, 'general'],
    ['deadline', { kind: 'x'.repeat(100_000) }, undefined],
  ])('in %s, for a value of a closed list: %j means %s', (shape, input, meant) => {
    const [problem, ...others] = problemsOf(shape, input);
    expect(others).toEqual([]);
    expect(problem?.expected).toMatch(/^one of "/);
    expect(problem?.suggestion).toBe(meant);
  });

  test('in facts on cards, where the nationality is a code that exists', () => {
    const expected = 'an ISO 3166-1 alpha-2 code in capitals, such as "IN"';
    for (const [nationality, suggestion] of [
      ['uk', 'GB'],
      ['EL', 'GR'],
      ['in', 'IN'],
    ]) {
      expect(problemsOf('cards', { nationality })).toEqual([
        { path: 'nationality', expected, received: JSON.stringify(nationality), suggestion },
      ]);
    }
    for (const nationality of ['XX', 'IND', 'India', 5]) {
      expect(problemsOf('cards', { nationality, fraud: 'no' })).toEqual([
        { path: 'nationality', expected, received: JSON.stringify(nationality) },
        { path: 'fraud', expected: 'a value of type boolean', received: '"no"' },
      ]);
    }
  });

  test.each([
    ['salary', 'region, category, occupation, posted, grossSalary, birthDate'],
    ['student-means', 'academicYear, means'],
    ['family-income', 'incomes, householdMembers, sponsorStayGrantedOn, filedOn'],
    ['register-number', 'number, birthDate, sex'],
  ])('in what is no object at all: %s', (shape, keys) => {
    for (const [input, received] of [
      [null, 'null'],
      [undefined, 'nothing'],
      [[], '[]'],
      ['x', '"x"'],
      [Number.NaN, 'NaN'],
      [5n, '5'],
    ]) {
      expect(problemsOf(shape, input)).toEqual([
        { path: '', expected: `an object with the keys ${keys}`, received },
      ]);
    }
    expect(refuse(shape, null).message).toBe(
      `facts: expected an object with the keys ${keys}, received null`,
    );
  });
});

describe('an unknown key suggests the nearest that exists', () => {
  test.each([
    ['grosSalary', 'grossSalary'],
    ['gross_salary', 'grossSalary'],
    ['birthdate', 'birthDate'],
    ['BIRTHDATE', 'birthDate'],
    ['regoin', 'region'],
    ['catagory', 'category'],
  ])('%s: %s', (key, suggestion) => {
    const facts = {
      region: 'brussels',
      category: 'blue-card',
      grossSalary: { amount: '1', per: 'month' },
      [key]: 1,
    };
    expect(problemsOf('salary', facts)).toEqual([
      { path: key, expected: SALARY_KEYS, received: '1', suggestion },
    ]);
    expect(refuse('salary', facts).message).toBe(
      `${key}: expected ${SALARY_KEYS}, received 1 (did you mean ${suggestion}?)`,
    );
  });

  test('but not when none is near', () => {
    for (const key of ['employer', 'x', '', '__proto__', 'constructor']) {
      const facts = JSON.parse(
        `{"region":"brussels","category":"blue-card","grossSalary":{"amount":"1","per":"month"},${JSON.stringify(key)}:1}`,
      );
      expect(problemsOf('salary', facts)).toEqual([{ path: key, expected: SALARY_KEYS, received: '1' }]);
    }
  });

  test('inside objects and lists', () => {
    const salary = {
      region: 'brussels',
      category: 'blue-card',
      grossSalary: { amount: '1', per: 'month', pre: 1 },
    };
    expect(problemsOf('salary', salary)).toEqual([
      { path: 'grossSalary.pre', expected: 'one of the keys amount, per', received: '1', suggestion: 'per' },
    ]);
    const income = { kind: 'other', amount: '1', per: 'month' };
    expect(problemsOf('family-income', { incomes: [income, { ...income, acepted: true }] })).toEqual([
      {
        path: 'incomes[1].acepted',
        expected: 'one of the keys kind, amount, per, declared, accepted, activelySeekingWork',
        received: 'true',
        suggestion: 'accepted',
      },
    ]);
    const absence = { leftOn: '2026-01-01', returnedOn: '2026-02-01', prolong: true };
    const facts = { kind: 'permanent-residence', residentSince: '2020-01-01', absences: [absence] };
    expect(problemsOf('deadline', facts)).toEqual([
      {
        path: 'absences[0].prolong',
        expected: 'one of the keys leftOn, returnedOn, prolonged, reason',
        received: 'true',
        suggestion: 'prolonged',
      },
    ]);
  });

  test('among the keys of the kind of deadline asked about', () => {
    expect(
      problemsOf('deadline', { kind: 'arrival-registration', enteredOn: '2026-01-01', entredOn: 1 }),
    ).toEqual([
      {
        path: 'entredOn',
        expected: 'one of the keys kind, enteredOn, doneOn',
        received: '1',
        suggestion: 'enteredOn',
      },
    ]);
  });
});

describe('what came is shown', () => {
  const shown = (value: unknown): string | undefined => problemsOf('cards', { fraud: value })[0]?.received;

  test.each([
    [-0, '-0'],
    [1e21, '1e+21'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [12n, '12'],
    [Symbol('a'), 'Symbol(a)'],
    [() => 1, 'function'],
    ['', '""'],
    [{ a: [1, null] }, '{"a":[1,null]}'],
  ])('%o', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test('also when it cannot be written as JSON', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(shown(circle)).toBe('{}');
    const rude = {
      toJSON: () => {
        throw new Error('no');
      },
    };
    expect(shown(rude)).toBe('{}');
  });

  test('shortened when it is long', () => {
    expect(shown('x'.repeat(1000))).toBe(`"${'x'.repeat(79)}…`);
    expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  });
});

test('the error is told by its code, and its message has every problem', () => {
  const error = refuse('salary', {
    region: 'brussels',
    category: 'blue-card',
    grossSalary: { amount: -1, per: 1 },
  });
  expect(error).toBeInstanceOf(Error);
  expect({ name: error.name, code: error.code }).toEqual({ name: 'FactsError', code: 'bad-facts' });
  expect(error.message.split('\n')).toEqual([
    `grossSalary.amount: expected ${AMOUNT}, received -1`,
    `grossSalary.per: expected ${PERIODS}, received 1`,
  ]);
});

test('facts that are right are copied', () => {
  const facts = { incomes: [{ kind: 'other', amount: '1234.56', per: 'month' }] };
  const read = READERS['family-income']?.read(facts) as typeof facts;
  expect(read).toStrictEqual(facts);
  expect([read === facts, read.incomes === facts.incomes, read.incomes[0] === facts.incomes[0]]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a list can have as many records as its limit says, and no more', () => {
  const means = Array.from({ length: 50 }, () => ({ kind: 'sponsor', amount: '1', per: 'month' }));
  const facts = { academicYear: '2026-2027', means };
  expect(READERS['student-means']?.read(facts)).toEqual(facts);
  expect(
    problemsOf('student-means', { ...facts, means: [...means, means[0]] }).map(({ path, expected }) => [
      path,
      expected,
    ]),
  ).toEqual([['means', 'a list of at most 50 records']]);
});
