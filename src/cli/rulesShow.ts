import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { RuleSet, Warning } from '../rules/ruleSet.js';
import { SOURCES } from '../rules/shippedSources.js';
import { describeDocument } from '../text/describeDocument.js';
import { describeWarning } from '../text/describeWarning.js';
import { ENGLISH } from '../text/english.js';
import { type Paint, renderReport, renderSections } from '../text/renderReport.js';
import { row } from '../text/report.js';
import { asOfToday } from './asOfToday.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

/**
 * Finds the documents to show.
 *
 * @param rules - The law of the day.
 * @param id - The id of one document; all of them when left out.
 * @returns The editions in force on the day.
 * @throws UsageError when the rulebook has no document of that id.
 * @throws {@link NoLawError} when it has none for that day.
 */
export function documentsToShow(rules: RuleSet, id: string | undefined): readonly CompiledDocument[] {
  const { rulebook, book, documents } = rules;
  const domains = id === undefined ? documents.map((reference) => reference.id) : [id];
  return domains.map((document) => {
    const domain = document.startsWith(`${rulebook}/`) ? document.slice(rulebook.length + 1) : '';
    if (!book.domains.has(domain)) {
      const ids = [...book.domains.keys()].map((known) => `${rulebook}/${known}`);
      throw new UsageError(`no document ${shown(document)}${suggestion(document, ids)}`, 'rules list');
    }
    const [group = '', ...name] = domain.split('/');
    return rules.edition(group, name.join('/')).compiled();
  });
}

/**
 * Shows documents to programs.
 *
 * @param rules - The law of the day.
 * @param documents - The documents.
 * @param warnings - What to know about them.
 * @returns JSON: each document as it was published, and its figures worked out.
 */
export function rulesShowJson(
  { asOf, rulebook }: RuleSet,
  documents: readonly CompiledDocument[],
  warnings: readonly Warning[],
): string {
  const entries = documents.map(({ reference, document, parameters }) => {
    const values = [...parameters].map(([name, { kind, value, unit }]) => [
      name,
      { value: kind.write(value), unit },
    ]);
    return { reference, document, values: Object.fromEntries(values) };
  });
  return writeJson({ asOf, rulebook, documents: entries, warnings });
}

/**
 * Shows documents to people.
 *
 * @param rules - The law of the day.
 * @param documents - The documents.
 * @param isToday - Whether nobody named the day.
 * @param paint - Marks headings.
 * @returns The documents in words, one after the other.
 */
export function rulesShowText(
  { asOf }: RuleSet,
  documents: readonly CompiledDocument[],
  isToday: boolean,
  paint: Paint | undefined,
): string {
  const context = { language: ENGLISH, sources: SOURCES };
  const texts = documents.map((document) => renderReport(describeDocument(document, context), paint));
  const rows = isToday ? [row('-', describeWarning(asOfToday(asOf), ENGLISH))] : [];
  return texts.join('\n\n') + renderSections([{ title: ENGLISH.labels.warnings, rows }], paint);
}
