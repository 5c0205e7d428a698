import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/text/english.js';
import { FRENCH } from '../../src/text/french.js';
import type { Language } from '../../src/text/language.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { writePlace } from '../../src/text/writePlace.js';

/** A language that writes every part in its own way, and joins parts with a space. */
const OTHER: Language = {
  ...ENGLISH,
  notation: {
    ...ENGLISH.notation,
    comma: ', ',
    and: ' und ',
    article: {
      article: 'Artikel {n}',
      paragraph: '§ {n}',
      subparagraph: 'Absatz {n}',
      number: 'Nr. {n}',
      annex: 'Anlage {n}',
      section: 'Abschnitt {n}',
    },
    articleSeparator: ' ',
  },
  phrases: { ...ENGLISH.phrases, range: '{least} bis {greatest}' },
};

const write = (place: string, language: Language): string =>
  writePlace(place, language).replaceAll('\u00a0', '~');

describe('writePlace', () => {
  test.each([
    ['art. 10', 'art.~10', 'art.~10', 'Artikel~10'],
    ['art. 10bis', 'art.~10bis', 'art.~10bis', 'Artikel~10bis'],
    ['art. 1.7', 'art.~1.7', 'art.~1.7', 'Artikel~1.7'],
    ['art. 61/25-2 § 5', 'art.~61/25-2, §~5', 'art.~61/25-2, §~5', 'Artikel~61/25-2 §~5'],
    ['art. 12 al. 4', 'art.~12, para.~4', 'art.~12, al.~4', 'Artikel~12 Absatz~4'],
    ['art. 10 § 2 al. 3', 'art.~10, §~2, para.~3', 'art.~10, §~2, al.~3', 'Artikel~10 §~2 Absatz~3'],
    ['art. 14 § 1, 3°', 'art.~14, §~1, 3°', 'art.~14, §~1, 3°', 'Artikel~14 §~1 Nr.~3'],
    ['art. 61/1/9 § 2, 4°', 'art.~61/1/9, §~2, 4°', 'art.~61/1/9, §~2, 4°', 'Artikel~61/1/9 §~2 Nr.~4'],
    ['arts 104/5 and 104/6', 'art.~104/5~and~104/6', 'art.~104/5~et~104/6', 'Artikel~104/5~und~104/6'],
    ['§§ 1, 2 and 4', '§§~1,~2~and~4', '§§~1,~2~et~4', '§§~1,~2~und~4'],
    [
      'arts 61/1/9 to 61/1/15',
      'art.~61/1/9~to~61/1/15',
      'art.~61/1/9~à~61/1/15',
      'Artikel~61/1/9~bis~61/1/15',
    ],
    [
      'art. 100 §§ 2 and 3, Annex 32',
      'art.~100, §§~2~and~3, Annex~32',
      'art.~100, §§~2~et~3, annexe~32',
      'Artikel~100 §§~2~und~3, Anlage~32',
    ],
    [
      'art. 12bis § 2 al. 4, art. 10ter § 2 and art. 42 § 1',
      'art.~12bis, §~2, para.~4, art.~10ter, §~2 and art.~42, §~1',
      'art.~12bis, §~2, al.~4, art.~10ter, §~2 et art.~42, §~1',
      'Artikel~12bis §~2 Absatz~4, Artikel~10ter §~2 und Artikel~42 §~1',
    ],
    ['1°', '1°', '1°', 'Nr.~1'],
    ['Annex 19ter', 'Annex~19ter', 'annexe~19ter', 'Anlage~19ter'],
    ['section 4', 'section~4', 'section~4', 'Abschnitt~4'],
  ])('%s', (place, english, french, other) => {
    expect(write(place, ENGLISH)).toBe(english);
    expect(write(place, FRENCH)).toBe(french);
    expect(write(place, OTHER)).toBe(other);
  });

  test.each([
    '',
    'G15',
    'Brussels, EU Blue Card',
    'art. 10 and what follows',
    'art. 10 § 2 sentence 3',
    'chapter art. 10',
    'art. 10,',
    'art. 10 § ',
    '1,062 a month',
    '10 % for each further member',
    'art. {n}',
    'art. 10\nart. 11',
  ])('leaves %j as it stands', (place) => {
    for (const language of Object.values(LANGUAGES)) expect(writePlace(place, language)).toBe(place);
  });

  test('understands every article that the rule documents cite, and keeps its numbers', () => {
    const folder = new URL('../../rules/', import.meta.url);
    const places = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .flatMap((path) => [...readFileSync(new URL(path, folder), 'utf8').matchAll(/"at": ?"([^"]*)"/g)])
      .map(([, place = '']) => place);
    const articles = [...new Set(places)].filter((place) => /^(?:arts?\b|§|Annex|\d+°)/.test(place));
    expect(articles.length).toBeGreaterThan(30);
    for (const place of articles) {
      for (const language of [...Object.values(LANGUAGES), OTHER]) {
        const written = writePlace(place, language);
        expect(written, place).toContain('\u00a0');
        expect(written.match(/\d[\w/.-]*/g), place).toEqual(place.match(/\d[\w/.-]*/g));
      }
    }
  });
});
