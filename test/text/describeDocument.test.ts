import { describe, expect, test } from 'vitest';
import { rulesAsOf, SOURCES } from '../../src/index.js';
import { lawOf } from '../../src/rules/ruleSet.js';
import { describeComputedFact } from '../../src/text/describeComputedFact.js';
import { describeConditions } from '../../src/text/describeConditions.js';
import { describeDocument } from '../../src/text/describeDocument.js';
import { ENGLISH } from '../../src/text/english.js';
import { renderReport } from '../../src/text/renderReport.js';
import { writePlace } from '../../src/text/writePlace.js';

const RULES = rulesAsOf('2026-11-24');
const LAW = rulesAsOf('2026-11-24', { rulebook: 'law' });
const CONTEXT = { language: ENGLISH, sources: SOURCES };

function compiled(id: string) {
  const [rulebook, group = '', ...name] = id.split('/');
  return lawOf(rulebook === 'law' ? LAW : RULES)
    .edition(group, name.join('/'))
    .compiled();
}

const textOf = (id: string): string => renderReport(describeDocument(compiled(id), CONTEXT));

describe.each([...RULES.documents, ...LAW.documents])('$id in words', ({ id, hash }) => {
  const text = textOf(id);
  const words = text.replaceAll(/\s+/g, ' ');
  const { document } = compiled(id);

  test('is whole', () => {
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object|\u00a0/);
    expect(text).toContain(hash);
    expect(text.startsWith(`${document.title}\n`)).toBe(true);
  });

  test('has every figure, every computed fact, every rule and every note', () => {
    for (const name of [...Object.keys(document.parameters), ...Object.keys(document.computed)]) {
      expect(text).toContain(`\n  ${name} `);
    }
    for (const { name, note, sources } of document.rules) {
      expect(text).toContain(`\n  ${name}`);
      if (note !== undefined) expect(words).toContain(note.replaceAll(/\s+/g, ' '));
      for (const { at } of sources)
        expect(words).toContain(writePlace(at, ENGLISH).replaceAll('\u00a0', ' '));
    }
    for (const { note } of Object.values(document.parameters)) {
      if (note !== undefined) expect(words).toContain(note.replaceAll(/\s+/g, ' '));
    }
  });
});

test('a document in full', () => {
  expect(textOf('guide/family-income').replace(/(hash +)\w{64}/, '$1')).toMatchInlineSnapshot(`
    "Income of the sponsor for family reunification with a third-country national

    id                           guide/family-income
    in force                     from 1 July 2026
    revision                     2
    published here on            24 November 2026
    held against its sources on  24 November 2026
    to be reviewed by            31 December 2026
    hash                         

    To know
      - The guide (G19) does not say which guaranteed income the threshold is a percentage of: that it
        is the guaranteed average minimum monthly income is an interpretation.

    Figures of the law
      monthsPerYear     12 months [library-convention: conversion]
                        A month's amount is taken twelve times a year.
      guaranteedIncome  €2,233.61 a month [fod-waso-copy: GGMMI from 2026-07-01]
                        The guaranteed average minimum monthly income (RMMMG/GGMMI). The guide says
                        'guaranteed minimum income' and gives no amount: that this income is meant is an
                        interpretation. 120 % of each value of 2026 exceeds the EUR 2,400 that the guide
                        names.
      percentage        120 % [guide-2026-06: G19]
      threshold         €2,680.33 a month = percentage of guaranteedIncome, rounded half-up to the cent
                        [guide-2026-06: G19; fod-waso-copy: GGMMI from 2026-07-01]

    Computed facts
      countedIncome  sum of amount a year over incomes, where a rule gives income-counted, divided by 12
                     months

    Rules
      income-sufficient [guide-2026-06: G19]
        - income that counts, a month is at least €2,680.33 a month (threshold)
          gives: family-income-met
      stable-income, for each of incomes [guide-2026-06: G19]
        - kind is one of employment, pension and rental
          gives: income-counted
          note: The guide asks for stable income; wages, pensions and rent are read as stable by their
          kind.
      declared-business-income, for each of incomes [guide-2026-06: G20]
        - all of these
          - kind is one of self-employment and special-tax-regime
          - whether it is declared to the tax authority is yes
          gives: income-counted
          note: The guide says it of income under special tax regimes; income of other self-employed
          activity is read alike.
      income-accepted, for each of incomes [guide-2026-06: G19]
        - all of these
          - kind is one of family-allowance, disability-allowance, insertion-allowance,
            transition-allowance, income-guarantee-elderly, third-party and other
          - whether the Immigration Office has accepted it is yes
          gives: income-counted
          note: The guide says nothing of this kind of income: it counts when the Immigration Office has
          accepted it.
      unemployment-and-assistance, for each of incomes [guide-2026-06: G20]
        - kind is one of unemployment-benefit, social-assistance and integration-income
          gives: income-not-counted
      undeclared-business-income, for each of incomes [guide-2026-06: G20]
        - all of these
          - kind is one of self-employment and special-tax-regime
          - whether it is declared to the tax authority is no
          gives: income-not-counted
      income-not-accepted, for each of incomes [guide-2026-06: G19]
        - all of these
          - kind is one of family-allowance, disability-allowance, insertion-allowance,
            transition-allowance, income-guarantee-elderly, third-party and other
          - whether the Immigration Office has accepted it is no
          gives: income-not-counted

    Sources
      library-convention  Conventions of this library, described in its documentation; cited: conversion
      fod-waso-copy       Copy, in a public repository, of the guaranteed average minimum monthly income
                          as posted by the Federal Public Service Employment (emploi.belgique.be),
                          verified there on 2026-08-03; cited: GGMMI from 2026-07-01
      guide-2026-06       How to obtain a residence permit in Belgium: guide of June 2026 (claims G1 to
                          G35 as numbered by this project); cited: G19, G20
    "
  `);
});

