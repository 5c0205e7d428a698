import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assertPinned,
  documentsPinned,
  PinError,
  pinnedRulebook,
  pinRules,
  readLock,
  verifyPinned,
} from '../../src/editions.js';
import { decide, FactsError, openRulebook, rulesAsOf, shippedRulebook } from '../../src/index.js';
import { hashDocument } from '../../src/rules/hashDocument.js';
import { hashed } from '../../src/rules/hashed.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { CALENDAR, DATA_HASHES, NATIONALITY_GROUPS } from '../../src/rules/shippedDocuments.js';
import { RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';
import type { LooseJson } from '../rules/aDocument.js';
import { readJson } from '../rules/aDocument.js';
import { sha256 } from '../rules/sha256.js';
import { caseFiles } from '../workedCases.js';
import { GUIDE, histories, openHistory, PUBLISHED, revise, sealed, someOfGuide } from './books.js';

function errorOf<T extends { readonly code: string }>(run: () => unknown, code: T['code']): T {
  try {
    run();
  } catch (error) {
    if ((error as T).code === code) return error as T;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const throughJson = (value: unknown): LooseJson => JSON.parse(JSON.stringify(value));

describe('pinRules', () => {
  test('names every document that counts, the data, the engine and the day', () => {
    const lock = pinRules('guide');
    expect(Object.keys(lock)).toEqual([
      'lockVersion',
      'engine',
      'rulebook',
      'knownOn',
      'documents',
      'data',
      'hash',
    ]);
    const { hash: own, ...content } = lock;
    expect(own).toBe(sha256(content));
    const { version } = readJson('package.json') as { readonly version: string };
    expect(lock).toMatchObject({ lockVersion: 1, engine: version, rulebook: 'guide', knownOn: '2026-11-24' });
    expect(lock.documents).toHaveLength(GUIDE.length);
    for (const { id, effectiveFrom, revision, hash } of lock.documents) {
      const shipped = GUIDE.find(
        ({ document }) => document.id === id && document.effectiveFrom === effectiveFrom,
      );
      expect([revision, hash]).toEqual([shipped?.document.revision, sha256(shipped?.document)]);
    }
    const keys = lock.documents.map(({ id, effectiveFrom }) => `${id} ${effectiveFrom}`);
    expect(keys).toEqual(keys.toSorted());
    expect(lock.data).toEqual([
      { id: 'calendar', hash: sha256(readJson('rules/calendar.json')) },
      { id: 'nationality-groups', hash: sha256(readJson('rules/nationality-groups.json')) },
    ]);
  });

  test('has the hashes of the data ready, and works out those of one’s own data', () => {
    expect(DATA_HASHES.calendar).toBe(sha256(CALENDAR));
    const own = openRulebook(
      'guide',
      GUIDE,
      { ...CALENDAR, workingWeek: [1] },
      structuredClone(NATIONALITY_GROUPS),
    );
    expect(pinRules(own).data).toEqual([
      { id: 'calendar', hash: sha256({ ...CALENDAR, workingWeek: [1] }) },
      { id: 'nationality-groups', hash: DATA_HASHES['nationality-groups'] },
    ]);
  });

  test.each(RULEBOOK_NAMES)('of %s holds, also through JSON', (name) => {
    const lock = throughJson(pinRules(name));
    expect(verifyPinned(lock)).toEqual({
      holds: true,
      altered: false,
      rulebook: name,
      engine: { pinned: lock.engine, installed: lock.engine, same: true },
      differences: [],
      data: [],
    });
    expect(assertPinned(lock)).toBeUndefined();
    expect(readLock(lock)).toEqual(lock);
  });

  test('of a day takes the revisions that were published by then', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...PUBLISHED), (documents, knownOn) => {
        const known = documents.filter(({ publishedOn }) => publishedOn <= knownOn);
        fc.pre(known.length > 0);
        const lock = pinRules(openHistory(documents), { knownOn });
        expect(lock).toEqual(pinRules(openHistory(known)));
        expect(lock.knownOn).toBe(
          known
            .map(({ publishedOn }) => publishedOn)
            .sort()
            .at(-1),
        );
      }),
    );
  });

  test('of nothing is refused', () => {
    const { problems } = errorOf<FactsError>(() => pinRules('guide', { knownOn: '2026-01-01' }), 'bad-facts');
    expect(problems).toEqual([
      {
        path: 'knownOn',
        expected: 'a day from 2026-11-24 on, when the first document was published',
        received: '"2026-01-01"',
      },
    ]);
    expect(() => pinRules(openHistory([]))).toThrow('rulebook: expected a rulebook with documents');
    expect(() => pinRules('guides' as never, { knownOn: 'x' })).toThrow(
      /knownOn: expected .*\nrulebook: expected/,
    );
  });
});

