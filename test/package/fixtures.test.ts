import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVALUATORS, lawOf } from '../questions.js';
import { type Answer, caseFiles, verify } from '../workedCases.js';
import { type Answers, askPackage } from './askPackage.js';

const FILES = caseFiles();
const CASES = FILES.flatMap(({ cases }) => cases);

/** The answers of the built package, by the place of their case in {@link CASES}. */
let answers: readonly Answers[] = [];

beforeAll(async () => {
  ({ answers } = await askPackage(CASES));
}, 60_000);

describe.each(FILES)('$path, asked of the built package', ({ cases }) => {
  for (const worked of cases) {
    test(`${worked.claim}, ${worked.asOf}: ${worked.name}`, () => {
      const { answer, esm, cjs, reordered } = answers[CASES.indexOf(worked)] as Answers;
      verify(JSON.parse(answer) as Answer, worked);
      expect(cjs).toBe(esm);
      expect(reordered).toBe(esm);
      const { decide, explain } = EVALUATORS[worked.evaluator as keyof typeof EVALUATORS];
      expect(answer).toBe(JSON.stringify(decide(worked.facts as never, lawOf(worked.asOf))));
      const explanation = JSON.stringify(explain(worked.facts as never, lawOf(worked.asOf)));
      expect(esm).toBe(createHash('sha256').update(explanation).digest('hex'));
    });
  }
});
