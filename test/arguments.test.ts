import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import calendar from '../rules/calendar.json' with { type: 'json' };
import groups from '../rules/nationality-groups.json' with { type: 'json' };
import * as assessing from '../src/assess.js';
import * as batch from '../src/batch.js';
import * as editions from '../src/editions.js';
import * as main from '../src/index.js';
import * as engine from '../src/json-rules-engine.js';
import * as page from '../src/page.js';
import * as documents from '../src/rules/documents.js';
import * as text from '../src/text.js';
import { SAMPLE_CASE } from './text/samplePlan.js';

/** An argument of a function. */
interface Argument {
  readonly name: string;
  /** Makes one that is right. */
  readonly good: () => unknown;
  /** Whether the function can do without it. */
  readonly isOptional?: boolean;
  /** What of the junk is right here all the same, by its name. */
  readonly takes?: readonly string[];
  /** What of the junk is somebody else's code, whose errors are its own. */
  readonly skips?: readonly string[];
  /** For options: what each of them can be refused for. */
  readonly options?: readonly string[];
  /** Problems are named by what is in it, as those of facts are. */
  readonly isNamedInside?: boolean;
}

type Functions = Readonly<Record<string, readonly Argument[]>>;

const RULES = main.rulesAsOf('2026-11-24');
const BOOK = main.shippedRulebook('guide');
const SALARY = {
  region: 'brussels',
  category: 'blue-card',
  grossSalary: { amount: '4800.00', per: 'month' },
} as const;
const ANSWER = main.explainSalary(SALARY, RULES);
const PLAN = assessing.assess(SAMPLE_CASE, { asOf: '2026-11-24', rulebook: 'law' });
const LOCK = editions.pinRules('guide');
const RECEIPT = editions.receiptFor('salary', SALARY, RULES);

const FACTS: Readonly<Record<string, unknown>> = {
  Cards: { nationality: 'FR', purpose: 'work' },
  Deadline: { kind: 'arrival-registration', enteredOn: '2026-11-02' },
  FamilyIncome: { incomes: [{ kind: 'employment', amount: '2700.00', per: 'month' }] },
  RegisterNumber: { number: '85.07.30-033.28', birthDate: '1985-07-30' },
  Salary: SALARY,
  StudentMeans: { academicYear: '2026-2027', means: [] },
};

/** Objects without a key, which are options and facts of which none is given. */
const EMPTY = ['an object without prototype', 'a proxy that has everything'];
const EMPTY_LIST = ['an empty list'];
/** What JSON could say. */
const OBJECTS = [...EMPTY, 'an unknown key', 'a key __proto__'];
const DATA = [
  ...OBJECTS,
  'null',
  'true',
  'zero',
  'a word',
  'constructor',
  '__proto__',
  'toString',
  'an empty text',
  'a huge text',
  'an empty list',
  'a list',
  'a sparse list',
  'a list with a key',
];

const facts = (good: unknown, takes?: Argument['takes']): Argument => ({
  name: 'facts',
  good: () => good,
  isNamedInside: true,
  ...(takes === undefined ? {} : { takes }),
});
const rules: Argument = { name: 'rules', good: () => RULES };
const evaluator: Argument = { name: 'evaluator', good: () => 'salary' };
const asOf: Argument = { name: 'asOf', good: () => '2026-11-24' };
const lock: Argument = { name: 'lock', good: () => LOCK };
const installed: Argument = { name: 'installed', good: () => BOOK, isOptional: true };
const caseFile: Argument = { ...facts(SAMPLE_CASE, EMPTY), name: 'caseFile' };
const options = (good: object, isOptional = true): Argument => ({
  name: 'options',
  good: () => good,
  isOptional,
  options: Object.keys(good),
  isNamedInside: true,
  takes: isOptional ? EMPTY : [],
});
const rulesOptions = options({ rulebook: 'law', knownOn: '2199-12-31' });
const plan: Argument = { name: 'plan', good: () => PLAN };
const named: Argument = { name: 'caseFile', good: () => ({ person: { name: 'A' } }), takes: OBJECTS };
const written = { language: text.ENGLISH, sources: main.SOURCES };
const rulebook: Argument = { name: 'rulebook', good: () => 'guide', takes: ['a word'] };
const hashed = (): readonly main.HashedDocument[] => [
  documents.hashed(documents.guideSalaryBrusselsFrom20260101),
];

