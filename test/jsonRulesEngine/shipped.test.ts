import * as fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { computeFacts } from '../../src/engine/computedFact.js';
import type { Environment, Slot } from '../../src/engine/environment.js';
import type { Value, Wire } from '../../src/engine/kind.js';
import { MET } from '../../src/engine/kleene.js';
import { cardEnvironment } from '../../src/facts/cardVocabulary.js';
import { deadlineEnvironment } from '../../src/facts/deadlineVocabulary.js';
import { FactsError } from '../../src/facts/factsError.js';
import { familyEnvironment } from '../../src/facts/familyFacts.js';
import { registerNumberEnvironment } from '../../src/facts/registerNumberFacts.js';
import { salaryEnvironment } from '../../src/facts/salaryFacts.js';
import { studentEnvironment } from '../../src/facts/studentFacts.js';
import { createEngine } from '../../src/jsonRulesEngine/createEngine.js';
import { engineConditions } from '../../src/jsonRulesEngine/engineConditions.js';
import { type EngineFacts, engineFacts } from '../../src/jsonRulesEngine/engineFacts.js';
import { domainOperators } from '../../src/jsonRulesEngine/operators.js';
import type { CompiledDocument, CompiledRule } from '../../src/rules/compiledDocument.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { lawOf as insideOf } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { RULEBOOK_NAMES, type RulebookName } from '../../src/rules/shippedRulebook.js';
import type { Facts, Shape } from '../facts/arbitraries.js';
import { EVALUATORS, EVALUATORS_OF, lawOf, questionsOf, workedQuestions } from '../questions.js';
import { aDeadline, type LooseJson, openTest, readJson } from '../rules/aDocument.js';

/** The domains whose rules facts are for. */
function domainsOf(name: Shape['name'], facts: Facts): readonly string[] {
  switch (name) {
    case 'salary':
      return [`salary/${facts.region}`];
    case 'student-means':
      return [`student-means/${facts.academicYear}`];
    case 'family-income':
      return ['family-income'];
    case 'cards':
      return ['cards', 'card-risks', 'administration-language'];
    case 'register-number':
      return ['register-number'];
    case 'deadline':
      return [`deadlines/${facts.kind}`];
  }
}

/** How register numbers are composed by the guide, and by the law. */
const GUIDE_NUMBERS = { birthDateDigits: 6, rest: undefined };
const LAW_NUMBERS = {
  birthDateDigits: 6,
  rest: {
    orderNumberDigits: 3,
    checkDigits: 2,
    modulus: 97,
    laterBirthsFrom: 2000,
    laterBirthsPrefix: 2,
    bisMonths: 40,
    bisMonthsSexUnknown: 20,
    lowestOfBis: 1,
    yearNotKnown: 0,
  },
};

/** The facts as the library lays them out. */
function environmentOf(
  name: Shape['name'],
  facts: never,
  rules: RuleSet,
  { parameters }: CompiledDocument,
): Environment {
  switch (name) {
    case 'salary':
      // Since October 2024 nothing converts the amounts of Brussels.
      return salaryEnvironment(facts, insideOf(rules).day, parameters.has('monthsPerYear') ? 12 : undefined);
    case 'student-means':
      return studentEnvironment(facts, 12);
    case 'family-income':
      return familyEnvironment(facts, 12, insideOf(rules).day);
    case 'cards':
      return cardEnvironment(facts, insideOf(rules).day, insideOf(rules).book.nationalityGroup);
    case 'deadline':
      return deadlineEnvironment(facts, insideOf(rules).day);
    case 'register-number':
      return registerNumberEnvironment(
        facts,
        parameters.has('modulus') ? LAW_NUMBERS : GUIDE_NUMBERS,
        insideOf(rules).day,
      );
  }
}

function documentsOf(rules: RuleSet, domains: readonly string[]): readonly CompiledDocument[] {
  return domains.flatMap((domain) => {
    const [group = '', name] = domain.split('/');
    if (name !== undefined || insideOf(rules).editions(group).length === 1)
      return [
        insideOf(rules)
          .edition(group, name ?? '')
          .compiled(),
      ];
    return insideOf(rules)
      .editions(group)
      .map(({ compiled }) => compiled());
  });
}

/** Every edition of both rulebooks that states law and that an evaluator reads; plans.test.ts and residence.test.ts have the others. */
const EDITIONS = (readJson('rules/manifest.json') as readonly { readonly path: string }[])
  .map(({ path }) => readJson(path) as RuleDocument)
  .filter(
    ({ id, gap }) =>
      gap === undefined &&
      !/^\w+\/(?:procedure|checklist|costs|travel|residence-count|schengen-days)(?:\/|$)/.test(id),
  );

