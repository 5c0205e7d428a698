import type { SourceReference } from '../engine/proof.js';
import type { FactsProblem } from '../facts/factsError.js';
import { refuseIfAny } from '../facts/forms.js';
import type { HashedDocument } from '../rules/hashedDocument.js';
import { hashedDocuments } from '../rules/hashedDocumentsForm.js';
import { ruleDocumentReader } from '../rules/readRuleDocument.js';
import type { Json, RuleDocument } from '../rules/ruleDocument.js';
import { differencesBetween } from './differencesBetween.js';
import { type DocumentPair, documentPairs } from './documentPairs.js';
import { type Figure, figuresOf } from './figuresOf.js';
import type {
  DiffedEdition,
  DocumentChange,
  RuleChange,
  RulesDiff,
  SourceChange,
  ValueChange,
} from './rulesDiff.js';

/**
 * Says how two states of the rules differ, each given as its documents: those of two days of law
 * (`documentsInForce`), of two days on which they were known (`documentsKnown`), or of a lock and the
 * installed package (`documentsPinned`). Figures are compared as they work out.
 *
 * @param before - The documents of one state.
 * @param after - The documents of the other.
 * @returns The documents that differ, and in what.
 * @throws `FactsError` when these are no documents with their hashes.
 * @throws `RuleDocumentError` when one that differs is no rule document, or a figure of it cannot be worked out.
 * @example
 * const [june, july] = ['2026-06-30', '2026-07-01'].map((day) => documentsInForce(day, { rulebook: 'guide' }));
 * diffRules(june ?? [], july ?? []).documents.map(({ id }) => id); //=> ['guide/family-income']
 */
export function diffRules(before: readonly HashedDocument[], after: readonly HashedDocument[]): RulesDiff {
  const problems: FactsProblem[] = [];
  const [was, is] = [hashedDocuments(before, 'before', problems), hashedDocuments(after, 'after', problems)];
  refuseIfAny(problems);
  const pairs = documentPairs(was, is).filter((pair) => pair.before?.hash !== pair.after?.hash);
  const read = ruleDocumentReader();
  return { documents: pairs.map((pair) => changeOf(pair, read)) };
}

function changeOf({ before, after }: DocumentPair, read: (json: unknown) => RuleDocument): DocumentChange {
  const [was, is] = [before, after].map((side) => side && read(side.document));
  return {
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'replaced',
    id: (was ?? is)?.id ?? '',
    before: editionOf(before),
    after: editionOf(after),
    values: valueChanges(was, is),
    rules: ruleChanges(was, is),
    sources: sourceChanges(was, is),
    gap: gapChange(was, is),
    others: was === undefined || is === undefined ? [] : otherChanges(was, is),
  };
}

function editionOf(hashed: HashedDocument | undefined): DiffedEdition | null {
  if (hashed === undefined) return null;
  const { effectiveFrom, effectiveTo, revision, publishedOn } = hashed.document;
  return { effectiveFrom, effectiveTo, revision, publishedOn, hash: hashed.hash };
}

type Side = RuleDocument | undefined;

function valueChanges(was: Side, is: Side): readonly ValueChange[] {
  const [then, now] = [figuresIn(was), figuresIn(is)];
  return names(then, now).flatMap((parameter): readonly ValueChange[] => {
    const [before, after] = [then.get(parameter), now.get(parameter)];
    const removed = before === undefined ? [] : [valueChange(parameter, before, undefined, was)];
    const added = after === undefined ? [] : [valueChange(parameter, undefined, after, is)];
    if (before === undefined || after === undefined || before.unit !== after.unit)
      return [...removed, ...added];
    return before.value === after.value ? [] : [valueChange(parameter, before, after, is)];
  });
}

function valueChange(
  parameter: string,
  before: Figure | undefined,
  after: Figure | undefined,
  statedIn: Side,
): ValueChange {
  return {
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    parameter,
    before: before?.value ?? null,
    after: after?.value ?? null,
    unit: (after ?? before)?.unit as Figure['unit'],
    effectiveFrom: statedIn?.effectiveFrom ?? '',
  };
}

function figuresIn(document: Side): ReadonlyMap<string, Figure> {
  return document === undefined ? new Map() : figuresOf(document);
}

function ruleChanges(was: Side, is: Side): readonly RuleChange[] {
  const [then, now] = [was, is].map(
    (document) => new Map((document?.rules ?? []).map((rule) => [rule.name, rule])),
  ) as [Map<string, RuleDocument['rules'][number]>, Map<string, RuleDocument['rules'][number]>];
  return names(then, now).flatMap((rule): readonly RuleChange[] => {
    const [before, after] = [then.get(rule) ?? null, now.get(rule) ?? null];
    if (isSame(before, after)) return [];
    return [
      { change: before === null ? 'added' : after === null ? 'removed' : 'changed', rule, before, after },
    ];
  });
}

function sourceChanges(was: Side, is: Side): readonly SourceChange[] {
  const [then, now] = [sourcesIn(was), sourcesIn(is)];
  return names(then, now).flatMap((key): readonly SourceChange[] => {
    const [before, after] = [then.get(key), now.get(key)];
    if (before !== undefined && after !== undefined) return [];
    const { id, at } = (before ?? after) as SourceReference;
    return [{ id, at, change: before === undefined ? 'added' : 'removed' }];
  });
}

function sourcesIn(document: Side): ReadonlyMap<string, SourceReference> {
  const { parameters = {}, rules = [], gap } = document ?? {};
  const cited = [...Object.values(parameters), ...rules, ...(gap?.readings ?? [])].flatMap(
    ({ sources }) => sources,
  );
  return new Map(cited.map((source) => [`${source.id}\n${source.at}`, source]));
}

function gapChange(was: Side, is: Side): DocumentChange['gap'] {
  const [before, after] = [was?.gap !== undefined, is?.gap !== undefined];
  if (before === after) return null;
  return after ? 'declared' : 'closed';
}

/** What is told apart by the edition itself, or is compared on its own. */
const COMPARED = [
  '$schema',
  'id',
  'effectiveFrom',
  'publishedOn',
  'revision',
  'parameters',
  'computed',
  'rules',
];

function otherChanges(was: RuleDocument, is: RuleDocument): readonly string[] {
  const [before, after] = [partsOf(was), partsOf(is)];
  const changed = names(before, after).filter((path) => !isSame(before.get(path), after.get(path)));
  const valued = valueChanges(was, is).map(({ parameter }) => `parameters.${parameter}`);
  return changed.filter((path) => !valued.includes(path));
}

function partsOf(document: RuleDocument): ReadonlyMap<string, unknown> {
  const inside = (key: 'parameters' | 'computed'): readonly (readonly [string, unknown])[] =>
    Object.entries(document[key]).map(([name, part]) => [`${key}.${name}`, part]);
  return new Map([
    ...Object.entries(document).filter(([key]) => !COMPARED.includes(key)),
    ...inside('computed'),
    ...inside('parameters'),
  ]);
}

/** The names on either side, sorted. */
function names(then: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...then.keys(), ...now.keys()])].sort();
}

function isSame(before: unknown, after: unknown): boolean {
  return differencesBetween((before ?? null) as Json, (after ?? null) as Json, '').length === 0;
}
