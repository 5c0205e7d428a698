import { describe, expect, test } from 'vitest';
import { describeCode } from '../../src/text/describeCode.js';
import { ENGLISH } from '../../src/text/english.js';
import { fillIn, placeholdersOf } from '../../src/text/fillIn.js';

describe('fillIn', () => {
  test.each([
    ['as they are', '{a} and {b}', { a: 'x', b: 2 }, 'x and 2'],
    ['yes, no and none', '{a} {b} {c}', { a: true, b: false, c: null }, 'yes no none'],
    ['dates', 'on {a:date}', { a: '2026-11-13' }, 'on 13 November 2026'],
    ['amounts', '{a:amount}, {a:size}', { a: '-52.00' }, '-€52.00, €52.00'],
    ['counts', '{a:count.days}, {b:count.days}', { a: 1, b: 2 }, '1 day, 2 days'],
    ['names', '{a:name.region}', { a: 'flanders' }, 'Flanders'],
    [
      'facts',
      '{a:fact}',
      { a: ['birthDate', 'incomes[0].declared'] },
      'date of birth and whether it is declared to the tax authority',
    ],
    [
      'lists',
      '{a:name.region}',
      { a: ['flanders', 'brussels', 'wallonia'] },
      'Flanders, Brussels and Wallonia',
    ],
    ['empty lists', '<{a}>', { a: [] }, '<>'],
    ['objects', '{a}', { a: { b: 1 } }, '{"b":1}'],
    ['what is absent', '{a} {toString}', {}, '{a} {toString}'],
    ['what looks like a placeholder', '{a} {b}', { a: '{b}', b: '[x]' }, '{b} [x]'],
    ['dollars', '{a}', { a: '$& $1' }, '$& $1'],
    ['parts that are there', 'a[, b {b}]', { b: 1 }, 'a, b 1'],
    ['parts that are null', 'a[, b {b}][, c {c}]', { b: null, c: 1 }, 'a, c 1'],
    ['parts that are absent', 'a[, b {b} {c}]', { c: 1 }, 'a'],
    ['parts if', '[{a:if}x][{b:if}y][{c:if}z]', { a: true, b: false }, 'x'],
    ['parts unless', '[{a:unless}x][{b:unless}y][{c:unless}z]', { a: true, b: false }, 'y'],
  ] as const)('%s', (_what, text, params, filled) => {
    expect(fillIn(text, params, ENGLISH)).toBe(filled);
  });
});

test('placeholdersOf tells what a text asks for', () => {
  expect(placeholdersOf('{a} {b:date}[, {c:count.days}] {d}')).toEqual([
    { name: 'a', format: '', isOptional: false },
    { name: 'b', format: 'date', isOptional: false },
    { name: 'c', format: 'count.days', isOptional: true },
    { name: 'd', format: '', isOptional: false },
  ]);
});

describe('describeCode', () => {
  test('shows a code that it has no text for with its parameters', () => {
    expect(describeCode(ENGLISH.reasons, 'new-code', { a: 1, b: ['x'] }, ENGLISH)).toBe(
      'new-code (a: 1, b: ["x"])',
    );
    expect(describeCode(ENGLISH.reasons, 'toString', {}, ENGLISH)).toBe('toString');
  });
});
