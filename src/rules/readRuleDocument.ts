import type * as z from 'zod/mini';
import type { Refusal } from '../engine/refusal.js';
import { readData } from '../facts/readData.js';
import { canonicalProblems } from './canonicalProblems.js';
import type { RuleDocument } from './ruleDocument.js';
import { RuleDocumentError } from './ruleDocumentError.js';
import { ruleDocumentSchema } from './ruleDocumentSchema.js';

/**
 * Reads a rule document from JSON and checks its shape and its dates. What its conditions name and compare is checked
 * when a rulebook is opened with it.
 *
 * @param json - The parsed JSON.
 * @returns The document.
 * @throws {@link RuleDocumentError} when it has another shape, listing everything wrong.
 * @example
 * readRuleDocument({ id: 'guide/salary/brussels' }); //=> throws RuleDocumentError
 */
export function readRuleDocument(json: unknown): RuleDocument {
  return ruleDocumentReader()(json);
}

/**
 * Makes a reader of many documents, which takes longer than to read one.
 *
 * @returns A function that reads a document as {@link readRuleDocument} does.
 */
export function ruleDocumentReader(): (json: unknown) => RuleDocument {
  const schema = ruleDocumentSchema();
  return (json) => readWith(schema, json);
}

function readWith(schema: z.ZodMiniType<RuleDocument>, json: unknown): RuleDocument {
  const { data: document, problems: wrong } = readData(schema, json);
  if (wrong.length > 0) throw new RuleDocumentError(idOf(document), wrong);
  const { effectiveFrom, effectiveTo, verifiedOn, reviewBy } = document;
  const problems = [...hiddenKeys(document, ''), ...canonicalProblems(document, '')];
  if (effectiveTo !== null && effectiveTo < effectiveFrom) {
    problems.push({ path: 'effectiveTo', expected: `a day from ${effectiveFrom} on`, received: effectiveTo });
  }
  if (reviewBy < verifiedOn) {
    problems.push({ path: 'reviewBy', expected: `a day from ${verifiedOn} on`, received: reviewBy });
  }
  if (document.gap !== undefined) problems.push(...statedIn(document));
  if (problems.length > 0) throw new RuleDocumentError(document.id, problems);
  return document;
}

/** A gap says that the law is not known, so that nothing may be stated beside it. */
function statedIn({ parameters, computed, rules }: RuleDocument): readonly Refusal[] {
  return Object.entries({ parameters, computed, rules }).flatMap(([path, stated]) =>
    Object.keys(stated).length === 0
      ? []
      : [{ path, expected: 'nothing, beside a gap', received: JSON.stringify(stated) }],
  );
}

function idOf(json: unknown): string {
  const id = typeof json === 'object' && json !== null ? (json as { readonly id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : 'a document without id';
}

/** Finds keys that a schema passes over: JSON can hold a `__proto__` like any other key, and no record may. */
function hiddenKeys(json: unknown, path: string): Refusal[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const at = Array.isArray(json) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (key === '__proto__') return [{ path: at, expected: 'no such key', received: JSON.stringify(value) }];
    return hiddenKeys(value, at);
  });
}
