import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect } from 'vitest';
import { ROOT } from './codeBlocks.js';

/** A piece of TypeScript that stands by itself. */
export interface Snippet {
  /** Where it stands, for people. */
  readonly name: string;
  readonly code: string;
}

/** What an example says of an expression: the value that it has, as text, or `throws` and the name of an error. */
interface Claim {
  readonly statement: ts.ExpressionStatement;
  readonly expected: string;
  readonly line: number;
}

/** What the entry points of the package are made of. */
const ENTRIES: Readonly<Record<string, string>> = {
  'belgian-residence-rules': './src/index.ts',
  'belgian-residence-rules/assess': './src/assess.ts',
  'belgian-residence-rules/rules': './src/rules/documents.ts',
  'belgian-residence-rules/editions': './src/editions.ts',
  'belgian-residence-rules/batch': './src/batch.ts',
  'belgian-residence-rules/json-rules-engine': './src/json-rules-engine.ts',
  'belgian-residence-rules/text': './src/text.ts',
};

/** The folders whose JSON files are entry points. */
const JSON_ENTRY = /^belgian-residence-rules\/((?:rules|schemas)\/.+\.json)$/;

/**
 * Type-checks snippets, each as a module of a package that depends on this one. One program holds them all, which takes
 * a fraction of the time of one program each.
 *
 * @param snippets - The snippets.
 * @returns What is wrong with each, by its name.
 */
export function typeCheck(snippets: readonly Snippet[]): ReadonlyMap<string, readonly string[]> {
  const paths = Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, [file]]));
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      isolatedDeclarations: false,
      declaration: false,
      noUnusedLocals: false,
      paths: {
        ...paths,
        'belgian-residence-rules/rules/*': ['./rules/*'],
        'belgian-residence-rules/schemas/*': ['./schemas/*'],
      },
    },
    ROOT,
    `${ROOT}tsconfig.json`,
  );
  const files = new Map(snippets.map(({ code }, index) => [`${ROOT}test/docs/snippet${index}.ts`, code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, code, version, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const found = [...files.keys()].map((path) => {
    const source = program.getSourceFile(path);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return diagnostics.map(({ messageText, start = 0 }) => {
      const line = ts.getLineAndCharacterOfPosition(source as ts.SourceFile, start).line + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
  return new Map(snippets.map(({ name }, index) => [name, found[index] ?? []]));
}

/**
 * Runs a snippet, and holds every expression with `//=> value` behind it, or on the next line, against that value.
 *
 * @param snippet - The snippet.
 * @param scope - Names that it may use without importing them.
 * @returns How many values were held against what the snippet gave.
 */
export async function run(
  { name, code }: Snippet,
  scope: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const claims = claimsOf(code);
  let checked = code;
  for (const [index, { statement }] of [...claims.entries()].reverse()) {
    const expression = checked.slice(statement.expression.getStart(), statement.expression.end);
    checked = `${checked.slice(0, statement.getStart())}claimed(${index}, ${/\bawait\b/.test(expression) ? '' : '() => '}(${expression}));${checked.slice(statement.end)}`;
  }
  const script = ts.transpileModule(checked, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  }).outputText;
  const modules = new Map<string, unknown>();
  for (const { specifier } of importsOf(script)) modules.set(specifier, await load(specifier));
  let count = 0;
  const names = {
    ...scope,
    exports: {},
    require: (specifier: string) => modules.get(specifier),
    claimed: (index: number, value: unknown) => {
      const { expected, line } = claims[index] as Claim;
      const where = `${name}, line ${line} of the example`;
      const error = /^throws (\w+)/.exec(expected)?.[1];
      if (error !== undefined) expect(value, where).toThrow(expect.objectContaining({ name: error }));
      else expect(typeof value === 'function' ? value() : value, where).toEqual(readValue(expected));
      count += 1;
    },
  };
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  await new AsyncFunction(...Object.keys(names), script)(...Object.values(names));
  expect(count, `${name}: every //=> must be reached`).toBe(claims.length);
  return count;
}

function claimsOf(code: string): readonly Claim[] {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
  const statements: ts.ExpressionStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) statements.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...code.matchAll(/\/\/=> (.*)$/gm)].map(({ index, 1: expected = '' }) => {
    const line = code.slice(0, index).split('\n').length;
    const statement = statements.find(({ end }) => end <= index && code.slice(end, index).trim() === '');
    if (statement === undefined) throw new Error(`line ${line}: no expression before //=> ${expected}`);
    return { statement, expected, line };
  });
}

/** Reads a value, behind which an explanation may stand after a comma. */
function readValue(text: string): unknown {
  const ends = [...text.matchAll(/, /g)].map(({ index }) => index).reverse();
  for (const end of [text.length, ...ends]) {
    try {
      return new Function(`return (${text.slice(0, end)});`)();
    } catch {
      // What stands before an earlier comma may be a value.
    }
  }
  throw new Error(`no value: ${text}`);
}

function importsOf(script: string): readonly { readonly specifier: string }[] {
  return [...script.matchAll(/\brequire\("([^"]+)"\)/g)].map(({ 1: specifier = '' }) => ({ specifier }));
}

async function load(specifier: string): Promise<unknown> {
  const json = JSON_ENTRY.exec(specifier)?.[1];
  if (json !== undefined) return JSON.parse(readFileSync(ROOT + json, 'utf8'));
  const entry = ENTRIES[specifier];
  return import(/* @vite-ignore */ entry === undefined ? specifier : ROOT + entry.slice(2));
}
