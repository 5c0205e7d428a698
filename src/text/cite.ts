import type { SourceReference } from '../engine/proof.js';
import type { Language } from './language.js';
import { writePlace } from './writePlace.js';

/**
 * Writes references to sources in short; the list of sources of a report says what the ids stand for. The space behind an
 * id is one at which no line is broken; {@link renderReport} writes it as any other.
 *
 * @param sources - The references.
 * @param language - The language.
 * @returns Such as ` [guide-2026-06: G8, G9]`, with a space before it; empty when there is none.
 * @example
 * cite([{ id: 'guide-2026-06', at: 'G15' }], ENGLISH); //=> ' [guide-2026-06:\u00a0G15]'
 */
export function cite(sources: readonly SourceReference[], language: Language): string {
  if (sources.length === 0) return '';
  return ` [${writePlaces(sources, ':\u00a0', language)}]`;
}

/**
 * Writes the places cited of each source.
 *
 * @param sources - The references.
 * @param colon - What stands behind an id.
 * @param language - The language.
 * @returns Such as `guide-2026-06: G8, G9`.
 */
export function writePlaces(sources: readonly SourceReference[], colon: string, language: Language): string {
  return placesOf(sources)
    .map(([id, places]) => {
      const written = places.map((place) => writePlace(place, language));
      return id + colon + written.join(language.notation.comma);
    })
    .join(language.notation.semicolon);
}

/**
 * Gathers the places cited of each source.
 *
 * @param sources - The references.
 * @returns The ids and their places, each once, in the order in which they come.
 */
export function placesOf(
  sources: readonly SourceReference[],
): readonly (readonly [id: string, places: readonly string[]])[] {
  const places = new Map<string, Set<string>>();
  for (const { id, at } of sources) places.set(id, (places.get(id) ?? new Set()).add(at));
  return [...places].map(([id, cited]) => [id, [...cited]]);
}
