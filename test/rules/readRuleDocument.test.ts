import { describe, expect, test } from 'vitest';
import { readRuleDocument } from '../../src/rules/readRuleDocument.js';
import { aDeadline, aDocument, type LooseJson, readJson, refusal } from './aDocument.js';

const read = (change: (document: LooseJson) => void): unknown => readRuleDocument(aDocument(change));

test('a document of the right shape is given back as it is', () => {
  for (const document of [aDocument(), aDeadline()]) expect(readRuleDocument(document)).toEqual(document);
});

/** Each kind of wrong shape, and the path that the refusal must name. */
const WRONG: readonly (readonly [what: string, change: (document: LooseJson) => void, path: string])[] = [
  ['no id', (d) => delete d.id, 'id'],
  [
    'an id without a domain',
    (d) => {
      d.id = 'test';
    },
    'id',
  ],
  [
    'an id in capitals',
    (d) => {
      d.id = 'test/Salary';
    },
    'id',
  ],
  [
    'no title',
    (d) => {
      d.title = '';
    },
    'title',
  ],
  ['no first day', (d) => delete d.effectiveFrom, 'effectiveFrom'],
  [
    'a first day that does not exist',
    (d) => {
      d.effectiveFrom = '2026-02-30';
    },
    'effectiveFrom',
  ],
  [
    'a first day with a time',
    (d) => {
      d.effectiveFrom = '2026-01-01T00:00:00Z';
    },
    'effectiveFrom',
  ],
  ['no last day, not even null', (d) => delete d.effectiveTo, 'effectiveTo'],
  [
    'a last day that does not exist',
    (d) => {
      d.effectiveTo = '2026-13-01';
    },
    'effectiveTo',
  ],
  [
    'a last day before the first',
    (d) => {
      d.effectiveTo = '2025-12-31';
    },
    'effectiveTo',
  ],
  ['no day of publication', (d) => delete d.publishedOn, 'publishedOn'],
  ['no day of verification', (d) => delete d.verifiedOn, 'verifiedOn'],
  ['no review date', (d) => delete d.reviewBy, 'reviewBy'],
  [
    'a review date before the verification',
    (d) => {
      d.reviewBy = '2025-12-31';
    },
    'reviewBy',
  ],
  [
    'revision 0',
    (d) => {
      d.revision = 0;
    },
    'revision',
  ],
  [
    'half a revision',
    (d) => {
      d.revision = 1.5;
    },
    'revision',
  ],
  ['no caveats, not even an empty list', (d) => delete d.caveats, 'caveats'],
  [
    'a caveat without a code',
    (d) => {
      d.caveats = [{ params: {} }];
    },
    'caveats[0].code',
  ],
  [
    'a key that does not exist',
    (d) => {
      d.effectiveUntil = null;
    },
    'effectiveUntil',
  ],
  ['no parameters', (d) => delete d.parameters, 'parameters'],
  ['a parameter without unit', (d) => delete d.parameters.base.unit, 'parameters.base.unit'],
  [
    'a parameter in another unit',
    (d) => {
      d.parameters.base.unit = 'EUR/week';
    },
    'parameters.base.unit',
  ],
  ['a parameter without sources', (d) => delete d.parameters.base.sources, 'parameters.base.sources'],
  [
    'a parameter with no source',
    (d) => {
      d.parameters.base.sources = [];
    },
    'parameters.base.sources',
  ],
  [
    'a source without its place',
    (d) => {
      d.parameters.base.sources = [{ id: 'a-source' }];
    },
    'parameters.base.sources[0].at',
  ],
  [
    'an amount with a comma',
    (d) => {
      d.parameters.base.value = '1000,00';
    },
    'parameters.base.value',
  ],
  [
    'a negative amount',
    (d) => {
      d.parameters.base.value = '-1.00';
    },
    'parameters.base.value',
  ],
  [
    'an exponent',
    (d) => {
      d.parameters.base.value = '1e3';
    },
    'parameters.base.value',
  ],
  [
    'a fraction of a day',
    (d) => {
      d.parameters.term.value = 0.5;
    },
    'parameters.term.value',
  ],
  [
    'a confidence of another kind',
    (d) => {
      d.parameters.base.confidence = 'sure';
    },
    'parameters.base.confidence',
  ],
  [
    'a parameter with a key too many',
    (d) => {
      d.parameters.base.valeu = '1';
    },
    'parameters.base.valeu',
  ],
  [
    'a percentage rounded otherwise',
    (d) => {
      d.parameters.threshold.rounding = 'up';
    },
    'parameters.threshold.rounding',
  ],
  ['a percentage of nothing', (d) => delete d.parameters.threshold.of, 'parameters.threshold.of'],
  [
    'a name of a parameter with a dash',
    (d) => {
      d.parameters['a-b'] = d.parameters.base;
    },
    'parameters.a-b',
  ],
  ['no computed facts', (d) => delete d.computed, 'computed'],
  [
    'a computed fact of no kind',
    (d) => {
      d.computed.x = { product: 'a', over: 'incomes' };
    },
    'computed.x',
  ],
  [
    'a sum over nothing',
    (d) => {
      d.computed.x = { sum: 'annualAmount' };
    },
    'computed.x.over',
  ],
  [
    'a quantifier of another kind',
    (d) => {
      d.computed.x = { quantifier: 'most', over: 'incomes' };
    },
    'computed.x.quantifier',
  ],
  [
    'a period that rolls otherwise',
    (d) => {
      d.computed.x = { from: 'residentSince', add: 'days', roll: 'previous-working-day' };
    },
    'computed.x.roll',
  ],
  [
    'a period that does not say whether it rolls',
    (d) => {
      d.computed.x = { from: 'residentSince', add: 'days' };
    },
    'computed.x.roll',
  ],
  [
    'a period with another month end',
    (d) => {
      d.computed.x = { from: 'residentSince', add: 'months', monthEnd: 'overflow', roll: 'none' };
    },
    'computed.x.monthEnd',
  ],
  [
    'the earliest of one date',
    (d) => {
      d.computed.x = { earliestOf: ['doneOn'] };
    },
    'computed.x.earliestOf',
  ],
  [
    'the day halfway between three dates',
    (d) => {
      d.computed.x = { halfway: ['doneOn', 'doneOn', 'doneOn'] };
    },
    'computed.x.halfway',
  ],
  ['no rules', (d) => delete d.rules, 'rules'],
  ['a rule without a name', (d) => delete d.rules[0].name, 'rules[0].name'],
  [
    'a name of a rule in capitals',
    (d) => {
      d.rules[0].name = 'A rule';
    },
    'rules[0].name',
  ],
  ['a rule without sources', (d) => delete d.rules[0].sources, 'rules[0].sources'],
  [
    'a rule with no source',
    (d) => {
      d.rules[0].sources = [];
    },
    'rules[0].sources',
  ],
  ['a rule without an event', (d) => delete d.rules[0].event, 'rules[0].event'],
  [
    'an event without a type',
    (d) => {
      d.rules[0].event = {};
    },
    'rules[0].event.type',
  ],
  [
    'a priority of 0',
    (d) => {
      d.rules[0].priority = 0;
    },
    'rules[0].priority',
  ],
  [
    'a key of a rule that does not exist',
    (d) => {
      d.rules[0].onSuccess = 'x';
    },
    'rules[0].onSuccess',
  ],
  ['a rule without conditions', (d) => delete d.rules[0].conditions, 'rules[0].conditions'],
  [
    'an empty all',
    (d) => {
      d.rules[0].conditions = { all: [] };
    },
    'rules[0].conditions.all',
  ],
  [
    'an empty any',
    (d) => {
      d.rules[0].conditions = { any: [] };
    },
    'rules[0].conditions.any',
  ],
  [
    'an empty any inside',
    (d) => {
      d.rules[0].conditions.all[0] = { not: { any: [] } };
    },
    'rules[0].conditions.all[0].not.any',
  ],
  [
    'a comparison alone',
    (d) => {
      d.rules[0].conditions = { fact: 'age', operator: 'equal', value: 1 };
    },
    'rules[0].conditions',
  ],
  [
    'a reference to shared conditions',
    (d) => {
      d.rules[0].conditions = { condition: 'shared' };
    },
    'rules[0].conditions',
  ],
  [
    'two kinds of branch in one',
    (d) => {
      d.rules[0].conditions.any = d.rules[0].conditions.all;
    },
    'rules[0].conditions',
  ],
  ...(
    [
      ['a priority', 'priority', 1],
      ['a path', 'path', '$.amount'],
      ['parameters of a fact', 'params', {}],
      ['a name', 'name', 'a-leaf'],
    ] as const
  ).map(([what, key, value]) => {
    const change = (d: LooseJson): void => {
      d.rules[0].conditions.all[1][key] = value;
    };
    return [`${what} in a comparison`, change, `rules[0].conditions.all[1].${key}`] as const;
  }),
  [
    'a priority in a branch',
    (d) => {
      d.rules[0].conditions.all[0].priority = 1;
    },
    'rules[0].conditions.all[0].priority',
  ],
  [
    'a comparison with nothing',
    (d) => delete d.rules[0].conditions.all[1].value,
    'rules[0].conditions.all[1].value',
  ],
  [
    'a comparison with an empty list',
    (d) => {
      d.rules[0].conditions.all[1].value = [];
    },
    'rules[0].conditions.all[1].value',
  ],
  [
    'a reference with a path',
    (d) => {
      d.rules[0].conditions.all[1].value = { fact: 'age', path: '$.x' };
    },
    'rules[0].conditions.all[1].value.path',
  ],
  [
    'a parameter called __proto__',
    (d) => {
      d.parameters = JSON.parse(JSON.stringify(d.parameters).replace('"term"', '"__proto__"'));
    },
    'parameters.__proto__',
  ],
  [
    'a __proto__ among what an event carries',
    (d) => {
      d.rules[0].event.params = JSON.parse('{"list": [1, {"__proto__": 1}]}');
    },
    'rules[0].event.params.list[1].__proto__',
  ],
  [
    'a reference to no possible fact',
    (d) => {
      d.rules[0].conditions.all[1].value = { fact: 'a b' };
    },
    'rules[0].conditions.all[1].value.fact',
  ],
];