async function* lines(): AsyncGenerator<string> {
  yield '{"reference":"a"}\n';
}
const input: Argument = { name: 'input', good: lines, skips: ['a proxy that has everything'] };
const running = { rulebook: 'guide', threads: 0, fromLine: 1, longestLine: 1000 };

const evaluators = Object.fromEntries(
  Object.entries(FACTS).flatMap(([name, good]) =>
    ['decide', 'explain'].map((verb) => [
      `${verb}${name}`,
      [facts(good, name === 'Cards' ? EMPTY : undefined), rules],
    ]),
  ),
);

/** What every function of every entry point takes. A new one must be entered here. */
const ENTRIES: Readonly<Record<string, readonly [module: object, functions: Functions]>> = {
  index: [
    main,
    {
      ...evaluators,
      decide: [evaluator, facts(SALARY), rules],
      compareRulebooks: [
        evaluator,
        facts(SALARY),
        asOf,
        options({ guide: BOOK, law: main.shippedRulebook('law'), knownOn: '2199-12-31' }),
      ],
      decisiveFigures: [{ name: 'answer', good: () => ANSWER.answer }],
      openRulebook: [
        { name: 'name', good: () => 'guide', isNamedInside: true },
        { name: 'documents', good: hashed, takes: EMPTY_LIST },
        { name: 'calendar', good: () => calendar },
        { name: 'nationalityGroups', good: () => groups },
      ],
      rulesAsOf: [asOf, rulesOptions],
      shippedRulebook: [{ ...rulebook, name: 'name' }],
    },
  ],
  assess: [
    assessing,
    {
      answerTypeOf: [{ name: 'path', good: () => 'person.birthDate' }],
      assess: [caseFile, options({ asOf: '2026-11-24', rulebook: 'law', knownOn: '2199-12-31' }, false)],
      assessUnder: [caseFile, rules],
      decisionsUnder: [caseFile, rules],
      interviewUnder: [caseFile, rules],
      withAnswer: [
        { ...caseFile, takes: OBJECTS },
        { name: 'path', good: () => 'person.birthDate' },
        { name: 'value', good: () => '1990-01-01', takes: [...DATA, 'not a number'] },
      ],
      withChange: [
        {
          ...caseFile,
          good: () => ({ jobOffers: [{ region: 'wallonia' }] }),
          // Something else stands at the path.
          takes: [],
        },
        { name: 'change', good: () => ({ path: 'jobOffers[0].region', from: 'wallonia', to: 'flanders' }) },
      ],
      openRulebook: [
        { name: 'name', good: () => 'guide', isNamedInside: true },
        { name: 'documents', good: hashed, takes: EMPTY_LIST },
        { name: 'calendar', good: () => calendar },
        { name: 'nationalityGroups', good: () => groups },
      ],
      rulesAsOf: [asOf, rulesOptions],
    },
  ],
  editions: [
    editions,
    {
      assertPinned: [lock, installed],
      diffRules: [
        { name: 'before', good: hashed, takes: EMPTY_LIST },
        { name: 'after', good: hashed, takes: EMPTY_LIST },
      ],
      documentsInForce: [asOf, rulesOptions],
      documentsKnown: [rulesOptions],
      documentsPinned: [lock, installed],
      flipsBetween: [
        {
          name: 'before',
          good: () => RULES,
          takes: ['function', 'a proxy that has everything'],
          skips: ['a revoked proxy of a function'],
        },
        {
          name: 'after',
          good: () => RULES,
          takes: ['function', 'a proxy that has everything'],
          skips: ['a revoked proxy of a function'],
        },
        { name: 'cases', good: () => [{ evaluator: 'salary', facts: SALARY }], takes: EMPTY_LIST },
      ],
      pinnedRulebook: [lock, installed],
      pinRules: [rulebook, options({ knownOn: '2199-12-31' })],
      readLock: [lock],
      receiptFor: [evaluator, facts(SALARY), rules, options({ factsHashOnly: true })],
      replayReceipt: [
        { name: 'receipt', good: () => RECEIPT },
        { ...facts(SALARY), isOptional: true },
        installed,
      ],
      timelineOf: [
        rulebook,
        { name: 'parameter', good: () => 'guaranteedIncome' },
        { name: 'domain', good: () => 'family-income', isOptional: true, isNamedInside: true },
        options({ knownOn: '2199-12-31' }),
      ],
      verifyPinned: [lock, installed],
      canonicalJson: [{ name: 'value', good: () => ({ a: 1 }), takes: DATA }],
    },
  ],
  page: [
    page,
    {
      planCalendar: [plan, named, options({ ...written, uidDomain: 'example.org' }, false)],
      renderPlanPage: [plan, named, options(written, false)],
    },
  ],
  batch: [
    batch,
    {
      assessBatch: [
        input,
        options({ ...running, asOf: '2026-11-24', knownOn: '2199-12-31', parts: 'all' }, false),
      ],
      assessBatchText: [
        input,
        options({ ...running, asOf: '2026-11-24', knownOn: '2199-12-31', parts: 'all' }, false),
      ],
      portfolioBetween: [
        input,
        options(
          { ...running, from: { asOf: '2026-11-24' }, to: { asOf: '2026-12-24' }, unchanged: true },
          false,
        ),
      ],
    },
  ],
  'json-rules-engine': [
    engine,
    {
      createEngine: [
        rules,
        { name: 'domains', good: () => ['salary/brussels'], isOptional: true, takes: EMPTY_LIST },
      ],
      domainOperators: [],
      engineFacts: [evaluator, facts(SALARY), rules],
    },
  ],
  text: [
    text,
    {
      explain: [
        { name: 'answer', good: () => ANSWER.answer },
        options({ ...written, level: 'proof', proof: ANSWER.proof, rules: RULES }, false),
      ],
      explainPlan: [plan, options({ ...written, level: 'full', format: 'md' }, false)],
    },
  ],
  rules: [
    documents,
    {
      hashDocument: [{ name: 'value', good: () => ({ a: 1 }), takes: DATA }],
      hashed: [
        { name: 'document', good: () => documents.guideSalaryBrusselsFrom20260101, isNamedInside: true },
      ],
      readRuleDocument: [
        { name: 'document', good: () => documents.guideSalaryBrusselsFrom20260101, isNamedInside: true },
      ],
    },
  ],
};

