import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { assess } from '../../src/plan/assess.js';
import type { Check, Cost, Plan } from '../../src/plan/plan.js';
import type { RulebookName } from '../../src/rules/shippedRulebook.js';

/** A plan in short, as the files in `fixtures/plans` have it. */
interface Expected {
  readonly title: string;
  readonly claims: readonly string[];
  readonly rulebook: RulebookName;
  readonly asOf: string;
  readonly plan: object;
}

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('fixtures/cases/', ROOT);

function json<T>(path: string, base = FOLDER): T {
  return JSON.parse(readFileSync(new URL(path, base), 'utf8')) as T;
}

const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.slice(0, -5),
    file: json<CaseFile>(file),
    expected: json<Expected>(`../plans/${file}`),
  }));

/** Takes the keys of a record that say something. */
function some(record: object, keys: readonly string[]): object {
  const pick = keys.map((key) => [key, Reflect.get(record, key)] as const);
  return Object.fromEntries(pick.filter(([, value]) => value !== null && value !== undefined));
}

/** What applies for certain under its code, what may apply with a question mark behind it. */
function told({ code, outcome }: { readonly code: string; readonly outcome: string }): string {
  return outcome === 'met' ? code : `${code}?`;
}

function checkInShort({ check, about, outcome, missing, determination }: Check): object {
  const asked = missing.length === 0 ? {} : { missing };
  if (determination === null) return { check, about, outcome, ...asked };
  if (determination.evaluator === 'student-means') {
    const { required, shortfall } = determination.figures;
    return {
      check,
      about,
      outcome,
      ...asked,
      threshold: required.month.amount,
      shortfall: shortfall?.month.amount ?? null,
    };
  }
  const { threshold, margin } = determination.figures;
  return {
    check,
    about,
    outcome,
    ...asked,
    threshold: threshold?.amount ?? null,
    margin: margin?.amount ?? null,
  };
}

function inShort(plan: Plan): object {
  const { routes, checks, deadlines, procedure, checklist, costs, costTotals, languages, travel } = plan;
  return {
    routes: Object.fromEntries(
      routes.map(({ route, outcome, offer }) => [
        route,
        offer === null || outcome === 'unmet' ? outcome : `${outcome} with ${offer}`,
      ]),
    ),
    checks: checks.map(checkInShort),
    deadlines: deadlines.map(({ about, determination: { figures } }) => ({
      kind: figures.kind,
      about,
      ...some(figures, ['state', 'opensOn', 'dueOn', 'safeDueOn', 'latestDueOn']),
    })),
    procedure: procedure.map((step) => ({
      code: step.code,
      ...some(step, ['beginsFrom', 'endsFrom', 'endsBy']),
    })),
    checklist: checklist.map(told),
    costs: costs.map((cost) => ({ code: told(cost), ...some(cost, ['least', 'most']) })),
    costTotals: costTotals.map(
      ({ route, least, most, incomplete }) =>
        `${route}: ${least === null ? 'not known' : `${least} to ${most}${incomplete ? ' and more' : ''}`}`,
    ),
    languages: languages.map(({ params, missing }) => params.languages ?? missing),
    travel: {
      statements: travel.statements.map(told),
      count: travel.count && some(travel.count, ['windowFrom', 'usedDays', 'leftDays', 'stayUntil']),
    },
    residence: plan.residence.map((track) => ({
      track: track.track,
      outcome: track.outcome,
      ...some(track, ['countsFrom', 'earliestOn', 'latestOn']),
    })),
    registerNumber: plan.registerNumber?.outcome ?? null,
    firstQuestion: plan.questions[0]?.path ?? null,
    changes: plan.changes.map(({ of, code, path, to, until }) => ({
      opens: of.about === null ? of.name : `${of.name} of ${of.about}`,
      code,
      path,
      to,
      ...some({ until }, ['until']),
    })),
  };
}

/** The documents of rules as they stand on disk, by id and first day. */
const DOCUMENTS = new Map(
  json<
    readonly {
      readonly id: string;
      readonly effectiveFrom: string;
      readonly revision: number;
      readonly path: string;
    }[]
  >('rules/manifest.json', ROOT).map(({ id, effectiveFrom, revision, path }) => [
    `${id} ${effectiveFrom} ${revision}`,
    path,
  ]),
);

interface Parameter {
  readonly value?: string | number;
  readonly percent?: string;
  readonly times?: string;
  readonly of?: string;
  readonly sum?: readonly string[];
  readonly unit: string;
}

/** Works out the parameters of a document by arithmetic of its own, amounts in cents. */
function figuresOf(path: string): readonly { readonly value: number; readonly unit: string }[] {
  const { parameters } = json<{ readonly parameters: Readonly<Record<string, Parameter>> }>(path, ROOT);
  const amountOf = (name: string): number => {
    const { value, percent, times, of = '', sum, unit } = parameters[name] as Parameter;
    if (sum !== undefined) return sum.reduce((total, part) => total + amountOf(part), 0);
    // Percentages are kept in hundredths, as amounts are.
    if (percent !== undefined) return Math.round((amountOf(of) * amountOf(percent)) / 10_000);
    if (times !== undefined) return amountOf(of) * amountOf(times);
    return unit.startsWith('EUR') || unit === 'percent' ? Math.round(Number(value) * 100) : Number(value);
  };
  return Object.keys(parameters).map((name) => ({
    value: amountOf(name),
    unit: (parameters[name] as Parameter).unit,
  }));
}

