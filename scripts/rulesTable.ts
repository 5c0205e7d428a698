import type { Comparison, Conditions } from '../src/engine/conditions.js';
import type { SourceReference } from '../src/engine/proof.js';
import type { CompiledDocument } from '../src/rules/compiledDocument.js';
import type { Parameter, Rule } from '../src/rules/ruleDocument.js';
import { placesOf } from '../src/text/cite.js';
import { describeConditions } from '../src/text/describeConditions.js';
import { describeValue } from '../src/text/describeParameter.js';
import { ENGLISH } from '../src/text/english.js';
import { factName } from '../src/text/factName.js';
import { nameOf } from '../src/text/nameOf.js';

/** One figure or rule of the law, for some days. */
export interface RulesRow {
  /** The document that it stands in, such as `law/salary/brussels`. */
  readonly document: string;
  readonly kind: 'figure' | 'rule' | 'gap';
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  /** The value of a figure, or what a rule says. */
  readonly text: string;
  /** The claims or provisions that it rests on. */
  readonly provisions: string;
  /** How sure it is; empty where the rulebook does not grade. */
  readonly confidence: string;
  /** Other readings, derivations and notes. */
  readonly remarks: string;
}

/**
 * Tells what documents say, a row for each figure, rule and gap. What stays the same over several editions is one row.
 *
 * @param documents - The editions of one domain, by date.
 * @returns The rows, figures first, in the order of the documents.
 */
export function rulesTable(documents: readonly CompiledDocument[]): readonly RulesRow[] {
  const rows = documents.flatMap((document) => [...figureRows(document), ...gapRows(document)]);
  const rules = documents.flatMap(ruleRows);
  return [...merged(rows), ...merged(rules)];
}

type Said = Pick<RulesRow, 'kind' | 'name' | 'text' | 'provisions' | 'confidence' | 'remarks'>;

function rowOf({ document }: CompiledDocument, said: Said): RulesRow {
  const { id, effectiveFrom, effectiveTo } = document;
  const { kind, name, text, provisions, confidence, remarks } = said;
  return {
    document: id,
    kind,
    name,
    from: effectiveFrom,
    to: effectiveTo,
    text,
    provisions,
    confidence,
    remarks,
  };
}

function figureRows(document: CompiledDocument): readonly RulesRow[] {
  return Object.entries(document.document.parameters).map(([name, parameter]) => {
    const resolved = document.parameters.get(name);
    const { sources, confidence = '' } = parameter;
    const text = resolved === undefined ? '' : describeValue(resolved, ENGLISH) + making(parameter);
    const remarks = remarksOf(parameter);
    return rowOf(document, {
      kind: 'figure',
      name,
      text,
      provisions: provisionsOf(sources),
      confidence,
      remarks,
    });
  });
}

function making(parameter: Parameter): string {
  if ('percent' in parameter) return ` (${parameter.percent} of ${parameter.of})`;
  if ('times' in parameter) return ` (${parameter.times} × ${parameter.of})`;
  return 'sum' in parameter ? ` (${parameter.sum.join(' + ')})` : '';
}

function remarksOf({ contested = [], derivation, note }: Parameter): string {
  const readings = contested.map((reading) => {
    return `Contested: ${reading.value}, ${reading.note} (${provisionsOf(reading.sources)})`;
  });
  const derived = derivation === undefined ? [] : [`Derived: ${derivation.replace(/\.$/, '')}.`];
  return [...derived, ...readings, ...(note === undefined ? [] : [note])].join(' ');
}

function ruleRows(document: CompiledDocument): readonly RulesRow[] {
  return document.document.rules.map((rule) => {
    const { name, sources, note = '' } = rule;
    const text = ruleText(rule, document);
    return rowOf(document, {
      kind: 'rule',
      name,
      text,
      provisions: provisionsOf(sources),
      confidence: '',
      remarks: note,
    });
  });
}

/** The figures that a rule compares with have rows of their own, so that only their names stand here. */
function ruleText({ over, conditions, event }: Rule, { parameters }: CompiledDocument): string {
  const each = over === undefined ? '' : `for each of ${over}: `;
  return `${each}${event.type} when ${inline(conditions, parameters)}`;
}

function inline(conditions: Conditions, parameters: CompiledDocument['parameters']): string {
  if ('fact' in conditions) return comparisonText(conditions, parameters);
  if ('not' in conditions) return `not (${inline(conditions.not, parameters)})`;
  const parts = 'all' in conditions ? conditions.all : conditions.any;
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return inline(only, parameters);
  const joined = parts.map((part) => inline(part, parameters));
  if ('all' in conditions) return joined.join(' and ');
  // Several conditions that must all hold are one alternative.
  const alternatives = joined.map((text, index) => (hasSeveral(parts[index]) ? `(${text})` : text));
  return `(${alternatives.join(' or ')})`;
}

function hasSeveral(conditions: Conditions | undefined): boolean {
  return conditions !== undefined && 'all' in conditions && conditions.all.length > 1;
}

function comparisonText(comparison: Comparison, parameters: CompiledDocument['parameters']): string {
  const { fact, operator, value } = comparison;
  const parameter = typeof value === 'object' && value !== null && 'fact' in value ? value.fact : '';
  if (parameter.startsWith('parameters.')) {
    const name = parameter.slice('parameters.'.length);
    return [factName(fact, ENGLISH), nameOf('operator', operator, ENGLISH), name].join(' ');
  }
  return describeConditions(comparison, parameters, ENGLISH)[0]?.text ?? '';
}

function gapRows(document: CompiledDocument): readonly RulesRow[] {
  const { gap } = document.document;
  if (gap === undefined) return [];
  const remarks = gap.readings
    .map(({ value, note, sources }) => `${value}: ${note} (${provisionsOf(sources)})`)
    .join(' ');
  return [
    rowOf(document, { kind: 'gap', name: '', text: gap.note, provisions: '', confidence: '', remarks }),
  ];
}

function provisionsOf(sources: readonly SourceReference[]): string {
  return placesOf(sources)
    .map(([id, places]) => `${id}: ${places.join(', ')}`)
    .join('; ');
}

/** Joins rows that say the same for days that follow each other. */
function merged(rows: readonly RulesRow[]): readonly RulesRow[] {
  const names = [...new Set(rows.map(({ name }) => name))];
  return names.flatMap((name) => {
    const joined: RulesRow[] = [];
    for (const row of rows.filter((candidate) => candidate.name === name)) {
      const last = joined.at(-1);
      if (last !== undefined && isContinued(last, row)) joined[joined.length - 1] = { ...last, to: row.to };
      else joined.push(row);
    }
    return joined;
  });
}

function isContinued(before: RulesRow, after: RulesRow): boolean {
  const said = ({ from: _from, to: _to, ...rest }: RulesRow): string => JSON.stringify(rest);
  return said(before) === said(after) && before.to !== null && isNextDay(before.to, after.from);
}

function isNextDay(day: string, other: string): boolean {
  return Date.parse(other) - Date.parse(day) === 86_400_000;
}
