import type { HashedDocument } from '../rules/hashedDocument.js';

/** What a document was and what it is; one of the two may be missing. */
export interface DocumentPair {
  readonly before: HashedDocument | undefined;
  readonly after: HashedDocument | undefined;
}

/**
 * Puts the documents of two states together: first the same edition on both sides, then, where of an id one edition is
 * left over on each side, those two, of which one took the place of the other.
 *
 * @param before - One state.
 * @param after - The other.
 * @returns The pairs, by id and effective date.
 */
export function documentPairs(
  before: readonly HashedDocument[],
  after: readonly HashedDocument[],
): readonly DocumentPair[] {
  const ids = new Set([...before, ...after].map(({ document }) => document.id));
  return [...ids].sort().flatMap((id) => {
    const ofId = ({ document }: HashedDocument): boolean => document.id === id;
    return pairsOfId(before.filter(ofId), after.filter(ofId));
  });
}

function pairsOfId(
  before: readonly HashedDocument[],
  after: readonly HashedDocument[],
): readonly DocumentPair[] {
  const [was, is] = [byDate(before), byDate(after)];
  const same = [...was.keys()].filter((date) => is.has(date));
  const gone = [...was.keys()].filter((date) => !is.has(date));
  const come = [...is.keys()].filter((date) => !was.has(date));
  const isSuccession = gone.length === 1 && come.length === 1;
  const dates: readonly (readonly [string | undefined, string | undefined])[] = [
    ...same.map((date) => [date, date] as const),
    ...(isSuccession
      ? [[gone[0], come[0]] as const]
      : [
          ...gone.map((date) => [date, undefined] as const),
          ...come.map((date) => [undefined, date] as const),
        ]),
  ];
  return dates
    .map(([then, now]) => ({
      before: was.get(then ?? ''),
      after: is.get(now ?? ''),
      first: firstOf(then, now),
    }))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .map((pair) => ({ before: pair.before, after: pair.after }));
}

function byDate(documents: readonly HashedDocument[]): ReadonlyMap<string, HashedDocument> {
  return new Map(documents.map((hashed) => [hashed.document.effectiveFrom, hashed]));
}

function firstOf(a = '', b = ''): string {
  if (a === '' || b === '') return a + b;
  return a < b ? a : b;
}
