import type { RuleDocument } from '../rules/ruleDocument.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { placesOf } from '../text/cite.js';
import { describeError } from '../text/describeError.js';
import { describeWarning } from '../text/describeWarning.js';
import { documentFinder } from '../text/documentFinder.js';
import type { Language } from '../text/language.js';
import { renderSections } from '../text/renderReport.js';
import { renderTable } from '../text/renderTable.js';
import { row } from '../text/report.js';
import { shortHash } from '../text/shortHash.js';
import { writeDate } from '../text/writeDate.js';
import { asOfToday } from './asOfToday.js';
import { FORMATS } from './commandLine.js';

import { EXAMPLES } from './examples.js';
import type { RulesCommand } from './rulesCommand.js';
import { writeJson } from './writeJson.js';

/** A document in a list. */
interface Listed extends Omit<RuleDocument, 'caveats' | 'parameters' | 'computed' | 'rules'> {
  readonly hash: string;
  /** The ids of the sources that it cites. */
  readonly sources: readonly string[];
}

/** Lists the documents in force on a day. */
export const RULES_LIST: RulesCommand = {
  summary: 'Lists the rule documents in force on a day.',
  usage: '',
  takes: [0, 0],
  options: ['as-of', 'known-on', 'rulebook', 'format', 'language'],
  formats: FORMATS,
  remarks: [],
  examples: EXAMPLES.list,
  run: ({ asOf, knownOn, rulebook, format, language }, io) => {
    const rules = rulesAsOf(asOf ?? io.today(), { rulebook, knownOn });
    const isToday = asOf === undefined;
    io.stdout(format === 'json' ? listJson(rules, isToday) : listText(rules, isToday, language));
    return 0;
  },
};

function listJson(rules: RuleSet, isToday: boolean): string {
  const { asOf, rulebook, uncovered } = rules;
  const warnings = isToday ? [...rules.warnings, asOfToday(asOf)] : rules.warnings;
  return writeJson({ asOf, rulebook, documents: listed(rules), uncovered, warnings });
}

/** What to know about a document is shown with the document itself; a review that is overdue is marked. */
function listText(rules: RuleSet, isToday: boolean, language: Language): string {
  const { asOf, rulebook, uncovered } = rules;
  const { labels } = language;
  const documents = listed(rules);
  const lines = documents.map(({ id, effectiveFrom, effectiveTo, revision, hash, reviewBy, sources }) => [
    id,
    effectiveFrom,
    effectiveTo ?? '-',
    String(revision),
    shortHash(hash),
    reviewBy < asOf ? `${reviewBy} (!)` : reviewBy,
    sources.join(', '),
  ]);
  const headings = [
    labels.id,
    labels.from,
    labels.to,
    labels.revision,
    labels.hash,
    labels.reviewBy,
    labels.sources,
  ].map((label) => label.toUpperCase());
  const gaps = uncovered.map((gap) =>
    row('-', describeError({ code: 'no-law', asOf, ...gap, domain: `${rulebook}/${gap.domain}` }, language)),
  );
  const today = isToday ? [row('-', describeWarning(asOfToday(asOf), language))] : [];
  const about = [row(labels.asOf, writeDate(asOf, language)), row(labels.rulebook, rulebook)];
  const sections = [
    { title: labels.uncovered, rows: gaps },
    { title: labels.warnings, rows: today },
  ];
  return `${renderSections([{ title: '', rows: about }]).trimStart()}\n${renderTable([headings, ...lines])}${renderSections(sections)}`;
}

function listed(rules: RuleSet): readonly Listed[] {
  const find = documentFinder(rules);
  return rules.documents.flatMap((reference): readonly Listed[] => {
    const document = find(reference);
    if (document === undefined) return [];
    const { id, title, effectiveFrom, effectiveTo, publishedOn, revision, verifiedOn, reviewBy } = document;
    const { hash } = reference;
    const cited = [...Object.values(document.parameters), ...document.rules].flatMap(
      ({ sources }) => sources,
    );
    const sources = placesOf(cited).map(([source]) => source);
    return [
      { id, title, effectiveFrom, effectiveTo, publishedOn, revision, hash, verifiedOn, reviewBy, sources },
    ];
  });
}
