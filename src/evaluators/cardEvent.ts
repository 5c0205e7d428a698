import * as z from 'zod/mini';
import type { SourceReference } from '../engine/proof.js';
import { problemsOf } from '../facts/problemsOf.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { RuleDocumentError } from '../rules/ruleDocumentError.js';

/** What the rule of a card says when the card fits. Periods are named by their parameters, days by their facts. */
export interface CardEvent {
  readonly card: string;
  readonly aliases: readonly string[];
  readonly validity: {
    readonly code: string;
    readonly period?: string;
    readonly contractMargin?: string;
    readonly until?: string;
    readonly plasticRenewal?: string;
    readonly allowedAbsence?: string;
    readonly provisionalDocument?: string;
  };
  readonly rightToWork: string;
  readonly duties: readonly { readonly code: string; readonly sources: readonly SourceReference[] }[];
  readonly leadsTo: readonly { readonly to: string; readonly after?: string; readonly on?: string }[];
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
  const { params } = rule.event;
  const schema = cardEventSchema();
  const result = schema.safeParse(params);
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

function cardEventSchema(): z.ZodMiniType<CardEvent> {
  const text = z.string().check(z.minLength(1));
  const name = z.exactOptional(text);
  const source = z.strictObject({ id: text, at: text });
  return z.strictObject({
    card: text,
    aliases: z.array(text),
    validity: z.strictObject({
      code: text,
      period: name,
      contractMargin: name,
      until: name,
      plasticRenewal: name,
      allowedAbsence: name,
      provisionalDocument: name,
    }),
    rightToWork: text,
    duties: z.array(z.strictObject({ code: text, sources: z.array(source).check(z.minLength(1)) })),
    leadsTo: z.array(z.strictObject({ to: text, after: name, on: name })),
  });
}