/** Errors, which the library throws, and nobody has to call. */
const ERRORS = ['FactsError', 'NoLawError', 'PinError', 'RuleDocumentError', 'ThreadEndedError'];

class Person {
  readonly name = 'A';
  readonly person = { name: 'A' };
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A proxy that throws whatever it is asked. */
function rude(target: object): unknown {
  const traps = new Proxy(
    {},
    {
      get: () => () => {
        throw new Error('asked');
      },
    },
  );
  return new Proxy(target, traps);
}

function circle(): unknown {
  const own: Record<string, unknown> = { person: {} };
  own.person = own;
  return own;
}

function deep(): unknown {
  let inner: unknown = null;
  for (let level = 0; level < 20_000; level += 1) inner = { person: inner };
  return inner;
}

/** What no argument is, with few exceptions. Each is made anew, since some can be asked once only. */
const JUNK: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  true: () => true,
  zero: () => 0,
  'not a number': () => Number.NaN,
  bigint: () => 1n,
  symbol: () => Symbol('a'),
  'a word': () => 'law',
  constructor: () => 'constructor',
  __proto__: () => '__proto__',
  toString: () => 'toString',
  'an empty text': () => '',
  'a huge text': () => 'x'.repeat(1_000_000),
  'an empty list': () => [],
  'a list': () => [1],
  'a sparse list': () => new Array(3),
  'a list with a key': () => Object.assign([1], { asOf: '2026-11-24' }),
  function: () => () => undefined,
  'an object of a class': () => new Person(),
  date: () => new Date(0),
  map: () => new Map(),
  pattern: () => /a/,
  'a boxed text': () => Object('law'),
  'an object that inherits': () => Object.create({ asOf: '2026-11-24', rulebook: 'law' }),
  'an object without prototype': () => Object.create(null),
  'an unknown key': () => ({ nonsense: 1 }),
  'a key __proto__': () => JSON.parse('{"__proto__":{"asOf":"2026-11-24"}}'),
  toJSON: () => ({ toJSON: () => ({ asOf: '2026-11-24' }) }),
  'a getter that throws': () => ({
    get nonsense() {
      throw new Error('asked');
    },
  }),
  'a thrower of nothing': () => ({
    get person() {
      throw null;
    },
  }),
  circle,
  deep,
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of a list': () => revoked([]),
  'a revoked proxy of a function': () => revoked(() => undefined),
  'a rude proxy': () => rude({}),
  'a rude proxy of a list': () => rude([]),
  'a proxy that has everything': () => new Proxy({}, { get: () => () => 'law', has: () => true }),
};

