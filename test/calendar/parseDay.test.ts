import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseDay } from '../../src/calendar/parseDay.js';
import { everyDay, utcDay, utcParts, utcText } from './utc.js';

test('every day from 1900-01-01 to 2199-12-31 is read as the number that UTC gives it', () => {
  expect(everyDay().filter((day) => !Object.is(parseDay(utcText(day)), day))).toEqual([]);
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2026-02-28', 20512],
  ['1900-01-01', -25567],
  ['2199-12-31', 84005],
])('%s is day %i', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test('every combination of year, month and day of the month is read exactly if it exists', () => {
  const wrong: string[] = [];
  for (const year of [1900, 1904, 1999, 2000, 2026, 2028, 2100, 2199]) {
    for (let month = 0; month <= 99; month += 1) {
      for (let day = 0; day <= 99; day += 1) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const number = utcDay(year, month, day);
        const exists = utcParts(number).join() === [year, month, day].join();
        if (parseDay(text) !== (exists ? number : undefined)) wrong.push(text);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  '',
  ' ',
  '2026',
  '2026-02',
  '2026-2-28',
  '2026-02-3',
  '26-02-28',
  '20260228',
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '1900-02-29',
  '2100-02-29',
  '1899-12-31',
  '2200-01-01',
  '0000-01-01',
  '9999-12-31',
  '2026/02/28',
  '2026-02/28',
  '2026/02-28',
  '2026.02.28',
  '28-02-2026',
  '2026-02-28 ',
  ' 2026-02-28',
  '2026-02-28T',
  '2026-02-28T00:00:00Z',
  '2026-02-28\n',
  '+2026-02-28',
  '-026-02-28',
  '+026-02-28',
  '2026-+2-28',
  '2026-02- 8',
  '2026- 2-28',
  '202a-02-28',
  '20a6-02-28',
  '2a26-02-28',
  'a026-02-28',
  '2026-a2-28',
  '2026-0a-28',
  '2026-02-a8',
  '2026-02-2a',
  '2026-02-2/',
  '2026-02-2:',
  '2026-02-/8',
  '2026-02-:8',
  '19/0-01-01',
  '20:0-01-01',
  '200:-01-01',
  '2026-0:-01',
  '2026-02-0:',
  '٢٠٢٦-٠٢-٢٨',
  '2026-02-2٨',
  '2026‐02‐28',
  '２０２６-０２-２８',
  'yyyy-mm-dd',
])('%j is refused', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test.prop([fc.date({ noInvalidDate: true, min: new Date('1890-01-01'), max: new Date('2210-01-01') })])(
  'a date is read exactly if it lies within the bounds',
  (date) => {
    const within = date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2199;
    const expected = Math.floor(date.getTime() / 86_400_000);
    expect(parseDay(date.toISOString().slice(0, 10))).toBe(within ? expected : undefined);
  },
);

test.prop([
  fc.integer({ min: 0, max: 109_572 }),
  fc.integer({ min: 0, max: 9 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
])(
  'a date with one character replaced is read exactly if the pattern and UTC take it',
  (offset, at, character) => {
    const text = utcText(utcDay(1900, 1, 1) + offset);
    const changed = text.slice(0, at) + character + text.slice(at + 1);
    const milliseconds = /^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(changed)
      ? Date.parse(changed)
      : Number.NaN;
    const exists = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(changed);
    expect(parseDay(changed)).toBe(exists ? milliseconds / 86_400_000 : undefined);
  },
);

test.prop([fc.string({ maxLength: 12 })])('no other text is read', (text) => {
  fc.pre(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text));
  expect(parseDay(text)).toBeUndefined();
});
