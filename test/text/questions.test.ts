import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/plan/plan.js';
import { caseCodeKind } from '../../src/text/caseCodeKind.js';
import { casePathName } from '../../src/text/casePathName.js';
import { changeText } from '../../src/text/describeChange.js';
import { ENGLISH } from '../../src/text/english.js';
import { placeholdersOf } from '../../src/text/fillIn.js';
import { questionText } from '../../src/text/questionText.js';
import { casePaths } from '../facts/casePaths.js';

const PATHS = casePaths();

describe('the paths of the case file', () => {
  test('are walked whole', () => {
    expect(PATHS.length).toBeGreaterThan(120);
    for (const path of ['person.nationality', 'jobOffers[].grossSalary', 'stay.periods', 'events[].ground']) {
      expect(PATHS.map((each) => each.path)).toContain(path);
    }
  });

  test('have a question each, but for those that only hold others', () => {
    const asked = PATHS.filter(({ isSection }) => !isSection).map(({ path }) => path);
    expect(Object.keys(ENGLISH.questions).sort()).toEqual([...asked].sort());
    for (const question of Object.values(ENGLISH.questions)) expect(question).toMatch(/^[A-Z].*\?/);
  });

  test('that hold codes have names for these codes, and no others have', () => {
    for (const { path, codes } of PATHS.filter(({ path }) => path !== 'person.nationality')) {
      const kind = caseCodeKind(path);
      expect(kind !== undefined, path).toBe(codes.length > 0);
      for (const code of codes) expect(Object.keys(ENGLISH.names[kind ?? ''] ?? {})).toContain(code);
    }
  });
});

describe('casePathName', () => {
  test.each([
    ['person.nationality', 'nationality'],
    ['jobOffers', 'job offers'],
    ['jobOffers[0]', 'job offer 1'],
    ['jobOffers[1].grossSalary', 'gross salary (job offer 2)'],
    ['family.sponsor.incomes[11].declared', 'declaration to the tax authority (income 12)'],
    ['not.a.path', 'not.a.path'],
    ['toString', 'toString'],
    ['nothing[3].here', 'nothing[3].here'],
  ])('%s is %s', (path, name) => {
    expect(casePathName(path, ENGLISH)).toBe(name);
  });
});

describe('questionText', () => {
  test.each([
    ['person.nationality', 'Which nationality does the person have?'],
    ['jobOffers[2].region', 'In which region is the work done? (job offer 3)'],
    ['stay.periods', 'In which periods did the person legally reside in Belgium, and what for?'],
    ['not.a.path', 'not.a.path'],
    ['constructor', 'constructor'],
  ])('%s: %s', (path, question) => {
    expect(questionText(path, ENGLISH)).toBe(question);
  });
});

describe('changes', () => {
  /** What each kind of change is told with. */
  const PARAMS: Readonly<Record<string, Change['params']>> = {
    'raise-salary': { amount: '312.00', per: 'month', to: '4748.00' },
    'raise-means': { amount: '12.00', per: 'month', kind: 'scholarship' },
    'raise-income': { amount: '1.50', per: 'month', kind: 'employment' },
    'add-means': { amount: '12.00', per: 'month', kind: 'blocked-account' },
    'add-income': { amount: '1.50', per: 'month', kind: 'employment' },
    'wait-until': { on: '2027-03-14' },
    'wait-until-anniversary': {
      on: '2027-03-14',
      path: 'stay.blueCardSince',
      since: '2026-03-14',
      value: 12,
      unit: 'months',
    },
    'work-in-region': { from: 'brussels', to: 'flanders' },
    'set-fact': { path: 'person.healthInsurance' },
  };
  const change = (code: string, given: Partial<Change> = {}): Change => ({
    of: { kind: 'route', name: 'H', about: null },
    code,
    path: 'person.healthInsurance',
    from: null,
    to: true,
    params: PARAMS[code] ?? {},
    on: null,
    until: null,
    ...given,
  });

  test.each(Object.keys(ENGLISH.changes))('%s leaves no placeholder, and asks for nothing else', (code) => {
    const ends = code.startsWith('wait-') ? [{}] : [{}, { until: '2028-03-14' }];
    for (const given of ends) {
      const text = changeText(change(code, given), ENGLISH);
      expect(text).not.toMatch(/[{}[\]]|undefined/);
      if ('until' in given) expect(text).toContain('until 14 March 2028');
    }
    const known = ['on', 'until', 'age', 'path', 'from', 'to', ...Object.values(PARAMS).flatMap(Object.keys)];
    const asked = placeholdersOf(ENGLISH.changes[code] ?? '').map(({ name }) => name);
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each([
    ['raise-salary', {}, '€312.00 a month more gross salary, so €4,748.00 a month'],
    [
      'wait-until-anniversary',
      {},
      'from 14 March 2027 on, 12 months after 14 March 2026 (day since which EU Blue Cards are held), if everything else stays as it is',
    ],
    ['work-in-region', {}, 'work in Flanders instead of Brussels'],
    ['set-fact', {}, 'with this: health insurance: yes'],
    [
      'set-fact',
      {
        path: 'jobOffers[0].grossSalary',
        to: { amount: 5000, per: 'month' },
        params: { path: 'jobOffers[0].grossSalary' },
      },
      'with this: gross salary (job offer 1): €5,000.00 a month',
    ],
    [
      'set-fact',
      { path: 'plans.purpose', to: 'family', params: { path: 'plans.purpose' } },
      'with this: purpose of the stay: family reunification',
    ],
    [
      'set-fact',
      { path: 'stay.card', to: null, params: { path: 'stay.card' } },
      'with this: current card: none',
    ],
    [
      'raise-salary',
      { until: '2028-03-13', params: { amount: '312.00', per: 'month', to: '4748.00', age: 30 } },
      '€312.00 a month more gross salary, so €4,748.00 a month, before turning 30, until 13 March 2028',
    ],
  ])('%s %j', (code, given, text) => {
    expect(changeText(change(code, given as Partial<Change>), ENGLISH)).toBe(text);
  });
});