const junkNamed = (name: string): unknown => (JUNK[name] as () => unknown)();

const CODES = ['bad-facts', 'bad-rule-document', 'no-law', 'pin-broken'];

interface Thrown {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly {
    readonly path: string;
    readonly expected: string;
    readonly received: string;
  }[];
}

/** What a call comes to: `undefined` when it gave a result. */
async function errorOf(module: object, name: string, given: readonly unknown[]): Promise<Thrown | undefined> {
  try {
    const result: unknown = Reflect.get(module, name)(...given);
    const isStream = typeof result === 'object' && result !== null && Symbol.asyncIterator in result;
    if (isStream) for await (const _record of result as AsyncIterable<unknown>);
    return undefined;
  } catch (error) {
    return error as Thrown;
  }
}

function expectTyped(error: Thrown | undefined, { name, isNamedInside }: Argument, what: string): void {
  expect(error, `${what} was taken`).toBeDefined();
  const { code, problems, message } = error as Thrown;
  expect(CODES, `${what}: ${(error as { stack?: string } | undefined)?.stack ?? String(error)}`).toContain(
    code,
  );
  expect(message.length, what).toBeLessThan(5000);
  expect(problems?.length, what).toBeGreaterThan(0);
  for (const { path, expected, received } of problems ?? []) {
    expect([typeof path, typeof expected, typeof received], what).toEqual(['string', 'string', 'string']);
    if (isNamedInside !== true) expect(path.split(/[.[]/)[0], `${what}: ${message}`).toBe(name);
  }
}

describe.each(Object.entries(ENTRIES))('%s', (_entry, [module, functions]) => {
  const exported = Object.entries(module).filter(([name, value]) => {
    return typeof value === 'function' && !ERRORS.includes(name);
  });

  test('every function is in the table, and no other', () => {
    expect(exported.map(([name]) => name).sort()).toEqual(Object.keys(functions).sort());
  });

  test.each(Object.keys(functions))('%s takes what is right', async (name) => {
    const given = (functions[name] ?? []).map(({ good }) => good());
    expect(await errorOf(module, name, given)).toBeUndefined();
    const needed = (functions[name] ?? []).filter(({ isOptional }) => isOptional !== true);
    expect(
      await errorOf(
        module,
        name,
        needed.map(({ good }) => good()),
      ),
    ).toBeUndefined();
  });

  const positions = Object.entries(functions).flatMap(([name, list]) =>
    list.map((argument, at) => [name, argument.name, at] as const),
  );
  test.each(positions)(
    '%s refuses anything else as its %s',
    async (name, _argument, at) => {
      const list = functions[name] as readonly Argument[];
      const argument = list[at] as Argument;
      const call = (value: unknown): Promise<Thrown | undefined> =>
        errorOf(
          module,
          name,
          list.map(({ good }, index) => (index === at ? value : good())),
        );
      if (argument.isOptional !== true) expectTyped(await call(undefined), argument, 'nothing');
      for (const junk of Object.keys(JUNK)) {
        const value = junkNamed(junk);
        if (argument.skips?.includes(junk)) continue;
        const isTaken = argument.takes?.includes(junk) === true;
        const error = await call(value);
        // What is right in itself need not go with the other arguments.
        if (isTaken && error === undefined) continue;
        expectTyped(
          error,
          isTaken ? { ...argument, isNamedInside: true } : argument,
          `${name}, ${argument.name}: ${junk}`,
        );
      }
      for (const option of argument.options ?? []) {
        for (const junk of Object.keys(JUNK)) {
          const value = junkNamed(junk);
          const error = await call({ ...(argument.good() as object), [option]: value });
          const isTaken =
            (option === 'rulebook' && value === 'law') ||
            (option === 'sources' && junk === 'an empty list') ||
            (['threads'].includes(option) && value === 0) ||
            (option === 'uidDomain' && typeof value === 'string') ||
            value === true;
          if (isTaken && error === undefined) continue;
          expectTyped(error, argument, `${name}, ${option}: ${junk}`);
          const paths = (error?.problems ?? []).map(({ path }) => path.split(/[.[]/)[0]);
          expect(new Set(paths), `${name}, ${option}: ${junk}`).toEqual(new Set([option]));
        }
      }
      if (argument.options !== undefined) {
        const first = argument.options.at(-1) ?? '';
        const misspelt = `${first.slice(0, -1)}_`;
        const error = await call({ ...(argument.good() as object), [misspelt]: 1 });
        expect(error?.problems, name).toMatchObject([{ path: misspelt, suggestion: first }]);
        expect(await call({ ...(argument.good() as object), [misspelt]: undefined }), name).toBeUndefined();
      }
    },
    240_000,
  );
});

describe('names of evaluators are not looked up among what every object has', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'nope'])('%s', (name) => {
    for (const run of [
      () => main.decide(name as 'salary', SALARY, RULES),
      () => main.compareRulebooks(name as 'salary', SALARY, '2026-11-24'),
      () => editions.receiptFor(name as 'salary', SALARY, RULES),
      () => engine.engineFacts(name as 'salary', SALARY, RULES),
    ]) {
      expect(run).toThrow(
        `evaluator: expected one of cards, salary, student-means, family-income, deadline, register-number, received "${name}"`,
      );
    }
  });
});

