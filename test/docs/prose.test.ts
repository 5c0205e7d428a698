import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../src/index.js';
import { formatAmount } from '../../src/money/formatAmount.js';
import { openShipped, RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';
import { pages, proseOf, ROOT } from './codeBlocks.js';

const PAGES = pages();

/** Amounts with their currency, before or behind. */
const AMOUNT = /(?:€|\bEUR) ?([\d,.]*\d)|([\d,.]*\d) ?(?:€|EUR\b|euros?\b)/g;

/** Periods, of which two may share a unit: "90 to 180 days". */
const PERIOD =
  /(?<![\d.,])(\d+)(?:(?: to | and | or |–)(\d+))?[ -](?:(?:working|calendar)[ -])?(day|month|year)s?\b/g;

const inCents = (text: string): string => {
  const [units = '', decimals = ''] = text.replaceAll(',', '').split('.');
  return `${units}.${decimals.padEnd(2, '0')}`;
};

/** The amounts and periods of the rule documents: as parameters, stated or worked out, or in a note. */
function figuresOfRules(): { readonly amounts: ReadonlySet<string>; readonly periods: ReadonlySet<string> } {
  const amounts = new Set<string>();
  const periods = new Set<string>();
  for (const editions of RULEBOOK_NAMES.flatMap((name) => [...openShipped(name).domains.values()])) {
    for (const { compiled } of editions) {
      for (const { unit, value } of compiled().parameters.values()) {
        if (unit.startsWith('EUR')) amounts.add(formatAmount(value));
        else periods.add(`${value} ${unit === 'working-days' ? 'day' : unit.slice(0, -1)}`);
      }
    }
  }
  for (const path of readdirSync(`${ROOT}rules`, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.json')) continue;
    for (const found of readFileSync(`${ROOT}rules/${path}`, 'utf8').matchAll(AMOUNT)) {
      amounts.add(inCents(found[1] ?? found[2] ?? ''));
    }
  }
  return { amounts, periods };
}

const { amounts, periods } = figuresOfRules();

describe.each(PAGES)('$path', ({ path, text }) => {
  const prose = proseOf(text);

  test('names no amount that the rules do not have', () => {
    const named = [...prose.matchAll(AMOUNT)].map((found) => inCents(found[1] ?? found[2] ?? ''));
    expect(named.filter((amount) => !amounts.has(amount))).toEqual([]);
  });

  test('names no period that the rules do not have', () => {
    const named = [...prose.matchAll(PERIOD)].flatMap(({ 1: first, 2: second, 3: unit }) =>
      [first, second].flatMap((count) => (count === undefined ? [] : [`${count} ${unit}`])),
    );
    expect(named.filter((period) => !periods.has(period))).toEqual([]);
  });

  test('links to what exists', () => {
    const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(({ 1: target = '' }) => target);
    const broken = links.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const other = file === '' ? path : join(dirname(path), file).replaceAll('\\', '/');
      if (!existsSync(ROOT + other)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(ROOT + other, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(({ 1: name = '' }) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('what the pages must name', () => {
  const documents = RULEBOOK_NAMES.flatMap((name) => [...openShipped(name).domains.values()])
    .flat()
    .map(({ document }) => document);

  test('the changelog has every document and every correction', () => {
    const lines = textOf('CHANGELOG.md').split('\n');
    const missing = documents.filter(({ id, effectiveFrom, revision }) => {
      const words = [`\`${id}\``, effectiveFrom, ...(revision === 1 ? [] : [`revision ${revision}`])];
      return !lines.some((line) => words.every((word) => line.includes(word)));
    });
    expect(missing.map(({ id, effectiveFrom, revision }) => `${id} ${effectiveFrom} r${revision}`)).toEqual(
      [],
    );
  });

  test('every claim that a note or a caveat reads in some way is among the interpretations', () => {
    const page = textOf('docs/sources-and-interpretations.md');
    const claims = documents.flatMap(({ caveats, parameters, rules }) => [
      ...caveats.flatMap(({ params }) => (params.claim === undefined ? [] : [String(params.claim)])),
      ...[...Object.values(parameters), ...rules]
        .filter(({ note }) => note !== undefined)
        .flatMap(({ sources }) => sources.filter(({ id }) => id === 'guide-2026-06').map(({ at }) => at)),
    ]);
    const read = new Set(
      [...page.matchAll(/^\| ([^|]+) \|/gm)].flatMap(({ 1: cell = '' }) => claimsIn(cell)),
    );
    expect([...new Set(claims)].filter((claim) => !read.has(claim))).toEqual([]);
  });

  test('every source is among the sources', () => {
    const page = textOf('docs/sources.md');
    expect(SOURCES.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  test('every warning that a document gives is among the warnings', () => {
    const page = textOf('docs/concepts.md');
    const codes = documents.flatMap(({ caveats, rules }) => [
      ...caveats.map(({ code }) => code),
      ...rules.flatMap(({ event: { params } }) =>
        ((params?.warnings ?? []) as readonly { readonly code: string }[]).map(({ code }) => code),
      ),
    ]);
    expect([...new Set(codes)].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

function textOf(path: string): string {
  return PAGES.find((page) => page.path === path)?.text ?? '';
}

/** The claims in a cell, of which `G15–G17` stands for three. */
function claimsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/G(\d+)(?:–G(\d+))?/g)].flatMap(({ 1: first, 2: last = first }) => {
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_unused, index) => `G${Number(first) + index}`);
  });
}

function anchorsOf(text: string): readonly string[] {
  return [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(({ 1: title = '' }) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
