import { expect, test } from 'vitest';
import {
  decideSalary,
  FactsError,
  openRulebook,
  type RuleSet,
  rulesAsOf,
  shippedRulebook,
} from '../../src/index.js';
import { guideSalaryFlandersFrom20260101, hashed, RuleDocumentError } from '../../src/rules/documents.js';
import type { CalendarDocument, NationalityGroupsDocument } from '../../src/rules/supportingData.js';
import { type LooseJson, readJson, refusal } from './aDocument.js';

const FACTS = {
  region: 'flanders',
  category: 'highly-qualified',
  grossSalary: { amount: '12000.00', per: 'year' },
  birthDate: '1985-01-01',
} as const;

const calendar = (): CalendarDocument => readJson('rules/calendar.json') as CalendarDocument;
const groups = (): NationalityGroupsDocument =>
  readJson('rules/nationality-groups.json') as NationalityGroupsDocument;

test('a published document cannot be changed', () => {
  const { parameters } = guideSalaryFlandersFrom20260101 as LooseJson;
  expect(() => {
    parameters.highlyQualified.value = '1234.56';
  }).toThrow(TypeError);
  expect(decideSalary(FACTS, rulesAsOf('2026-11-24')).outcome).toBe('unmet');
});

test('a document that has not the hash that was given with it opens no rulebook', () => {
  const own = hashed(guideSalaryFlandersFrom20260101);
  const document: LooseJson = structuredClone(own.document);
  document.parameters.highlyQualified.value = '1234.56';
  const error = refusal(() => openRulebook('guide', [{ document, hash: own.hash }], calendar(), groups()));
  expect(error).toBeInstanceOf(RuleDocumentError);
  expect(error.document).toBe('guide/salary/flanders');
  expect(error.problems).toEqual([
    {
      path: '',
      expected: `a document whose hash is ${own.hash}`,
      received: `one whose hash is ${hashed(document).hash}`,
    },
  ]);
});

test('what is changed after a rulebook was opened with it decides nothing', () => {
  const [document, week, members]: LooseJson[] = [
    structuredClone(guideSalaryFlandersFrom20260101),
    calendar(),
    groups(),
  ];
  const given = [hashed(document)];
  const rulebook = openRulebook('guide', given, week, members);
  const before = decideSalary(FACTS, rulesAsOf('2026-11-24', { rulebook }));
  document.parameters.highlyQualified.value = '1234.56';
  document.effectiveFrom = '2199-01-01';
  given.pop();
  week.holidays.length = 0;
  members.groups = {};
  expect(decideSalary(FACTS, rulesAsOf('2026-11-24', { rulebook }))).toEqual(before);
  expect(before.documents[0]?.hash).toBe(hashed(guideSalaryFlandersFrom20260101).hash);
});

test('nothing but what they say of themselves can be reached from a rulebook or from rules', () => {
  const rulebook = shippedRulebook('guide');
  const rules = rulesAsOf('2026-11-24', { rulebook });
  const said = ['rulebook', 'asOf', 'knownOn', 'documents', 'warnings', 'uncovered'];
  expect([Reflect.ownKeys(rulebook), Reflect.ownKeys(rules)]).toEqual([['name'], said]);
  for (const held of [rulebook, rules]) {
    expect(Object.isFrozen(held)).toBe(true);
    expect(Reflect.ownKeys(Object.getPrototypeOf(held))).toEqual([]);
    expect(held.constructor).toBe(Object);
  }
});

test('what only looks like rules or a rulebook is refused', () => {
  const rules = rulesAsOf('2026-11-24');
  for (const wrong of [
    { ...rules },
    Object.create(rules),
    shippedRulebook('guide'),
    null,
    undefined,
    'law',
  ]) {
    expect(() => decideSalary(FACTS, wrong as RuleSet)).toThrow(FactsError);
    expect(() => decideSalary(FACTS, wrong as RuleSet)).toThrow(
      'rules: expected the law of a day, as rulesAsOf',
    );
  }
  const rulebook = { ...shippedRulebook('guide') } as never;
  expect(() => rulesAsOf('2026-11-24', { rulebook })).toThrow('rulebook: expected one of guide, law');
});
