import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { iso31661 } from 'iso-3166';
import { describe, expect, test } from 'vitest';
import { openUnchecked, type Rulebook, rulebookOf } from '../../src/rules/rulebook.js';
import type { DocumentReference, RuleDocument } from '../../src/rules/ruleDocument.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from '../../src/rules/shippedDocuments.js';
import {
  openShipped,
  RULEBOOK_NAMES,
  type RulebookName,
  shippedRulebook,
} from '../../src/rules/shippedRulebook.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
import { dates } from '../facts/arbitraries.js';
import { readJson } from './aDocument.js';
import { sha256 } from './sha256.js';

const PATHS = readdirSync(new URL('../../rules', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('/') && path.endsWith('.json'))
  .map((path) => `rules/${path}`)
  .sort();

interface Published {
  readonly path: string;
  readonly document: RuleDocument;
}

const DOCUMENTS: readonly Published[] = PATHS.map((path) => ({
  path,
  document: readJson(path) as RuleDocument,
}));

/** Of some documents those that no later revision of the same edition replaces. */
function newestOf(documents: readonly RuleDocument[]): readonly RuleDocument[] {
  return documents.filter(
    ({ id, effectiveFrom, revision }) =>
      !documents.some(
        (other) => other.id === id && other.effectiveFrom === effectiveFrom && other.revision > revision,
      ),
  );
}

/** Of each rulebook the newest revision of every edition, those that declare a gap included. */
const EDITIONS: Readonly<Record<RulebookName, readonly RuleDocument[]>> = {
  guide: newestOf(DOCUMENTS.map(({ document }) => document).filter(({ id }) => id.startsWith('guide/'))),
  law: newestOf(DOCUMENTS.map(({ document }) => document).filter(({ id }) => id.startsWith('law/'))),
};

const BOOKS = { guide: shippedRulebook('guide'), law: shippedRulebook('law') };

const DAY = 86_400_000;

/** Every day between two, both included, told without the library. */
function* daysBetween(from: string, to: string): Generator<string> {
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY) {
    yield new Date(time).toISOString().slice(0, 10);
  }
}

describe('the documents in the repository', () => {
  test('are those that the package ships', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(20);
    const shipped = Object.values(SHIPPED).flat();
    expect(shipped.map(({ document }) => document)).toEqual(DOCUMENTS.map(({ document }) => document));
    expect(Object.keys(SHIPPED)).toEqual([...RULEBOOK_NAMES]);
    expect(CALENDAR).toEqual(readJson('rules/calendar.json'));
    expect(NATIONALITY_GROUPS).toEqual(readJson('rules/nationality-groups.json'));
    expect(SOURCES).toEqual(readJson('rules/sources.json'));
  });

  test('stand where their id and first day say, a correction beside what it corrects', () => {
    for (const { path, document } of DOCUMENTS) {
      const { id, effectiveFrom, revision } = document;
      expect(path).toBe(`rules/${id}/${effectiveFrom}${revision === 1 ? '' : `.r${revision}`}.json`);
    }
  });

  test('are published on a day, verified, and in force before they are to be reviewed', () => {
    for (const { path, document } of DOCUMENTS) {
      const { verifiedOn, publishedOn, effectiveFrom, reviewBy } = document;
      expect(verifiedOn <= publishedOn, path).toBe(true);
      expect(effectiveFrom <= reviewBy, path).toBe(true);
    }
  });

  test('are all compiled, without a complaint', () => {
    for (const name of RULEBOOK_NAMES) {
      for (const editions of openShipped(name).domains.values()) {
        for (const { compiled, document } of editions) {
          expect(
            compiled()
              .rules.map((rule) => rule.name)
              .sort(),
          ).toEqual(document.rules.map((rule) => rule.name).sort());
        }
      }
    }
  });
});