describe('a lock that was altered', () => {
  /** The path of everything in JSON. */
  function pathsIn(value: LooseJson, path: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
  }

  /** How each function that takes a lock refuses it; `undefined` where it does not. */
  function refusals(lock: unknown): readonly (string | undefined)[] {
    const uses = [
      () => {
        if (!verifyPinned(lock).holds) throw new PinError('', [], []);
      },
      () => assertPinned(lock),
      () => readLock(lock),
      () => documentsPinned(lock),
      () => pinnedRulebook(lock),
    ];
    return uses.map((use) => {
      try {
        use();
        return undefined;
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
    });
  }

  const LOCKS = RULEBOOK_NAMES.map((name) => throughJson(pinRules(name)));

  /** Any JSON, and what looks like what stands in a lock. */
  const others = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('1900-01-01', '2026-11-23', '2199-12-31', 'law', 'guide', 1, 2, '0'.repeat(64)),
  );

  const alterations = fc.constantFrom(...LOCKS).chain((lock) =>
    fc
      .tuple(fc.constantFrom(...pathsIn(lock)), others, fc.constantFrom('set', 'add', 'delete'))
      .map(([path, other, how]) => {
        const altered = { lock: structuredClone(lock) };
        const parent = path.slice(0, -1).reduce((value: LooseJson, key) => value[key], altered.lock);
        const key = path.at(-1);
        if (key === undefined) altered.lock = other;
        else if (how === 'set') parent[key] = other;
        else if (how === 'delete' && !Array.isArray(parent)) delete parent[key];
        else if (Array.isArray(parent))
          parent.splice(Number(key), how === 'delete' ? 1 : 0, ...(how === 'add' ? [other] : []));
        else parent[`${key}More`] = other;
        return { lock, altered: altered.lock };
      }),
  );

  test('in anything, at any depth, is refused by everything that takes one', () => {
    fc.assert(
      fc.property(alterations, ({ lock, altered }) => {
        fc.pre(JSON.stringify(lock) !== JSON.stringify(altered));
        for (const code of refusals(altered)) expect(code).toMatch(/^(?:pin-broken|bad-facts)$/);
      }),
      { numRuns: 500 },
    );
    for (const lock of LOCKS) expect(refusals(lock)).toEqual(Array(5).fill(undefined));
  });

  test.each(['1900-01-01', '2026-11-23', '2026-11-25', '2199-12-31'])(
    'to say that it was known on %s is refused, also with a hash of its own',
    (knownOn) => {
      const altered = { ...pinRules('guide'), knownOn };
      for (const lock of [altered, sealed(altered)]) {
        expect(verifyPinned(lock)).toMatchObject({ holds: false, altered: true, differences: [], data: [] });
        for (const use of [assertPinned, documentsPinned, pinnedRulebook]) {
          const error = errorOf<PinError>(() => use(lock), 'pin-broken');
          expect(error.altered).toBe(true);
          expect(error.message).toBe('the lock of the rulebook guide was altered after it was made');
        }
      }
    },
  );
});

