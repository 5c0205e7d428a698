import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from '../../src/money/formatAmount.js';
import { countForm } from '../../src/text/countForm.js';
import { describeOperand } from '../../src/text/describeOperand.js';
import { ENGLISH } from '../../src/text/english.js';
import { fillIn, placeholdersOf } from '../../src/text/fillIn.js';
import { FRENCH } from '../../src/text/french.js';
import type { Language, Messages } from '../../src/text/language.js';
import { LANGUAGE_TAGS, LANGUAGES } from '../../src/text/languages.js';
import { writeAmount } from '../../src/text/writeAmount.js';
import { writeCount } from '../../src/text/writeCount.js';
import { writeDate } from '../../src/text/writeDate.js';
import { writeFigure } from '../../src/text/writeFigure.js';

/** Every text of a language, by its catalogue and its code. */
function textsOf(language: Language): ReadonlyMap<string, string> {
  const { tag: _tag, notation, names, units, ...plain } = language;
  const { months, article, singular: _singular, ...others } = notation;
  const catalogues: Readonly<Record<string, Messages>> = {
    ...plain,
    notation: others,
    article,
    months: Object.fromEntries(months.map((month, index) => [String(index + 1), month])),
    ...Object.fromEntries(Object.entries(names).map(([kind, codes]) => [`names.${kind}`, codes])),
    ...Object.fromEntries(Object.entries(units).map(([unit, forms]) => [`units.${unit}`, { ...forms }])),
  };
  return new Map(
    Object.entries(catalogues).flatMap(([catalogue, messages]) =>
      Object.entries(messages).map(([code, text]) => [`${catalogue} ${code}`, text] as const),
    ),
  );
}

/** What a text asks for, in any order: a text can need the same twice. */
function askedBy(text: string): readonly string[] {
  const asked = placeholdersOf(text).map(
    ({ name, format, isOptional }) => `${name}:${format}${isOptional ? '?' : ''}`,
  );
  return [...new Set(asked)].sort();
}

/** The parts that can be left out, each with all that it asks for: these come and go together. */
function partsOf(text: string): readonly string[] {
  return [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, part = '']) => askedBy(part).join(' ')).sort();
}

const ENGLISH_TEXTS = textsOf(ENGLISH);

describe('the languages', () => {
  test('stand under their own tags, English first', () => {
    expect(Object.keys(LANGUAGES)).toEqual([...LANGUAGE_TAGS]);
    expect(Object.values(LANGUAGES).map(({ tag }) => tag)).toEqual([...LANGUAGE_TAGS]);
    expect(LANGUAGE_TAGS[0]).toBe('en');
  });
});

describe.each(Object.values(LANGUAGES))('the texts in $tag', (language) => {
  const texts = textsOf(language);

  test('are those of English, no less and no more', () => {
    expect([...texts.keys()].sort()).toEqual([...ENGLISH_TEXTS.keys()].sort());
    expect(language.notation.months).toHaveLength(12);
    expect(new Set(language.notation.months).size).toBe(12);
  });

  test('ask for what English asks for, written in the same way', () => {
    const asked = [...texts].map(([code, text]) => [code, askedBy(text)]);
    expect(Object.fromEntries(asked)).toEqual(
      Object.fromEntries([...ENGLISH_TEXTS].map(([code, text]) => [code, askedBy(text)])),
    );
  });

  test('leave out the same parts', () => {
    const parts = [...texts].map(([code, text]) => [code, partsOf(text)]);
    expect(Object.fromEntries(parts)).toEqual(
      Object.fromEntries([...ENGLISH_TEXTS].map(([code, text]) => [code, partsOf(text)])),
    );
  });

  test('are written out: none empty, no bracket open, no space too many', () => {
    for (const [code, text] of texts) {
      if (code.startsWith('notation ')) continue;
      expect(text, code).toMatch(/\S/);
      expect(text.replaceAll(/\[[^[\]]*\]|\{[\w:.-]+\}/g, 'x'), code).not.toMatch(/[[\]{}]| {2}/);
      if (!/Parameter$|validityEnd/.test(code)) expect(text, code).toBe(text.trim());
    }
  });

  test('tell apart what English tells apart', () => {
    for (const kind of [
      'card',
      'Card',
      'deadline',
      'region',
      'category',
      'regime',
      'outcomes',
      'closedDay',
    ]) {
      const texts = Object.values(kind === 'outcomes' ? language.outcomes : (language.names[kind] ?? {}));
      expect(new Set(texts).size, kind).toBe(texts.length);
    }
  });

  test('write every date with its day, its month and its year', () => {
    const { months, firstDay } = language.notation;
    const dates = fc.tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(dates, ([year, month, day]) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const text = writeDate(`${year}-${two(month)}-${two(day)}`, language);
        expect(text).toContain(months[month - 1]);
        expect(text).toContain(String(year));
        expect(text.split(/\D+/)).toContain(String(day));
        expect(text.startsWith(day === 1 ? firstDay : String(day))).toBe(true);
      }),
    );
  });

  test('write every amount without losing a digit or its sign', () => {
    const { decimal } = language.notation;
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const amount = formatAmount(cents);
        const text = writeAmount(amount, language);
        const [units = '', decimals = ''] = text.split(decimal).slice(-2);
        const digits = `${units.replaceAll(/\D/g, '')}.${decimals.replaceAll(/\D/g, '')}`;
        expect(`${text.includes('-') ? '-' : ''}${digits}`).toBe(amount);
      }),
    );
  });
});