describe('the hashes', () => {
  const MANIFEST = readJson('rules/manifest.json') as Readonly<Record<string, unknown>>[];
  const LEDGER = readJson('rules/ledger.json') as Readonly<Record<string, string>>;

  test('of the manifest are those of the files, and it lists every file', () => {
    expect(MANIFEST).toEqual(
      DOCUMENTS.map(({ path, document }) => {
        const { id, effectiveFrom, effectiveTo, revision, publishedOn } = document;
        return { id, effectiveFrom, effectiveTo, revision, publishedOn, path, hash: sha256(readJson(path)) };
      }),
    );
  });

  test('of the ledger are those of all that was published', () => {
    const expected = DOCUMENTS.map(({ path, document: { id, effectiveFrom, revision } }) => {
      return [`${id} ${effectiveFrom} r${revision}`, sha256(readJson(path))];
    });
    expect(LEDGER).toEqual(Object.fromEntries(expected));
    expect(Object.keys(LEDGER)).toEqual(Object.keys(LEDGER).toSorted());
  });

  test.each(RULEBOOK_NAMES)('that answers of %s give are those of the files', (rulebook) => {
    const days = new Set(EDITIONS[rulebook].map(({ effectiveFrom }) => effectiveFrom));
    for (const asOf of days) {
      for (const { id, effectiveFrom, revision, hash } of rulesAsOf(asOf, { rulebook: BOOKS[rulebook] })
        .documents) {
        const file = DOCUMENTS.find(
          ({ document }) =>
            document.id === id && document.effectiveFrom === effectiveFrom && document.revision === revision,
        );
        expect(hash, id).toBe(sha256(file?.document));
      }
    }
  });
});

/** What decides whether an edition is in force. */
type Span = Pick<RuleDocument, 'effectiveFrom' | 'effectiveTo'>;

const isInForce = ({ effectiveFrom, effectiveTo }: Span, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);

const firstDayOf = (spans: readonly Span[]): string =>
  spans.map(({ effectiveFrom }) => effectiveFrom).sort()[0] as string;

/** The last day that matters: the end of the last edition, or of all that is dated while one is open. */
const lastDayOf = (spans: readonly Span[], horizon: string): string =>
  spans.some(({ effectiveTo }) => effectiveTo === null)
    ? horizon
    : (spans
        .map(({ effectiveTo }) => effectiveTo as string)
        .sort()
        .at(-1) as string);

/** The days, from the first edition of a domain on, that have no edition or more than one. */
function daysAmiss(spans: readonly Span[], horizon: string): readonly string[] {
  const days = [...daysBetween(firstDayOf(spans), lastDayOf(spans, horizon))];
  return days.filter((day) => spans.filter((span) => isInForce(span, day)).length !== 1);
}

/** The last day of which any document of a rulebook speaks. */
const horizonOf = (documents: readonly RuleDocument[]): string =>
  documents
    .flatMap(({ effectiveFrom, effectiveTo, reviewBy }) => [effectiveFrom, effectiveTo ?? '', reviewBy])
    .sort()
    .at(-1) as string;

const written = ({ id, effectiveFrom, revision }: DocumentReference | RuleDocument): string =>
  `${id} ${effectiveFrom} r${revision}`;

describe.each(RULEBOOK_NAMES)('every domain of %s has just one edition for every day', (rulebook) => {
  const editions = EDITIONS[rulebook];
  const horizon = horizonOf(editions);
  const domains = [...new Set(editions.map(({ id }) => id))];

  test.each(domains)('%s', (domain) => {
    expect(
      daysAmiss(
        editions.filter(({ id }) => id === domain),
        horizon,
      ),
    ).toEqual([]);
  });

  test('and it is the one that is given, unless it declares that no law is known', () => {
    for (const day of daysBetween(firstDayOf(editions), horizon)) {
      const { documents, uncovered } = rulesAsOf(day, { rulebook: BOOKS[rulebook] });
      const inForce = editions.filter((edition) => isInForce(edition, day));
      const stated = inForce.filter(({ gap }) => gap === undefined);
      expect(documents.map(written).sort(), day).toEqual(stated.map(written).sort());
      const ids = new Set(stated.map(({ id }) => id));
      const without = domains.filter((id) => !ids.has(id));
      expect(uncovered.map(({ domain }) => `${rulebook}/${domain}`).sort(), day).toEqual(without.sort());
      for (const { domain, reason, gap } of uncovered) {
        const declared = inForce.find(({ id }) => id === `${rulebook}/${domain}`);
        const { effectiveFrom: from, effectiveTo: to } = declared ?? {};
        expect(gap, `${day}: ${domain}`).toEqual(
          declared === undefined ? null : { from, to, note: declared.gap?.note },
        );
        expect(reason === 'gap', `${day}: ${domain}`).toBe(declared !== undefined);
      }
    }
  }, 30_000);

  test('and there is none on the eve of its first day', () => {
    const [eve = ''] = [...daysBetween('1900-01-01', firstDayOf(editions))].slice(-2);
    expect(() => rulesAsOf(eve, { rulebook: BOOKS[rulebook] })).toThrow(
      expect.objectContaining({ code: 'no-law', reason: 'before-first' }),
    );
  });
});

