import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { ANSWER_SCHEMAS, type AnswerSchemas } from '../scripts/answerSchemas.js';
import { planSchema } from '../scripts/planSchema.js';
import {
  calendarSchema,
  correspondencesSchema,
  nationalityGroupsSchema,
  sourcesSchema,
} from '../scripts/supportingSchemas.js';
import { lockSchema } from '../src/editions/lockSchema.js';
import { pinRules } from '../src/editions/pinRules.js';
import { decideRegisterNumber } from '../src/evaluators/registerNumber.js';
import { caseFileSchema } from '../src/facts/caseFileSchema.js';
import { registerNumberFactsSchema } from '../src/facts/registerNumberFacts.js';
import {
  decideCards,
  decideDeadline,
  decideFamilyIncome,
  decideSalary,
  decideStudentMeans,
  type RuleSet,
  rulesAsOf,
} from '../src/index.js';
import { ruleDocumentSchema } from '../src/rules/ruleDocumentSchema.js';
import { NATIONALITY_GROUPS } from '../src/rules/shippedDocuments.js';
import { type Facts, mutated, SHAPES } from './facts/arbitraries.js';
import { CASES as CASE_FILES, fullPlan, plans } from './text/samplePlan.js';
import { caseFiles, type WorkedCase } from './workedCases.js';

const ROOT = new URL('../', import.meta.url);

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

const NAMES = readdirSync(new URL('schemas', ROOT)).map((file) => file.replace(/\.json$/, ''));

/** A fresh reader for each, so that none can lean on another. */
function compile(name: string): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(read(`schemas/${name}.json`) as object);
}

const CASES: readonly Pick<WorkedCase, 'name' | 'evaluator' | 'facts' | 'asOf'>[] = [
  ...caseFiles().flatMap(({ cases }) => cases),
  {
    name: 'a register number',
    evaluator: 'register-number',
    facts: { number: '85.07.30-033.28', birthDate: '1985-07-30' },
    asOf: '2026-11-24',
  },
];

const registerNumber = fc.record(
  {
    number: fc.stringMatching(/^[\d. -]{0,15}\d[\d. -]{0,14}$/),
    birthDate: fc.constantFrom('1985-07-30', '2000-02-29'),
    sex: fc.constantFrom('male', 'female'),
  },
  { requiredKeys: ['number'], noNullPrototype: true },
);

/** The facts of every evaluator. */
const ALL_FACTS: readonly { name: string; schema: z.ZodMiniType; valid: fc.Arbitrary<Facts> }[] = [
  ...SHAPES.filter(({ name }) => (name as string) !== 'register-number'),
  { name: 'register-number', schema: registerNumberFactsSchema(), valid: registerNumber },
];

/** The schema of the facts of each evaluator. */
const FACTS: Readonly<Record<string, string>> = {
  cards: 'card-facts',
  salary: 'salary-facts',
  'student-means': 'student-facts',
  'family-income': 'family-facts',
  deadline: 'deadline-facts',
  'register-number': 'register-number-facts',
};

const DECIDE: Readonly<Record<string, (facts: never, rules: RuleSet) => unknown>> = {
  cards: decideCards,
  salary: decideSalary,
  'student-means': decideStudentMeans,
  'family-income': decideFamilyIncome,
  deadline: decideDeadline,
  'register-number': decideRegisterNumber,
};

const answerTo = ({ evaluator, facts, asOf }: (typeof CASES)[number]): unknown =>
  DECIDE[evaluator]?.(facts as never, rulesAsOf(asOf));

/** What is left of a value when it has been through JSON; `undefined` when JSON cannot hold it. */
function throughJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether all that zod refuses is what JSON Schema cannot say: more than two decimals, years that do not follow. */
function isBeyondJsonSchema(schema: z.ZodMiniType, value: unknown): boolean {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.every(({ path, input }) => {
    const at = path.at(-1);
    const found = input ?? path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value);
    if (at === 'amount' || at === 'sponsorIncome')
      return typeof found === 'number' && found >= 0 && !/^\d+(\.\d{1,2})?$/.test(String(found));
    return at === 'academicYear' && /^(19|20|21)\d\d-(19|20|21)\d\d$/.test(String(found));
  });
}