describe('facts are read once', () => {
  /** Facts of which each key can be read once only, and is another afterwards. */
  function once(value: unknown, reads: Map<string, number>, path = ''): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get: (target, key) => {
        const at = `${path}/${String(key)}`;
        const read = (reads.get(at) ?? 0) + 1;
        reads.set(at, read);
        const own: unknown = Reflect.get(target, key);
        if (!Object.hasOwn(target, key) || read === 1) return once(own, reads, at);
        return Array.isArray(target) && key === 'length' ? own : 'another';
      },
    });
  }

  test.each(Object.entries(FACTS))('by decide%s', (name, good) => {
    const decide = Reflect.get(main, `decide${name}`) as (facts: unknown, rules: unknown) => unknown;
    const reads = new Map<string, number>();
    expect(decide(once(good, reads), RULES)).toEqual(decide(good, RULES));
    expect([...reads].filter(([, count]) => count > 1)).toEqual([]);
    expect(reads.size).toBeGreaterThan(0);
  });

  test('by assess', () => {
    const reads = new Map<string, number>();
    const file = once(SAMPLE_CASE, reads) as typeof SAMPLE_CASE;
    expect(assessing.assess(file, { asOf: '2026-11-24', rulebook: 'law' })).toEqual(PLAN);
    expect([...reads].filter(([, count]) => count > 1)).toEqual([]);
  });

  test('a receipt keeps those that were decided', () => {
    const receipt = editions.receiptFor('salary', once(SALARY, new Map()) as typeof SALARY, RULES);
    expect(receipt).toEqual(RECEIPT);
    let reads = 0;
    const flapping = {
      ...SALARY,
      get grossSalary(): { readonly amount: string; readonly per: 'month' } {
        reads += 1;
        return { amount: reads === 1 ? '9999.00' : '1234.56', per: 'month' };
      },
    };
    const { facts: kept, answer } = editions.receiptFor('salary', flapping, RULES);
    expect(kept).toEqual({ ...SALARY, grossSalary: { amount: '9999.00', per: 'month' } });
    expect(answer.outcome).toBe('met');
  });

  test('a fact that is only inherited is none, and toJSON is not asked', () => {
    const inheriting = Object.create(SALARY) as typeof SALARY;
    expect(() => editions.receiptFor('salary', inheriting, RULES)).toThrow(/^facts: expected an object/);
    const asJson = Object.assign(
      Object.create({ toJSON: () => ({ ...SALARY, grossSalary: { amount: '1.00', per: 'month' } }) }),
      SALARY,
    ) as typeof SALARY;
    expect(() => editions.receiptFor('salary', asJson, RULES)).toThrow(/^facts: expected an object/);
    expect(() => main.decideSalary({ ...SALARY, toJSON: () => SALARY } as typeof SALARY, RULES)).toThrow(
      /^toJSON:/,
    );
  });

  test('what cannot be read is named', () => {
    const salary = {
      ...SALARY,
      grossSalary: {
        per: 'month',
        get amount(): string {
          throw new Error('gone');
        },
      },
    } as const;
    expect(() => main.decideSalary(salary, RULES)).toThrow(
      /^grossSalary\.amount: .*received an error: "gone"$/,
    );
  });
});

