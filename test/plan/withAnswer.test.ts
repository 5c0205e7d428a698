import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { answerTypeOf } from '../../src/plan/answerTypeOf.js';
import { ANSWER_TYPES } from '../../src/plan/answerTypes.js';
import { valueAt } from '../../src/plan/casePath.js';
import { withAnswer } from '../../src/plan/withAnswer.js';
import { answersOf } from './answers.js';

/** Runs something that must refuse. */
function problemOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    const { code, problems } = error as { readonly code: string; readonly problems: readonly unknown[] };
    return { code, problems };
  }
  throw new Error('it was not refused');
}

describe('withAnswer', () => {
  test('makes the sections and records that are not there', () => {
    expect(withAnswer({}, 'family.sponsor.status', 'belgian')).toEqual({
      family: { sponsor: { status: 'belgian' } },
    });
    expect(withAnswer({ jobOffers: [{ posted: false }] }, 'jobOffers[1].region', 'wallonia')).toEqual({
      jobOffers: [{ posted: false }, { region: 'wallonia' }],
    });
  });

  test('changes one thing and leaves the case file as it was', () => {
    const absences = [{ leftOn: '2025-01-01', returnedOn: null }];
    const file: CaseFile = { stay: { card: null, absences }, plans: { purpose: 'work' } };
    const copy = structuredClone(file);
    const next = withAnswer(file, 'stay.absences[0].reason', 'posting');
    expect(next.stay).toEqual({ card: null, absences: [{ ...absences[0], reason: 'posting' }] });
    expect(next.plans).toEqual(file.plans);
    expect(file).toEqual(copy);
  });

  test('says that a part is absent, and that it is there after all', () => {
    expect(withAnswer({}, 'stay.card', null)).toEqual({ stay: { card: null } });
    expect(withAnswer({ stay: { card: null } }, 'stay.card.type', 'A')).toEqual({
      stay: { card: { type: 'A' } },
    });
    expect(withAnswer({}, 'jobOffers', [])).toEqual({ jobOffers: [] });
  });

  test.each([
    'nationality',
    'person',
    'person.nationalty',
    'person.nationality.code',
    'jobOffers.region',
    'jobOffers[].region',
    'jobOffers[0]',
    'jobOffers[0].region[0].code',
    'jobOffers[-1].region',
    'family.sponsor',
    'constructor',
    '',
  ])('refuses %j, where no fact stands', (path) => {
    expect(problemOf(() => withAnswer({}, path, true))).toEqual({
      code: 'bad-facts',
      problems: [
        {
          path: 'path',
          expected: 'the path of a fact in a case file, such as jobOffers[0].grossSalary',
          received: JSON.stringify(path),
        },
      ],
    });
  });

  test('refuses a record beyond the end of its list', () => {
    expect(problemOf(() => withAnswer({ jobOffers: [{}] }, 'jobOffers[2].region', 'flanders'))).toEqual({
      code: 'bad-facts',
      problems: [
        {
          path: 'jobOffers[2].region',
          expected: 'a record of jobOffers from 0 to 1, the last being a new one',
          received: '2',
        },
      ],
    });
  });

  test('what is put in is found there again', () => {
    const path = fc.constantFrom(...Object.keys(ANSWER_TYPES));
    const answers = path.chain((each) =>
      answersOf(answerTypeOf(each)).map((value) => ({ path: each, value })),
    );
    fc.assert(
      fc.property(fc.array(answers), (list) => {
        const file = list.reduce<CaseFile>((known, { path, value }) => withAnswer(known, path, value), {});
        const last = new Map(list.map(({ path, value }) => [path, value]));
        for (const [path, value] of last) expect(valueAt(file, path)).toEqual(value);
      }),
    );
  });
});
