import type {
  DataDifference,
  PinDifference,
  PinnedRevision,
  Verification,
} from '../editions/verification.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import type { Page, Table } from './page.js';
import { shortHash } from './shortHash.js';

/**
 * Says how a lock compares with the installed package.
 *
 * @param verification - The comparison.
 * @param language - The language.
 * @returns A page, to be laid out with {@link renderPage}.
 */
export function describeVerification(verification: Verification, language: Language): Page {
  const { holds, altered, rulebook, engine, differences, data } = verification;
  const { phrases, labels } = language;
  const said = altered ? phrases.lockAltered : holds ? phrases.pinHolds : phrases.pinBroken;
  const headline = fillIn(said, { rulebook }, language);
  const table = differencesTable(differences, data, language);
  return {
    headline,
    sections: [
      ...(table.lines.length === 0 ? [] : [{ title: labels.differences, paragraphs: [], table }]),
      ...engineSection(engine.pinned, engine.installed, language),
    ],
  };
}

/**
 * Says that another version of the package is installed, where it is.
 *
 * @param before - The version then.
 * @param after - The version now.
 * @param language - The language.
 * @returns One section, or none.
 */
export function engineSection(before: string, after: string, language: Language): Page['sections'] {
  if (before === after) return [];
  const text = fillIn(language.phrases.otherEngine, { before, after }, language);
  return [{ title: language.labels.engine, paragraphs: [text] }];
}

/** Each document and each data that differs. */
function differencesTable(
  differences: readonly PinDifference[],
  data: readonly DataDifference[],
  language: Language,
): Table {
  const { labels } = language;
  const show = (revision: PinnedRevision | null): string =>
    revision === null ? labels.none : `${labels.revision} ${revision.revision} (${shortHash(revision.hash)})`;
  return {
    headings: [labels.document, labels.from, labels.change, labels.pinned, labels.installed],
    lines: [
      ...differences.map(({ kind, id, effectiveFrom, pinned, installed }) => [
        id,
        effectiveFrom,
        nameOf('change', kind, language),
        show(pinned),
        show(installed),
      ]),
      ...data.map(({ id, pinned, installed }) => [
        id,
        '',
        nameOf('change', 'changed', language),
        shortHash(pinned),
        shortHash(installed),
      ]),
    ],
  };
}
