import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan, PlanItem } from '../../src/plan/plan.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { type RulebookName, shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { editionsOf, readJson } from '../rules/aDocument.js';

/** A case and what its plan lists, worked out by hand from the guide or from the sources of the law. */
interface WorkedPlan {
  readonly name: string;
  readonly claim: string;
  readonly rulebook: RulebookName;
  readonly asOf: string;
  readonly caseFile: CaseFile;
  readonly expect: {
    /** By kind and code every item of that code, as far as it is said; `null` where only the rest is looked at. */
    readonly items: Readonly<Record<string, readonly object[] | null>>;
    /** By route the least, the most, and whether something is missing. */
    readonly totals?: Readonly<Record<string, readonly [string | null, string | null, boolean]>>;
    readonly uncovered?: readonly string[];
    readonly uncoveredIncludes?: readonly (readonly [string, string])[];
    /** The ground and the amount of the federal contribution, by route. */
    readonly ground?: Readonly<Record<string, readonly [string, string]>>;
  };
}

const CASES = ['guide', 'law'].flatMap(
  (name) => readJson(`fixtures/plan-items/${name}.json`) as readonly WorkedPlan[],
);

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

const KINDS: Readonly<Record<string, (plan: Plan) => readonly PlanItem[]>> = {
  step: ({ procedure }) => procedure,
  document: ({ checklist }) => checklist,
  cost: ({ costs }) => costs,
  language: ({ languages }) => languages,
  statement: ({ travel }) => travel.statements,
};

function itemsOf(plan: Plan, name: string): readonly PlanItem[] {
  const [kind = '', code] = name.split('.');
  return (KINDS[kind]?.(plan) ?? []).filter((item) => item.code === code);
}

const planOf = ({ caseFile, asOf, rulebook }: WorkedPlan): Plan =>
  assess(caseFile, { asOf, rulebook: BOOKS[rulebook] });

describe('worked cases on what a plan lists', () => {
  test.each(
    CASES.map((worked) => [worked.rulebook, worked.claim, worked.asOf, worked.name, worked] as const),
  )('%s, %s, %s: %s', (_rulebook, _claim, _asOf, _name, worked) => {
    const plan = planOf(worked);
    const { items, totals = {}, uncovered, uncoveredIncludes, ground = {} } = worked.expect;
    for (const [name, expected] of Object.entries(items)) {
      if (expected !== null) expect(itemsOf(plan, name), name).toMatchObject(expected);
    }
    for (const [route, [least, most, incomplete]] of Object.entries(totals)) {
      expect(plan.costTotals.find((total) => total.route === route)).toEqual({
        route,
        least,
        most,
        incomplete,
      });
    }
    for (const [route, [name, amount]] of Object.entries(ground)) {
      const paid = itemsOf(plan, 'cost.federal-contribution').filter(({ routes }) => routes.includes(route));
      expect(paid.map(({ params }) => params)).toEqual([{ ground: name, amount }]);
    }
    const parts = plan.uncovered.map(({ domain, reason }) => [domain, reason]);
    if (uncovered !== undefined) expect(parts).toEqual(uncovered);
    expect(parts).toEqual(expect.arrayContaining([...(uncoveredIncludes ?? [])]));
  });

  test.each([
    'G1',
    'G4',
    'G7',
    'G9',
    'G10',
    'G11',
    'G21',
    'G22',
    'G28',
    'G29',
    'G30',
    'G31',
    'G32',
    'G33',
    'G35',
    'C4',
  ])('prove claim %s', (claim) => {
    expect(CASES.some((worked) => worked.claim === claim && worked.rulebook === 'guide')).toBe(true);
  });
});

/** The documents of the parts of a plan. */
const DOCUMENTS = Object.values(BOOKS)
  .flatMap(editionsOf)
  .map(({ document }) => document)
  .filter(({ id }) => /^\w+\/(?:procedure|checklist|costs|travel)(?:\/|$)/.test(id));

const DAY = 86_400_000;
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

const KIND_OF_EVENT: Readonly<Record<string, string>> = {
  step: 'step',
  document: 'document',
  cost: 'cost',
  statement: 'statement',
};

/** The names of the items that a document can give. */
const namesOf = ({ rules }: RuleDocument): readonly string[] =>
  rules.flatMap(({ event }) => {
    const kind = KIND_OF_EVENT[event.type];
    return kind === undefined ? [] : [`${kind}.${event.params?.code as string}`];
  });

describe('every document', () => {
  test('is looked at', () => {
    expect(DOCUMENTS.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'guide/procedure',
        'guide/checklist',
        'guide/costs',
        'guide/travel',
        'law/travel',
      ]),
    );
  });

  test.each(DOCUMENTS.map((document) => [document.id, document.effectiveFrom, document] as const))(
    '%s from %s has worked cases on its first day, on the eve, and on both sides of every item',
    (id, effectiveFrom, document) => {
      const rulebook = id.split('/')[0];
      const names = namesOf(document);
      const about = CASES.filter(
        (worked) =>
          worked.rulebook === rulebook && names.some((name) => worked.expect.items[name] !== undefined),
      );
      const days = about.map(({ asOf }) => asOf);
      expect(days).toContain(effectiveFrom);
      const before = DOCUMENTS.find(
        (other) => other.id === id && other.effectiveTo === dayBefore(effectiveFrom),
      );
      if (before !== undefined) expect(days).toContain(before.effectiveTo);
      const said = names.flatMap((name) => about.flatMap(({ expect: { items } }) => items[name] ?? []));
      expect(said.length).toBeGreaterThan(0);
      const silent = names.filter(
        (name) => !about.some(({ expect: { items } }) => (items[name] ?? []).length > 0),
      );
      expect(silent).toEqual([]);
    },
  );
});