const engines = new Map<string, Engine>();

/** An engine with the rules of some domains, made once for the same documents. */
function engineOf(rules: RuleSet, domains: readonly string[]): Engine {
  const key = JSON.stringify([domains, rules.documents.map(({ hash }) => hash)]);
  // Of the domains of a question, a rulebook need not have all.
  const known = [...insideOf(rules).book.domains.keys()];
  const own = domains.filter((domain) => known.some((name) => `${name}/`.startsWith(`${domain}/`)));
  const engine = engines.get(key) ?? createEngine(rules, own);
  engines.set(key, engine);
  return engine;
}

const nameOf = ({ reference }: CompiledDocument, rule: string, verdict: boolean): string =>
  `${reference.id} ${reference.effectiveFrom}#${rule}: ${verdict ? 'met' : 'unmet'}`;

const seen = new Set<string>();

const recordEngines = new Map<CompiledRule, Engine>();

/** An engine with one rule over the records of a list, and the parameters of its document. */
function recordEngine(document: CompiledDocument, rule: CompiledRule): Engine {
  let engine = recordEngines.get(rule);
  if (engine === undefined) {
    const source = document.document.rules.find((candidate) => candidate.name === rule.name);
    engine = new Engine();
    for (const { name, compare } of domainOperators()) engine.addOperator(name, compare);
    for (const [name, { kind, value }] of document.parameters)
      engine.addFact(`parameters.${name}`, kind.write(value));
    engine.addRule({
      conditions: engineConditions(source?.conditions ?? { all: [] }, (fact) => fact),
      event: { type: 'met' },
    });
    recordEngines.set(rule, engine);
  }
  return engine;
}

/** Whether a salary is known for the period of every threshold, as it was given or converted. */
function isConverted({ document }: CompiledDocument, flat: EngineFacts): boolean {
  const rules = JSON.stringify(document.rules);
  return ['monthlyGrossSalary', 'annualGrossSalary'].every((fact) => fact in flat || !rules.includes(fact));
}

const written = (kind: { write: (value: Value) => Wire }, slot: Slot): Wire | null =>
  slot === null ? null : kind.write(slot as Value);

/** Holds the two engines against each other on one case, for every rule and every computed fact. */
async function compareOn(
  name: Shape['name'],
  facts: Facts,
  rules: RuleSet,
  domains: readonly string[] = domainsOf(name, facts),
): Promise<void> {
  let flat: EngineFacts;
  const documents = documentsOf(rules, domains);
  const laidOut = documents.map((document) => {
    const environment = environmentOf(name, facts as never, rules, document);
    return { document, environment };
  });
  try {
    flat = engineFacts(name, facts as never, rules);
    for (const { document, environment } of laidOut) computeFacts(document.program.computed, environment);
  } catch (error) {
    // Facts whose periods leave the calendar.
    if (error instanceof FactsError) return;
    throw error;
  }
  const run = engineOf(rules, domains).run(flat);
  const isComparable = name !== 'salary' || laidOut.every(({ document }) => isConverted(document, flat));
  if (!isComparable) {
    await expect(run).rejects.toThrow(/GrossSalary/);
    expect(EVALUATORS.salary.decide(facts, rules)).toMatchObject({ outcome: 'unknown' });
    return;
  }
  if (name === 'register-number' && laidOut.some(({ environment }) => environment.includes(undefined))) {
    // What the number itself leaves open is no fact for an engine without an unknown.
    await expect(run).rejects.toThrow(/Undefined fact: (?:hasPossibleBirthDate|isBisOrderNumber)/);
    expect(EVALUATORS[name].decide(facts, rules).outcome).not.toBe('met');
    return;
  }
  const { events, almanac } = await run;
  for (const { document, environment } of laidOut) {
    const domain = document.reference.id.slice(rules.rulebook.length + 1);
    for (const rule of document.rules) {
      if (rule.over !== undefined) {
        const { slot } = document.program.layout.lists.get(rule.over) as { slot: number };
        for (const [index, record] of (environment[slot] as Environment[]).entries()) {
          const own = (flat[rule.over] as EngineFacts[])[index] as EngineFacts;
          const { events: taken } = await recordEngine(document, rule).run({ ...own });
          expect(rule.node.decide(record) === MET, `${document.reference.id}#${rule.name}`).toBe(
            taken.length === 1,
          );
          seen.add(nameOf(document, rule.name, taken.length === 1));
        }
        continue;
      }
      const verdict = events.some(({ params }) => {
        return params?.document === document.reference.id && params.rule === rule.name;
      });
      expect(rule.node.decide(environment) === MET, `${document.reference.id}#${rule.name}`).toBe(verdict);
      seen.add(nameOf(document, rule.name, verdict));
    }
    for (const { name: fact, slot, kind } of document.program.computed) {
      const value = await almanac.factValue(`${domain}.${fact}`);
      expect(value, `${document.reference.id}: ${fact}`).toEqual(written(kind, environment[slot]));
    }
  }
}

