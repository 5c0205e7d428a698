import { describe, expect, test } from 'vitest';
import { answerHint } from '../../src/cli/answerHint.js';
import { readAnswer, readYesOrNo } from '../../src/cli/readAnswer.js';
import type { AnswerType } from '../../src/plan/answerType.js';
import { answerTypeOf } from '../../src/plan/answerTypeOf.js';
import { ENGLISH } from '../../src/text/english.js';

const date: AnswerType = { type: 'date', absentable: false };
const choice: AnswerType = {
  type: 'choice',
  absentable: true,
  names: 'region',
  choices: ['brussels', 'flanders'],
};
const number: AnswerType = { type: 'number', absentable: false, least: 1, most: 100 };
const salary = answerTypeOf('jobOffers[0].grossSalary');
const monthly: AnswerType = { type: 'euro-for-period', absentable: false, per: ['month'] };
const euro: AnswerType = { type: 'euro', absentable: false };
const country: AnswerType = { type: 'country', absentable: true };
const flag: AnswerType = { type: 'boolean', absentable: false };
const year: AnswerType = { type: 'academic-year', absentable: false };
const text: AnswerType = { type: 'text', absentable: false };

describe('readAnswer', () => {
  test.each<[string, AnswerType, unknown]>([
    ['yes', flag, true],
    [' Y ', flag, true],
    ['no', flag, false],
    ['n', flag, false],
    ['2024-02-29', date, '2024-02-29'],
    ['1', choice, 'brussels'],
    ['2', choice, 'flanders'],
    ['flanders', choice, 'flanders'],
    ['none', choice, null],
    ['in', country, 'IN'],
    ['India', country, 'IN'],
    ['Inde', country, 'IN'],
    ['UK', country, 'GB'],
    ['None', country, null],
    ['100', number, 100],
    ['3703.44', euro, '3703.44'],
    ['€ 3703', euro, '3703'],
    ['3703.44 month', salary, { amount: '3703.44', per: 'month' }],
    ['€ 3703.44/month', salary, { amount: '3703.44', per: 'month' }],
    ['60000 year', salary, { amount: '60000', per: 'year' }],
    ['3703.44', monthly, { amount: '3703.44', per: 'month' }],
    ['3703.44 month', monthly, { amount: '3703.44', per: 'month' }],
    ['2026-2027', year, '2026-2027'],
    [' Ada ', text, 'Ada'],
  ])('%j as %o is %o', (typed, answer, expected) => {
    expect(readAnswer(typed, answer, ENGLISH)).toEqual(expected);
  });

  test.each<[string, AnswerType]>([
    ['', flag],
    ['maybe', flag],
    ['none', flag],
    ['2023-02-29', date],
    ['29/02/2024', date],
    ['none', date],
    ['0', choice],
    ['3', choice],
    ['wallonia', choice],
    ['Indya', country],
    ['0', number],
    ['101', number],
    ['1.5', number],
    ['-1', number],
    ['3.703,44', euro],
    ['3703,44', euro],
    ['3703.445', euro],
    ['-5', euro],
    ['3703.44', salary],
    ['3703.44 week', salary],
    ['month', salary],
    ['60000 year', monthly],
    ['2026', year],
    ['', text],
    ['yes', { type: 'records', absentable: false, fields: [] }],
  ])('%j is no answer to %o', (typed, answer) => {
    expect(readAnswer(typed, answer, ENGLISH)).toBeUndefined();
  });

  test('a word that is neither yes nor no is neither', () => {
    expect(readYesOrNo('yess', ENGLISH)).toBeUndefined();
  });
});

describe('answerHint', () => {
  test.each<[AnswerType, string]>([
    [number, 'a whole number from 1 to 100'],
    [country, 'the code of a country in two capitals, such as IN, or none'],
    [salary, 'an amount in euro and its period, such as 3703.44 month; periods: month, year'],
    [monthly, 'an amount in euro and its period, such as 3703.44 month; periods: month'],
  ])('of %o', (answer, hint) => {
    expect(answerHint(answer, ENGLISH)).toBe(hint);
  });
});
