import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { NationalityGroupsDocument } from '../src/rules/supportingData.js';
import { ANSWER_PARTS, ANSWER_SCHEMAS } from './answerSchemas.js';
import { describeSchema, type JsonSchema, type OpenTypes, openTypes } from './describeSchema.js';
import { ANSWER_TYPES, type Published, publishedSchemas, type TypeReference } from './publishedSchemas.js';
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
    [...referencesOf(published), ...Object.values(ANSWER_TYPES)].map(([file]) => file),
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
  const registry = z.registry<{ id: string }>();
  const answers: Readonly<Record<string, z.ZodMiniType>> = { ...ANSWER_SCHEMAS };
  for (const [id, schema] of Object.entries({ ...answers, ...ANSWER_PARTS })) registry.add(schema, { id });
  const schema = z.toJSONSchema(z.union(Object.values(answers)), { metadata: registry });
  const json = tidySchema(schema as JsonSchema, []);
  describeDefinitions(json, ANSWER_TYPES, types);
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
