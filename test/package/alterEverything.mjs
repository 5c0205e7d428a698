/**
 * A program that uses the package and alters all that it can reach of it:
 * `node alterEverything.mjs never|before|after STEP esm|cjs`, which asks one worked case of every STEP.
 *
 * It prints what it is answered, as JSON: `never` having altered nothing; `before` having altered, before it asks for the
 * first time, all that the package exports; `after` having altered, after it asked once, all that it was given. There the
 * second answers come from rules opened anew, the third from those that were kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , MODE, STEP, FORM] = process.argv;

const require = createRequire(import.meta.url);
const load = (entry) => {
  const name = `belgian-residence-rules${entry}`;
  // The batch is an ES module only.
  return FORM === 'cjs' && entry !== '/batch' ? require(name) : import(name);
};
const MODULES = await Promise.all(
  ['', '/rules', '/assess', '/page', '/batch', '/editions', '/json-rules-engine', '/text'].map(load),
);
const [main, published, assessing, page, , editions, jsonRulesEngine, text] = MODULES;

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const BOOKS = ['guide', 'law'];
const DAYS = ['2026-03-01', '2026-11-24'];

const read = (path) => JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8'));
const filesIn = (folder) =>
  readdirSync(new URL(folder, FIXTURES), { recursive: true }).filter((path) => path.endsWith('.json'));

/** A document of nobody's but the user of the package. */
function ownDocument() {
  const document = structuredClone(published.guideSalaryFlandersFrom20260101);
  return Object.assign(document, { id: 'own/salary/flanders' });
}

/** The rules that are asked; the caller keeps what is opened. */
function open() {
  const own = [published.hashed(ownDocument())];
  const [calendar, groups] = ['calendar', 'nationality-groups'].map((name) => read(`../rules/${name}.json`));
  const given = { own, calendar, groups };
  const books = {
    guide: main.shippedRulebook('guide'),
    law: main.shippedRulebook('law'),
    own: main.openRulebook('own', own, calendar, groups),
    pinned: editions.pinnedRulebook(editions.pinRules('guide')),
  };
  const rules = Object.fromEntries(
    Object.entries(books).map(([name, rulebook]) => [
      name,
      DAYS.map((day) => main.rulesAsOf(day, { rulebook })),
    ]),
  );
  return { given, books, rules };
}

/** Asks for something, or for why it is refused. */
function ask(question) {
  try {
    return question();
  } catch (error) {
    return { refused: error.message, code: error.code };
  }
}

/** What the package put into an engine: the rest of it is json-rules-engine's. */
function partsOf({ rules }) {
  const valuesIn = (condition) => (condition.all ?? condition.any)?.flatMap(valuesIn) ?? [condition.value];
  return rules.flatMap(({ ruleEvent, conditions }) => [ruleEvent, ...valuesIn(conditions)]);
}

