import * as z from 'zod/mini';
import type { Conditions } from '../engine/conditions.js';
import { AMOUNT_PATTERN, civilDate } from '../facts/fieldSchemas.js';
import type { ComputedSpecification, Json, Parameter, Rule, RuleDocument } from './ruleDocument.js';
import { UNITS } from './ruleDocument.js';

const NAME = /^[a-z][a-zA-Z0-9]*$/;
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/;

/**
 * The schema of a {@link RuleDocument}: its shape. That its conditions name facts and operators that exist, and compare
 * like with like, is checked when it is compiled.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function ruleDocumentSchema(): z.ZodMiniType<RuleDocument> {
  const text = z.string().check(z.minLength(1));
  const name = z.string().check(z.regex(NAME));
  const code = z.string().check(z.regex(CODE));
  const sources = z.array(z.strictObject({ id: code, at: text })).check(z.minLength(1));
  const json: z.ZodMiniType<Json> = z.lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
  );
  const params = z.record(name, json);
  return z.strictObject({
    $schema: z.optional(z.string()),
    id: z.string().check(z.regex(ID)),
    title: text,
    effectiveFrom: civilDate(),
    effectiveTo: z.nullable(civilDate()),
    publishedOn: civilDate(),
    revision: z.int().check(z.minimum(1)),
    verifiedOn: civilDate(),
    reviewBy: civilDate(),
    caveats: z.array(z.strictObject({ code, params })),
    gap: z.optional(z.strictObject({ note: text, readings: z.array(readingSchema(sources)) })),
    parameters: z.record(name, parameterSchema(name, sources)),
    computed: z.record(name, computedSchema(name, code)),
    rules: z.array(ruleSchema(name, code, sources, params)),
  }) as unknown as z.ZodMiniType<RuleDocument>;
}

function figureSchema(): z.ZodMiniType<string | number> {
  return z.union([z.string().check(z.regex(AMOUNT_PATTERN)), z.int().check(z.minimum(0))]);
}

function readingSchema(sources: z.ZodMiniType): z.ZodMiniType {
  return z.strictObject({ value: figureSchema(), sources, note: z.string().check(z.minLength(1)) });
}

function parameterSchema(name: z.ZodMiniType, sources: z.ZodMiniType): z.ZodMiniType<Parameter> {
  const common = {
    unit: z.enum(UNITS),
    sources,
    confidence: z.optional(z.enum(['high', 'medium', 'low'])),
    contested: z.optional(z.array(readingSchema(sources)).check(z.minLength(1))),
    derivation: z.optional(z.string().check(z.minLength(1))),
    note: z.optional(z.string().check(z.minLength(1))),
  };
  return z.union([
    z.strictObject({ value: figureSchema(), ...common }),
    z.strictObject({ percent: name, of: name, rounding: z.literal('half-up-to-cent'), ...common }),
    z.strictObject({ times: name, of: name, ...common }),
    z.strictObject({ sum: z.array(name).check(z.minLength(2)), ...common }),
  ]) as unknown as z.ZodMiniType<Parameter>;
}

function computedSchema(name: z.ZodMiniType, code: z.ZodMiniType): z.ZodMiniType<ComputedSpecification> {
  const list = { over: name, event: z.optional(code) };
  const counted = {
    monthEnd: z.optional(z.literal('same-day-or-last-day')),
    roll: z.enum(['none', 'next-working-day']),
    whileMissing: z.optional(name),
  };
  return z.union([
    z.strictObject({ sum: name, ...list, divideBy: z.optional(name) }),
    z.strictObject({ count: z.literal(true), ...list }),
    z.strictObject({ quantifier: z.enum(['some', 'every']), ...list }),
    z.strictObject({ latest: name, orElse: name, ...list }),
    z.strictObject({ from: name, add: name, ...counted }),
    z.strictObject({ from: name, subtract: name, ...counted }),
    z.strictObject({ earliestOf: z.array(name).check(z.minLength(2)) }),
    z.strictObject({ start: name, plus: name, per: name, beyond: name }),
    z.strictObject({ percent: name, of: name, rounding: z.literal('half-up-to-cent') }),
    z.strictObject({ halfway: z.array(name).check(z.minLength(2), z.maxLength(2)) }),
  ]) as unknown as z.ZodMiniType<ComputedSpecification>;
}

function ruleSchema(
  name: z.ZodMiniType,
  code: z.ZodMiniType,
  sources: z.ZodMiniType,
  params: z.ZodMiniType,
): z.ZodMiniType<Rule> {
  const reference = z.strictObject({
    fact: z.string().check(z.regex(/^(?:parameters\.)?[a-z][a-zA-Z0-9]*$/)),
  });
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const value = z.union([
    scalar,
    z.null(),
    reference,
    z.array(z.union([z.string(), z.number()])).check(z.minLength(1)),
  ]);
  const comparison = z.strictObject({ fact: name, operator: name, value });
  const conditions: z.ZodMiniType<Conditions> = z.lazy(() => z.union([...branches, comparison])) as never;
  const branches = [
    z.strictObject({ name: z.optional(code), all: z.array(conditions).check(z.minLength(1)) }),
    z.strictObject({ name: z.optional(code), any: z.array(conditions).check(z.minLength(1)) }),
    z.strictObject({ name: z.optional(code), not: conditions }),
  ] as const;
  return z.strictObject({
    name: code,
    over: z.optional(name),
    conditions: z.union(branches),
    event: z.strictObject({ type: code, params: z.optional(params) }),
    priority: z.optional(z.int().check(z.minimum(1))),
    sources,
    note: z.optional(z.string().check(z.minLength(1))),
  }) as unknown as z.ZodMiniType<Rule>;
}
