import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Shape } from '../facts/arbitraries.js';
import { EVALUATORS, lawDays, lawOf, partly, QUESTIONS } from '../questions.js';
import { caseFiles } from '../workedCases.js';
import { type Asked, askPackage, type Run } from './askPackage.js';

const TIME_ZONES = ['UTC', 'Europe/Brussels', 'America/St_Johns', 'Asia/Tokyo', 'Pacific/Kiritimati'];
const LOCALES = ['en_US', 'tr_TR', 'ar_EG'];

/** Every third worked case, and others made up at random, always the same. */
const QUESTIONS_ASKED: readonly Asked[] = [
  ...caseFiles()
    .flatMap(({ cases }) => cases)
    .filter((_worked, index) => index % 3 === 0),
  ...(Object.keys(EVALUATORS) as Shape['name'][]).flatMap((evaluator) =>
    fc
      .sample(fc.tuple(partly(QUESTIONS[evaluator]), lawDays), { numRuns: 30, seed: 2026 })
      .map(([{ partial }, asOf]) => ({ evaluator, asOf, facts: partial }))
      .filter(({ asOf, facts }) => isAnswered(evaluator, asOf, facts)),
  ),
];

function isAnswered(evaluator: Shape['name'], asOf: string, facts: object): boolean {
  try {
    return EVALUATORS[evaluator].decide(facts as never, lawOf(asOf)) !== undefined;
  } catch {
    return false;
  }
}

/** Each zone in some language, and Brussels in all of them. */
const PLACES = TIME_ZONES.flatMap((timeZone, index) =>
  LOCALES.filter((_locale, at) => timeZone === 'Europe/Brussels' || at === index % LOCALES.length).map(
    (locale) => ({
      timeZone,
      locale,
    }),
  ),
);

let first: Run;
const runs = new Map<string, Run>();

beforeAll(async () => {
  expect(QUESTIONS_ASKED.length).toBeGreaterThan(200);
  first = await askPackage(QUESTIONS_ASKED, { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
  // A few at a time: each is a process.
  for (let start = 0; start < PLACES.length; start += 3) {
    await Promise.all(
      PLACES.slice(start, start + 3).map(async ({ timeZone, locale }) => {
        const name = `${locale}.UTF-8`;
        const run = await askPackage(QUESTIONS_ASKED, {
          TZ: timeZone,
          LC_ALL: name,
          LANG: name,
          LANGUAGE: locale,
        });
        runs.set(`${timeZone} ${locale}`, run);
      }),
    );
  }
}, 120_000);

test('the answers differ from each other, so that there is something to compare', () => {
  expect(new Set(first.answers.map(({ answer }) => answer)).size).toBeGreaterThan(150);
});

test.each(PLACES)(
  'in $timeZone, in $locale, every answer is the same, byte for byte',
  ({ timeZone, locale }) => {
    const run = runs.get(`${timeZone} ${locale}`);
    // The runtime did see the other zone and the other language.
    expect([run?.timeZone, run?.locale]).toEqual([timeZone, locale.replace('_', '-')]);
    expect(run?.answers).toEqual(first.answers);
  },
);

test('the order of keys, and the module format, change nothing', () => {
  for (const { esm, cjs, reordered } of first.answers) {
    expect(cjs).toBe(esm);
    expect(reordered).toBe(esm);
  }
});
