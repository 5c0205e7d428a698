import { describe, expect, test } from 'vitest';
import {
  decideCards,
  decideDeadline,
  decideFamilyIncome,
  decideRegisterNumber,
  decideSalary,
  decideStudentMeans,
  type RuleSet,
  rulesAsOf,
  shippedRulebook,
} from '../src/index.js';
import { RULEBOOK_NAMES } from '../src/rules/shippedRulebook.js';
import { readJson } from './rules/aDocument.js';
import { type Answer, caseFiles, verify, type WorkedCase } from './workedCases.js';

const DECIDE: Readonly<Record<string, (facts: never, rules: RuleSet) => Answer>> = {
  cards: decideCards,
  salary: decideSalary,
  'student-means': decideStudentMeans,
  'register-number': decideRegisterNumber,
  'family-income': decideFamilyIncome,
  deadline: decideDeadline,
};

const FILES = RULEBOOK_NAMES.flatMap(caseFiles);
const CASES = caseFiles('guide').flatMap(({ cases }) => cases);
const BOOKS = Object.fromEntries(RULEBOOK_NAMES.map((name) => [name, shippedRulebook(name)]));

describe.each(FILES)('$path', ({ rulebook, cases }) => {
  for (const worked of cases) {
    test(`${worked.claim}, ${worked.asOf}: ${worked.name}`, () => {
      const decide = DECIDE[worked.evaluator] as (typeof DECIDE)[string];
      verify(decide(worked.facts as never, rulesAsOf(worked.asOf, { rulebook: BOOKS[rulebook] })), worked);
    });
  }
});

describe('the worked cases', () => {
  test('are written in the keys that are compared, so that none passes by a slip of the pen', () => {
    const keys = ['name', 'claim', 'evaluator', 'asOf', 'facts', 'expect'];
    const compared = ['outcome', 'missingFacts', 'figures', 'warnings', 'reasons', 'cards'];
    for (const { rulebook, cases } of FILES) {
      for (const worked of cases) {
        expect(Object.keys(worked).sort(), worked.name).toEqual([...keys].sort());
        expect(compared, worked.name).toEqual(expect.arrayContaining(Object.keys(worked.expect)));
        expect(Object.keys(DECIDE), worked.name).toContain(worked.evaluator);
        expect(worked.claim, worked.name).toMatch(rulebook === 'guide' ? /^[GC]\d+$/ : /\S/);
      }
    }
  });

  test('have a name and facts of their own in each file', () => {
    for (const { path, cases } of FILES) {
      const names = cases.map(({ name }) => name);
      expect(new Set(names).size, path).toBe(names.length);
      const questions = cases.map(({ asOf, facts }) => JSON.stringify([asOf, facts]));
      expect(new Set(questions).size, path).toBe(questions.length);
    }
  });

  /** Claims of this release: no case of its own where another test holds them. */
  const CLAIMS = [
    ...Array.from({ length: 20 }, (_unused, index) => `G${index + 1}`),
    ...Array.from({ length: 7 }, (_unused, index) => `G${index + 23}`),
    'G33',
    'G34',
    'C1',
    'C2',
    'C3',
  ];

  test.each(CLAIMS)('prove claim %s', (claim) => {
    expect(CASES.filter((worked) => worked.claim === claim).length).toBeGreaterThan(0);
  });
});

type Json = Readonly<Record<string, unknown>>;

interface RuleOnDisk {
  readonly name: string;
  readonly over?: string;
  readonly conditions: Json;
  readonly event: { readonly params?: { readonly threshold?: string; readonly card?: string } };
}

interface DocumentOnDisk {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly revision: number;
  readonly effectiveTo: string | null;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly computed: Readonly<Record<string, Json>>;
  readonly rules: readonly RuleOnDisk[];
  readonly gap?: { readonly note: string };
}

/** The newest revision of every edition of both rulebooks, as it stands in the repository. */
const EDITIONS = (readJson('rules/manifest.json') as { readonly path: string }[])
  .map(({ path }) => readJson(path) as DocumentOnDisk)
  .filter(
    ({ id, effectiveFrom, revision }, _index, all) =>
      !all.some(
        (other) => other.id === id && other.effectiveFrom === effectiveFrom && other.revision > revision,
      ),
  );

/** Those that state law, rather than that none is known. */
const DOCUMENTS = EDITIONS.filter(({ gap }) => gap === undefined);

const EVERY_CASE = FILES.flatMap(({ rulebook, cases }) => cases.map((worked) => ({ ...worked, rulebook })));