test('the law declares a gap, which is told as such', () => {
  expect(EDITIONS.law.filter(({ gap }) => gap !== undefined).map(written)).toEqual([
    'law/family-income 2022-11-01 r1',
  ]);
});

describe('the check on editions', () => {
  const first: Span = { effectiveFrom: '2026-01-01', effectiveTo: '2026-03-31' };
  const open: Span = { effectiveFrom: '2026-04-01', effectiveTo: null };

  test('finds nothing where each begins on the day after the one before', () => {
    expect(daysAmiss([first, open], '2026-12-31')).toEqual([]);
    expect(daysAmiss([open, first], '2026-12-31')).toEqual([]);
    expect(daysAmiss([first], '2026-12-31')).toEqual([]);
  });

  test('finds the days that two leave uncovered, unless another edition declares them a gap', () => {
    const apart = { ...open, effectiveFrom: '2026-04-03' };
    expect(daysAmiss([first, apart], '2026-12-31')).toEqual(['2026-04-01', '2026-04-02']);
    const gap = { effectiveFrom: '2026-04-01', effectiveTo: '2026-04-02' };
    expect(daysAmiss([first, gap, apart], '2026-12-31')).toEqual([]);
  });

  test('finds the days on which two are in force', () => {
    const over = { ...open, effectiveFrom: '2026-03-30' };
    expect(daysAmiss([first, over], '2026-12-31')).toEqual(['2026-03-30', '2026-03-31']);
    const neverClosed = { ...first, effectiveTo: null };
    expect(daysAmiss([neverClosed, open], '2026-04-02')).toEqual(['2026-04-01', '2026-04-02']);
  });
});

