import type { Value } from './kind.js';
import type { MissingFact } from './missingFact.js';

/**
 * Lists values of a missing fact that stand for all its values: whatever the fact turns out to be, every comparison
 * that asks about it, together with the facts it is compared with, comes out as for one value of the list.
 *
 * @param missing - The missing fact.
 * @returns The values; `undefined` when no finite list will do.
 */
export function candidatesOf(missing: MissingFact): readonly (Value | null)[] | undefined {
  if (missing.opaque) return undefined;
  const group = comparedTogether(missing);
  const points = [...new Set([...group].flatMap((member) => [...member.points]))].filter(
    (point) => point !== null,
  );
  const values = valuesOf(missing, points, group.size);
  return missing.fact.nullable === true ? [...values, null] : values;
}

function valuesOf(missing: MissingFact, points: readonly Value[], groupSize: number): readonly Value[] {
  const { kind, values } = missing.fact;
  if (kind.ordered)
    return orderedValues(points as readonly number[], kind.bounds as [number, number], groupSize);
  switch (kind.name) {
    case 'boolean':
      return [false, true];
    case 'strings':
      return subsets(points as readonly string[]);
    default: {
      const others = values === undefined ? freshWords(points as readonly string[], groupSize) : values;
      const unnamed = others.filter((word) => !points.includes(word)).slice(0, groupSize);
      const named =
        values === undefined ? points : points.filter((point) => values.includes(point as string));
      return [...named, ...unnamed];
    }
  }
}

/** The facts whose values bear on each other: compared with each other, directly or through others. */
function comparedTogether(missing: MissingFact): ReadonlySet<MissingFact> {
  const group = new Set([missing]);
  for (const member of group) for (const peer of member.peers) group.add(peer);
  return group;
}

/** Each point, and in each gap as many values as there are facts that may have to stand apart in it. */
function orderedValues(
  points: readonly number[],
  [least, greatest]: readonly [number, number],
  perGap: number,
): readonly number[] {
  const sorted = points.filter((point) => point >= least && point <= greatest).sort((a, b) => a - b);
  const values: number[] = [];
  let gapStart = least;
  for (const point of [...sorted, greatest + 1]) {
    for (let value = gapStart; value < point && value < gapStart + perGap; value += 1) values.push(value);
    if (point <= greatest) values.push(point);
    gapStart = point + 1;
  }
  return values;
}

function subsets(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (sets, word) => sets.flatMap((set) => [set, [...set, word]]),
    [[]],
  );
}

function freshWords(points: readonly string[], count: number): readonly string[] {
  const longest = points.reduce((length, point) => Math.max(length, String(point).length), 0);
  return Array.from({ length: count }, (_unused, index) => `${'~'.repeat(longest + 1)}${index}`);
}