type AnyCase = (typeof EVERY_CASE)[number];

/** The domain that a worked case is about, as in the ids of documents. */
function domainOf({ evaluator, facts }: WorkedCase): string {
  const { region, academicYear, kind } = facts as Readonly<Record<string, string>>;
  if (evaluator === 'deadline') return `deadlines/${kind}`;
  if (evaluator === 'salary') return `salary/${region}`;
  return evaluator === 'student-means' ? `student-means/${academicYear}` : evaluator;
}

/** The card that a document is about. */
const cardOf = ({ rules }: DocumentOnDisk): string => rules[0]?.event.params?.card ?? '';

/** Whether a worked case is about the subject of a document: of cards, whether it names the card. */
function isAbout(worked: AnyCase, document: DocumentOnDisk): boolean {
  if (!document.id.startsWith(`${worked.rulebook}/`)) return false;
  if (!document.id.includes('/cards/')) return `${worked.rulebook}/${domainOf(worked)}` === document.id;
  return worked.expect.cards?.[cardOf(document)] !== undefined;
}

/** The worked cases about a document, on the days on which it is in force. */
const casesOf = (document: DocumentOnDisk): readonly AnyCase[] =>
  EVERY_CASE.filter(
    (worked) =>
      isAbout(worked, document) &&
      document.effectiveFrom <= worked.asOf &&
      (document.effectiveTo === null || worked.asOf <= document.effectiveTo),
  );

/** What worked cases expect of the subject of a document. */
const outcomesOf = (worked: readonly AnyCase[], document: DocumentOnDisk): readonly string[] =>
  worked.map(({ expect: { cards, outcome } }) => {
    return (cards?.[cardOf(document)] as { outcome: string } | undefined)?.outcome ?? outcome;
  });

const cents = (amount: unknown): bigint => BigInt(String(amount).replace('.', ''));

const euro = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

/** The hundredths of a percentage that is written with at most two decimals. */
const hundredths = (value: unknown): bigint => {
  const [whole, decimals = ''] = String(value).split('.');
  return BigInt(`${whole}${decimals.padEnd(2, '0')}`);
};

/** A share of an amount, half a cent upwards; the share in hundredths of a percent. */
const shareOf = (amount: bigint, share: bigint): bigint => (amount * share + 5000n) / 10_000n;

/** An amount of a document, worked out without the library. */
function amountOf(name: string, parameters: DocumentOnDisk['parameters']): bigint {
  const { value, percent, times, sum, of } = parameters[name] as Json;
  if (value !== undefined) return cents(value);
  if (sum !== undefined) {
    return (sum as readonly string[]).reduce((total, part) => total + amountOf(part, parameters), 0n);
  }
  const base = amountOf(of as string, parameters);
  return percent === undefined
    ? base * BigInt(parameters[times as string]?.value as number)
    : shareOf(base, hundredths(parameters[percent as string]?.value));
}

interface Comparison {
  readonly fact: string;
  readonly value: unknown;
}

/** Every comparison in conditions, however deep. */
function comparisonsIn(conditions: unknown): readonly Comparison[] {
  if (typeof conditions !== 'object' || conditions === null) return [];
  const { fact, operator, value } = conditions as Json;
  if (operator !== undefined) return [{ fact: fact as string, value }];
  return Object.values(conditions).flatMap(comparisonsIn);
}

/** What a comparison of a rule, or its event, names as the amount to come up to. */
function amountsNamedBy({ conditions, event }: RuleOnDisk): readonly string[] {
  const compared = comparisonsIn(conditions).flatMap(({ value }) => {
    const { fact } = (value ?? {}) as Partial<Comparison>;
    return fact ?? [];
  });
  return [...compared.map((name) => name.replace('parameters.', '')), event.params?.threshold ?? ''];
}

/** What a rule about the case as a whole must be asked for to apply: the category of a worker, where it names one. */
const categoryOf = ({ conditions }: RuleOnDisk): unknown =>
  comparisonsIn(conditions).find(({ fact }) => fact === 'category')?.value;

interface Deciding {
  readonly document: DocumentOnDisk;
  readonly id: string;
  readonly effectiveFrom: string;
  readonly name: string;
  readonly amount: string;
  /** What else a worked case on this amount says. */
  readonly facts: Json;
}

const isEuro = ({ parameters }: DocumentOnDisk, name: string): boolean =>
  String(parameters[name]?.unit).startsWith('EUR');

