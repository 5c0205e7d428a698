import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/text/english.js';
import { placeholdersOf } from '../../src/text/fillIn.js';
import { documents } from './codes.js';

const RULES = documents()
  .filter(({ id }) => id.includes('/residence-count/'))
  .flatMap(({ rules }) => rules.map(({ event }) => event));

interface Params {
  readonly code?: string;
  readonly open?: string;
  readonly warnings?: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

const paramsOf = (type: string): readonly Params[] =>
  RULES.filter((event) => event.type === type).map(({ params = {} }) => params as Params);

const WARNINGS = paramsOf('track').flatMap(({ warnings = [] }) => warnings);

/** Every key that a plan can ask for. */
const KEYS = new Set([
  ...paramsOf('counts')
    .flatMap(({ code, open }) => [code, open].flatMap((each) => each ?? []))
    .map((code) => `period.${code}`),
  'period.not-said',
  'period.depends-on-missing',
  ...WARNINGS.map(({ code }) => `warning.${code}`),
  ...paramsOf('track-warning').map(({ code }) => `warning.${code}`),
]);

test('every code of a count of years has a text, and every text such a code', () => {
  expect(KEYS.size).toBeGreaterThan(20);
  expect(Object.keys(ENGLISH.residence).sort()).toEqual([...KEYS].sort());
});

test('the texts ask only for what is given with them', () => {
  for (const [key, text] of Object.entries(ENGLISH.residence)) {
    const given = WARNINGS.filter(({ code }) => key === `warning.${code}`);
    for (const { name } of placeholdersOf(text)) {
      expect(given.length, key).toBeGreaterThan(0);
      for (const { params } of given) expect(Object.keys(params), key).toContain(name);
    }
  }
});