describe('a plan and an answer from elsewhere', () => {
  const renderers: Readonly<Record<string, (from: unknown) => string>> = {
    renderPlanPage: (from) => page.renderPlanPage(from as typeof PLAN, SAMPLE_CASE, written),
    planCalendar: (from) => page.planCalendar(from as typeof PLAN, SAMPLE_CASE, written),
    explainPlan: (from) => text.explainPlan(from as typeof PLAN, { language: text.FRENCH, level: 'full' }),
  };

  test.each(Object.keys(renderers))('%s says the same of a plan that was kept as JSON', (name) => {
    const render = renderers[name] as (from: unknown) => string;
    expect(render(JSON.parse(JSON.stringify(PLAN)))).toBe(render(PLAN));
  });

  test.each(Object.keys(renderers))('%s refuses a plan of another version', (name) => {
    const render = renderers[name] as (from: unknown) => string;
    const { travel: _travel, ...older } = PLAN;
    expect(() => render(older)).toThrow(
      'plan.travel: expected an object with the keys statements, count, received nothing',
    );
    expect(() => render({ ...PLAN, rouets: [] })).toThrow('plan.rouets: expected one of the keys');
  });

  /** A copy with something else in one place. */
  function spoilt(value: unknown, at: number, junk: unknown): unknown {
    const copy = JSON.parse(JSON.stringify({ root: value })) as Record<string, unknown>;
    const places: (readonly [object, string])[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node, key]);
        walk(Reflect.get(node, key));
      }
    };
    walk(copy);
    const [node, key] = places[at % places.length] as readonly [object, string];
    Reflect.set(node, key, junk);
    return copy.root;
  }

  /** Made when it is asked for, since a report of a failure cannot show all of it. */
  const anything: fc.Arbitrary<{ readonly make: () => unknown }> = fc.oneof(
    fc.constantFrom(...Object.keys(JUNK)).map((name) => ({ name, make: () => junkNamed(name) })),
    fc.anything({ withNullPrototype: true, withSparseArray: true }).map((value) => ({ make: () => value })),
  );

  /** Runs something that gives a text or refuses what it was given, by its name. */
  function textOf(run: () => string, name: string): 'written' | 'refused' {
    try {
      expect(typeof run()).toBe('string');
      return 'written';
    } catch (error) {
      const { code, problems = [] } = error as Thrown;
      expect(code, String((error as Error).stack)).toBe('bad-facts');
      expect(
        problems.every(({ path }) => path === name || path.startsWith(`${name}.`)),
        String(error),
      ).toBe(true);
      return 'refused';
    }
  }

  test('is written or refused, whatever stands in one place of it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), anything, fc.constantFrom(...Object.keys(renderers)), (at, junk, name) => {
        seen.add(
          textOf(() => (renderers[name] as (from: unknown) => string)(spoilt(PLAN, at, junk.make())), 'plan'),
        );
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(['refused', 'written']);
  }, 240_000);

  const answers = Object.entries(FACTS).map(([name, good]) => {
    const explain = Reflect.get(main, `explain${name}`) as (facts: unknown, rules: unknown) => typeof ANSWER;
    return explain(good, main.rulesAsOf('2026-11-24', { rulebook: 'law' }));
  });

  test('of an answer and its proof likewise', () => {
    const levels = fc.constantFrom('line' as const, 'paragraph' as const, 'proof' as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...answers),
        fc.nat(),
        anything,
        levels,
        ({ answer, proof }, at, junk, level) => {
          const language = text.ENGLISH;
          const spoiltAnswer = spoilt(answer, at, junk.make()) as typeof answer;
          textOf(() => text.explain(spoiltAnswer, { language, level }), 'answer');
          textOf(() => JSON.stringify(main.decisiveFigures(spoiltAnswer)), 'answer');
          textOf(
            () =>
              text.explain(answer, {
                language,
                level,
                proof: spoilt(proof, at, junk.make()) as typeof proof,
              }),
            'proof',
          );
        },
      ),
      { numRuns: 500 },
    );
  }, 240_000);

  test('of all that the library makes, none is refused', () => {
    for (const { answer, proof } of answers) {
      for (const language of Object.values(text.LANGUAGES)) {
        expect(text.explain(answer, { language, level: 'proof', proof }).length).toBeGreaterThan(0);
      }
    }
  });
});
