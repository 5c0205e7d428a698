import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Each folder of `src`, and the folders whose files its own files may import. Imports run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  calendar: [],
  money: [],
  facts: ['engine', 'calendar', 'money'],
  rules: ['facts', 'engine', 'calendar', 'money'],
  evaluators: ['rules', 'facts', 'engine', 'calendar', 'money'],
  plan: ['evaluators', 'rules', 'facts', 'engine', 'calendar', 'money'],
  editions: ['evaluators', 'rules', 'facts', 'engine', 'calendar', 'money'],
  text: ['editions', 'plan', 'evaluators', 'rules', 'facts', 'engine', 'calendar', 'money'],
  page: ['text', 'plan', 'evaluators', 'rules', 'facts', 'engine', 'calendar', 'money'],
  ics: ['text', 'plan', 'evaluators', 'rules', 'facts', 'engine', 'calendar', 'money'],
  jsonRulesEngine: ['evaluators', 'rules', 'facts', 'engine'],
  batch: ['text', 'plan', 'evaluators', 'rules', 'facts', 'engine', 'calendar', 'money'],
  cli: [
    'batch',
    'page',
    'ics',
    'text',
    'editions',
    'plan',
    'evaluators',
    'rules',
    'facts',
    'engine',
    'calendar',
    'money',
  ],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): readonly Import[] {
  // Examples in docstrings import as users do.
  const text = readFileSync(join(SRC, file), 'utf8').replaceAll(/^\s*\*.*$/gm, '');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, target = '']) => ({ file, target }));
}

const imports = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(importsOf);

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : '';
}

describe('imports run one way', () => {
  const inside = imports.filter(({ file, target }) => target.startsWith('.') && folderOf(file) !== '');

  test.each(Object.keys(MAY_IMPORT))('%s imports only what is below it', (folder) => {
    const wrong = inside.flatMap(({ file, target }) => {
      if (folderOf(file) !== folder || target.endsWith('.json')) return [];
      const imported = folderOf(normalize(join(dirname(file), target)));
      return imported === folder || MAY_IMPORT[folder]?.includes(imported)
        ? []
        : [`${file} imports ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every folder has its place', () => {
    expect([...new Set(inside.map(({ file }) => folderOf(file)))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  test('only generated files read rules/', () => {
    const readers = imports.filter(({ target }) => target.endsWith('.json')).map(({ file }) => file);
    for (const file of new Set(readers)) {
      expect(readFileSync(join(SRC, file), 'utf8').startsWith('// Generated'), file).toBe(true);
    }
  });
});

describe('packages', () => {
  /** Where each package may be imported. */
  const PACKAGES: Readonly<Record<string, RegExp>> = {
    '@noble/hashes': /^rules\/hashDocument\.ts$/,
    canonicalize: /^rules\/canonicalJson\.ts$/,
    'decimal.js': /^money\/decimal\.ts$/,
    'fastest-levenshtein': /^(?:facts\/(?:unknownKey|isNear|problemsOf)|cli\/suggestion)\.ts$/,
    'ical.js': /^ics\/planCalendar\.ts$/,
    // Its entry point only: it is large and never shaken off.
    'json-rules-engine': /^jsonRulesEngine\//,
    // Not all of zod, which would cost 70 kB.
    'zod/mini': /^(?:facts|rules|editions)\/|^evaluators\/cardEvent\.ts$|^plan\/itemEvent\.ts$/,
  };

  test('each is imported only where it belongs', () => {
    const wrong = imports.flatMap(({ file, target }) => {
      if (target.startsWith('.') || (target.startsWith('node:') && ['batch', 'cli'].includes(folderOf(file))))
        return [];
      const name = Object.keys(PACKAGES).find((known) => target === known || target.startsWith(`${known}/`));
      return name !== undefined && PACKAGES[name]?.test(file) ? [] : [`${file} imports ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the table names no package that is not used', () => {
    const used = Object.keys(PACKAGES).filter((name) =>
      imports.some(({ target }) => target === name || target.startsWith(`${name}/`)),
    );
    expect(used).toEqual(Object.keys(PACKAGES));
  });
});