/** Everything that the package can be asked, with all that it gave. */
async function answers({ books, rules }) {
  const given = [];
  const say = (value) => {
    given.push(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const { ENGLISH, LANGUAGES } = text;
  const said = [];
  const all = Object.values(rules).flat();
  for (const book of BOOKS) {
    for (const [index, { evaluator, asOf, facts }] of filesIn(book)
      .flatMap((path) => read(`${book}/${path}`))
      .filter((_worked, at) => at % STEP === 0)
      .entries()) {
      const name = evaluator.replace(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
      const explain = main[`explain${name}`];
      const law = ask(() => main.rulesAsOf(asOf, { rulebook: books[book] }));
      const explained = ask(() => explain(facts, law));
      said.push(say(ask(() => main.decide(evaluator, facts, law))), say(explained));
      given.push(law);
      if (explained.answer === undefined || index % 4 !== 0) continue;
      for (const language of Object.values(LANGUAGES)) {
        const options = { language, level: 'proof', proof: explained.proof, rules: law };
        said.push(say(ask(() => text.explain(explained.answer, options))));
      }
      said.push(
        say(main.decisiveFigures(explained.answer)),
        say(ask(() => main.compareRulebooks(evaluator, facts, asOf))),
        say(ask(() => editions.receiptFor(evaluator, facts, law))),
        say(ask(() => editions.replayReceipt(editions.receiptFor(evaluator, facts, law)))),
        say(ask(() => jsonRulesEngine.engineFacts(evaluator, facts, law))),
      );
    }
  }
  const salary = {
    region: 'flanders',
    category: 'highly-qualified',
    grossSalary: { amount: '45000.00', per: 'year' },
    birthDate: '1985-01-01',
  };
  for (const law of all) {
    given.push(law);
    said.push(say(ask(() => main.explainSalary(salary, law))), say(JSON.stringify(law)));
    const engine = jsonRulesEngine.createEngine(law, ['salary']);
    const run = await engine
      .run(jsonRulesEngine.engineFacts('salary', salary, law))
      .catch((error) => ({ events: error.message }));
    given.push(...partsOf(engine), run.events);
    said.push(JSON.stringify(run.events));
  }
  for (const [index, path] of filesIn('cases').entries()) {
    const caseFile = read(`cases/${path}`);
    for (const book of STEP > 1 ? [BOOKS[index % 2]] : BOOKS) {
      const plan = ask(() => assessing.assessUnder(caseFile, rules[book][1]));
      said.push(say(plan), say(ask(() => assessing.decisionsUnder(caseFile, rules[book][0]))));
      if (plan.routes === undefined) continue;
      for (const { path: fact } of plan.questions) given.push(ask(() => assessing.answerTypeOf(fact)));
      const options = { language: ENGLISH, sources: main.SOURCES };
      said.push(
        say(ask(() => page.renderPlanPage(plan, caseFile, options))),
        say(ask(() => page.planCalendar(plan, caseFile, options))),
        say(ask(() => text.explainPlan(plan, { ...options, level: 'full' }))),
      );
    }
  }
  for (const rulebook of Object.values(books)) {
    const lock = editions.pinRules(rulebook);
    said.push(
      say(lock),
      say(ask(() => editions.verifyPinned(lock, rulebook))),
      say(editions.documentsPinned(lock, rulebook)),
      say(editions.documentsKnown({ rulebook })),
      say(editions.documentsInForce('2026-11-24', { rulebook })),
      say(ask(() => editions.timelineOf(rulebook, 'highlyQualified'))),
      say(
        editions.diffRules(
          editions.documentsKnown({ rulebook }),
          editions.documentsKnown({ rulebook: books.law }),
        ),
      ),
    );
  }
  given.push(jsonRulesEngine.domainOperators());
  return { said, given };
}

/** What belongs to the language, not to the package. */
const BUILT_IN = new Set(
  [Object, Function, Array, Map, Set, WeakMap, Date, RegExp, Promise, Error].flatMap((type) => [
    type,
    type.prototype,
  ]),
);

/** Everything that can be reached from some values. */
function reachable(roots) {
  const found = new Set();
  const waiting = [...roots];
  while (waiting.length > 0) {
    const value = waiting.pop();
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (!isObject || found.has(value) || BUILT_IN.has(value)) continue;
    found.add(value);
    waiting.push(Object.getPrototypeOf(value));
    for (const { value: part, get } of Object.values(Object.getOwnPropertyDescriptors(value))) {
      waiting.push(get === undefined ? part : ask(() => get.call(value)));
    }
    if (value instanceof Map || value instanceof Set) waiting.push(...[...value.entries()].flat());
  }
  return found;
}

/** Something else of the same kind. */
function other(value) {
  if (typeof value === 'string')
    return /^\d{4}-/.test(value) ? '1999-12-31' : /^\d/.test(value) ? '7.00' : 'altered';
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'function' ? () => 'altered' : null;
}

/** Alters an object in every way there is. */
function alter(object) {
  if (object instanceof Map || object instanceof Set) object.clear();
  for (const key of Reflect.ownKeys(object)) {
    const { value } = Object.getOwnPropertyDescriptor(object, key) ?? {};
    if (typeof value === 'object' && value !== null) {
      if (Object.keys(value).length === 0) Reflect.set(object, key, ['altered']);
      continue;
    }
    Reflect.set(object, key, other(value));
    Reflect.defineProperty(object, key, { value: other(value) });
  }
  if (Array.isArray(object)) ask(() => object.push(object[0], 'altered'));
  Reflect.set(object, 'altered', true);
}

/** Takes away what an object holds. */
function empty(object) {
  for (const key of Reflect.ownKeys(object)) Reflect.deleteProperty(object, key);
  if (Array.isArray(object)) Reflect.set(object, 'length', 0);
}

/** Alters all that can be reached: first the values in it, then what holds them. What was empty stays filled. */
function alterAll(roots) {
  const found = [...reachable(roots)];
  const holding = found.filter((object) => Reflect.ownKeys(object).length > (Array.isArray(object) ? 1 : 0));
  for (const object of found) alter(object);
  for (const object of holding) empty(object);
  return found.length;
}

const exported = MODULES.flatMap((module) => Object.values(module));
if (MODE === 'never') {
  print([await answers(open())], 0);
} else if (MODE === 'before') {
  const count = alterAll(exported);
  print([await answers(open())], count);
} else {
  const kept = open();
  const first = await answers(kept);
  const { given, books, rules } = kept;
  const count = alterAll([
    ...exported,
    given,
    ...first.given,
    ...Object.values(books),
    ...Object.values(rules).flat(),
  ]);
  print([first, await answers(open()), await answers(kept)], count);
}

function print(asked, count) {
  console.log(JSON.stringify({ said: asked.map(({ said }) => said), count }));
}
