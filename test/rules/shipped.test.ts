import { readdirSync } from 'node:fs';
import { iso31661 } from 'iso-3166';
import { describe, expect, test } from 'vitest';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from '../../src/rules/shippedDocuments.js';
import { RULEBOOK_NAMES, shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
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
      for (const editions of shippedRulebook(name).domains.values()) {
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

  test('that answers give are those of the files', () => {
    for (const asOf of ['2026-02-01', '2026-05-01', '2026-11-24']) {
      for (const { id, effectiveFrom, revision, hash } of rulesAsOf(asOf).documents) {
        const file = DOCUMENTS.find(
          ({ document }) =>
            document.id === id && document.effectiveFrom === effectiveFrom && document.revision === revision,
        );
        expect(hash, id).toBe(sha256(file?.document));
      }
    }
  });
});

describe('every domain has just one edition for every day', () => {
  const domains = [...new Set(DOCUMENTS.map(({ document }) => document.id))];
  const LAST = DOCUMENTS.flatMap(({ document }) => [
    document.effectiveFrom,
    document.effectiveTo ?? '',
    document.reviewBy,
  ])
    .sort()
    .at(-1) as string;

  test.each(domains)('%s', (domain) => {
    const newest = newestOf(DOCUMENTS.map(({ document }) => document).filter(({ id }) => id === domain));
    const first = newest.map(({ effectiveFrom }) => effectiveFrom).sort()[0] as string;
    const isOpen = newest.some(({ effectiveTo }) => effectiveTo === null);
    const last = isOpen
      ? LAST
      : (newest
          .map(({ effectiveTo }) => effectiveTo as string)
          .sort()
          .at(-1) as string);
    let days = 0;
    for (const day of daysBetween(first, last)) {
      const inForce = newest.filter(
        ({ effectiveFrom, effectiveTo }) =>
          effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
      );
      expect(inForce, day).toHaveLength(1);
      days += 1;
    }
    expect(days).toBeGreaterThan(300);
  });

  test('and it is the one that is given', () => {
    const rulebook = shippedRulebook('guide');
    const guide = newestOf(
      DOCUMENTS.map(({ document }) => document).filter(({ id }) => id.startsWith('guide/')),
    );
    const first = guide.map(({ effectiveFrom }) => effectiveFrom).sort()[0] as string;
    for (const day of daysBetween(first, LAST)) {
      const inForce = guide.filter(
        ({ effectiveFrom, effectiveTo }) =>
          effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
      );
      const given = rulesAsOf(day, { rulebook }).documents.map(
        ({ id, effectiveFrom, revision }) => `${id} ${effectiveFrom} r${revision}`,
      );
      expect(given.toSorted(), day).toEqual(
        inForce.map(({ id, effectiveFrom, revision }) => `${id} ${effectiveFrom} r${revision}`).sort(),
      );
    }
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
    for (const claim of claims) expect(claim).toMatch(/^G([1-9]|[12]\d|3[0-5])$/);
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
