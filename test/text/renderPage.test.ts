import { describe, expect, test } from 'vitest';
import { PinError } from '../../src/editions.js';
import { describeAnswerValue } from '../../src/text/describeAnswerValue.js';
import { describeError } from '../../src/text/describeError.js';
import { describeReplay } from '../../src/text/describeReplay.js';
import { describeTimeline } from '../../src/text/describeTimeline.js';
import { ENGLISH } from '../../src/text/english.js';
import type { Page } from '../../src/text/page.js';
import { renderMarkdown } from '../../src/text/renderMarkdown.js';
import { renderPage } from '../../src/text/renderPage.js';
import type { LooseJson } from '../rules/aDocument.js';

const PAGE: Page = {
  headline: 'A <page>',
  sections: [
    { title: 'One', paragraphs: ['Text with\u00a0space'], table: { headings: ['a', 'b'], lines: [] } },
    { title: 'Two', paragraphs: [], table: { headings: ['a', 'b'], lines: [['x|y\\', 'z\n\u001b[31m']] } },
  ],
};

describe('a page', () => {
  test('as text has columns that line up, and does nothing to a terminal', () => {
    expect(renderPage(PAGE)).toBe(
      'A <page>\n\nOne\n  Text with space\n\nTwo\n  a     b\n  x|y\\  z\\u000a\\u001b[31m\n',
    );
  });

  test('as Markdown has tables that no cell can break', () => {
    expect(renderMarkdown(PAGE)).toBe(
      '# A \\<page\\>\n\n## One\n\nText with space\n\n## Two\n\n| a | b |\n| --- | --- |\n| x\\|y\\\\ | z\\\\u000a\\\\u001b\\[31m |\n',
    );
  });
});

describe('describeAnswerValue', () => {
  const money = { amount: '10.00', currency: 'EUR', per: 'month' };

  test.each([
    ['met', 'met'],
    ['2026-11-24', '24 November 2026'],
    [null, 'none'],
    [money, '€10.00 a month'],
    [{ month: money, year: { ...money, per: 'year' } }, '€10.00 a month, €10.00 a year'],
    [{ code: 'fixed', month: 1 }, '{"code":"fixed","month":1}'],
  ])('%j', (value, text) => {
    expect(describeAnswerValue(value, ENGLISH)).toBe(text);
  });
});

test('a broken pin is said in a line for each difference, and counted beyond twenty', () => {
  const difference = { kind: 'missing', id: 'law/x', effectiveFrom: '2026-01-01', installed: null } as const;
  const pinned = { revision: 2, hash: '0123456789abcdef' };
  const data = [{ id: 'calendar', pinned: 'a'.repeat(64), installed: 'b'.repeat(64) }] as const;
  expect(describeError(new PinError('law', [{ ...difference, pinned }], data), ENGLISH)).toBe(
    'the rulebook law is not the one that was pinned\n' +
      'law/x from 1 January 2026: missing; pinned revision 2 (0123456789ab)\n' +
      'calendar: changed; pinned aaaaaaaaaaaa, installed bbbbbbbbbbbb',
  );
  const many = new PinError('law', new Array(30).fill({ ...difference, pinned }), []);
  expect(describeError(many, ENGLISH).split('\n').slice(-2)).toEqual([
    'law/x from 1 January 2026: missing; pinned revision 2 (0123456789ab)',
    'and 10 more',
  ]);
});

test('a replay says what refused, and which data and package changed', () => {
  const refusal = { code: 'no-law', message: 'no law' };
  const page = describeReplay(
    {
      holds: false,
      altered: false,
      engine: { answered: '1.0.0', installed: '2.0.0', same: false },
      differences: [{ path: 'answer', before: {}, after: null }],
      refusal,
      data: [{ id: 'calendar', pinned: 'a'.repeat(64), installed: 'b'.repeat(64) }],
      today: { same: false, differences: [], refusal },
    },
    ENGLISH,
  );
  expect(renderPage(page)).toBe(
    'The receipt does not hold.\n\nWhat differs\n  no law\n\nThe newest rules\n  no law\n\n' +
      'Data that changed\n  document  before        after\n  calendar  aaaaaaaaaaaa  bbbbbbbbbbbb\n\n' +
      'Package\n  Version 2.0.0 is installed, where it was version 1.0.0.\n',
  );
});

test('a timeline shows grades, other readings, how a figure was worked out, and what is not known', () => {
  const entry = {
    domain: 'salary/x',
    from: '2026-01-01',
    to: '2026-01-31',
    value: '10.00',
    unit: 'EUR/month',
    confidence: 'low',
    contested: [{ value: '11.00', sources: [], note: 'Otherwise.' }],
    derivation: 'from another',
    sources: [
      { id: 'a', at: 'x' },
      { id: 'a', at: 'y' },
    ],
    documents: [],
    gap: null,
  } as const;
  const gap = { reason: 'declared', note: 'Nobody knows.' } as const;
  const unknown: LooseJson = {
    ...entry,
    value: null,
    unit: null,
    confidence: null,
    contested: [],
    derivation: null,
    sources: [],
  };
  const text = renderPage(
    describeTimeline('law', 'base', [entry, { ...unknown, from: '2026-02-01', to: null, gap }], ENGLISH),
  );
  expect(text.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
    'base in the rulebook law',
    '',
    'law/salary/x',
    '  2026-01-01: worked out: from another',
    '  2026-02-01: Nobody knows.',
    '  from  to  figure  confidence  other readings  Sources',
    '  2026-01-01  2026-01-31  €10.00 a month  low confidence  €11.00 a month  a: x, y',
    '  2026-02-01  not known',
    '',
  ]);
});
