import { fc, test } from '@fast-check/vitest';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect } from 'vitest';
import { assess } from '../../src/plan/assess.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
import { describePlan } from '../../src/text/describePlan.js';
import { describePortfolio } from '../../src/text/describePortfolio.js';
import { ENGLISH } from '../../src/text/english.js';
import { escapeMarkdown, escapeParagraph } from '../../src/text/escapeMarkdown.js';
import { printable } from '../../src/text/printable.js';
import { renderMarkdown } from '../../src/text/renderMarkdown.js';
import { renderNotes } from '../../src/text/renderNotes.js';

/** The HTML that somebody sees, by an implementation of CommonMark and of what GitHub adds. */
const htmlOf = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const tagsIn = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What can be read of HTML, with its spaces as they are shown. */
const textIn = (html: string): string =>
  spaced(
    html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (_whole, name: string) => ENTITIES[name] ?? '?'),
  );

const spaced = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

/** What means something in Markdown, and anything between. */
const PIECES = [
  ...[
    'http://',
    'https://',
    'HTTPS://',
    'www.',
    'WWW.',
    'a.example',
    'x@y.example',
    'mailto:',
    'xmpp:',
    '/',
    '?q=1',
  ],
  ...[
    '~',
    '~~',
    '*',
    '**',
    '_',
    '`',
    '```',
    '|',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '[^1]',
    '[^1]:',
    '![',
    '[x]',
    ':',
    ';',
  ],
  ...[
    '#',
    '##',
    '-',
    '---',
    '+',
    '=',
    '===',
    '1.',
    '23)',
    '!',
    '\\',
    '\\\\',
    '$',
    '{',
    '}',
    '"',
    "'",
    '@name',
    ':tada:',
  ],
  ...[
    '&copy;',
    '&amp;',
    '&#60;',
    '&#x3c;',
    '&',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<http://a.example>',
    '<br/>',
    '\n',
    '\t',
    ' ',
  ],
  ...['  ', 'a', 'é', '李', '\u00a0', '\u202e', '\u009b', '\ud800', '.', ',', 'word'],
] as const;

const nasty = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

/** Where a text stands in Markdown. */
const PLACES: readonly (readonly [string, (text: string) => string, (text: string) => string])[] = [
  ['a heading', (text) => `# ${text}`, escapeMarkdown],
  ['a label', (text) => `- **${text}**: b`, escapeMarkdown],
  ['an item with a label', (text) => `- **label**: ${text}`, escapeMarkdown],
  ['a cell', (text) => `| a | b |\n| --- | --- |\n| ${text} | b |`, escapeMarkdown],
  ['a paragraph', (text) => text, escapeParagraph],
  ['an item', (text) => `- ${text}`, escapeParagraph],
  ['a box', (text) => `- [ ] ${text}`, escapeParagraph],
];

describe.each(PLACES)('a text from outside in %s', (_place, inPlace, written) => {
  const isRead = (text: string): void => {
    const html = htmlOf(inPlace(written(text)));
    const plain = htmlOf(inPlace('word'));
    expect(tagsIn(html), text).toEqual(tagsIn(plain));
    expect(textIn(html)).toBe(textIn(plain).replace('word', () => spaced(printable(text))));
  };

  test.prop([nasty], { numRuns: 300 })('is read as it is, and makes no element', (text) => {
    const shown = text.trim();
    fc.pre(spaced(printable(shown)) !== '');
    isRead(shown);
  });

  test('is read as it is where it is a single piece, or two', () => {
    const pieces = PIECES.filter((piece) => piece.trim() !== '' && piece !== '\u00a0');
    for (const piece of pieces) {
      isRead(piece);
      isRead(`${piece} word`);
      isRead(`word ${piece}`);
      isRead(`${piece}a.example/x`);
    }
  });
});

describe('a reference', () => {
  const inNotes = (reference: string): string =>
    htmlOf(
      renderNotes(
        describePlan(assess({ reference }, { asOf: '2026-11-24' }), { language: ENGLISH, sources: SOURCES }),
      ),
    );
  const inPortfolio = (name: string): string => {
    const counts = { compared: 2, changed: 1, failed: 1 };
    const days = { by: 'as-of', asOf: null, from: '2026-11-24', to: '2026-12-15' } as const;
    const portfolio = { rulebook: 'guide', ...days, pastReview: [], ...counts };
    const cases = [{ name, changes: [] }];
    return htmlOf(renderMarkdown(describePortfolio(portfolio, cases, [{ name, message: name }], ENGLISH)));
  };
  const plain = [inNotes('word'), inPortfolio('word')] as const;

  test.prop([nasty], { numRuns: 40 })('is read as it is in notes and in a portfolio', (text) => {
    const reference = text.replaceAll(/\p{Cs}/gu, '').trim();
    fc.pre(spaced(printable(reference)) !== '');
    [inNotes(reference), inPortfolio(reference)].forEach((html, index) => {
      expect(tagsIn(html)).toEqual(tagsIn(plain[index] as string));
      expect(textIn(html)).toContain(spaced(printable(reference)));
    });
  });

  test('leaves the addresses of sources links', () => {
    const links = plain[0].match(/<a href="https:[^"]*">/g) ?? [];
    expect(inNotes('https://a.example').match(/<a href="https:[^"]*">/g) ?? []).toEqual(links);
    const sourced = assess(
      { reference: 'https://a.example', plans: { purpose: 'work' } },
      { asOf: '2026-11-24', rulebook: 'law' },
    );
    const html = htmlOf(renderNotes(describePlan(sourced, { language: ENGLISH, sources: SOURCES })));
    expect(html).toMatch(/<a href="https:\/\/[^"]+">https:/);
    expect(html).not.toContain('href="https://a.example');
  });
});
