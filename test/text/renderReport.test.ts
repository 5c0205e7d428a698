import { describe, expect, test } from 'vitest';
import { type Paint, renderReport, renderSections } from '../../src/text/renderReport.js';
import { row } from '../../src/text/report.js';

const MARKS: Paint = { outcome: (text, outcome) => `<${outcome}>${text}</>`, title: (text) => `*${text}*` };

const REPORT = {
  headline: 'MET: yes.',
  outcome: 'met',
  sections: [
    { title: '', rows: [row('a', 'one'), row('longer', 'two')] },
    { title: 'Empty', rows: [] },
    {
      title: 'Why',
      rows: [
        { depth: 0, label: 'met', outcome: 'met', text: 'first' },
        { depth: 1, label: 'unknown', outcome: 'unknown', text: 'second' },
        row('', 'goes on', 1),
        row('-', 'a bullet', 2),
        row('', 'without a label', 3),
        row('a-label-that-is-much-longer-than-the-others-of-its-depth', 'pushed', 0),
      ],
    },
  ],
  closing: 'The end.',
} as const;

describe('renderReport', () => {
  test('lines up the rows of each depth', () => {
    expect(renderReport(REPORT)).toBe(`MET: yes.

a       one
longer  two

Why
  met  first
    unknown  second
             goes on
      - a bullet
        without a label
  a-label-that-is-much-longer-than-the-others-of-its-depth pushed

The end.
`);
  });

  test('marks outcomes and headings, and lines stay where they are', () => {
    const marked = renderReport(REPORT, MARKS);
    expect(marked).toContain('<met>MET: yes.</>\n');
    expect(marked).toContain('\n*Why*\n  <met>met</>  first\n    <unknown>unknown</>  second\n');
    expect(marked.replaceAll(/<\w*>|<\/>|\*/g, '')).toBe(renderReport(REPORT));
  });

  test('breaks long texts under themselves', () => {
    const text = 'word '.repeat(40).trim();
    const lines = renderSections([{ title: 'T', rows: [row('label', text)] }]).split('\n');
    expect(lines.slice(2, -1).every((line) => /^ {2}(?:label| {5}) {2}word/.test(line))).toBe(true);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test('has no closing where there is none', () => {
    expect(renderReport({ headline: 'Title', sections: [] }, MARKS)).toBe('*Title*\n');
  });
});