const ASKED = RULEBOOK_NAMES.flatMap((book) => EVALUATORS_OF[book].map((name) => ({ book, name })));

describe.each(ASKED)(
  'json-rules-engine and the library, with everything known, on $name of $book',
  ({ book, name }) => {
    test('give the same verdict on every rule, and the same value of every computed fact', async () => {
      await fc.assert(
        fc.asyncProperty(questionsOf(name, book), async ({ complete, asOf }) => {
          await compareOn(name, complete, lawOf(asOf, book));
        }),
        { numRuns: 300 },
      );
    }, 60_000);

    test('give the same also on every worked case, on its day and under every edition of its domain', async () => {
      const questions = workedQuestions(name, book);
      expect(questions.length).toBeGreaterThan(3);
      for (const { complete, asOf = '' } of questions) {
        const domains = domainsOf(name, complete).map((domain) => `${book}/${domain}`);
        const editions = EDITIONS.filter(({ id }) => {
          return domains.some((domain) => id === domain || id.startsWith(`${domain}/`));
        });
        const days = new Set([asOf, ...editions.map(({ effectiveFrom }) => effectiveFrom)]);
        for (const day of days) await compareOn(name, complete, lawOf(day, book));
      }
    }, 60_000);
  },
);

test('every rule of every document was met in some case, and unmet in another', () => {
  const expected = new Set(
    EDITIONS.flatMap(({ id, effectiveFrom }) => {
      const [book, group = '', ...rest] = id.split('/');
      const document = insideOf(lawOf(effectiveFrom, book as RulebookName))
        .edition(group, rest.join('/'))
        .compiled();
      return document.rules.flatMap((rule) => [
        nameOf(document, rule.name, true),
        nameOf(document, rule.name, false),
      ]);
    }),
  );
  expect(expected.size).toBeGreaterThan(1000);
  const never = [
    // All the kinds of means that there are count in the guide, so that the facts cannot hold one that does not.
    'guide/student-means/2026-2027 2026-01-01#means-of-student: unmet',
    // A search year is never renewed: the rule is there to say so.
    'law/deadlines/renewal 2023-01-01#search-year-renewal: met',
  ];
  expect([...expected].filter((name) => !seen.has(name))).toEqual(never);
});

describe('the engine of a day', () => {
  const rules = rulesAsOf('2026-11-24');
  const facts = {
    region: 'flanders',
    category: 'highly-qualified',
    grossSalary: { amount: '40000.00', per: 'year' },
    birthDate: '1999-03-14',
  } as const;

  test('gives the event of the document, with the rule that gave it', async () => {
    const { events } = await createEngine(rules, ['salary/flanders']).run(
      engineFacts('salary', facts, rules),
    );
    expect(events).toEqual([
      {
        type: 'salary-threshold-met',
        params: {
          threshold: 'highlyQualifiedUnder30',
          rate: 'under-30',
          document: 'guide/salary/flanders',
          rule: 'highly-qualified-under-30',
        },
      },
    ]);
  });

  test('names facts as conditions do, amounts as texts, and leaves out what was not given', () => {
    const { birthDate: _unknown, ...rest } = facts;
    expect(engineFacts('salary', rest, rules)).toEqual({
      region: 'flanders',
      category: 'highly-qualified',
      monthlyGrossSalary: '3333.33',
      annualGrossSalary: '40000.00',
    });
    expect(
      engineFacts(
        'family-income',
        { incomes: [{ kind: 'other', amount: 5, per: 'month' }], filedOn: null },
        rules,
      ),
    ).toEqual({
      incomes: [{ kind: 'other', annualAmount: '60.00' }],
      filedOn: null,
      filingOn: '2026-11-24',
    });
  });

  test('has no unknown: a fact that was not given makes the run fail', async () => {
    const { birthDate: _unknown, ...rest } = facts;
    const engine = createEngine(rules, ['salary/flanders']);
    await expect(engine.run(engineFacts('salary', rest, rules))).rejects.toThrow(/age/);
  });

  test('fails on a malformed amount or date, and gives no verdict', async () => {
    const flat = engineFacts('salary', facts, rules);
    const salary = createEngine(rules, ['salary/flanders']);
    for (const amount of ['40.000,00', '40000.001', 'a lot', -1, Number.NaN, true]) {
      await expect(salary.run({ ...flat, annualGrossSalary: amount })).rejects.toThrow(FactsError);
    }
    const deadline = createEngine(rules, ['deadlines/appeal']);
    const appeal = engineFacts('deadline', { kind: 'appeal', notifiedOn: '2026-11-02' }, rules);
    expect((await deadline.run({ ...appeal })).events).toHaveLength(1);
    await expect(deadline.run({ ...appeal, actOn: '2026-02-30' })).rejects.toThrow(FactsError);
  });

  test('takes the domains by their name or its first part, and all of them when none is named', () => {
    const named = (domains?: readonly string[]): number => {
      const { rules: loaded } = createEngine(rules, domains) as unknown as { rules: readonly unknown[] };
      return loaded.length;
    };
    const [salary, all] = [named(['salary']), named()];
    expect(named(['salary/flanders'])).toBe(3);
    expect(salary).toBe(7);
    expect(() => named(['salary', 'sal'])).toThrow(/^domains\[1\]: expected the name of a domain/);
    expect(all).toBeGreaterThan(named(['salary', 'cards', 'deadlines']));
  });
});

