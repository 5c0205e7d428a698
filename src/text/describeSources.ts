import type { SourceReference } from '../engine/proof.js';
import { placesOf } from './cite.js';
import { fillIn } from './fillIn.js';
import { type Row, row } from './report.js';
import type { TextContext } from './textContext.js';
import { writePlace } from './writePlace.js';

/**
 * Lists the sources that something refers to, wherever in it: title, the places cited, and the address where there is one.
 *
 * @param cited - What refers to sources, such as an answer and its proof.
 * @param context - What texts are written with.
 * @returns One row for each source, in the order in which they come.
 */
export function describeSources(cited: unknown, { sources, language }: TextContext): readonly Row[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  return placesOf(referencesIn(cited)).map(([id, places]) => {
    const { title = id, address = null } = known.get(id) ?? {};
    const written = [...places].sort(byNumber).map((place) => writePlace(place, language));
    const params = { title, places: written.join(language.notation.comma), address };
    return row(id, fillIn(language.phrases.source, params, language));
  });
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
