/**
 * Gives a text in pieces, as streams do.
 *
 * @param pieces - The pieces.
 * @returns The text.
 */
export async function* inPieces<T>(pieces: Iterable<T>): AsyncGenerator<T> {
  for (const piece of pieces) yield piece;
}

/**
 * Takes everything that comes.
 *
 * @param items - What comes.
 * @returns All of it.
 */
export async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/**
 * Cuts something at some positions.
 *
 * @param whole - What is cut.
 * @param at - The positions, in any order.
 * @returns The pieces, some of which can be empty.
 */
export function cut<T extends string | Uint8Array>(whole: T, at: readonly number[]): readonly T[] {
  const ends = [...at.map((position) => position % (whole.length + 1)), 0, whole.length].sort(
    (a, b) => a - b,
  );
  return ends.slice(1).map((end, index) => whole.slice(ends[index], end) as T);
}