/** The amounts of parameters on which the rules about a case, or those about its records, turn. */
const decidingIn = (document: DocumentOnDisk, isOverRecords: boolean): readonly Deciding[] => {
  const { id, effectiveFrom, parameters, rules } = document;
  const found = rules
    .filter(({ over }) => (over !== undefined) === isOverRecords)
    .flatMap((rule) =>
      amountsNamedBy(rule)
        .filter((name) => isEuro(document, name))
        .map((name) => {
          const category = categoryOf(rule);
          const facts: Json = category === undefined ? {} : { category };
          return { document, id, effectiveFrom, name, amount: euro(amountOf(name, parameters)), facts };
        }),
    );
  return [...new Map(found.map((entry) => [JSON.stringify([entry.name, entry.facts]), entry])).values()];
};

/** The sizes of household for which the thresholds that grow with it are worked out. */
const HOUSEHOLDS = [2, 3, 4, 5];

/** The thresholds that grow by steps with the household, worked out without the library. */
const growingIn = (document: DocumentOnDisk): readonly Deciding[] => {
  const { id, effectiveFrom, parameters, computed, rules } = document;
  return rules.flatMap((rule) =>
    [...new Set(amountsNamedBy(rule))].flatMap((name) => {
      const { percent, of } = computed[name] ?? {};
      const steps = computed[percent as string];
      if (steps === undefined) return [];
      const stated = (parameter: unknown): unknown => parameters[parameter as string]?.value;
      return HOUSEHOLDS.map((householdMembers) => {
        const further = BigInt(Math.max(0, householdMembers - Number(stated(steps.beyond))));
        const share = hundredths(stated(steps.start)) + further * hundredths(stated(steps.plus));
        const amount = euro(shareOf(amountOf(of as string, parameters), share));
        return { document, id, effectiveFrom, name, amount, facts: { householdMembers } };
      });
    }),
  );
};

/** The amount that a worked case must come up to. */
function thresholdsOf({ expect: { figures = {} } }: WorkedCase): readonly unknown[] {
  const { threshold, required } = figures as Readonly<Record<string, Json | undefined>>;
  return [threshold, required?.month as Json | undefined, required?.year as Json | undefined].map(
    (money) => money?.amount,
  );
}

const THRESHOLDS = DOCUMENTS.flatMap((document) => [...decidingIn(document, false), ...growingIn(document)]);

const GUARANTORS = DOCUMENTS.flatMap((document) => decidingIn(document, true));

describe('every amount that decides has a case on each side, in the days of its edition', () => {
  test('there are such amounts in every domain of money', () => {
    const domains = (deciding: readonly Deciding[]): readonly string[] =>
      [...new Set(deciding.map(({ id }) => id))].sort();
    const years = Array.from({ length: 6 }, (_unused, at) => `law/student-means/${2021 + at}-${2022 + at}`);
    expect(domains(THRESHOLDS)).toEqual([
      'guide/family-income',
      'guide/salary/brussels',
      'guide/salary/flanders',
      'guide/salary/wallonia',
      'guide/student-means/2026-2027',
      'law/family-income',
      'law/salary/brussels',
      'law/salary/flanders',
      'law/salary/wallonia',
      ...years,
    ]);
    expect(domains(GUARANTORS)).toEqual(years);
    expect(THRESHOLDS.some(({ facts }) => 'householdMembers' in facts)).toBe(true);
  });

  test.each(THRESHOLDS)('$id from $effectiveFrom: $name, $amount, $facts', ({ document, amount, facts }) => {
    const about = casesOf(document).filter(
      (worked) =>
        thresholdsOf(worked).includes(amount) &&
        Object.entries(facts).every(([name, value]) => (worked.facts as Json)[name] === value),
    );
    const outcomesAt = (margin: string): string[] =>
      about
        .filter(({ expect: { figures } }) => {
          return (figures as { margin?: { amount?: string } | null }).margin?.amount === margin;
        })
        .map(({ expect: { outcome } }) => outcome);
    expect(new Set(outcomesAt('0.00'))).toEqual(new Set(['met']));
    expect(new Set(outcomesAt('-0.01'))).toEqual(new Set(['unmet']));
  });

  test.each(GUARANTORS)('$id from $effectiveFrom: $name, $amount', ({ document, amount }) => {
    const countedAt = (income: string): readonly unknown[] =>
      casesOf(document).flatMap(({ facts, expect: { figures } }) => {
        const { means } = facts as { readonly means: readonly Json[] };
        const { counted = [] } = (figures ?? {}) as { readonly counted?: readonly Json[] };
        return means.flatMap(({ sponsorIncome }, at) =>
          sponsorIncome === income ? (counted[at]?.counted ?? []) : [],
        );
      });
    expect(new Set(countedAt(amount))).toEqual(new Set(['met']));
    expect(new Set(countedAt(euro(cents(amount) - 1n)))).toEqual(new Set(['unmet']));
  });
});

