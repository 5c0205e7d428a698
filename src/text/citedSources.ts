import type { SourceReference } from '../engine/proof.js';
import { placesOf } from './cite.js';

/**
 * Gathers the sources that something refers to, wherever in it.
 *
 * @param cited - What refers to sources, such as an answer, a proof or a plan.
 * @returns The ids in the order in which they come, each with the places cited of it, sorted.
 */
export function citedSources(cited: unknown): readonly (readonly [id: string, places: readonly string[]])[] {
  return placesOf(referencesIn(cited)).map(([id, places]) => [id, [...places].sort(byNumber)]);
}

/** Collects every list named `sources`, in order. */
function referencesIn(value: unknown): readonly SourceReference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as readonly SourceReference[]) : referencesIn(inner),
  );
}

/** Puts G2 before G10. */
function byNumber(a: string, b: string): number {
  return padded(a) < padded(b) ? -1 : 1;
}

function padded(place: string): string {
  return place.replaceAll(/\d+/g, (digits) => digits.padStart(8, '0'));
}