describe('conditions and computed facts of every form', () => {
  const { parameters } = compiled('guide/family-income');

  test('conditions', () => {
    const rows = describeConditions(
      {
        name: 'root',
        any: [
          { not: { fact: 'age', operator: 'lessThan', value: 30 } },
          { all: [{ fact: 'expiresOn', operator: 'dateBefore', value: '2026-12-31' }] },
          { fact: 'actOn', operator: 'dateOnOrBefore', value: { fact: 'dueOn' } },
          { fact: 'doneOn', operator: 'dateEqual', value: null },
          { fact: 'countedIncome', operator: 'decimalLessThan', value: { fact: 'parameters.threshold' } },
          { fact: 'countedIncome', operator: 'decimalLessThan', value: '1000.00' },
          { fact: 'purpose', operator: 'notIn', value: ['work', 'study'] },
          { fact: 'newFact', operator: 'newOperator', value: { fact: 'parameters.unknown' } },
        ],
      },
      parameters,
      ENGLISH,
    );
    expect(rows.map(({ depth, text }) => '  '.repeat(depth) + text)).toEqual([
      'root: one of these',
      '  not this',
      '    age is less than 30',
      '  last day on which the card is valid is before 31 December 2026',
      '  day of the act, or the day asked about is on or before last day on which it is in time',
      '  day on which it was done is none',
      '  income that counts, a month is less than €2,680.33 a month (threshold)',
      '  income that counts, a month is less than €1,000.00',
      '  purpose of stay is none of work and study',
      '  newFact newOperator parameters.unknown',
    ]);
  });

  test.each([
    [{ sum: 'annualAmount', over: 'incomes' }, 'sum of amount a year over incomes'],
    [{ count: true, over: 'absences', event: 'x' }, 'number of absences, where a rule gives x'],
    [{ quantifier: 'some', over: 'absences', event: 'x' }, 'whether a rule gives x for one of absences'],
    [{ quantifier: 'every', over: 'absences', event: 'x' }, 'whether a rule gives x for each of absences'],
    [
      { latest: 'returnedOn', over: 'absences', orElse: 'residentSince', event: 'x' },
      'latest day of return over absences, where a rule gives x, but not before day on which continuous legal residence began',
    ],
    [
      { earliestOf: ['dueOn', 'expiresOn'] },
      'the earliest of: last day on which it is in time and last day on which the card is valid',
    ],
    [
      { halfway: ['residentSince', 'expiresOn'] },
      'the day halfway from day on which continuous legal residence began to last day on which the card is valid, the later of two; the first where the second is absent or not later',
    ],
    [
      { from: 'enteredOn', add: 'monthsPerYear', monthEnd: 'same-day-or-last-day', roll: 'next-working-day' },
      '12 months (monthsPerYear) after day of crossing the border, on the same day number, or on the last day of a shorter month, moved to the next working day when offices are closed',
    ],
    [
      { from: 'enteredOn', subtract: 'monthsPerYear', roll: 'none' },
      '12 months (monthsPerYear) before day of crossing the border',
    ],
    [
      { start: 'percentage', plus: 'percentage', per: 'householdMembers', beyond: 'monthsPerYear' },
      '120 %, and 120 % more for each of the people living together after the reunification beyond 12 months',
    ],
    [
      { percent: 'guaranteedPercentage', of: 'guaranteedIncome', rounding: 'half-up-to-cent' },
      'percentage that the household asks for of guaranteedIncome, rounded half-up to the cent',
    ],
  ] as const)('%j', (specification, text) => {
    expect(describeComputedFact(specification, parameters, ENGLISH)).toBe(text);
  });
});
