import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './codeBlocks.js';
import { run, type Snippet, typeCheck } from './snippets.js';

/** The programs, which begin to work when they are loaded. */
const NOT_LOADED = ['src/batch-worker.ts', 'src/cli.ts'];

const ENTRY_POINTS = [
  'src/batch.ts',
  'src/editions.ts',
  'src/index.ts',
  'src/json-rules-engine.ts',
  'src/rules/documents.ts',
  'src/text.ts',
];

interface Module {
  /** The path from the root of the repository. */
  readonly path: string;
  readonly source: ts.SourceFile;
  /** What it declares and exports: values and types. */
  readonly exported: readonly string[];
}

const MODULES: readonly Module[] = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !ENTRY_POINTS.includes(path) && !NOT_LOADED.includes(path))
  .sort()
  .map((path) => {
    const source = ts.createSourceFile(path, readFileSync(ROOT + path, 'utf8'), ts.ScriptTarget.ES2022, true);
    return { path, source, exported: declarationsOf(source).map(({ name }) => name) };
  });

/** The module that declares each name that is exported only once. */
const OWNERS = ownersOf(MODULES);

interface Declaration {
  readonly name: string;
  readonly node: ts.Node;
}

function declarationsOf(source: ts.SourceFile): readonly Declaration[] {
  return source.statements.flatMap((node): readonly Declaration[] => {
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map(({ name }) => ({ name: name.getText(), node }));
    }
    const name = ts.getNameOfDeclaration(node as unknown as ts.Declaration)?.getText();
    return name === undefined ? [] : [{ name, node }];
  });
}

function ownersOf(modules: readonly Module[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { path, exported } of modules) {
    for (const name of exported) {
      if (owners.has(name)) shared.add(name);
      owners.set(name, path);
    }
  }
  for (const name of shared) owners.delete(name);
  return owners;
}

/** An example in a docstring. */
interface Example extends Snippet {
  readonly module: Module;
}

const EXAMPLES: readonly Example[] = MODULES.flatMap((module) =>
  declarationsOf(module.source).flatMap(({ name, node }) => {
    const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example');
    return tags.map(({ comment }, index) => ({
      name: `${module.path} ${name}${index === 0 ? '' : ` (${index + 1})`}`,
      code: ts.getTextOfJSDocComment(comment) ?? '',
      module,
    }));
  }),
);

/** Puts before an example the imports that its author left out. */
function withImports({ name, code, module }: Example): Snippet {
  const imported = new Set(
    [...code.matchAll(/import \{([^}]*)\}/g)].flatMap(
      ([, names = '']) => names.match(/\w+(?=\s*(?:,|$))/g) ?? [],
    ),
  );
  const words = code.match(/\b[A-Za-z_]\w*\b/g) ?? [];
  const used = new Set(words.filter((word) => !imported.has(word)));
  const imports = [...used].flatMap((word) => {
    const from = module.exported.includes(word) ? module.path : OWNERS.get(word);
    return from === undefined
      ? []
      : [`import { type ${word} } from '../../${from.replace(/\.ts$/, '.js')}';`];
  });
  // A type import may not be used as a value: what is a value is imported as one.
  const values = imports.map((line) =>
    TYPES.has(line.split(' ')[3] ?? '') ? line : line.replace('type ', ''),
  );
  return { name, code: `${values.join(' ')}${code}` };
}

const TYPES: ReadonlySet<string> = new Set(
  MODULES.flatMap(({ source }) =>
    declarationsOf(source).flatMap(({ name, node }) =>
      ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? [name] : [],
    ),
  ),
);

describe('the examples in docstrings', () => {
  let values: Readonly<Record<string, unknown>>;
  /** The functions of the entry points. */
  let functions: readonly string[];

  beforeAll(async () => {
    const namespaces = await Promise.all(
      MODULES.map(({ path }) => import(/* @vite-ignore */ ROOT + path) as Promise<Record<string, unknown>>),
    );
    values = Object.assign({}, ...namespaces);
    const entries = await Promise.all(
      ENTRY_POINTS.map((path) => import(/* @vite-ignore */ ROOT + path) as Promise<Record<string, unknown>>),
    );
    functions = entries.flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === 'function' && !(value.prototype instanceof Error) ? [name] : [],
      ),
    );
  });

  test('stand at every function of the entry points', () => {
    const withExample = EXAMPLES.map(({ name }) => name.split(' ')[1]);
    expect(functions.filter((name) => !withExample.includes(name))).toEqual([]);
  });

  test('type-check, those that users read', () => {
    const read = EXAMPLES.filter(({ name }) => functions.includes(name.split(' ')[1] ?? ''));
    const wrong = [...typeCheck(read.map(withImports))].filter(([, problems]) => problems.length > 0);
    expect(Object.fromEntries(wrong)).toEqual({});
  });

  test.each(EXAMPLES)('give what they say: $name', async (example) => {
    await run(example, values);
  });
});