describe.each(['salary', 'family-income', 'student-means'] as const)('the law on %s', (name) => {
  test('comes to the same in an engine as in the library', async () => {
    const seen = new Set<string>();
    for (const { complete, asOf = '' } of workedQuestions(name, 'law')) {
      const rules = lawOf(asOf, 'law');
      const { outcome } = EVALUATORS[name].decide(complete, rules);
      // A category without rules, or a salary that nothing converts.
      if (outcome === 'unknown') continue;
      const flat = engineFacts(name, complete as never, rules);
      const { events } = await engineOf(rules, domainsOf(name, complete)).run(flat);
      expect(events.length > 0 ? 'met' : 'unmet', JSON.stringify({ complete, asOf })).toBe(outcome);
      seen.add(outcome);
    }
    expect([...seen].sort()).toEqual(['met', 'unmet']);
  });
});

describe('every kind of computed fact comes out alike', () => {
  const COMPUTED: Readonly<Record<string, object>> = {
    count: { count: true, over: 'absences' },
    counted: { count: true, over: 'absences', event: 'absence-counted' },
    someProlonged: { quantifier: 'some', over: 'absences', event: 'absence-counted' },
    allProlonged: { quantifier: 'every', over: 'absences', event: 'absence-counted' },
    any: { quantifier: 'some', over: 'absences' },
    backOn: { latest: 'returnedOn', over: 'absences', orElse: 'residentSince', event: 'absence-counted' },
    dueOn: { from: 'backOn', add: 'months', monthEnd: 'same-day-or-last-day', roll: 'next-working-day' },
    before: { from: 'residentSince', subtract: 'days', roll: 'none' },
    first: { earliestOf: ['dueOn', 'doneOn', 'backOn'] },
    middle: { halfway: ['backOn', 'dueOn'] },
    middleOrStart: { halfway: ['residentSince', 'doneOn'] },
  };
  const document = aDeadline((d: LooseJson) => {
    d.computed = COMPUTED;
  });
  const rulebook = openTest([document]);
  const rules = rulesAsOf('2026-06-01', { rulebook });
  const compiled = insideOf(rules).edition('deadlines', 'permanent-residence').compiled();
  const engine = createEngine(rules);

  test.each(Object.keys(COMPUTED))('%s', async (fact) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('2024-01-31', '2025-06-30'), fc.boolean()), { maxLength: 3 }),
        fc.option(fc.constant('2024-02-01')),
        async (list, doneOn) => {
          const absences = list.map(([returnedOn, prolonged]) => ({
            leftOn: '2023-05-01',
            returnedOn,
            prolonged,
          }));
          const facts = {
            kind: 'permanent-residence',
            residentSince: '2024-02-29',
            absences,
            doneOn,
          } as const;
          const environment = deadlineEnvironment(facts, insideOf(rules).day);
          computeFacts(compiled.program.computed, environment);
          const { almanac } = await engine.run({ ...engineFacts('deadline', facts, rules) });
          const { slot, kind } = compiled.program.computed.find(({ name }) => name === fact) as {
            slot: number;
            kind: { write: (value: Value) => Wire };
          };
          expect(await almanac.factValue(`deadlines/permanent-residence.${fact}`)).toEqual(
            written(kind, environment[slot]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