interface FactsSchema {
  readonly properties: Readonly<Record<string, { readonly const?: string }>>;
  readonly required: readonly string[];
}

const { oneOf: DEADLINE_FACTS } = readJson('schemas/deadline-facts.json') as {
  readonly oneOf: readonly FactsSchema[];
};

/** What may be left open in a question about a deadline, besides the day on which the act was done. */
function optionalFactsOf(kind: string | undefined): readonly string[] {
  const schema = DEADLINE_FACTS.find(({ properties }) => properties.kind?.const === kind) as FactsSchema;
  return Object.keys(schema.properties).filter((fact) => ![...schema.required, 'doneOn'].includes(fact));
}

describe('every deadline and every card has a case on each side', () => {
  const subjects = [
    ...new Map(
      DOCUMENTS.filter(({ id }) => /^\w+\/(deadlines|cards)\//.test(id)).map((document) => [
        document.id,
        document,
      ]),
    ).values(),
  ];

  /** Whether a rule of any edition turns on a fact that may be left out. */
  const canBeOpen = (id: string): boolean => {
    if (id.includes('/cards/')) return true;
    const text = JSON.stringify(DOCUMENTS.filter((document) => document.id === id));
    return optionalFactsOf(id.split('/').at(-1)).some((fact) => text.includes(`"${fact}"`));
  };

  test.each(subjects)('$id', (document) => {
    const about = EVERY_CASE.filter((worked) => isAbout(worked, document));
    const outcomes = outcomesOf(about, document);
    const isOpen = canBeOpen(document.id);
    expect(outcomes).toEqual(expect.arrayContaining(['met', 'unmet', ...(isOpen ? ['unknown'] : [])]));
  });
});

describe('every edition of the law has a case on its first day, and on the eve if another goes before', () => {
  const DAY = 86_400_000;
  const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
  // Those on parts of plans have worked cases of their own: test/plan/planItems.test.ts asks for them.
  const LAW = EDITIONS.filter(({ id }) =>
    /^law\/(?!checklist\/|costs\/|residence-count\/|schengen-days$|travel$)/.test(id),
  );
  const editionBefore = ({ id, effectiveFrom }: DocumentOnDisk): DocumentOnDisk | undefined =>
    LAW.find((other) => other.id === id && other.effectiveTo === dayBefore(effectiveFrom));

  test.each(LAW.filter(({ gap }) => gap === undefined))('$id from $effectiveFrom', (document) => {
    const daysOf = (edition: DocumentOnDisk): readonly string[] => casesOf(edition).map(({ asOf }) => asOf);
    expect(daysOf(document)).toContain(document.effectiveFrom);
    const earlier = editionBefore(document);
    if (earlier === undefined || earlier.gap !== undefined) return;
    expect(daysOf(earlier)).toContain(earlier.effectiveTo);
  });

  const gaps = LAW.flatMap((document) =>
    document.gap === undefined ? [] : [{ ...document, gap: document.gap }],
  );

  test.each(gaps)('$id from $effectiveFrom, where no law is known', (document) => {
    const { id, effectiveFrom, effectiveTo, gap } = document;
    const [, domain = ''] = id.split('law/');
    const question = EVERY_CASE.find((worked) => isAbout(worked, document)) as AnyCase;
    const decide = DECIDE[question.evaluator] as (typeof DECIDE)[string];
    for (const asOf of [effectiveFrom, effectiveTo ?? '']) {
      const rules = rulesAsOf(asOf, { rulebook: BOOKS.law });
      expect(() => decide(question.facts as never, rules)).toThrow(
        expect.objectContaining({
          code: 'no-law',
          reason: 'gap',
          gap: expect.objectContaining(gapOf(document)),
        }),
      );
      expect(rules.uncovered.map((entry) => entry.domain)).toContain(domain);
    }
    expect(gap.note).toMatch(/\S/);
    const eve = editionBefore(document) as DocumentOnDisk;
    expect(casesOf(eve).map(({ asOf }) => asOf)).toContain(eve.effectiveTo);
  });
});

/** What is said of a gap when its law is asked for. */
function gapOf({ effectiveFrom: from, effectiveTo: to, gap }: DocumentOnDisk): object {
  return { from, to, note: gap?.note };
}
