import type { Difference } from '../editions/differencesBetween.js';
import type { Replay } from '../editions/replayReceipt.js';
import { describeAnswerValue } from './describeAnswerValue.js';
import { engineSection } from './describeVerification.js';
import type { Language } from './language.js';
import type { Page, PageSection } from './page.js';
import { shortHash } from './shortHash.js';

/**
 * Says whether the answer of a receipt still holds.
 *
 * @param replay - What asking again gave.
 * @param language - The language.
 * @returns A page, to be laid out with {@link renderPage}.
 */
export function describeReplay(replay: Replay, language: Language): Page {
  const { holds, altered, engine, differences, refusal, data, today } = replay;
  const { phrases, labels } = language;
  const said = [...(altered ? [phrases.receiptAltered] : []), ...(refusal === null ? [] : [refusal.message])];
  const answer: PageSection = {
    title: labels.differences,
    paragraphs: said,
    ...(refusal === null ? { table: differencesTable(differences, language) } : {}),
  };
  const now: PageSection = {
    title: labels.today,
    paragraphs: [today.refusal?.message ?? (today.same ? phrases.todaySame : phrases.todayOther)],
    table: differencesTable(today.differences, language),
  };
  const changed = data.map(({ id, pinned, installed }) => [id, shortHash(pinned), shortHash(installed)]);
  const table = { headings: [labels.document, labels.before, labels.after], lines: changed };
  return {
    headline: holds ? phrases.receiptHolds : phrases.receiptBroken,
    sections: [
      ...(holds ? [] : [answer]),
      now,
      ...(changed.length === 0 ? [] : [{ title: labels.data, paragraphs: [], table }]),
      ...engineSection(engine.answered, engine.installed, language),
    ],
  };
}

function differencesTable(
  differences: readonly Difference[],
  language: Language,
): NonNullable<PageSection['table']> {
  const { labels } = language;
  return {
    headings: [labels.figure, labels.before, labels.after],
    lines: differences.map(({ path, before, after }) => [
      path,
      describeAnswerValue(before, language),
      describeAnswerValue(after, language),
    ]),
  };
}
