import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { answerTypeOf } from '../../src/plan/answerTypeOf.js';
import { ANSWER_TYPES } from '../../src/plan/answerTypes.js';
import { assessUnder } from '../../src/plan/assess.js';
import type { Plan, Question } from '../../src/plan/plan.js';
import { undecidedIn } from '../../src/plan/undecidedIn.js';
import { withAnswer } from '../../src/plan/withAnswer.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { answersOf } from './answers.js';

const RULES: readonly RuleSet[] = (['guide', 'law'] as const).flatMap((rulebook) =>
  ['2026-11-24', '2026-07-01', '2027-02-15'].map((asOf) => rulesAsOf(asOf, { rulebook })),
);

const rules = fc.constantFrom(...RULES);

type Draw = fc.GeneratorValue;

/** Asks for a plan; `undefined` when what is known contradicts itself. */
function planOf(file: CaseFile, law: RuleSet): Plan | undefined {
  try {
    return assessUnder(file, law);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'bad-facts') return undefined;
    throw error;
  }
}

/** A case file of which some things are known. */
function someCase(draw: Draw, law: RuleSet): CaseFile {
  const paths = draw(() =>
    fc.subarray(Object.keys(ANSWER_TYPES).filter((path) => answerTypeOf(path).type !== 'text')),
  );
  return paths.reduce<CaseFile>(
    (file, path) => {
      const next = withAnswer(
        file,
        path,
        draw(() => answersOf(answerTypeOf(path))),
      );
      return planOf(next, law) === undefined ? file : next;
    },
    draw(() =>
      fc.constantFrom<CaseFile>(
        {},
        { stay: { card: null } },
        { jobOffers: [] },
        { person: { criminalRecord: null } },
      ),
    ),
  );
}

/** Answers a question, at times with there being nothing of which it could be asked. */
function answered(draw: Draw, file: CaseFile, { path, answer, none }: Question, law: RuleSet): CaseFile {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const isNone = none !== null && draw(() => fc.integer({ min: 0, max: 9 })) === 0;
    const next = isNone
      ? withAnswer(file, none.path, none.value)
      : withAnswer(
          file,
          path,
          draw(() => answersOf(answer)),
        );
    if (planOf(next, law) !== undefined) return next;
  }
  throw new Error(`no answer to ${path} fits ${JSON.stringify(file)}`);
}

/** Why something can stay open when nothing is left to ask. */
function residueOf(plan: Plan): readonly string[] {
  const { routes, checks, deadlines } = plan;
  return [
    ...routes.filter(({ outcome }) => outcome === 'unknown').map(({ route }) => `route ${route}`),
    ...checks
      .filter(({ outcome }) => outcome === 'unknown')
      .map(({ check, determination }) => `check ${check} ${determination?.reasons.map(({ code }) => code)}`),
    ...deadlines
      .filter(({ determination: { outcome } }) => outcome === 'unknown')
      .map(
        ({ determination }) =>
          `deadline ${determination.figures.kind} ${determination.reasons.map(({ code }) => code)}`,
      ),
  ];
}

const seen = new Map<string, string>();

describe('questions', () => {
  test('answering them all leaves nothing open that facts can settle', () => {
    fc.assert(
      fc.property(fc.gen(), rules, (draw, law) => {
        let file = someCase(draw, law);
        let plan = planOf(file, law) as Plan;
        const asked = new Set<string>();
        for (let question = plan.questions[0]; question !== undefined; question = plan.questions[0]) {
          if (asked.has(question.path) && !question.path.endsWith('grossSalary')) seen.set(`TWICE ${question.path}`, JSON.stringify(file));
          if (asked.size > 300) throw new Error('no end');
          asked.add(question.path);
          file = answered(draw, file, question, law);
          plan = planOf(file, law) as Plan;
          if (asked.has(plan.questions[0]?.path ?? '') && !plan.questions[0]?.path.endsWith('grossSalary')) {
            seen.set(`AGAIN ${question.path}`, JSON.stringify(file));
            break;
          }
        }
        for (const { of, missing } of undecidedIn(plan))
          seen.set(
            `OPEN ${of.kind} ${of.name} ${missing}`,
            `${law.rulebook} ${law.asOf} ${JSON.stringify(file)}`,
          );
        for (const residue of residueOf(plan))
          seen.set(residue, `${law.rulebook} ${law.asOf} ${JSON.stringify(file)}`);
      }),
      { numRuns: Number(process.env.RUNS ?? 150), endOnFailure: true },
    );
    console.log([...seen].map(([key, value]) => `${key}\n     ${value}`).join('\n'));
    expect(1).toBe(1);
  }, 600_000);
});
