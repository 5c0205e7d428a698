import type { TimelineEntry } from '../editions/timelineOf.js';
import { writePlaces } from './cite.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import type { Page, PageSection } from './page.js';
import { writeFigure } from './writeFigure.js';

/**
 * Tells the history of a figure.
 *
 * @param rulebook - The name of the rulebook.
 * @param parameter - The name of the figure.
 * @param entries - What it was, by domain and day.
 * @param language - The language.
 * @returns A page, to be laid out with {@link renderPage}.
 */
export function describeTimeline(
  rulebook: string,
  parameter: string,
  entries: readonly TimelineEntry[],
  language: Language,
): Page {
  const domains = [...new Set(entries.map(({ domain }) => domain))];
  return {
    headline: fillIn(language.phrases.timeline, { parameter, rulebook }, language),
    sections: domains.map((domain) =>
      sectionOf(
        `${rulebook}/${domain}`,
        entries.filter((entry) => entry.domain === domain),
        language,
      ),
    ),
  };
}

function sectionOf(title: string, entries: readonly TimelineEntry[], language: Language): PageSection {
  const { labels, phrases } = language;
  const remarks = entries.flatMap(({ from, derivation, gap }) => [
    ...(derivation === null
      ? []
      : [`${from}${language.notation.colon}${fillIn(phrases.derived, { derivation }, language)}`]),
    ...(gap?.note == null ? [] : [`${from}${language.notation.colon}${gap.note}`]),
  ]);
  return {
    title,
    paragraphs: remarks,
    table: {
      headings: [labels.from, labels.to, labels.value, labels.confidence, labels.readings, labels.sources],
      lines: entries.map((entry) => lineOf(entry, language)),
    },
  };
}

function lineOf(entry: TimelineEntry, language: Language): readonly string[] {
  const { from, to, value, unit, confidence, contested, sources, gap } = entry;
  const figure =
    value === null || unit === null
      ? nameOf('unstated', gap?.reason ?? '', language)
      : writeFigure(value, unit, language);
  const readings = contested.map((reading) =>
    unit === null ? String(reading.value) : writeFigure(reading.value, unit, language),
  );
  return [
    from,
    to ?? '',
    figure,
    confidence === null ? '' : nameOf('confidence', confidence, language),
    readings.join(language.notation.semicolon),
    writePlaces(sources, language.notation.colon, language),
  ];
}
