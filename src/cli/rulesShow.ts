import type { CompiledDocument } from '../rules/compiledDocument.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { SOURCES } from '../rules/shippedSources.js';
import { describeDocument } from '../text/describeDocument.js';
import { describeWarning } from '../text/describeWarning.js';
import type { Language } from '../text/language.js';
import { type Paint, renderReport, renderSections } from '../text/renderReport.js';
import { row } from '../text/report.js';
import { asOfToday } from './asOfToday.js';
import { FORMATS } from './commandLine.js';
import { EXAMPLES } from './examples.js';
import { paintFor } from './paintFor.js';
import type { RulesCommand } from './rulesCommand.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

/** Shows documents in words, or as they were published. */
export const RULES_SHOW: RulesCommand = {
  summary: 'Shows a rule document, or all of them, in words.',
  usage: '[ID]',
  takes: [0, 1],
  options: ['as-of', 'known-on', 'rulebook', 'format', 'language'],
  formats: FORMATS,
  remarks: [],
  examples: EXAMPLES.show,
  run: ({ asOf, knownOn, rulebook, format, language, positionals }, io) => {
    const rules = rulesAsOf(asOf ?? io.today(), { rulebook, knownOn });
    const documents = documentsToShow(rules, positionals[0]);
    const isToday = asOf === undefined;
    io.stdout(
      format === 'json'
        ? showJson(rules, documents, isToday)
        : showText(rules, documents, isToday, language, paintFor(io)),
    );
    return 0;
  },
};

/** Finds the documents to show: the edition of the day of one, or of all. */
function documentsToShow(rules: RuleSet, id: string | undefined): readonly CompiledDocument[] {
  const { rulebook, documents } = rules;
  const { book, edition } = lawOf(rules);
  const domains = id === undefined ? documents.map((reference) => reference.id) : [id];
  return domains.map((document) => {
    const domain = document.startsWith(`${rulebook}/`) ? document.slice(rulebook.length + 1) : '';
    if (!book.domains.has(domain)) {
      const ids = [...book.domains.keys()].map((known) => `${rulebook}/${known}`);
      throw new UsageError(`no document ${shown(document)}${suggestion(document, ids)}`, 'rules list');
    }
    const [group = '', ...name] = domain.split('/');
    return edition(group, name.join('/')).compiled();
  });
}

/** Each document as it was published, and its figures worked out. */
function showJson(
  { asOf, rulebook }: RuleSet,
  documents: readonly CompiledDocument[],
  isToday: boolean,
): string {
  const warnings = isToday ? [asOfToday(asOf)] : [];
  const entries = documents.map(({ reference, document, parameters }) => {
    const values = [...parameters].map(([name, { kind, value, unit }]) => [
      name,
      { value: kind.write(value), unit },
    ]);
    return { reference, document, values: Object.fromEntries(values) };
  });
  return writeJson({ asOf, rulebook, documents: entries, warnings });
}

/** The documents in words, one after the other. */
function showText(
  { asOf }: RuleSet,
  documents: readonly CompiledDocument[],
  isToday: boolean,
  language: Language,
  paint: Paint | undefined,
): string {
  const context = { language, sources: SOURCES };
  const texts = documents.map((document) => renderReport(describeDocument(document, context), paint));
  const rows = isToday ? [row('-', describeWarning(asOfToday(asOf), language))] : [];
  return texts.join('\n\n') + renderSections([{ title: language.labels.warnings, rows }], paint);
}