describe('refuses, naming the document and the path', () => {
  test.each(WRONG)('%s', (what, change, path) => {
    const error = refusal(() => read(change));
    const id = ['no id', 'an id without a domain', 'an id in capitals'].includes(what)
      ? error.document
      : 'test/salary/brussels';
    expect(error.document).toBe(id);
    expect(error.problems.map((problem) => problem.path)).toEqual([path]);
    expect(error.message).toMatch(
      new RegExp(`^${id}: ${path.replaceAll(/[[\].]/g, '\\$&')}: expected .+, received .+$`),
    );
    expect({ name: error.name, code: error.code }).toEqual({
      name: 'RuleDocumentError',
      code: 'bad-rule-document',
    });
  });

  test('everything wrong at once', () => {
    const error = refusal(() =>
      read((d) => {
        d.revision = 0;
        d.reviewBy = 'soon';
        d.rules[0].conditions = { all: [] };
        d.extra = 1;
      }),
    );
    expect(error.problems.map(({ path }) => path)).toEqual([
      'revision',
      'reviewBy',
      'rules[0].conditions.all',
      'extra',
    ]);
    expect(error.message.split('\n')).toHaveLength(4);
  });

  test('both dates that are out of order', () => {
    const error = refusal(() =>
      read((d) => {
        d.effectiveTo = '2025-06-30';
        d.reviewBy = '2025-12-31';
      }),
    );
    expect(error.problems).toEqual([
      { path: 'effectiveTo', expected: 'a day from 2026-01-01 on', received: '2025-06-30' },
      { path: 'reviewBy', expected: 'a day from 2026-01-01 on', received: '2025-12-31' },
    ]);
  });

  test('what is no document at all', () => {
    for (const json of [null, undefined, [], 'guide', 1, {}]) {
      const error = refusal(() => readRuleDocument(json));
      expect(error.document).toBe('a document without id');
      expect(error.problems.length).toBeGreaterThan(0);
    }
    expect(refusal(() => readRuleDocument({ id: 5 })).document).toBe('a document without id');
  });
});

test('one day of effect, and review on the day of verification, are in order', () => {
  const json = aDocument((d) => {
    d.effectiveTo = d.effectiveFrom;
    d.reviewBy = d.verifiedOn;
  });
  expect(readRuleDocument(json)).toEqual(json);
});

test('every shipped document is read, and none with a key changed to another', () => {
  const manifest = readJson('rules/manifest.json') as { path: string }[];
  expect(manifest.length).toBeGreaterThan(20);
  for (const { path } of manifest) {
    const json = readJson(path) as LooseJson;
    expect(readRuleDocument(json)).toEqual(json);
    for (const key of Object.keys(json)) {
      if (key === '$schema') continue;
      const { [key]: value, ...rest } = json;
      expect(() => readRuleDocument({ ...rest, [`${key}s`]: value }), `${path}: ${key}`).toThrow(
        `${key}s: expected`,
      );
    }
  }
});