function expectAgreement(validate: ValidateFunction, schema: z.ZodMiniType, value: unknown): void {
  const zod = schema.safeParse(value).success;
  const ajv = validate(value);
  if (zod === ajv) return;
  expect({ zod, ajv, errors: validate.errors, value }).toMatchObject({ zod: false, ajv: true });
  expect(isBeyondJsonSchema(schema, value), JSON.stringify(value)).toBe(true);
}

describe('the schemas', () => {
  test.each(NAMES)('%s: is read by a strict reader, has a name of its own and a title', (name) => {
    expect(compile(name)).toBeTypeOf('function');
    const schema = read(`schemas/${name}.json`) as Readonly<Record<string, unknown>>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:belgian-residence-rules:schema:${name}`,
      title: expect.any(String),
    });
  });

  test.each(NAMES)('%s: says what every property is, and takes no other', (name) => {
    const lacking: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties, additionalProperties } = value as {
        readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
        readonly additionalProperties?: unknown;
      };
      if (properties !== undefined && additionalProperties !== false) lacking.push(`${path} is open`);
      for (const [key, property] of Object.entries(properties ?? {})) {
        if (!property.description) lacking.push(`${path}.${key}`);
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(read(`schemas/${name}.json`), name);
    expect(lacking).toEqual([]);
  });

  test('rules name the schema that they are written by', () => {
    for (const path of jsonIn('rules')) {
      const { $schema } = read(path) as { readonly $schema?: string };
      if ($schema === undefined) continue;
      const target = new URL($schema, new URL(path, ROOT)).pathname;
      expect(
        NAMES.map((name) => new URL(`schemas/${name}.json`, ROOT).pathname),
        path,
      ).toContain(target);
    }
  });
});

function jsonIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

describe('JSON Schema and zod agree on rules/', () => {
  const generated = ['rules/ledger.json', 'rules/manifest.json'];
  const supporting: Readonly<Record<string, readonly [name: string, schema: z.ZodMiniType]>> = {
    'rules/calendar.json': ['calendar', calendarSchema],
    'rules/nationality-groups.json': ['nationality-groups', nationalityGroupsSchema],
    'rules/sources.json': ['sources', sourcesSchema],
    'rules/correspondences.json': ['correspondences', correspondencesSchema],
  };
  const paths = jsonIn('rules').filter((path) => !generated.includes(path));

  describe.each(paths)('%s', (path) => {
    const [name, schema] = supporting[path] ?? ['rule-document', ruleDocumentSchema()];
    const validate = compile(name);
    const document = read(path) as object;

    test('as it is', () => {
      expect(schema.safeParse(document).error).toBeUndefined();
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    });

    test('changed', () => {
      // A record of zod passes over a key __proto__, which JSON can have.
      const changed = mutated(fc.constant(document as never))
        .map(throughJson)
        .filter((value) => value !== undefined && !JSON.stringify(value).includes('"__proto__"'));
      fc.assert(
        fc.property(changed, (value) => expectAgreement(validate, schema, value)),
        { numRuns: 100 },
      );
    });
  });
});

describe('JSON Schema and zod agree on locks', () => {
  const validate = compile('rules-lock');

  test('as they are', () => {
    const lock = pinRules('guide');
    expect(validate(lock), JSON.stringify(validate.errors)).toBe(true);
  });

  test('changed', () => {
    const { documents, ...rest } = pinRules('guide');
    const changed = mutated(fc.constant({ ...rest, documents: documents.slice(0, 2) } as never)).map(
      throughJson,
    );
    fc.assert(fc.property(changed, (value) => expectAgreement(validate, lockSchema(), value)));
  });
});

describe.each(ALL_FACTS)('JSON Schema and zod agree on the facts of $name', ({ name, schema, valid }) => {
  const validate = compile(FACTS[name] as string);

  test('of the worked cases', () => {
    for (const { facts } of CASES.filter(({ evaluator }) => evaluator === name)) {
      expect(schema.safeParse(facts).error).toBeUndefined();
      expect(validate(facts), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('whatever is right', () => {
    fc.assert(
      fc.property(valid.map(throughJson), (facts) => {
        expect(validate(facts), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  test('changed', () => {
    fc.assert(
      fc.property(mutated(valid).map(throughJson), (facts) => expectAgreement(validate, schema, facts)),
      { numRuns: 1000 },
    );
  });
});

describe('the schema of answers', () => {
  const validate = compile('determination');

  test.each(Object.keys(DECIDE))('takes every answer on %s', (evaluator) => {
    const worked = CASES.filter((candidate) => candidate.evaluator === evaluator);
    expect(worked).not.toEqual([]);
    for (const each of worked) {
      const answer = answerTo(each);
      expect(validate(answer), `${each.name}: ${JSON.stringify(validate.errors)}`).toBe(true);
      const { error } = ANSWER_SCHEMAS[evaluator as keyof AnswerSchemas].safeParse(answer);
      expect(error, each.name).toBeUndefined();
    }
  });

  test.each(ALL_FACTS)('takes the answer to any facts of $name', ({ name, valid }) => {
    fc.assert(
      fc.property(valid, (facts) => {
        let answer: unknown;
        try {
          answer = DECIDE[name]?.(facts as never, rulesAsOf('2026-11-24'));
        } catch {
          return; // Facts that contradict each other, or no law.
        }
        expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(Object.keys(DECIDE))('takes nothing more, nothing less and nothing else on %s', (evaluator) => {
    const answer = answerTo(CASES.find((worked) => worked.evaluator === evaluator) as never) as object;
    const other = Object.keys(DECIDE).find((name) => name !== evaluator);
    expect(validate({ ...answer, more: 1 })).toBe(false);
    expect(validate({ ...answer, evaluator: other })).toBe(false);
    expect(validate({ ...answer, outcome: 'maybe' })).toBe(false);
    for (const key of Object.keys(answer)) {
      const { [key as never]: _gone, ...rest } = answer;
      expect(validate(rest), key).toBe(false);
    }
  });
});

describe('JSON Schema and zod agree on case files', () => {
  const validate = compile('case-file');
  const schema = caseFileSchema(Object.values(NATIONALITY_GROUPS.groups).flat());
  const files = [...CASE_FILES, read('fixtures/examples/case-file.json')];

  test.each(files.map((file, index) => [index, file]))('as they are: %i', (_index, file) => {
    expect(schema.safeParse(file).error).toBeUndefined();
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });

  test('changed', () => {
    const changed = mutated(fc.constantFrom(...(files as never[])))
      .map(throughJson)
      .filter((value) => value !== undefined);
    fc.assert(
      fc.property(changed, (value) => expectAgreement(validate, schema, value)),
      { numRuns: 1000 },
    );
  });
});

describe('the schema of plans', () => {
  const validate = compile('plan');
  const all = [fullPlan(), ...plans()];

  test.each(all.map((plan, index) => [index, plan] as const))('takes every plan: %i', (_index, plan) => {
    expect(planSchema.safeParse(plan).error).toBeUndefined();
    expect(validate(plan), JSON.stringify(validate.errors)).toBe(true);
    // What a plan holds is JSON, and stays what it is.
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test('takes nothing more, nothing less and nothing else', () => {
    const plan = fullPlan();
    expect(validate({ ...plan, more: 1 })).toBe(false);
    expect(validate({ ...plan, routes: [{ ...plan.routes[0], outcome: 'open' }] })).toBe(false);
    for (const key of Object.keys(plan)) {
      const { [key as never]: _gone, ...rest } = plan;
      expect(validate(rest), key).toBe(false);
    }
  });

  test('has the keys of a plan in the order in which plans have them', () => {
    const { properties } = read('schemas/plan.json') as { readonly properties: object };
    for (const plan of all) expect(Object.keys(plan)).toEqual(Object.keys(properties));
  });
});