describe('what was known on a day', () => {
  const MANIFEST = readJson('rules/manifest.json') as readonly Listed[];

  /** What the manifest says of a document. */
  interface Listed extends DocumentReference, Span {
    readonly publishedOn: string;
    readonly path: string;
  }

  const gaps = new Set(DOCUMENTS.flatMap(({ path, document }) => (document.gap === undefined ? [] : [path])));

  /** Of some documents those published by a day, in the newest revision, in force on another and stating law. */
  const expectedOf = (listed: readonly Listed[], asOf: string, knownOn: string): readonly string[] => {
    const known = listed.filter(({ publishedOn }) => publishedOn <= knownOn);
    return known
      .filter((entry) => isInForce(entry, asOf) && !gaps.has(entry.path))
      .filter(({ id, effectiveFrom, revision }) => {
        return !known.some(
          (other) => other.id === id && other.effectiveFrom === effectiveFrom && other.revision > revision,
        );
      })
      .map(({ hash, ...entry }) => `${written({ hash, ...entry })} ${hash}`)
      .sort();
  };

  /** The documents given, with their hashes; none when there is no law at all. */
  const givenBy = (rulebook: Rulebook, asOf: string, knownOn: string): readonly string[] => {
    try {
      const { documents } = rulesAsOf(asOf, { rulebook, knownOn });
      return documents.map((reference) => `${written(reference)} ${reference.hash}`).sort();
    } catch (error) {
      expect(error).toMatchObject({ code: 'no-law', asOf });
      return [];
    }
  };

  const days = fc.oneof(
    dates('2021-01-01', '2028-12-31'),
    fc.constantFrom(
      ...MANIFEST.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo ?? effectiveFrom]),
    ),
  );

  test.each(RULEBOOK_NAMES)('of %s is what the manifest lists as published by then', (rulebook) => {
    const listed = MANIFEST.filter(({ id }) => id.startsWith(`${rulebook}/`));
    const published = [...new Set(listed.map(({ publishedOn }) => publishedOn))];
    const known = fc.oneof(
      dates('2026-11-01', '2027-12-31'),
      fc.constantFrom(...published),
      fc.constantFrom(...published.map((day) => [...daysBetween('2026-01-01', day)].at(-2) as string)),
    );
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(days, known, (asOf, knownOn) => {
        const expected = expectedOf(listed, asOf, knownOn);
        expect(givenBy(BOOKS[rulebook], asOf, knownOn)).toEqual(expected);
        seen.add(expected.length > 0);
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([false, true]);
  });

  test.each(RULEBOOK_NAMES)('of %s would be so too had each been published on another day', (rulebook) => {
    const files = DOCUMENTS.filter(({ document }) => document.id.startsWith(`${rulebook}/`));
    const other = fc.array(dates('2026-01-01', '2026-12-31'), {
      minLength: files.length,
      maxLength: files.length,
    });
    fc.assert(
      fc.property(
        other,
        fc.array(fc.tuple(days, dates('2025-12-25', '2027-01-05')), { minLength: 10 }),
        (published, asked) => {
          const listed = files.map(({ path, document }, at): Listed & { document: RuleDocument } => {
            const publishedOn = published[at] as string;
            const { id, effectiveFrom, effectiveTo, revision } = document;
            const hash = `${path} ${publishedOn}`;
            return {
              id,
              effectiveFrom,
              effectiveTo,
              revision,
              publishedOn,
              path,
              hash,
              document: { ...document, publishedOn },
            };
          });
          const data = { calendar: CALENDAR, nationalityGroups: NATIONALITY_GROUPS };
          const book = rulebookOf(openUnchecked(rulebook, listed, data, []));
          for (const [asOf, knownOn] of asked) {
            expect(givenBy(book, asOf, knownOn)).toEqual(expectedOf(listed, asOf, knownOn));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('sources', () => {
  const known = (readJson('rules/sources.json') as { id: string }[]).map(({ id }) => id);

  /** Every citation in JSON: `sources` lists, wherever they stand. */
  function citations(value: unknown): readonly { readonly id: string; readonly at: string }[] {
    if (Array.isArray(value)) return value.flatMap(citations);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => (key === 'sources' ? item : citations(item)));
  }

  const cited = [
    ...DOCUMENTS.map(({ document }) => document),
    readJson('rules/calendar.json'),
    readJson('rules/nationality-groups.json'),
  ].flatMap(citations);

  test('are each listed once', () => {
    expect(new Set(known).size).toBe(known.length);
  });

  test('that are cited are listed, and those listed are cited', () => {
    expect([...new Set(cited.map(({ id }) => id))].sort()).toEqual([...known].sort());
    for (const { at } of cited) expect(at).toMatch(/\S/);
  });

  test('stand with every parameter and every rule', () => {
    for (const { path, document } of DOCUMENTS) {
      for (const [name, { sources }] of Object.entries(document.parameters)) {
        expect(sources.length, `${path}: ${name}`).toBeGreaterThan(0);
      }
      for (const { name, sources } of document.rules)
        expect(sources.length, `${path}: ${name}`).toBeGreaterThan(0);
    }
  });

  test('cite the guide by claims that it has', () => {
    const claims = cited.filter(({ id }) => id === 'guide-2026-06').map(({ at }) => at);
    expect(claims.length).toBeGreaterThan(50);
    for (const claim of claims) expect(claim).toMatch(/^G([1-9]|[1-3]\d|4[0-7])$/);
  });

  /** The claims of this release that are law as data; G33 stands with the cards, G34 and the others elsewhere. */
  const CLAIMS = [
    ...Array.from({ length: 20 }, (_unused, index) => index + 1),
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    33,
  ];

  test.each(CLAIMS)('claim G%i is cited or named by a document', (claim) => {
    const text = JSON.stringify(DOCUMENTS.map(({ document }) => document));
    const isCited = cited.some(({ id, at }) => id === 'guide-2026-06' && at === `G${claim}`);
    expect(isCited || text.includes(`"claim":"G${claim}"`)).toBe(true);
  });
});

describe('the groups of nationalities', () => {
  const { groups } = NATIONALITY_GROUPS;

  test('have every code of ISO 3166-1 once, and Kosovo, which has none', () => {
    const codes = Object.values(groups).flat();
    expect(codes.toSorted()).toEqual([...iso31661.map(({ alpha2 }) => alpha2), 'XK'].sort());
  });

  test('have the 27 of the Union, the three of the EEA and Switzerland', () => {
    expect(groups.belgian).toEqual(['BE']);
    expect([...(groups.belgian ?? []), ...(groups.eu ?? [])].sort()).toEqual(
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
    );
    expect(groups.eea).toEqual(['IS', 'LI', 'NO']);
    expect(groups.swiss).toEqual(['CH']);
    expect(Object.keys(groups)).toEqual(['belgian', 'eu', 'eea', 'swiss', 'third-country']);
  });
});
