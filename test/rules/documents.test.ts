import { addMonths, formatISO, parseISO } from 'date-fns';
import { describe, expect, test } from 'vitest';
import type { Parameter, RuleDocument } from '../../src/rules/ruleDocument.js';
import { SHIPPED } from '../../src/rules/shippedDocuments.js';
import { SOURCES } from '../../src/rules/shippedSources.js';

const DOCUMENTS = Object.values(SHIPPED)
  .flat()
  .map(({ document }) => document);
const LAW = DOCUMENTS.filter(({ id }) => id.startsWith('law/'));

const nameOf = ({ id, effectiveFrom, revision }: RuleDocument): string =>
  `${id} ${effectiveFrom} r${revision}`;

/** The first day of which each source speaks, as far as it is known. */
const PUBLISHED = new Map(SOURCES.map(({ id, publishedOn, statesFrom }) => [id, statesFrom ?? publishedOn]));

/** The figures of which every source with a known day appeared only after they took effect. */
function earlyFigures({
  effectiveFrom,
  parameters,
}: RuleDocument): readonly (readonly [string, Parameter])[] {
  return Object.entries(parameters).filter(([, { sources }]) => {
    const days = sources.map(({ id }) => PUBLISHED.get(id) ?? null);
    return days.every((day) => day !== null && day > effectiveFrom);
  });
}

describe('every document', () => {
  test('there are documents of both rulebooks', () => {
    expect(LAW.length).toBeGreaterThan(0);
    expect(DOCUMENTS.length).toBeGreaterThan(LAW.length);
  });

  test.each(DOCUMENTS.map((document) => [nameOf(document), document] as const))(
    '%s is looked at again within 15 months',
    (_name, { verifiedOn, reviewBy }) => {
      const latest = formatISO(addMonths(parseISO(verifiedOn), 15), { representation: 'date' });
      expect(reviewBy <= latest).toBe(true);
    },
  );

  test('notes every figure that took effect before its sources appeared', () => {
    const silent = DOCUMENTS.flatMap((document) =>
      earlyFigures(document)
        .filter(([, { note, derivation }]) => note === undefined && derivation === undefined)
        .map(([name]) => `${nameOf(document)}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  test('states nothing beside a gap, and says why there is one', () => {
    for (const document of DOCUMENTS) {
      if (document.gap === undefined) continue;
      expect(document.gap.note, nameOf(document)).toMatch(/\S/);
      expect([document.parameters, document.computed, document.rules], nameOf(document)).toEqual([
        {},
        {},
        [],
      ]);
    }
  });
});

/**
 * Acts whose text could not be read, or of which no article was noted, so that none can be named: what they say is known
 * from others, who are cited too.
 */
const READ_THROUGH_OTHERS = [
  'cooperation-agreement-2024-03-22',
  'law-2022-08-21',
  'law-2025-07-18',
  'rd-1984-04-03',
  'rd-1991-02-08',
  'rd-1997-11-25',
  'rd-2021-10-03',
];

describe('every document of the law', () => {
  const figures = LAW.flatMap((document) =>
    Object.entries(document.parameters).map(([name, parameter]) => ({
      at: `${nameOf(document)}: ${name}`,
      parameter,
    })),
  );

  test('grades every figure', () => {
    expect(figures.filter(({ parameter }) => parameter.confidence === undefined).map(({ at }) => at)).toEqual(
      [],
    );
  });

  test('gives a contested figure less than high confidence, or says why it is followed', () => {
    for (const { at, parameter } of figures) {
      for (const { value, sources, note } of parameter.contested ?? []) {
        expect(note, at).toMatch(/\S/);
        expect(sources.length, at).toBeGreaterThan(0);
        if ('value' in parameter) expect(value, at).not.toBe(parameter.value);
      }
    }
  });

  test('does not give high confidence to a figure that no source states', () => {
    const sure = figures.filter(
      ({ parameter }) => parameter.derivation !== undefined && parameter.confidence === 'high',
    );
    expect(sure.map(({ at }) => at)).toEqual([]);
  });

  test('cites statutes by article', () => {
    const statutes = new Set(SOURCES.filter(({ kind }) => kind === 'statute').map(({ id }) => id));
    const citations = LAW.flatMap((document) =>
      [...Object.values(document.parameters), ...document.rules].flatMap(({ sources }) =>
        sources.map((source) => ({ ...source, document: nameOf(document) })),
      ),
    ).filter(({ id }) => statutes.has(id));
    expect(citations.length).toBeGreaterThan(0);
    const loose = citations.filter(
      ({ id, at }) => !READ_THROUGH_OTHERS.includes(id) && !/\barts?\.? \d/.test(at),
    );
    expect(loose).toEqual([]);
    const cited = new Set(citations.map(({ id }) => id));
    expect(READ_THROUGH_OTHERS.filter((id) => !cited.has(id))).toEqual([]);
  });
});
