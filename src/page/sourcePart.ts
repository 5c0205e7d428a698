import type { SourceReference } from '../engine/proof.js';
import { placesOf } from '../text/cite.js';
import { shortHash } from '../text/shortHash.js';
import { writeDate } from '../text/writeDate.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { section, sourceAnchor, table } from './parts.js';

/**
 * Writes the editions that decided.
 *
 * @param context - What the page is written with.
 * @returns The section.
 */
export function documentPart({ plan, say, language }: PageContext): Html {
  if (plan.documents.length === 0) return html``;
  const columns = ['id', 'from', 'revision', 'hash'].map((code) => ({ heading: say(`documents.${code}`) }));
  const lines = plan.documents.map(({ id, effectiveFrom, revision, hash }) => [
    id,
    writeDate(effectiveFrom, language),
    revision,
    html`<code>${shortHash(hash)}</code>`,
  ]);
  return section('documents', say('documents'), table(say('documents.caption'), columns, lines));
}

/**
 * Writes the sources that the plan refers to, with their titles, the places cited and their addresses.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no source is cited.
 */
export function sourcePart(context: PageContext): Html {
  const { plan, say } = context;
  const cited = placesOf(referencesIn(plan));
  if (cited.length === 0) return html``;
  return section(
    'sources',
    say('sources'),
    html`<ol class="source-list">
${cited.map(([id, places]) => sourceItem(id, places, context))}</ol>`,
  );
}

function sourceItem(id: string, places: readonly string[], { sources, say, language }: PageContext): Html {
  const source = sources.get(id);
  const { title = id, address = null, publishedOn = null, consultedOn } = source ?? {};
  const dates = [
    publishedOn === null ? [] : say('source.published', { date: publishedOn }),
    consultedOn === undefined ? [] : say('source.consulted', { date: consultedOn }),
  ].flat();
  return html`<li id="${sourceAnchor(id)}"><p><code>${id}</code> ${title}</p>
<p class="about">${say('source.places', { places: [...places].sort(byNumber).join(language.notation.comma) })}${dates.length === 0 ? '' : ` · ${dates.join(language.notation.comma)}`}</p>
${address === null ? '' : html`<p class="address">${linked(address)}</p>`}</li>
`;
}

/** Only what is on the web becomes a link. */
function linked(address: string): Html {
  return /^https?:\/\//.test(address)
    ? html`<a href="${address}" rel="noreferrer">${address}</a>`
    : html`${address}`;
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
  const padded = (place: string): string => place.replaceAll(/\d+/g, (digits) => digits.padStart(8, '0'));
  return padded(a) < padded(b) ? -1 : 1;
}