function figuresBehind(plan: Plan): readonly { readonly value: number; readonly unit: string }[] {
  return plan.documents.flatMap(({ id, effectiveFrom, revision }) =>
    figuresOf(DOCUMENTS.get(`${id} ${effectiveFrom} ${revision}`) as string),
  );
}

const cents = (amount: string): number => Math.round(Number(amount) * 100);

describe.each(CASES)('$name', ({ file, expected }) => {
  const plan = assess(file, { asOf: expected.asOf, rulebook: expected.rulebook });
  const figures = figuresBehind(plan);
  const amounts = new Set(figures.filter(({ unit }) => unit.startsWith('EUR')).map(({ value }) => value));
  const counts = (unit: string): ReadonlySet<number> =>
    new Set(figures.filter((figure) => figure.unit === unit).map(({ value }) => value));

  test('has the plan that was worked out', () => {
    expect(inShort(plan)).toEqual(expected.plan);
  });

  test('asks for no amount that the rules do not have', () => {
    const thresholds = plan.checks.flatMap(({ determination }): readonly string[] => {
      if (determination === null) return [];
      if (determination.evaluator === 'student-means') return [determination.figures.required.month.amount];
      const { threshold } = determination.figures;
      return threshold === null ? [] : [threshold.amount];
    });
    // The percentage of a household is a step for each further member: worked out from the base and the points.
    const points = [...counts('percent')].map((percent) => percent / 100);
    const bases = [...amounts].flatMap((base) =>
      points.flatMap((start) =>
        points.flatMap((step) =>
          [0, 1, 2, 3, 4, 5].map((more) => Math.round((base * (start + more * step)) / 100)),
        ),
      ),
    );
    const known = new Set([...amounts, ...bases]);
    expect(thresholds.filter((threshold) => !known.has(cents(threshold)))).toEqual([]);
    const costs = plan.costs.flatMap(({ least, most }) => [least, most].flatMap((amount) => amount ?? []));
    expect(costs.filter((cost) => Number(cost) !== 0 && !amounts.has(cents(cost)))).toEqual([]);
  });

  test('takes each margin from its threshold', () => {
    for (const { determination } of plan.checks) {
      if (determination?.evaluator !== 'salary') continue;
      const { threshold, salary, margin } = determination.figures;
      if (threshold === null || salary === null) continue;
      expect(cents(margin?.amount ?? '')).toBe(cents(salary.amount) - cents(threshold.amount));
    }
  });

  test('adds up the costs of each route', () => {
    for (const { route, least, most } of plan.costTotals) {
      const of = plan.costs.filter(({ routes }) => routes.includes(route));
      const amounts = of.flatMap((cost) => [cost.least, cost.most]).filter((amount) => amount !== null);
      expect([least === null, most === null]).toEqual([amounts.length === 0, amounts.length === 0]);
      if (least === null || most === null) continue;
      const sum = (costs: readonly Cost[], end: 'least' | 'most'): number =>
        costs.reduce((total, cost) => total + cents(cost[end] ?? '0'), 0);
      // Of costs that exclude each other one alone is paid, so that the totals lie within these bounds.
      expect(cents(least)).toBeGreaterThanOrEqual(
        sum(
          of.filter(({ outcome }) => outcome === 'met'),
          'least',
        ),
      );
      expect(cents(most)).toBeLessThanOrEqual(sum(of, 'most'));
      expect(cents(least)).toBeLessThanOrEqual(cents(most));
    }
  });

  test('counts days and years as the rules have them', () => {
    const { count } = plan.travel;
    if (count !== null) {
      expect(counts('days')).toContain(count.allowedDays);
      expect(counts('days')).toContain(count.windowDays);
    }
    for (const { required } of plan.residence) expect(counts(required.unit)).toContain(required.value);
    for (const { validity, leadsTo } of plan.routes) {
      const periods = [
        validity?.period,
        validity?.contractMargin,
        validity?.plasticRenewal,
        ...leadsTo.map(({ after }) => after),
      ];
      for (const period of periods) if (period) expect(counts(period.unit)).toContain(period.value);
    }
    for (const { usually } of plan.procedure) {
      for (const period of [usually?.least, usually?.most])
        if (period) expect(counts(period.unit)).toContain(period.value);
    }
  });

  test('is a case file of its own, named as its file', () => {
    expect(file.reference).toBeDefined();
    expect(expected.claims.length).toBeGreaterThan(0);
  });
});

/** The two names that a status has in the rulebooks, and cards under the name of the guide. */
const RENAMED: Readonly<Record<string, string>> = { K: 'C', L: 'D' };

test('the worked cases open every route of both rulebooks', () => {
  const plans = CASES.map(({ file, expected }) =>
    assess(file, { asOf: expected.asOf, rulebook: expected.rulebook }),
  );
  const named = (routes: Plan['routes']): readonly string[] =>
    routes.map(({ route }) => RENAMED[route] ?? route);
  const open = plans.flatMap(({ routes }) => named(routes.filter(({ outcome }) => outcome === 'met')));
  const all = plans.flatMap(({ routes }) => named(routes));
  expect([...new Set(open)].sort()).toEqual([...new Set(all)].sort());
});

test.each(['C1', 'C2', 'C3', 'C4'])('%s of the guide is one of them', (claim) => {
  expect(CASES.filter(({ expected }) => expected.claims.includes(claim))).toHaveLength(1);
});
