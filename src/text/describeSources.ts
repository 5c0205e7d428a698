import { citedSources } from './citedSources.js';
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
  return citedSources(cited).map(([id, places]) => {
    const { title = id, address = null } = known.get(id) ?? {};
    const written = places.map((place) => writePlace(place, language));
    const params = { title, places: written.join(language.notation.comma), address };
    return row(id, fillIn(language.phrases.source, params, language));
  });
}
