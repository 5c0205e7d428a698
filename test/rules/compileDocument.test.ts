import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/engine/environment.js';
import { aDeadline, aDocument, compile, type LooseJson, refusal } from './aDocument.js';

const SOURCES = [{ id: 'a-source', at: 'somewhere' }];

test('a document that is right is compiled', () => {
  const compiled = compile(aDocument());
  expect(compiled.rules.map(({ name }) => name)).toEqual(['a-rule']);
  expect(compiled.parameters.get('threshold')?.value).toBe(110_000);
  expect(compile(aDeadline()).terms.get('dueOn')).toMatchObject({
    from: 'residentSince',
    count: 30,
    unit: 'days',
  });
});

type Case = readonly [
  what: string,
  change: (document: LooseJson) => void,
  path: string,
  expected: RegExp,
  received: string,
];

const leaf = (d: LooseJson): LooseJson => d.rules[0].conditions.all[1];
const at = 'rules[0].conditions.all[1]';

const CONDITIONS: readonly Case[] = [
  [
    'an unknown fact',
    (d) => {
      leaf(d).fact = 'netSalary';
    },
    `${at}.fact`,
    /monthlyGrossSalary/,
    '"netSalary"',
  ],
  [
    'a fact of another domain',
    (d) => {
      leaf(d).fact = 'nationalityGroup';
    },
    `${at}.fact`,
    /region/,
    '"nationalityGroup"',
  ],
  [
    'a list as a fact',
    (d) => {
      leaf(d).fact = 'incomes';
    },
    `${at}.fact`,
    /region/,
    '"incomes"',
  ],
  [
    'an inherited name as a fact',
    (d) => {
      leaf(d).fact = 'constructor';
    },
    `${at}.fact`,
    /region/,
    '"constructor"',
  ],
  [
    'an unknown operator',
    (d) => {
      leaf(d).operator = 'atLeast';
    },
    `${at}.operator`,
    /decimalGreaterThan/,
    '"atLeast"',
  ],
  [
    'an inherited name as an operator',
    (d) => {
      leaf(d).operator = 'toString';
    },
    `${at}.operator`,
    /equal/,
    '"toString"',
  ],
  [
    'an unknown parameter',
    (d) => {
      leaf(d).value = { fact: 'parameters.minimum' };
    },
    `${at}.value.fact`,
    /base, percentage, threshold/,
    '"minimum"',
  ],
  [
    'an unknown fact on the right',
    (d) => {
      leaf(d).value = { fact: 'minimum' };
    },
    `${at}.value.fact`,
    /region/,
    '"minimum"',
  ],
  [
    'an operator of another kind',
    (d) => {
      leaf(d).operator = 'greaterThanInclusive';
    },
    `${at}.operator`,
    /^an operator for decimal \(decimalEqual/,
    '"greaterThanInclusive"',
  ],
  [
    'a number where a decimal is a text or has more decimals',
    (d) => {
      leaf(d).value = '1000.005';
    },
    `${at}.value`,
    /decimal/,
    '"1000.005"',
  ],
  [
    'a date against an amount',
    (d) => {
      leaf(d).value = '2026-01-01';
    },
    `${at}.value`,
    /decimal/,
    '"2026-01-01"',
  ],
  [
    'a parameter of another kind',
    (d) => {
      leaf(d).value = { fact: 'parameters.age' };
    },
    `${at}.value.fact`,
    /decimal/,
    'parameters.age, of kind integer',
  ],
  [
    'a fact of another kind',
    (d) => {
      leaf(d).value = { fact: 'region' };
    },
    `${at}.value.fact`,
    /decimal/,
    'region, of kind string',
  ],
  [
    'a word outside the closed list',
    (d) => {
      d.rules[0].conditions.all[0].any[0].value = 'bruxelles';
    },
    'rules[0].conditions.all[0].any[0].value',
    /brussels, flanders, wallonia/,
    '"bruxelles"',
  ],
  [
    'null for a fact that is never absent',
    (d) => {
      d.rules[0].conditions.all[0].any[0].value = null;
    },
    'rules[0].conditions.all[0].any[0].value',
    /string/,
    'null',
  ],
];

const NAMES: readonly Case[] = [
  [
    'two rules of one name',
    (d) => {
      d.rules.push({ ...structuredClone(d.rules[0]), conditions: { all: [leaf(d)] } });
    },
    'rules[1].name',
    /a name used once/,
    '"a-rule"',
  ],
  [
    'two parts of one name, in two rules',
    (d) => {
      d.rules.push({ ...structuredClone(d.rules[0]), name: 'another-rule' });
    },
    'rules[1].conditions.all[0].name',
    /a name used once/,
    '"a-part"',
  ],
  [
    'a part with the name of its rule',
    (d) => {
      d.rules[0].conditions.all[0].name = 'a-rule';
    },
    'rules[0].conditions.all[0].name',
    /a name used once/,
    '"a-rule"',
  ],
  [
    'a rule over a list that is none',
    (d) => {
      d.rules[0].over = 'incomes';
    },
    'rules[0].over',
    /one of the lists/,
    '"incomes"',
  ],
];

const PARAMETERS: readonly Case[] = [
  [
    'an amount as a number',
    (d) => {
      d.parameters.base.value = 1000;
    },
    'parameters.base.value',
    /a decimal as a string/,
    '1000',
  ],
  [
    'a period as a text',
    (d) => {
      d.parameters.term.value = '30';
    },
    'parameters.term.value',
    /a whole number/,
    '"30"',
  ],
  [
    'a percentage as a number',
    (d) => {
      d.parameters.percentage.value = 110;
    },
    'parameters.percentage.value',
    /a decimal as a string/,
    '110',
  ],
  [
    'a percentage that is an amount',
    (d) => {
      d.parameters.threshold.percent = 'base';
    },
    'parameters.threshold',
    /a percentage/,
    'base, in EUR/month',
  ],
  [
    'a percentage that is a period',
    (d) => {
      d.parameters.threshold.percent = 'term';
    },
    'parameters.threshold',
    /a percentage/,
    'term, in days',
  ],
  [
    'a percentage of a period',
    (d) => {
      d.parameters.threshold.of = 'term';
    },
    'parameters.threshold',
    /an amount in EUR\/month/,
    'term, in days',
  ],
  [
    'a percentage in another unit than what it is of',
    (d) => {
      d.parameters.threshold.unit = 'EUR/year';
    },
    'parameters.threshold',
    /an amount in EUR\/year/,
    'base, in EUR/month',
  ],
  [
    'a percentage in days',
    (d) => {
      d.parameters.share = { ...d.parameters.threshold, unit: 'days' };
    },
    'parameters.share',
    /an amount/,
    'base, in EUR/month',
  ],
  [
    'a multiple by a percentage',
    (d) => {
      d.parameters.year = { times: 'percentage', of: 'base', unit: 'EUR/year', sources: SOURCES };
    },
    'parameters.year',
    /a whole factor/,
    'percentage, in percent',
  ],
  [
    'a multiple by an amount',
    (d) => {
      d.parameters.year = { times: 'base', of: 'base', unit: 'EUR/year', sources: SOURCES };
    },
    'parameters.year',
    /a whole factor/,
    'base, in EUR/month',
  ],
  [
    'an amount that is a multiple of a period',
    (d) => {
      d.parameters.year = { times: 'term', of: 'age', unit: 'EUR/year', sources: SOURCES };
    },
    'parameters.year',
    /an amount/,
    'age, in years',
  ],
  [
    'a period that is a multiple of an amount',
    (d) => {
      d.parameters.year = { times: 'term', of: 'base', unit: 'days', sources: SOURCES };
    },
    'parameters.year',
    /a count/,
    'base, in EUR/month',
  ],
  [
    'a parameter that does not exist',
    (d) => {
      d.parameters.threshold.of = 'minimum';
    },
    'parameters.threshold.of',
    /another parameter/,
    '"minimum"',
  ],
  [
    'an inherited name',
    (d) => {
      d.parameters.threshold.percent = 'constructor';
    },
    'parameters.threshold.percent',
    /another parameter/,
    '"constructor"',
  ],
  [
    'a parameter of itself',
    (d) => {
      d.parameters.threshold.of = 'threshold';
    },
    'parameters.threshold.of',
    /without a circle/,
    '"threshold"',
  ],
  [
    'a circle of two',
    (d) => {
      d.parameters.base = { ...d.parameters.threshold, of: 'threshold' };
    },
    'parameters.threshold.of',
    /without a circle/,
    '"base"',
  ],
  [
    'a percentage greater than any amount',
    (d) => {
      d.parameters.base.value = '9999999999.99';
    },
    'parameters.threshold',
    /at most 9999999999\.99/,
    '110.00 % of 9999999999.99',
  ],
  [
    'a percentage that only rounding makes greater than any amount',
    (d) => {
      d.parameters.base.value = '9999000099.99';
      d.parameters.percentage.value = '100.01';
    },
    'parameters.threshold',
    /at most 9999999999\.99/,
    '100.01 % of 9999000099.99',
  ],
  [
    'a percentage greater than any whole number',
    (d) => {
      d.parameters.base.value = '9999999999.99';
      d.parameters.percentage.value = '9999999999.99';
    },
    'parameters.threshold',
    /at most 9999999999\.99/,
    '9999999999.99 % of 9999999999.99',
  ],
  [
    'a multiple greater than any amount',
    (d) => {
      d.parameters.base.value = '9999999999.99';
      d.parameters.percentage.value = '100';
      d.parameters.year = { times: 'term', of: 'base', unit: 'EUR/year', sources: SOURCES };
    },
    'parameters.year',
    /at most 9999999999\.99/,
    '30 × 9999999999.99',
  ],
];

function refusesEach(
  cases: readonly Case[],
  make: (change: (document: LooseJson) => void) => LooseJson,
): void {
  test.each(cases)('%s', (_what, change, path, expected, received) => {
    const json = make(change);
    const error = refusal(() => compile(json));
    expect(error.document).toBe(json.id);
    expect(error.problems).toContainEqual({ path, expected: expect.stringMatching(expected), received });
    expect(error.problems).toHaveLength(1);
    expect(error.message).toContain(`${json.id}: ${path}: expected `);
  });
}

describe('refuses conditions', () => refusesEach(CONDITIONS, aDocument));
describe('refuses names', () => refusesEach(NAMES, aDocument));
describe('refuses parameters', () => refusesEach(PARAMETERS, aDocument));

/** Each wrong computed fact of a deadline, and the path and reason of its refusal. */
const COMPUTED: readonly (readonly [computed: object, path: string, expected: RegExp, received: string])[] = [
  [{ from: 'bornOn', add: 'days', roll: 'none' }, 'from', /residentSince/, '"bornOn"'],
  [{ from: 'change', add: 'days', roll: 'none' }, 'from', /residentSince/, '"change"'],
  [{ from: 'absences', add: 'days', roll: 'none' }, 'from', /residentSince/, '"absences"'],
  [{ from: 'y', add: 'days', roll: 'none' }, 'from', /residentSince/, '"y"'],
  [{ from: 'residentSince', add: 'weeks', roll: 'none' }, 'add', /amount, days, months/, '"weeks"'],
  [{ from: 'residentSince', subtract: 'weeks', roll: 'none' }, 'subtract', /amount, days, months/, '"weeks"'],
  [
    { from: 'residentSince', add: 'amount', roll: 'none' },
    'add',
    /days, working-days, working-days-with-saturday, weeks, months, years/,
    'EUR',
  ],
  [{ from: 'residentSince', add: 'months', roll: 'none' }, 'monthEnd', /the month-end convention/, 'null'],
  [
    { from: 'residentSince', add: 'days', monthEnd: 'same-day-or-last-day', roll: 'none' },
    'monthEnd',
    /none, for a period counted in days/,
    '"same-day-or-last-day"',
  ],
  [{ earliestOf: ['residentSince', 'bornOn'] }, 'earliestOf[1]', /residentSince/, '"bornOn"'],
  [{ earliestOf: ['change', 'residentSince'] }, 'earliestOf[0]', /residentSince/, '"change"'],
  [{ halfway: ['residentSince', 'bornOn'] }, 'halfway[1]', /residentSince/, '"bornOn"'],
  [{ halfway: ['change', 'residentSince'] }, 'halfway[0]', /residentSince/, '"change"'],
  [{ count: true, over: 'incomes' }, 'over', /one of the lists absences/, '"incomes"'],
  [
    { count: true, over: 'absences', event: 'nothing' },
    'event',
    /an event of a rule over absences/,
    '"nothing"',
  ],
  [
    { count: true, over: 'absences', event: 'deadline-met' },
    'event',
    /an event of a rule over absences/,
    '"deadline-met"',
  ],
  [{ quantifier: 'some', over: 'incomes' }, 'over', /one of the lists absences/, '"incomes"'],
  [{ sum: 'days', over: 'absences' }, 'sum', /^one of the facts fullMonths, startedMonths$/, '"days"'],
  [{ sum: 'leftOn', over: 'absences' }, 'sum', /^one of the facts fullMonths, startedMonths$/, '"leftOn"'],
  [
    { latest: 'bornOn', over: 'absences', orElse: 'residentSince' },
    'latest',
    /leftOn, returnedOn/,
    '"bornOn"',
  ],
  [
    { latest: 'prolonged', over: 'absences', orElse: 'residentSince' },
    'latest',
    /leftOn, returnedOn/,
    '"prolonged"',
  ],
  [{ latest: 'leftOn', over: 'absences', orElse: 'change' }, 'orElse', /residentSince/, '"change"'],
];

/** A document on the income of a sponsor, with a percentage that grows with the household. */
function aHousehold(change: (document: LooseJson) => void = () => undefined): LooseJson {
  return aDocument((d) => {
    d.id = 'test/family-income';
    d.parameters.plus = { value: '10', unit: 'percent', sources: SOURCES };
    d.parameters.covered = { value: 2, unit: 'persons', sources: SOURCES };
    d.computed = {
      countedIncome: { sum: 'annualAmount', over: 'incomes' },
      share: { start: 'percentage', plus: 'plus', per: 'householdMembers', beyond: 'covered' },
      asked: { percent: 'share', of: 'base', rounding: 'half-up-to-cent' },
    };
    d.rules[0].conditions = {
      all: [{ fact: 'countedIncome', operator: 'decimalGreaterThanInclusive', value: { fact: 'asked' } }],
    };
    change(d);
  });
}

describe('a figure that grows by steps, and a share of that percentage', () => {
  const { computed } = compile(aHousehold()).program;
  const [, share, asked] = computed;

  test.each([
    [0, 11_000, 110_000],
    [1, 11_000, 110_000],
    [2, 11_000, 110_000],
    [3, 12_000, 120_000],
    [7, 16_000, 160_000],
  ])('of %i', (members, percentage, amount) => {
    const facts: Environment = [[], members];
    facts[share?.slot ?? -1] = share?.compute(facts);
    expect(facts[share?.slot ?? -1]).toBe(percentage);
    expect(asked?.compute(facts)).toBe(amount);
  });

  test('of a count that is not known: at least the start', () => {
    const facts: Environment = [[], undefined];
    facts[share?.slot ?? -1] = share?.compute(facts);
    expect(asked?.compute(facts)).toEqual({ low: 110_000, high: Number.POSITIVE_INFINITY });
  });

  test('is rounded half-up to the cent, once', () => {
    const [, step, amount] = compile(
      aHousehold((d) => {
        d.parameters.base.value = '2233.61';
      }),
    ).program.computed;
    const facts: Environment = [[], 6];
    facts[step?.slot ?? -1] = step?.compute(facts);
    expect(amount?.compute(facts)).toBe(335_042);
  });

  const step = { start: 'percentage', plus: 'plus', per: 'householdMembers', beyond: 'covered' };
  const share_ = { percent: 'share', of: 'base', rounding: 'half-up-to-cent' };

  test.each([
    ['a start that is no parameter', { ...step, start: 'nothing' }, 'start', /percentage/, '"nothing"'],
    ['a step that is no parameter', { ...step, plus: 'nothing' }, 'plus', /percentage/, '"nothing"'],
    ['a step in another unit', { ...step, plus: 'base' }, 'plus', /a parameter in percent/, 'EUR/month'],
    ['no count', { ...step, per: 'filedOn' }, 'per', /householdMembers/, '"filedOn"'],
    ['an unknown count', { ...step, per: 'nothing' }, 'per', /householdMembers/, '"nothing"'],
    ['a cover that is no parameter', { ...step, beyond: 'nothing' }, 'beyond', /covered/, '"nothing"'],
    ['a cover that is an amount', { ...step, beyond: 'base' }, 'beyond', /a whole number/, 'EUR/month'],
    ['a share of no fact', { ...share_, percent: 'nothing' }, 'percent', /share/, '"nothing"'],
    ['a share that is no decimal', { ...share_, percent: 'filedOn' }, 'percent', /share/, '"filedOn"'],
    ['a share of no parameter', { ...share_, of: 'nothing' }, 'of', /base/, '"nothing"'],
    ['a share of a percentage', { ...share_, of: 'percentage' }, 'of', /an amount/, 'percent'],
  ] as const)('refuses %s', (_what, computed, key, expected, received) => {
    const json = aHousehold((d) => {
      d.computed.x = computed;
    });
    expect(refusal(() => compile(json)).problems).toEqual([
      { path: `computed.x.${key}`, expected: expect.stringMatching(expected), received },
    ]);
  });
});

describe('refuses computed facts', () => {
  test.each(COMPUTED)('%j', (computed, key, expected, received) => {
    const json = aDeadline((d) => {
      d.computed.x = computed;
    });
    const error = refusal(() => compile(json));
    expect(error.problems).toEqual([
      { path: `computed.x.${key}`, expected: expect.stringMatching(expected), received },
    ]);
    expect(error.message).toContain(`test/deadlines/permanent-residence: computed.x.${key}: expected `);
  });

  test('that divide by a parameter that does not exist', () => {
    const json = aDocument((d) => {
      d.id = 'test/family-income';
      d.computed = { total: { sum: 'annualAmount', over: 'incomes', divideBy: 'twelve' } };
      d.rules = [];
    });
    expect(refusal(() => compile(json)).problems).toEqual([
      {
        path: 'computed.total.divideBy',
        expected: expect.stringMatching(/base, percentage/),
        received: '"twelve"',
      },
    ]);
  });

  test('that take the name of a given fact', () => {
    const json = aDeadline((d) => {
      d.computed.expiresOn = d.computed.dueOn;
    });
    expect(refusal(() => compile(json)).problems).toEqual([
      { path: 'computed.expiresOn', expected: 'a name that no other fact has', received: 'expiresOn' },
    ]);
  });

  test('that follow from one that comes later', () => {
    const json = aDeadline((d) => {
      d.computed = {
        first: { from: 'second', add: 'days', roll: 'none' },
        second: d.computed.dueOn,
        dueOn: d.computed.dueOn,
      };
    });
    expect(refusal(() => compile(json)).problems.map(({ path }) => path)).toEqual(['computed.first.from']);
  });

  test('but takes one that follows from one before it', () => {
    const json = aDeadline((d) => {
      d.computed.after = { from: 'dueOn', add: 'days', roll: 'none' };
    });
    expect(compile(json).program.computed.map(({ name }) => name)).toEqual(['dueOn', 'after']);
  });
});

test('says everything wrong at once', () => {
  const json = aDeadline((d) => {
    d.parameters.days.value = '30';
    d.computed.x = { from: 'bornOn', add: 'days', roll: 'none' };
    d.rules[0].conditions.all[0].operator = 'before';
    d.rules[1].conditions.all[0].fact = 'long';
  });
  const error = refusal(() => compile(json));
  expect(new Set(error.problems.map(({ path }) => path))).toEqual(
    new Set([
      'parameters.days.value',
      'computed.x.from',
      'rules[0].conditions.all[0].operator',
      'rules[1].conditions.all[0].fact',
    ]),
  );
  expect(error.message.split('\n')).toHaveLength(4);
});

test('rules of greater priority come first, otherwise the order of the document', () => {
  const json = aDocument((d) => {
    const rule = (name: string, priority?: number): LooseJson => ({
      ...d.rules[0],
      name,
      conditions: { all: [leaf(d)] },
      ...(priority === undefined ? {} : { priority }),
    });
    d.rules = [rule('a', 2), rule('b'), rule('c', 5), rule('d', 1), rule('e', 5)];
  });
  expect(compile(json).rules.map(({ name }) => name)).toEqual(['c', 'e', 'a', 'b', 'd']);
});
