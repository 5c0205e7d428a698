import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { Rule } from '../rules/ruleDocument.js';
import { cite } from './cite.js';
import { describeComputedFact } from './describeComputedFact.js';
import { describeConditions } from './describeConditions.js';
import { describeParameter } from './describeParameter.js';
import { describeParams } from './describeParams.js';
import { describeSources } from './describeSources.js';
import { describeSpan } from './describeSpan.js';
import { describeWarning } from './describeWarning.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { type Report, type Row, row } from './report.js';
import type { TextContext } from './textContext.js';
import { writeDate } from './writeDate.js';

/**
 * Says a rule document in words: its dates, its parameters, its computed facts, its rules and its sources.
 *
 * @param compiled - The document.
 * @param context - What texts are written with.
 * @returns A report, to be laid out with {@link renderReport}.
 */
export function describeDocument(compiled: CompiledDocument, context: TextContext): Report {
  const { document, reference, parameters } = compiled;
  const { language } = context;
  const { labels } = language;
  const dates = [
    row(labels.id, document.id),
    row(labels.effective, describeSpan({ from: document.effectiveFrom, to: document.effectiveTo }, language)),
    row(labels.revision, String(document.revision)),
    row(labels.published, writeDate(document.publishedOn, language)),
    row(labels.verified, writeDate(document.verifiedOn, language)),
    row(labels.reviewBy, writeDate(document.reviewBy, language)),
    row(labels.hash, reference.hash),
  ];
  const computed = Object.entries(document.computed).map(([name, specification]) =>
    row(name, describeComputedFact(specification, parameters, language)),
  );
  const sections = [
    { title: '', rows: dates },
    {
      title: labels.caveats,
      rows: document.caveats.map((caveat) => row('-', describeWarning(caveat, language))),
    },
    { title: labels.parameters, rows: parameterRows(compiled, language) },
    { title: labels.computed, rows: computed },
    { title: labels.rules, rows: document.rules.flatMap((rule) => ruleRows(rule, compiled, language)) },
    { title: labels.sources, rows: describeSources(document, context) },
  ];
  return { headline: document.title, sections: sections.filter(({ rows }) => rows.length > 0) };
}

function parameterRows({ document, parameters }: CompiledDocument, language: Language): readonly Row[] {
  return Object.entries(document.parameters).flatMap(([name, declared]) => {
    const resolved = parameters.get(name);
    return resolved === undefined ? [] : describeParameter(name, declared, resolved, language);
  });
}

function ruleRows(rule: Rule, { parameters }: CompiledDocument, language: Language): readonly Row[] {
  const { labels, notation, phrases } = language;
  const { name, over, conditions, event, sources, note } = rule;
  const text = fillIn(
    over === undefined ? phrases.rule : phrases.ruleOver,
    { name, over: over ?? null },
    language,
  );
  return [
    row('', text + cite(sources, language)),
    ...describeConditions(conditions, parameters, language, 1),
    row('', `${labels.gives}${notation.colon}${event.type}`, 1),
    ...describeParams(event.params ?? {}, 2, language),
    ...(note === undefined ? [] : [row('', `${labels.note}${notation.colon}${note}`, 1)]),
  ];
}
