/** A source of numbers that a seed repeats. */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  readonly below: (count: number) => number;
  /** Whether something that is as probable as this happens. */
  readonly chance: (probability: number) => boolean;
  /** One of some things, of which there is at least one. */
  readonly pick: <T>(from: readonly T[]) => T;
}

/**
 * Makes a source of numbers, by the generator mulberry32.
 *
 * @param seed - The seed.
 * @returns The source.
 */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}
