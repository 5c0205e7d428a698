import * as z from 'zod/mini';
import type { SourceReference } from '../engine/proof.js';
import { problemsOf } from '../facts/problemsOf.js';
import { readSchema } from '../facts/readSchema.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { RuleDocumentError } from '../rules/ruleDocumentError.js';

/** How long a card is valid. Periods are named by their parameters, the day by its fact. */
export interface ValidityEvent {
  readonly code: string;
  readonly period?: string;
  readonly contractMargin?: string;
  readonly until?: string;
  readonly plasticRenewal?: string;
  readonly allowedAbsence?: string;
  readonly provisionalDocument?: string;
}

/** What the rule of a card says when the card fits. Periods are named by their parameters, days by their facts. */
export interface CardEvent {
  readonly card: string;
  readonly aliases: readonly string[];
  readonly validity: ValidityEvent;
  readonly rightToWork: string;
  readonly duties: readonly { readonly code: string; readonly sources: readonly SourceReference[] }[];
  readonly leadsTo: readonly { readonly to: string; readonly after?: string; readonly on?: string }[];
}

/** What a rule says of those holders of a card for whom it is valid for another time. */
export interface CardValidityEvent {
  readonly card: string;
  readonly validity: ValidityEvent;
}

/**
 * Reads the event of the rule of a card.
 *
 * @param document - The document that the rule stands in.
 * @param rule - The rule.
 * @returns The parameters of its event, known to be of the right shape.
 * @throws {@link RuleDocumentError} when they are of another, listing everything wrong.
 */
export function readCardEvent(document: CompiledDocument, rule: CompiledRule): CardEvent {
  return readParams(document, rule, cardEventSchema());
}

/**
 * Reads the event of a rule that says for how long a card is valid for some of its holders.
 *
 * @param document - The document that the rule stands in.
 * @param rule - The rule.
 * @returns The parameters of its event, known to be of the right shape.
 * @throws {@link RuleDocumentError} when they are of another, listing everything wrong.
 */
export function readCardValidityEvent(document: CompiledDocument, rule: CompiledRule): CardValidityEvent {
  return readParams(document, rule, z.strictObject({ card: text(), validity: validitySchema() }));
}

function readParams<T>(document: CompiledDocument, rule: CompiledRule, schema: z.ZodMiniType<T>): T {
  const { params } = rule.event;
  const result = readSchema(schema, params);
  if (result.success) return result.data;
  const at = eventPath(document, rule);
  const problems = problemsOf(result.error.issues, params, schema).map((problem) => {
    return { ...problem, path: problem.path === '' ? at : `${at}.${problem.path}` };
  });
  throw new RuleDocumentError(document.reference.id, problems);
}

/**
 * Finds where the event of a rule stands in its document.
 *
 * @param document - The document.
 * @param rule - The rule.
 * @returns The path of the parameters of its event.
 */
export function eventPath({ document }: CompiledDocument, rule: CompiledRule): string {
  return `rules[${document.rules.findIndex(({ name }) => name === rule.name)}].event.params`;
}

function text(): z.ZodMiniString {
  return z.string().check(z.minLength(1));
}

function validitySchema(): z.ZodMiniType<ValidityEvent> {
  const name = z.exactOptional(text());
  return z.strictObject({
    code: text(),
    period: name,
    contractMargin: name,
    until: name,
    plasticRenewal: name,
    allowedAbsence: name,
    provisionalDocument: name,
  });
}

function cardEventSchema(): z.ZodMiniType<CardEvent> {
  const name = z.exactOptional(text());
  const source = z.strictObject({ id: text(), at: text() });
  return z.strictObject({
    card: text(),
    aliases: z.array(text()),
    validity: validitySchema(),
    rightToWork: text(),
    duties: z.array(z.strictObject({ code: text(), sources: z.array(source).check(z.minLength(1)) })),
    leadsTo: z.array(z.strictObject({ to: text(), after: name, on: name })),
  });
}
