import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What makes an answer depend on something else than its input, and the rule that refuses it. */
const IMPURE: readonly (readonly [code: string, rule: string])[] = [
  ['export const bad = Date.now();', 'noRestrictedGlobals'],
  ['export const bad = new Date();', 'noRestrictedGlobals'],
  ['export type Bad = Date;', 'noRestrictedGlobals'],
  ["export const bad = Intl.NumberFormat('nl-BE');", 'noRestrictedGlobals'],
  ['export const bad = process.env;', 'noRestrictedGlobals'],
  ['export const bad = performance.now();', 'noRestrictedGlobals'],
  ['export const bad = crypto.randomUUID();', 'noRestrictedGlobals'],
  ["export const bad = fetch('/');", 'noRestrictedGlobals'],
  ["export const bad = eval('1');", 'noRestrictedGlobals'],
  ["export const bad = new Function('return 1');", 'noRestrictedGlobals'],
  ['export const bad = globalThis.Date.now();', 'noRestrictedGlobals'],
  ['export const bad = setTimeout(() => undefined, 1);', 'noRestrictedGlobals'],
  ['export const bad = Math.random();', 'plugin'],
  ['const { random } = Math;\nexport const bad = random();', 'plugin'],
  ['export const bad = (0.5).toLocaleString();', 'plugin'],
  ["export const bad = 'a'?.toLocaleUpperCase();", 'plugin'],
  ["export const bad = 'a'.localeCompare('b');", 'plugin'],
  ["export const bad = 'a'['localeCompare']('b');", 'useLiteralKeys'],
  ["import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;", 'noNodejsModules'],
  ["export const bad = console.log('a');", 'noConsole'],
  ['const bad = 1;\nexport default bad;', 'noDefaultExport'],
  ['export const bad: any = 1;', 'noExplicitAny'],
  ['export const bad = (text: string | undefined): string => text!;', 'noNonNullAssertion'],
];

/** What only the command line may do. */
const COMMAND_LINE = [
  "import { readFileSync } from 'node:fs';",
  'export const now = new Date();',
  'export const elapsed = performance.now();',
  'export const environment = process.env;',
  'console.log(readFileSync);',
].join('\n');

const STILL_REFUSED: readonly (readonly [code: string, rule: string])[] = [
  ['export const bad = Math.random();', 'plugin'],
  ["export const bad = 'a'.localeCompare('b');", 'plugin'],
  ["export const bad = fetch('/');", 'noRestrictedGlobals'],
  ['export const bad = crypto.randomUUID();', 'noRestrictedGlobals'],
  ["export const bad = new Function('return 1');", 'noRestrictedGlobals'],
];

const files = new Map<string, string>();
const expected = new Map<string, string | undefined>();

/** Plans a file, and the rule that it must break; without one it must pass. */
function example(path: string, code: string, rule?: string): string {
  files.set(path, `${code}\n`);
  expected.set(path, rule);
  return path;
}

describe('lint', () => {
  let folder: string;
  let found: ReadonlyMap<string, ReadonlySet<string>>;

  const purity = IMPURE.map(([code, rule], index) => example(`src/engine/impure${index}.ts`, code, rule));
  const commandLine = [example('src/cli.ts', COMMAND_LINE), example('src/cli/allowed.ts', COMMAND_LINE)];
  const inCommandLine = STILL_REFUSED.map(([code, rule], index) =>
    example(`src/cli/impure${index}.ts`, code, rule),
  );
  const cycle = [
    example(
      'src/rules/cycleA.ts',
      "import { b } from './cycleB.js';\nexport const a = (): number => b();",
      'noImportCycles',
    ),
    example(
      'src/rules/cycleB.ts',
      "import { a } from './cycleA.js';\nexport const b = (): number => a();",
      'noImportCycles',
    ),
  ];
  const preset = [
    example(
      'src/engine/preset.ts',
      'export const bad = (a: number, b: number): boolean => a == b;',
      'noDoubleEquals',
    ),
  ];
  const tests = [
    example('test/engine/nonNull.ts', 'export const fine = (text: string | undefined): string => text!;'),
    example('test/engine/any.ts', 'export const bad: any = 1;', 'noExplicitAny'),
  ];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lint-'));
    for (const name of ['biome.json', 'lint'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    for (const [path, code] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), code);
    }
    found = await lint(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(preset)('applies the recommended rules: %s', check);
  it.each(purity)('keeps the library pure: %s', check);
  it.each(commandLine)('lets the command line look around: %s', check);
  it.each(inCommandLine)('keeps the command line reproducible: %s', check);
  it.each(cycle)('refuses import cycles: %s', check);
  it.each(tests)('relaxes only non-null assertions in tests: %s', check);

  function check(path: string): void {
    const rules = [...(found.get(path) ?? [])];
    const rule = expected.get(path);
    if (rule === undefined) expect(rules, files.get(path)).toEqual([]);
    else expect(rules, files.get(path)).toContain(rule);
  }
});

/** Runs the linter, and gives the rules that each file breaks as errors. */
async function lint(folder: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  const report = JSON.parse(output) as { diagnostics: { category: string; location: { path: string } }[] };
  const found = new Map<string, Set<string>>();
  for (const { category, location } of report.diagnostics) {
    const path = location.path.replaceAll('\\', '/');
    const rules = found.get(path) ?? new Set();
    found.set(path, rules.add(category.split('/').at(-1) ?? category));
  }
  return found;
}
