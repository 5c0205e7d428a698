import { describe, expect, test } from 'vitest';
import { assess } from '../../src/plan/assess.js';
import type { Plan, PlanItem } from '../../src/plan/plan.js';
import { type RulebookName, shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { ENGLISH } from '../../src/text/english.js';
import { fillIn, placeholdersOf } from '../../src/text/fillIn.js';
import { readJson } from '../rules/aDocument.js';
import { documents } from './codes.js';

const KINDS = ['step', 'document', 'cost', 'statement'];

/** The key of the text of every item that a document can give. */
const CODES = new Set([
  ...documents().flatMap(({ rules }) =>
    rules
      .filter(({ event }) => KINDS.includes(event.type))
      .map(({ event }) => `${event.type}.${event.params?.code}`),
  ),
  ...documents().flatMap(({ rules }) =>
    rules.flatMap(({ event }) => (event.params?.notes ?? []).map((code) => `note.${code}`)),
  ),
  'language.administration-language',
]);

interface Worked {
  readonly rulebook: RulebookName;
  readonly asOf: string;
  readonly caseFile: object;
}

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

const listed = ({
  procedure,
  checklist,
  costs,
  languages,
  travel,
}: Plan): readonly (readonly [string, PlanItem])[] =>
  [
    ...procedure.map((item) => [`step.${item.code}`, item] as const),
    ...checklist.map((item) => [`document.${item.code}`, item] as const),
    ...costs.map((item) => [`cost.${item.code}`, item] as const),
    ...languages.map((item) => [`language.${item.code}`, item] as const),
    ...travel.statements.map((item) => [`statement.${item.code}`, item] as const),
  ].flatMap(
    ([key, item]) => [[key, item], ...item.notes.map((code) => [`note.${code}`, item] as const)] as const,
  );

const SAID = ['guide', 'law']
  .flatMap((name) => readJson(`fixtures/plan-items/${name}.json`) as readonly Worked[])
  .flatMap(({ caseFile, asOf, rulebook }) => listed(assess(caseFile, { asOf, rulebook: BOOKS[rulebook] })));

describe('the texts of what a plan lists', () => {
  test('are there for every item of the documents, and for nothing else', () => {
    expect(Object.keys(ENGLISH.items).sort()).toEqual([...CODES].sort());
  });

  test('are all said in some worked case', () => {
    const said = new Set(SAID.map(([key]) => key));
    expect([...CODES].filter((key) => !said.has(key))).toEqual([]);
  });

  test.each([...CODES])('%s: is filled in whole, and every placeholder is given in some case', (key) => {
    const text = ENGLISH.items[key] ?? '';
    const items = SAID.filter(([said]) => said === key).map(([, item]) => item);
    for (const { name } of placeholdersOf(text)) {
      expect(
        items.some(({ params }) => Object.hasOwn(params, name)),
        name,
      ).toBe(true);
    }
    for (const { params } of items) {
      const filled = fillIn(text, params, ENGLISH);
      expect(filled).not.toMatch(/[{}[\]]|undefined|NaN|null| {2}/);
      expect(filled).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('write figures with their units, and names of regions and languages', () => {
    const texts = SAID.map(([key, { params }]) => fillIn(ENGLISH.items[key] ?? '', params, ENGLISH));
    for (const text of [
      'The administration of Brussels works in French and Dutch.',
      'The administration works in languages that depend on the region of the commune.',
      'Fee of the visa D: €250.00.',
      'Card made urgently, at the commune: about €120.00 to €150.00; it is then made in 2 days to 3 days.',
      'With a valid card you may stay in other Schengen states for 90 days in any 180 days.',
    ]) {
      expect(texts).toContain(text);
    }
  });
});
