import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from '../../src/money/formatAmount.js';
import { cite } from '../../src/text/cite.js';
import { describeMargin, describeMoney } from '../../src/text/describeMoney.js';
import { describeSpan } from '../../src/text/describeSpan.js';
import { ENGLISH } from '../../src/text/english.js';
import type { Language } from '../../src/text/language.js';
import { nameOf } from '../../src/text/nameOf.js';
import { printable } from '../../src/text/printable.js';
import { wrap } from '../../src/text/wrap.js';
import { writeAmount } from '../../src/text/writeAmount.js';
import { writeCount } from '../../src/text/writeCount.js';
import { writeDate } from '../../src/text/writeDate.js';
import { writeList } from '../../src/text/writeList.js';

/** What another language has to give: data, and no function. */
const DUTCH: Language = {
  ...ENGLISH,
  tag: 'nl',
  notation: {
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
      ' ',
    ),
    date: '{day} {month} {year}',
    firstDay: '1',
    amount: '€ {sign}{number}',
    group: '.',
    decimal: ',',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    and: ' en ',
    article: ENGLISH.notation.article,
    articleSeparator: ', ',
    singular: { numbers: [1], withDecimals: false },
  },
  units: { days: { one: '{count} dag', other: '{count} dagen' } },
  names: { period: { month: 'per maand', year: 'per jaar' } },
};

describe('writeDate', () => {
  test.each([
    ['2026-11-13', '13 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['1900-02-28', '28 February 1900'],
    ['2199-12-31', '31 December 2199'],
  ])('%s', (date, text) => {
    expect(writeDate(date, ENGLISH)).toBe(text);
  });

  test('as another language does', () => {
    expect(writeDate('2026-03-01', DUTCH)).toBe('1 maart 2026');
  });
});

describe('writeAmount', () => {
  test.each([
    ['3703.44', '€3,703.44'],
    ['0.00', '€0.00'],
    ['999.99', '€999.99'],
    ['1000.00', '€1,000.00'],
    ['119999999999.88', '€119,999,999,999.88'],
    ['-0.01', '-€0.01'],
    ['-1234567.80', '-€1,234,567.80'],
  ])('%s', (amount, text) => {
    expect(writeAmount(amount, ENGLISH)).toBe(text);
  });

  test('as another language does', () => {
    expect(writeAmount('-3703.44', DUTCH)).toBe('€ -3.703,44');
  });

  test('loses no digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const amount = formatAmount(cents);
        expect(writeAmount(amount, ENGLISH).replaceAll(/[€,]/g, '')).toBe(amount);
      }),
    );
  });
});

describe('writeCount, writeList and nameOf', () => {
  test.each([
    [1, 'days', '1 day'],
    [0, 'days', '0 days'],
    [8, 'working-days', '8 working days'],
    [1, 'years', '1 year'],
    [3, 'moons', '3 moons'],
  ])('%i %s', (count, unit, text) => {
    expect(writeCount(count, unit, ENGLISH)).toBe(text);
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (items, text) => {
    expect(writeList(items, ENGLISH)).toBe(text);
  });

  test('a code without a name is shown as it is, also one that every object has', () => {
    expect(nameOf('region', 'flanders', ENGLISH)).toBe('Flanders');
    expect(nameOf('region', 'toString', ENGLISH)).toBe('toString');
    expect(nameOf('planet', 'mars', ENGLISH)).toBe('mars');
  });
});

describe('amounts of answers', () => {
  const money = { amount: '52.00', currency: 'EUR', per: 'month' } as const;

  test('have their period', () => {
    expect(describeMoney(money, ENGLISH)).toBe('€52.00 a month');
    expect(describeMoney({ ...money, per: 'year' }, DUTCH)).toBe('€ 52,00 per jaar');
  });

  test.each([
    ['52.00', '€52.00 a month above'],
    ['-52.00', '€52.00 a month below'],
    ['0.00', 'exactly met'],
  ])('a margin of %s', (amount, text) => {
    expect(describeMargin({ ...money, amount }, ENGLISH)).toBe(text);
  });

  test('spans', () => {
    expect(describeSpan({ from: '2026-01-01', to: null }, ENGLISH)).toBe('from 1 January 2026');
    expect(describeSpan({ from: '2026-01-01', to: '2026-03-31' }, ENGLISH)).toBe(
      'from 1 January 2026 to 31 March 2026',
    );
  });
});

describe('cite', () => {
  test('gathers the places of each source', () => {
    const sources = [
      { id: 'a', at: '1' },
      { id: 'b', at: '2' },
      { id: 'a', at: '3' },
      { id: 'a', at: '1' },
    ];
    expect(cite(sources, ENGLISH)).toBe(' [a:\u00a01, 3; b:\u00a02]');
    expect(cite([], ENGLISH)).toBe('');
  });
});

describe('wrap', () => {
  test.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 3, ['one', 'two', 'three']],
    ['a-very-long-word and', 6, ['a-very-long-word', 'and']],
    ['one\ntwo', 10, ['one', 'two']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('keeps every word, and no line is longer than it must be', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('printable', () => {
  test.each([
    ['plain é €', 'plain é €'],
    ['\u001b[31m', '\\u001b[31m'],
    ['\u009b31m', '\\u009b31m'],
    ['a\u202eb', 'a\\u202eb'],
    ['a\nb\u0000', 'a\\u000ab\\u0000'],
    ['\ud800', '\\ud800'],
    ['😀', '😀'],
    ['\u{e0001}', '\\u{e0001}'],
  ])('%j', (text, safe) => {
    expect(printable(text)).toBe(safe);
  });
});