describe('the singular', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.maxSafeInteger(),
    fc.integer({ min: -999, max: 999 }).map((hundredths) => hundredths / 100),
  );

  test.each(Object.values(LANGUAGES))('is that of CLDR in $tag', (language) => {
    const categories = new Intl.PluralRules(language.tag);
    fc.assert(
      fc.property(numbers, (count) => {
        const expected = categories.select(count) === 'one' ? 'one' : 'other';
        expect(countForm(count, { one: 'one', other: 'other' }, language)).toBe(expected);
      }),
      {
        numRuns: 1000,
        examples: [-2, -1.5, -1, -0, 0, 0.5, 1, 1.5, 1.99, 2, 1_000_000].map((each) => [each]),
      },
    );
  });

  test.each([
    [0, '0 jour'],
    [1, '1 jour'],
    [1.5, '1,5 jour'],
    [2, '2 jours'],
  ])('of %d in French', (count, text) => {
    expect(writeCount(count, 'days', FRENCH)).toBe(text);
    expect(fillIn('{left:count.days}', { left: count }, FRENCH)).toBe(text);
  });
});

describe('French', () => {
  test.each([
    ['2026-11-13', '13 novembre 2026'],
    ['2026-11-01', '1er novembre 2026'],
    ['2026-08-11', '11 août 2026'],
    ['2027-02-28', '28 février 2027'],
  ])('writes the date %s', (date, text) => {
    expect(writeDate(date, FRENCH)).toBe(text);
  });

  test.each([
    ['3703.44', '3\u202f703,44\u00a0€'],
    ['0.00', '0,00\u00a0€'],
    ['999.99', '999,99\u00a0€'],
    ['-0.01', '-0,01\u00a0€'],
    ['-1234567.80', '-1\u202f234\u202f567,80\u00a0€'],
    ['1000000.00', '1\u202f000\u202f000,00\u00a0€'],
  ])('writes the amount %s', (amount, text) => {
    expect(writeAmount(amount, FRENCH)).toBe(text);
  });

  test('writes figures with their units', () => {
    expect(writeFigure('48912.00', 'EUR/year', FRENCH)).toBe('48\u202f912,00\u00a0€ par an');
    expect(writeFigure('12.50', 'percent', FRENCH)).toBe('12,50 %');
    expect(writeFigure('120.00', 'percent', FRENCH)).toBe('120 %');
    expect(writeFigure(1, 'working-days', FRENCH)).toBe('1 jour ouvrable');
    expect(writeFigure(8, 'working-days', FRENCH)).toBe('8 jours ouvrables');
  });

  test('writes a fact that is a percentage as one, though it has the form of an amount', () => {
    const operand = { fact: 'guaranteedPercentage', value: '130.00', from: [], records: [] };
    expect(describeOperand(operand, 'equal', FRENCH)).toBe('pourcentage exigé selon le ménage (130 %)');
    expect(describeOperand(operand, 'decimalEqual', ENGLISH)).toBe(
      'percentage that the household asks for (130 %)',
    );
  });

  test('has no break before a colon, a semicolon or a question mark', () => {
    for (const [code, text] of textsOf(FRENCH)) expect(text, code).not.toMatch(/ [:;?!»]|« | ['’]/);
    for (const [code, text] of textsOf(FRENCH)) {
      if (!code.startsWith('notation ')) expect(text, code).not.toMatch(/\w[;?]/);
    }
  });

  test('elides nothing before what is filled in', () => {
    for (const [code, text] of textsOf(FRENCH)) {
      expect(text, code).not.toMatch(/\b(?:d|l|qu|s|n|jusqu|lorsqu)['’]\{/i);
    }
  });
});