describe('a lock', () => {
  test('of any of the documents holds for a rulebook of just these', () => {
    fc.assert(
      fc.property(fc.subarray([...GUIDE], { minLength: 1 }), (documents) => {
        const book = someOfGuide(documents);
        expect(verifyPinned(pinRules(book), book).holds).toBe(true);
        expect(verifyPinned(pinRules(book)).holds).toBe(documents.length === GUIDE.length);
        expect(pinRules(pinnedRulebook(pinRules(book)))).toEqual(pinRules(book));
      }),
      { numRuns: 50 },
    );
  });

  test('is broken by a change of any one byte of a document', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GUIDE),
        fc.nat(),
        fc.integer({ min: 97, max: 122 }),
        (pinned, at, letter) => {
          const text = JSON.stringify(pinned.document);
          const place = at % text.length;
          const changed = text.slice(0, place) + String.fromCharCode(letter) + text.slice(place + 1);
          fc.pre(changed !== text);
          let document: LooseJson;
          try {
            document = JSON.parse(changed);
          } catch {
            return; // No JSON any more.
          }
          fc.pre(typeof document.id === 'string' && document.id.startsWith('guide/'));
          const book = someOfGuide([
            { document: document as RuleDocument, hash: hashDocument(document) },
            ...GUIDE.filter((each) => each !== pinned),
          ]);
          expect(verifyPinned(pinRules('guide'), book).holds).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('says of each document in which way it differs', () => {
    const edition = { effectiveTo: null, revision: 1, publishedOn: '2026-01-01', base: '1000.00' };
    const [first, corrected, altered, second] = [
      revise({ ...edition, effectiveFrom: '2026-01-01' }),
      revise({ ...edition, effectiveFrom: '2026-01-01', revision: 2, base: '1001.00' }),
      revise({ ...edition, effectiveFrom: '2026-01-01', base: '1002.00' }),
      revise({ ...edition, effectiveFrom: '2026-02-01' }),
    ].map(hashed) as [
      ReturnType<typeof hashed>,
      ReturnType<typeof hashed>,
      ReturnType<typeof hashed>,
      ReturnType<typeof hashed>,
    ];
    const bookOf = (...documents: readonly (typeof first)[]) =>
      openHistory(documents.map(({ document }) => document));
    const lock = pinRules(bookOf(first));
    const difference = { id: 'test/salary/brussels', effectiveFrom: '2026-01-01' };
    const pinned = { revision: 1, hash: first.hash };
    const found = (...documents: readonly (typeof first)[]) =>
      verifyPinned(lock, bookOf(...documents)).differences;
    expect(found(first)).toEqual([]);
    expect(found(first, corrected)).toEqual([
      { kind: 'revised', ...difference, pinned, installed: { revision: 2, hash: corrected.hash } },
    ]);
    expect(found(altered)).toEqual([
      { kind: 'changed', ...difference, pinned, installed: { revision: 1, hash: altered.hash } },
    ]);
    expect(found(second)).toEqual([
      { kind: 'missing', ...difference, pinned, installed: null },
      {
        kind: 'added',
        ...difference,
        effectiveFrom: '2026-02-01',
        pinned: null,
        installed: { revision: 1, hash: second.hash },
      },
    ]);
    // The pinned revision is still there to be asked, beside its correction.
    expect(documentsPinned(lock, bookOf(first, corrected))).toEqual([first]);
    expect(() => documentsPinned(lock, bookOf(second))).toThrow(PinError);
    expect(
      errorOf<PinError>(() => pinnedRulebook(lock, bookOf(altered)), 'pin-broken').differences[0]?.kind,
    ).toBe('changed');
  });

  test('is not broken by another version of the engine, which is reported', () => {
    const { holds, engine } = verifyPinned(sealed({ ...pinRules('guide'), engine: '9.9.9' }));
    expect([holds, engine.pinned, engine.same]).toEqual([true, '9.9.9', false]);
  });

  test('is broken by another calendar', () => {
    const lock = pinRules('guide');
    const other = { ...CALENDAR, workingWeek: [1, 2, 3] };
    const book = openRulebook('guide', GUIDE, other, NATIONALITY_GROUPS);
    const { holds, differences, data } = verifyPinned(lock, book);
    expect({ holds, differences, data }).toEqual({
      holds: false,
      differences: [],
      data: [{ id: 'calendar', pinned: DATA_HASHES.calendar, installed: sha256(other) }],
    });
    expect(() => pinnedRulebook(lock, book)).toThrow(/calendar: changed; pinned 58ec/);
  });

  test('that is broken is an error with all differences in its message', () => {
    const lock = throughJson(pinRules('guide'));
    lock.documents[0].hash = '0'.repeat(64);
    lock.documents.pop();
    lock.data[1].hash = '1'.repeat(64);
    const error = errorOf<PinError>(() => assertPinned(sealed(lock)), 'pin-broken');
    expect(error).toMatchObject({ name: 'PinError', rulebook: 'guide', altered: false });
    expect(error.differences.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(error.message.split('\n')).toEqual([
      'the rulebook guide is not the one that was pinned',
      expect.stringMatching(
        /^guide\/administration-language from 2026-01-01: changed; pinned revision 1 \(0{64}\), installed revision 1 \(a3dd95/,
      ),
      expect.stringMatching(/: added; pinned nothing, installed revision 1 \(/),
      expect.stringMatching(/^nationality-groups: changed; pinned 1{64}, installed 3f1c/),
    ]);
  });

  test.each<[what: string, change: (lock: LooseJson) => void, path: string]>([
    [
      'another version of the format',
      (lock) => {
        lock.lockVersion = 2;
      },
      'lock.lockVersion',
    ],
    [
      'an unknown key',
      (lock) => {
        lock.extra = 1;
      },
      'lock.extra',
    ],
    [
      'no data',
      (lock) => {
        delete lock.data;
      },
      'lock.data',
    ],
    [
      'the same data twice',
      (lock) => {
        lock.data[1] = lock.data[0];
      },
      'lock.data',
    ],
    [
      'a short hash',
      (lock) => {
        lock.documents[0].hash = 'abc';
      },
      'lock.documents[0].hash',
    ],
    [
      'a day that does not exist',
      (lock) => {
        lock.documents[0].effectiveFrom = '2026-02-30';
      },
      'lock.documents[0].effectiveFrom',
    ],
    [
      'no documents',
      (lock) => {
        lock.documents = [];
      },
      'lock.documents',
    ],
    [
      'an edition twice',
      (lock) => {
        lock.documents[1] = lock.documents[0];
      },
      'lock.documents[1].id',
    ],
    [
      'a document of another rulebook',
      (lock) => {
        lock.documents[0].id = 'law/x';
      },
      'lock.documents[0].id',
    ],
    [
      'a rulebook that there is not',
      (lock) => {
        lock.rulebook = 'other';
        for (const each of lock.documents) each.id = 'other/x';
        lock.documents.length = 1;
      },
      'lock.rulebook',
    ],
  ])('with %s is refused', (_what, change, path) => {
    const lock = throughJson(pinRules('guide'));
    change(lock);
    for (const use of [verifyPinned, assertPinned, pinnedRulebook, documentsPinned]) {
      const { problems } = errorOf<FactsError>(() => use(lock), 'bad-facts');
      expect(problems.map((problem) => problem.path)).toContain(path);
    }
  });

  test('that is none is refused, with everything wrong at once', () => {
    for (const wrong of [null, undefined, 1, 'x', []])
      expect(() => verifyPinned(wrong)).toThrow(/^lock: expected/);
    expect(errorOf<FactsError>(() => readLock({}), 'bad-facts').problems).toHaveLength(7);
    expect(() => verifyPinned(pinRules('guide'), shippedRulebook('law'))).toThrow(
      'lock.rulebook: expected law',
    );
    expect(readLock).toThrow(FactsError);
  });
});

test('a pinned rulebook gives the answers of the rulebook that was pinned, byte for byte', () => {
  const rulebook = pinnedRulebook(throughJson(pinRules('guide')));
  for (const { evaluator, facts, asOf } of caseFiles().flatMap(({ cases }) => cases)) {
    const [pinned, installed] = [rulesAsOf(asOf, { rulebook }), rulesAsOf(asOf)].map((rules) =>
      JSON.stringify(decide(evaluator as never, facts as never, rules)),
    );
    expect(pinned).toBe(installed);
  }
});
