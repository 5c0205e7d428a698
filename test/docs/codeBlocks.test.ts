import { describe, expect, test } from 'vitest';
import { codeBlocks, pages } from './codeBlocks.js';
import { run, typeCheck } from './snippets.js';

const SNIPPETS = codeBlocks(pages())
  .filter(({ language }) => language === 'ts')
  .map(({ path, line, code }) => ({ name: `${path}:${line}`, code }));

describe('the TypeScript on the pages', () => {
  test('is there', () => {
    expect(SNIPPETS.filter(({ name }) => name.startsWith('README.md')).length).toBeGreaterThan(0);
  });

  test('type-checks', () => {
    const wrong = [...typeCheck(SNIPPETS)].filter(([, problems]) => problems.length > 0);
    expect(Object.fromEntries(wrong)).toEqual({});
  });

  test.each(SNIPPETS)('gives what it says: $name', async (snippet) => {
    expect(await run(snippet)).toBeGreaterThan(0);
  });
});
