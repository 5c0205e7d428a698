import { describe, expect, test } from 'vitest';
import type { Warning } from '../../src/rules/ruleSet.js';
import { describeCode } from '../../src/text/describeCode.js';
import { ENGLISH } from '../../src/text/english.js';
import { type Params, placeholdersOf } from '../../src/text/fillIn.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { warningParams } from '../../src/text/warningParams.js';
import { answers } from './answers.js';
import { codesOfDocuments, codesOfEvaluators } from './codes.js';

/** What every language must have a text for. */
const CODES = new Set([...codesOfEvaluators(), ...codesOfDocuments()]);

interface Said {
  readonly code: string;
  readonly params: Params;
}

const ANSWERS = answers().map(({ answer }) => answer);
const AS_OF_TODAY: Warning = { code: 'as-of-today', params: { asOf: '2026-11-24' } };
const NO_CARD: Warning = { code: 'no-law-for-card', params: { domain: 'cards/h', reason: 'gap' } };

const REASONS: readonly Said[] = ANSWERS.flatMap((answer) => [
  ...answer.reasons,
  ...(answer.evaluator === 'cards' ? answer.figures.cards.flatMap(({ reasons }) => reasons) : []),
]);

const WARNINGS: readonly Said[] = [...ANSWERS.flatMap(({ warnings }) => warnings), AS_OF_TODAY, NO_CARD].map(
  (warning) => ({ code: warning.code, params: warningParams(warning, ENGLISH) }),
);

/** What the shipped documents and the facts of today never bring about. */
const NEVER_SEEN: readonly string[] = [];

describe('codes', () => {
  test('every code that evaluators or documents can give has a text, and every text such a code', () => {
    const texts = [...Object.keys(ENGLISH.reasons), ...Object.keys(ENGLISH.warnings)];
    expect(texts.sort()).toEqual([...CODES].sort());
  });

  test('what evaluators say was found by reading them and the documents', () => {
    const said = new Set([...REASONS, ...WARNINGS].map(({ code }) => code));
    expect([...said].filter((code) => !CODES.has(code))).toEqual([]);
    expect([...CODES].filter((code) => !said.has(code)).sort()).toEqual([...NEVER_SEEN].sort());
  });
});

const TEXTS = Object.values(LANGUAGES).flatMap((language) => [
  { tag: language.tag, language, what: 'reasons', messages: language.reasons, said: REASONS },
  { tag: language.tag, language, what: 'warnings', messages: language.warnings, said: WARNINGS },
]);

describe.each(TEXTS)('the texts of $what, $tag', ({ language, messages, said }) => {
  test('are there for all that is said', () => {
    expect(said.filter(({ code }) => !Object.hasOwn(messages, code))).toEqual([]);
  });

  test.each(Object.keys(messages))('%s: asks only for what is given with it', (code) => {
    const instances = said.filter((each) => each.code === code);
    for (const { name, isOptional } of placeholdersOf(messages[code] ?? '')) {
      for (const { params } of isOptional ? [] : instances) {
        expect(params[name] ?? undefined, `${name} in ${JSON.stringify(params)}`).toBeDefined();
      }
      const isKnown = instances.length === 0 || instances.some(({ params }) => Object.hasOwn(params, name));
      expect(isKnown, `${name} is given with no ${code}`).toBe(true);
    }
  });

  test.each(Object.keys(messages))('%s: leaves no placeholder and no code without a name', (code) => {
    for (const { params } of said.filter((each) => each.code === code)) {
      const text = describeCode(messages, code, params, language);
      expect(text.replaceAll(/\w+\[\d+\]/g, '')).not.toMatch(/[{}[\]]|undefined|NaN/);
      for (const { name, format } of placeholdersOf(messages[code] ?? '')) {
        const [kind, section = ''] = format.split('.');
        const values = [params[name] ?? []].flat();
        const known = language.names[kind === 'fact' ? 'fact' : section] ?? {};
        if (kind === 'name') for (const value of values) expect(Object.keys(known)).toContain(value);
        if (kind === 'count') expect(Object.keys(language.units)).toContain(section);
      }
    }
  });
});
