import { citedSources } from '../text/citedSources.js';
import { describeEdition } from '../text/describeEdition.js';
import { writePlace } from '../text/writePlace.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { points, section, sourceAnchor } from './parts.js';

/**
 * Writes the editions that decided.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is none.
 */
export function documentPart({ plan, language }: PageContext): Html {
  if (plan.documents.length === 0) return html``;
  const editions = plan.documents.map((reference) => {
    const { label, text } = describeEdition(reference, language);
    return html`<code>${label}</code> <span class="about">${text}</span>`;
  });
  return section('documents', language.labels.documents, points(editions));
}

/**
 * Writes the sources that the plan refers to, with their titles, the places cited and their addresses.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no source is cited.
 */
export function sourcePart(context: PageContext): Html {
  const { plan, language } = context;
  const cited = citedSources(plan);
  if (cited.length === 0) return html``;
  return section(
    'sources',
    language.labels.sources,
    html`<ol class="source-list">
${cited.map(([id, places]) => sourceItem(id, places, context))}</ol>`,
  );
}

function sourceItem(id: string, places: readonly string[], { sources, say, language }: PageContext): Html {
  const source = sources.get(id);
  const { title = id, address = null, publishedOn = null, consultedOn } = source ?? {};
  const dates = [
    publishedOn === null ? [] : say('publishedOn', { date: publishedOn }),
    consultedOn === undefined ? [] : say('consultedOn', { date: consultedOn }),
  ].flat();
  return html`<li id="${sourceAnchor(id)}"><p><code>${id}</code> ${title}</p>
<p class="about">${say('cited', {
    places: places.map((place) => writePlace(place, language)).join(language.notation.comma),
  })}${dates.length === 0 ? '' : ` · ${dates.join(language.notation.comma)}`}</p>
${address === null ? '' : html`<p class="address">${linked(address)}</p>`}</li>
`;
}

/** Only what is on the web becomes a link. */
function linked(address: string): Html {
  return /^https?:\/\//.test(address)
    ? html`<a href="${address}" rel="noreferrer">${address}</a>`
    : html`${address}`;
}
