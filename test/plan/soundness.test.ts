import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laws } from '../../scripts/soundness/laws.js';
import { randomOf } from '../../scripts/soundness/random.js';
import { type Law, smallest, tryCompletions } from '../../scripts/soundness/soundnessCase.js';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { FactsError } from '../../src/facts/factsError.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan, Route } from '../../src/plan/plan.js';
import type { RulebookName } from '../../src/rules/shippedRulebook.js';

const AS_OF = '2026-11-24';

const planOf = (file: CaseFile, rulebook: RulebookName = 'guide'): Plan =>
  assess(file, { asOf: AS_OF, rulebook });

function routeOf({ routes }: Plan, name: string): Pick<Route, 'outcome' | 'missing'> {
  const { outcome, missing } = routes.find(({ route }) => route === name) as Route;
  return { outcome, missing };
}

function problemsOf(file: CaseFile): FactsError['problems'] {
  try {
    planOf(file);
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
  throw new Error('a plan was made');
}

describe('a salary below the full threshold for the Blue Card', () => {
  const offer = (facts: object): CaseFile => ({
    person: { nationality: 'IN' },
    jobOffers: [{ region: 'wallonia', grossSalary: { amount: '60000.00', per: 'year' }, ...facts }],
  });
  const blueCard = (file: CaseFile, rulebook: RulebookName): unknown => {
    const { checks } = planOf(file, rulebook);
    const { outcome, missing } = checks.find(({ check }) => check === 'blue-card-salary') ?? {};
    return [outcome, missing];
  };

  // By the law the reduced threshold of Wallonia is €55,052.00; the guide knows none.
  test.each(['guide', 'law'] as const)('is undecided by the %s until the category is known', (rulebook) => {
    expect(blueCard(offer({}), rulebook)).toEqual(['unknown', ['jobOffers[0].category']]);
    expect(routeOf(planOf(offer({}), rulebook), 'H').outcome).toBe('unknown');
    expect(blueCard(offer({ category: 'blue-card' }), rulebook)).toEqual(['unmet', []]);
    const junior = rulebook === 'law' ? 'met' : 'unknown';
    expect(blueCard(offer({ category: 'blue-card-junior' }), rulebook)).toEqual([junior, []]);
  });

  test('is too low below every threshold that there may be', () => {
    const low = { grossSalary: { amount: '55051.99', per: 'year' } };
    expect(blueCard(offer(low), 'law')).toEqual(['unmet', []]);
    expect(blueCard(offer({ ...low, category: 'blue-card-junior' }), 'law')).toEqual(['unmet', []]);
  });

  test('while the full one is enough for everybody', () => {
    const full = { grossSalary: { amount: '68815.00', per: 'year' } };
    for (const category of [undefined, 'blue-card', 'blue-card-junior'] as const) {
      const file = offer({ ...full, ...(category === undefined ? {} : { category }) });
      expect(blueCard(file, 'guide'), category).toEqual(['met', []]);
      expect(blueCard(file, 'law'), category).toEqual(['met', []]);
    }
  });
});

test('a region of which the full threshold is enough is asked about where no reduced one is known', () => {
  const grossSalary = { amount: '4748.00', per: 'month' } as const;
  const check = (facts: object): unknown => {
    const file: CaseFile = { jobOffers: [{ category: 'blue-card-junior', grossSalary, ...facts }] };
    const { outcome, missing } = planOf(file).checks.find((each) => each.check === 'blue-card-salary') ?? {};
    return [outcome, missing];
  };
  expect(check({})).toEqual(['unknown', ['jobOffers[0].region']]);
  expect(check({ region: 'brussels' })).toEqual(['met', []]);
});

describe('a search year', () => {
  const period = { from: '2027-03-29', until: null, purpose: 'job-search' } as const;

  test('among the periods cannot be said not to have been had', () => {
    expect(problemsOf({ stay: { periods: [period], searchYearUsed: false } })).toEqual([
      {
        path: 'stay.searchYearUsed',
        expected: 'true, since stay.periods[0] is a search year',
        received: 'false',
      },
    ]);
    for (const stay of [{ periods: [period] }, { periods: [period], searchYearUsed: true }]) {
      expect(routeOf(planOf({ stay }, 'law'), 'search-year').outcome).toBe('unmet');
    }
  });

  test('is asked for by itself and by the periods, which tell it too', () => {
    const { missing } = routeOf(planOf({}, 'law'), 'search-year');
    expect(missing).toEqual(expect.arrayContaining(['stay.searchYearUsed', 'stay.periods']));
    const given = routeOf(planOf({ stay: { periods: [] } }, 'law'), 'search-year').missing;
    expect(given).toContain('stay.searchYearUsed');
    expect(given).not.toContain('stay.periods');
  });
});

describe('a prolonged absence', () => {
  const absence = { leftOn: '2026-01-21', returnedOn: null } as const;
  const periods = [{ from: '2021-10-17', until: null, purpose: 'self-employment' }] as const;

  test('is asked for of all absences together and of each', () => {
    const all = ['stay.prolongedAbsence', 'stay.absences'];
    expect(routeOf(planOf({ stay: { periods } }), 'B').missing).toEqual(expect.arrayContaining(all));
    const plan = planOf({ stay: { periods, absences: [absence] } });
    const each = ['stay.prolongedAbsence', 'stay.absences[0].prolonged'];
    expect(routeOf(plan, 'B').missing).toEqual(expect.arrayContaining(each));
    const track = plan.residence.find((counted) => counted.track === 'permanent-residence');
    expect(track?.missing).toEqual(expect.arrayContaining(each));
  });

  test('is not asked for of all together where that was said', () => {
    const other = { leftOn: '2025-01-21', returnedOn: '2025-03-21' };
    const stay = { periods, absences: [absence, other], prolongedAbsence: true };
    for (const { missing } of planOf({ stay }).residence)
      expect(missing).not.toContain('stay.prolongedAbsence');
  });
});

test('an absence that is not prolonged leaves the others, so that each is asked about', () => {
  const stay = {
    periods: [{ from: '2015-05-20', until: null, purpose: 'work' }],
    absences: [
      { leftOn: '2027-07-20', returnedOn: '2027-11-12' },
      { leftOn: '2023-05-19', returnedOn: '2024-05-13' },
    ],
    prolongedAbsence: true,
  } as const;
  const [track] = planOf({ person: { nationality: 'IN' }, stay }).residence;
  expect(track?.missing).toEqual(
    expect.arrayContaining(['stay.absences[0].prolonged', 'stay.absences[1].prolonged']),
  );
});

test('a work that ended before it began is refused, whoever did it', () => {
  const events = [{ kind: 'contract-ended', on: '2026-10-01', employedSince: '2026-10-02' }] as const;
  for (const nationality of ['IN', 'FR']) {
    expect(problemsOf({ person: { nationality }, events })).toMatchObject([{ path: 'events[0].on' }]);
  }
  expect(problemsOf({ events })).toMatchObject([{ path: 'events[0].on' }]);
});

describe('the card of the period that goes on', () => {
  const period = { from: '2023-11-14', until: null, purpose: 'work', card: 'H' } as const;

  test('is the card held now', () => {
    expect(problemsOf({ stay: { card: { type: 'F' }, periods: [period] } })).toEqual([
      {
        path: 'stay.card.type',
        expected: '"H", since stay.periods[0].card, of the period that goes on, is H',
        received: '"F"',
      },
    ]);
    const before = { ...period, until: '2025-11-13' };
    const after = { ...period, from: '2025-11-14', card: 'F' } as const;
    expect(planOf({ stay: { card: { type: 'F' }, periods: [before, after] } }).routes).not.toEqual([]);
  });

  test('is asked for at both places, or there alone of who has no card in hand', () => {
    const periods = [{ from: '2018-11-14', until: null, purpose: 'work' }] as const;
    const missingWith = (stay: CaseFile['stay']): readonly string[] | undefined =>
      planOf(
        { person: { nationality: 'IN' }, stay: { periods, absences: [], ...stay } },
        'law',
      ).residence.find(({ track }) => track === 'permanent-residence')?.missing;
    expect(missingWith({})).toEqual(expect.arrayContaining(['stay.card.type', 'stay.periods[0].card']));
    expect(missingWith({ card: null })).toContain('stay.periods[0].card');
    expect(missingWith({ card: null })).not.toContain('stay.card.type');
  });

  test('counts also for who has no card in hand just now, or one for another purpose', () => {
    const countOf = (stay: CaseFile['stay']): unknown =>
      planOf({ person: { nationality: 'IN' }, stay: { absences: [], ...stay } }, 'law').residence;
    const counted = countOf({ periods: [period] });
    expect(countOf({ periods: [period], card: null })).toEqual(counted);
    expect(countOf({ periods: [period], card: { purpose: 'study' } })).toEqual(counted);
  });
});

test('a route that some offers leave open is asked about all of them', () => {
  const enough = { region: 'brussels', grossSalary: { amount: '9000.00', per: 'month' } } as const;
  const file: CaseFile = {
    person: { nationality: 'IN' },
    stay: { document: 'visa-d' },
    studies: { higherEducationDegree: true },
    jobOffers: [enough, { region: 'brussels', contractSignedOn: '2026-11-02' }],
  };
  const { outcome, missing } = routeOf(planOf(file), 'H');
  expect(outcome).toBe('unknown');
  expect(missing).toEqual(['jobOffers[0].contractSignedOn', 'jobOffers[1].grossSalary']);
});

test('the time with a Blue Card that is counted from a period asks since when it is held', () => {
  const periods = [{ from: '2026-02-04', until: null, purpose: 'work', card: 'H' }] as const;
  const missingWith = (stay: CaseFile['stay']): readonly (readonly string[])[] =>
    planOf({ stay: { card: { type: 'H' }, periods, ...stay } }).deadlines.flatMap(
      ({ missing, determination }) => (determination.figures.kind.startsWith('blue-card') ? [missing] : []),
    );
  expect(missingWith({})).toEqual([['stay.blueCardSince'], ['stay.blueCardSince']]);
  expect(missingWith({ blueCardSince: null })).toEqual([[], []]);
});

test('what is left out and what is not done yet come to the same', () => {
  const file = (doneOn: object, renewalAskedOn: object): CaseFile => ({
    stay: { card: { type: 'A', purpose: 'work', expiresOn: '2027-01-15', ...renewalAskedOn } },
    events: [{ kind: 'entry', on: '2026-11-20', ...doneOn }],
  });
  const { deadlines } = planOf(file({}, {}));
  expect(deadlines.map(({ determination }) => determination.outcome)).toEqual(['met', 'met']);
  expect(planOf(file({ doneOn: null }, { renewalAskedOn: null })).deadlines).toEqual(deadlines);
});

describe('whatever becomes known', () => {
  const all = laws();

  test('answers go from unknown to decided only, and by facts that were named', () => {
    let completions = 0;
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), fc.nat(), (index, seed) => {
        const law = all[index] as Law;
        const trials = tryCompletions(law, randomOf(seed));
        completions += trials.completions;
        const [found] = trials.found.map((example) => smallest(law, example));
        const { rules: { rulebook, asOf } = law.rules, partial, completed, flip } = found ?? {};
        expect({ partial, completed, flip }, `${rulebook} ${asOf}`).toEqual({});
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(completions).toBeGreaterThan(700);
  }, 300_000);
});
