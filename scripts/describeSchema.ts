import { join } from 'node:path';
import ts from 'typescript';

/** JSON Schema, as far as the generator looks into it. */
export interface JsonSchema {
  description?: string;
  readonly $defs?: Record<string, JsonSchema>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

/** Types of the library, opened to be looked into. */
export interface OpenTypes {
  readonly checker: ts.TypeChecker;
  /** Finds a type by its file and its name. */
  readonly typeOf: (where: readonly [file: string, name: string]) => ts.Type;
}

/**
 * Opens files of the library.
 *
 * @param root - The root of the repository.
 * @param files - The files, from the root.
 * @returns Their types.
 */
export function openTypes(root: string, files: readonly string[]): OpenTypes {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(
    [...new Set(files)].map((file) => join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  return {
    checker,
    typeOf: ([file, name]) => {
      const source = program.getSourceFile(join(root, file));
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      const symbol = module === undefined ? undefined : checker.tryGetMemberInModuleExports(name, module);
      if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
      return checker.getDeclaredTypeOfSymbol(symbol);
    },
  };
}

/**
 * Copies what the docstrings of an interface say of its members into the schema of its values.
 *
 * @param schema - The schema, which is changed.
 * @param type - The type of the values.
 * @param checker - Looks into types.
 */
export function describeSchema(schema: JsonSchema, type: ts.Type, checker: ts.TypeChecker): void {
  for (const option of schema.anyOf ?? schema.oneOf ?? []) {
    const meant = typesOf(type).find((candidate) => isMeant(option, candidate, checker));
    if (meant !== undefined) describeSchema(option, meant, checker);
  }
  const value = checker.getNonNullableType(type);
  const element = checker.getIndexTypeOfType(value, ts.IndexKind.Number);
  if (schema.items !== undefined && element !== undefined) describeSchema(schema.items, element, checker);
  const member = checker.getIndexTypeOfType(value, ts.IndexKind.String);
  if (typeof schema.additionalProperties === 'object' && member !== undefined) {
    describeSchema(schema.additionalProperties, member, checker);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const symbol = checker.getPropertyOfType(value, name);
    if (symbol === undefined) continue;
    const description = textOf(symbol, checker);
    if (description !== '') property.description = description;
    describeSchema(property, checker.getTypeOfSymbol(symbol), checker);
  }
}

function typesOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Whether an option of a schema is about a type: it has all properties of the option, with the same literals. */
function isMeant({ properties, items }: JsonSchema, type: ts.Type, checker: ts.TypeChecker): boolean {
  if (items !== undefined) return checker.getIndexTypeOfType(type, ts.IndexKind.Number) !== undefined;
  if (properties === undefined) return false;
  return Object.entries(properties).every(([name, property]) => {
    const symbol = checker.getPropertyOfType(type, name);
    if (symbol === undefined) return false;
    if (property.const === undefined) return true;
    const literal = checker.getTypeOfSymbol(symbol);
    return literal.isStringLiteral() ? literal.value === property.const : true;
  });
}

function textOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
