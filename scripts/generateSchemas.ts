import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { NationalityGroupsDocument } from '../src/rules/supportingData.js';
import { ANSWER_PARTS, ANSWER_SCHEMAS } from './answerSchemas.js';
import { describeSchema, type JsonSchema, type OpenTypes, openTypes } from './describeSchema.js';
import { PLAN_PARTS, planSchema } from './planSchema.js';
import {
  ANSWER_TYPES,
  PLAN_TYPES,
  type Published,
  publishedSchemas,
  type TypeReference,
} from './publishedSchemas.js';
import { tidySchema } from './tidySchema.js';

/**
 * Writes the JSON Schemas of all that goes in and comes out: facts, rule documents and the data beside them, answers.
 *
 * @param root - The root of the repository.
 * @returns The content of each file, by path.
 */
export async function generateSchemas(root: string): Promise<ReadonlyMap<string, string>> {
  const published = publishedSchemas(await nationalities(root));
  const types = openTypes(
    root,
    [...referencesOf(published), ...Object.values(PLAN_TYPES)].map(([file]) => file),
  );
  const schemas = Object.entries(published).map(([name, { title, schema, type, definitions = {} }]) => {
    const json = tidySchema(z.toJSONSchema(schema) as JsonSchema, Object.keys(definitions));
    describeSchema(json.items ?? json, types.typeOf(type), types.checker);
    describeDefinitions(json, definitions, types);
    return [name, withHead(name, title, json)] as const;
  });
  const all = [
    ...schemas,
    ['determination', withHead('determination', 'An answer', answerSchema(types))] as const,
    ['plan', withHead('plan', 'The plan for a case', planJsonSchema(types))] as const,
  ];
  return new Map(all.map(([name, json]) => [`schemas/${name}.json`, `${JSON.stringify(json, null, 2)}\n`]));
}

function referencesOf(published: Readonly<Record<string, Published>>): readonly TypeReference[] {
  return Object.values(published).flatMap(({ type, definitions = {} }) => [
    type,
    ...Object.values(definitions),
  ]);
}

function describeDefinitions(
  { $defs = {} }: JsonSchema,
  definitions: Readonly<Record<string, TypeReference>>,
  { typeOf, checker }: OpenTypes,
): void {
  for (const [name, definition] of Object.entries($defs)) {
    const type = definitions[name];
    if (type !== undefined) describeSchema(definition, typeOf(type), checker);
  }
}

/** The schema of an answer of any evaluator, with one definition for each evaluator and each part. */
function answerSchema(types: OpenTypes): JsonSchema {
  const answers: Readonly<Record<string, z.ZodMiniType>> = { ...ANSWER_SCHEMAS };
  const schema = z.union(Object.values(answers));
  return schemaOfParts(schema, { ...answers, ...ANSWER_PARTS }, ANSWER_TYPES, types);
}

/** The schema of a plan, with one definition for each part. */
function planJsonSchema(types: OpenTypes): JsonSchema {
  const parts = { ...ANSWER_SCHEMAS, ...ANSWER_PARTS, ...PLAN_PARTS };
  const json = schemaOfParts(planSchema, parts, PLAN_TYPES, types);
  describeSchema(json, types.typeOf(['src/plan/plan.ts', 'Plan']), types.checker);
  return json;
}

function schemaOfParts(
  schema: z.ZodMiniType,
  parts: Readonly<Record<string, z.ZodMiniType>>,
  definitions: Readonly<Record<string, TypeReference>>,
  types: OpenTypes,
): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(parts)) registry.add(part, { id });
  const json = tidySchema(z.toJSONSchema(schema, { metadata: registry }) as JsonSchema, []);
  describeDefinitions(json, definitions, types);
  return json;
}

/** Puts first what a schema says of itself. */
function withHead(name: string, title: string, json: JsonSchema): object {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, $id: `urn:belgian-residence-rules:schema:${name}`, title, ...json };
}

async function nationalities(root: string): Promise<readonly string[]> {
  const text = await readFile(join(root, 'rules/nationality-groups.json'), 'utf8');
  return Object.values((JSON.parse(text) as NationalityGroupsDocument).groups).flat();
}
