import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './run.js';

const MANIFEST = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../rules/manifest.json', import.meta.url)), 'utf8'),
) as readonly { readonly id: string }[];

/** The rows of the help under the rulebooks, as words by rulebook. */
async function wordsIn(command: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { stdout } = await run([command, '--help']);
  const [, section = ''] = stdout.split('Rulebooks, and what each has law on\n');
  const lines = (section.split('\n\n')[0] ?? '').replaceAll(/\n {4,}/g, ' ').split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...words] = line.trim().split(/[\s,]+/);
      return [name, words];
    }),
  );
}

test.each([
  ['deadline', 'deadlines'],
  ['student', 'student-means'],
])('the help of %s has what the documents of each rulebook are about', async (command, group) => {
  const words = await wordsIn(command);
  for (const name of ['guide', 'law']) {
    const ids = MANIFEST.filter(({ id }) => id.startsWith(`${name}/${group}/`)).map(
      ({ id }) => id.split('/')[2],
    );
    expect(words[name]).toEqual([...new Set(ids)].sort());
  }
});

test('the help of salary has the categories of each rulebook', async () => {
  const words = await wordsIn('salary');
  expect(words.guide).toEqual(['blue-card', 'highly-qualified']);
  expect(words.law).toEqual(
    expect.arrayContaining(['blue-card', 'executive', 'highly-qualified', 'ict-manager']),
  );
});
