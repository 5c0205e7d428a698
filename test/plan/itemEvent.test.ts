import { describe, expect, test } from 'vitest';
import { assess } from '../../src/plan/assess.js';
import { hashed } from '../../src/rules/hashed.js';
import { openRulebook } from '../../src/rules/rulebook.js';
import type { Json, RuleDocument } from '../../src/rules/ruleDocument.js';
import { CALENDAR, NATIONALITY_GROUPS } from '../../src/rules/shippedDocuments.js';
import { readJson } from '../rules/aDocument.js';

const CARDS = readJson('rules/guide/cards/a/2026-01-01.json') as RuleDocument;
const COSTS = readJson('rules/guide/costs/2026-01-01.json') as RuleDocument;
const CASE = { person: { nationality: 'IN' }, plans: { urgentCard: false } } as const;

/** The plan under documents of which the first rule on costs has another event. */
function planWith(params: { readonly [key: string]: Json }, asOf = '2026-11-24'): unknown {
  const [first, ...rest] = COSTS.rules;
  const rules = first === undefined ? [] : [{ ...first, event: { type: 'cost', params } }, ...rest];
  const documents = [CARDS, { ...COSTS, rules }].map(hashed);
  return assess(CASE, { asOf, rulebook: openRulebook('guide', documents, CALENDAR, NATIONALITY_GROUPS) });
}

const refusal = (path: string, expected: RegExp): object =>
  expect.objectContaining({
    code: 'bad-rule-document',
    problems: [expect.objectContaining({ path, expected: expect.stringMatching(expected) })],
  });

describe('the event of a rule on a plan', () => {
  test('is taken when its figures are there', () => {
    expect(planWith({ code: 'visa-d-fee', least: 'visaDFee', most: 'visaDFee' })).toMatchObject({
      costs: expect.arrayContaining([expect.objectContaining({ code: 'visa-d-fee', least: '180.00' })]),
    });
  });

  test.each([
    ['rules[0].event.params.code', /./, { least: 'visaDFee' }],
    ['rules[0].event.params.least', /a parameter in EUR/, { code: 'visa-d-fee', least: 'visaDfee' }],
    ['rules[0].event.params.most', /a parameter in EUR/, { code: 'visa-d-fee', most: 'urgentDaysMost' }],
    ['rules[0].event.params.figures[1]', /a parameter/, { code: 'visa-d-fee', figures: ['visaDFee', 'fee'] }],
    ['rules[0].event.params.amount', /./, { code: 'visa-d-fee', amount: 'visaDFee' }],
  ] as const)('is refused at %s', (path, expected, params) => {
    expect(() => planWith(params)).toThrow(refusal(path, expected));
  });
});

describe('a part that the rulebook knows nothing of', () => {
  test('is told once, and a part with law on other days with its reason', () => {
    const plan = planWith({ code: 'visa-d-fee' }) as {
      uncovered: readonly { domain: string; reason: string }[];
    };
    const told = plan.uncovered.filter(({ domain }) => /^(?:procedure|checklist|costs|travel)/.test(domain));
    expect(told).toEqual([
      { domain: 'procedure', reason: 'not-covered' },
      { domain: 'checklist', reason: 'not-covered' },
      { domain: 'travel', reason: 'not-covered' },
    ]);
  });
});
