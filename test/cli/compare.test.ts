import { describe, expect, test } from 'vitest';
import { compareRulebooks } from '../../src/index.js';
import { run } from './run.js';

const CHANGE = { kind: 'blue-card-employer-change', employedSince: '2025-06-01' } as const;
const ASKED = { stdin: JSON.stringify(CHANGE) };

const SALARY = {
  region: 'brussels',
  category: 'blue-card',
  grossSalary: { amount: '4800.00', per: 'month' },
} as const;

describe('--compare', () => {
  test('writes as JSON what the library says', async () => {
    const { code, stdout, stderr } = await run(
      ['deadline', '--as-of', '2026-11-24', '--compare', '--format', 'json'],
      ASKED,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      ...compareRulebooks('deadline', CHANGE, '2026-11-24'),
      warnings: [],
    });
  });

  test('shows both values of what differs, each with what it rests on', async () => {
    const { code, stdout } = await run(['deadline', '--as-of', '2026-11-24', '--compare'], ASKED);
    expect(code).toBe(0);
    expect(stdout).toContain('The rulebooks guide and law differ.');
    expect(stdout).toContain(
      '  first day\n    guide  1 June 2027 [guide-2026-06: G8; library-convention: terms]\n',
    );
    expect(stdout).toMatch(/ {4}law {4}1 June 2026 \[cooperation-agreement-2024-03-22: /);
  });

  test('says so where they agree', async () => {
    const { code, stdout } = await run(['salary', '--as-of', '2026-11-24', '--compare', '--exit-code'], {
      stdin: JSON.stringify(SALARY),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'The rulebooks guide and law agree on the outcome and on every threshold and date.',
    );
    expect(stdout).not.toContain('What differs');
  });

  test('says why a rulebook does not answer', async () => {
    const { stdout } = await run(['salary', '--as-of', '2025-06-02', '--compare'], {
      stdin: JSON.stringify(SALARY),
    });
    expect(stdout).toContain('guide: no law for 2 June 2025, which is before the first edition');
  });

  test('exits with 1 when they differ and --exit-code is given', async () => {
    const args = ['deadline', '--as-of', '2026-11-24', '--compare', '--exit-code'];
    expect((await run(args, ASKED)).code).toBe(1);
  });

  test('says that it is about today when no day is named', async () => {
    const { stdout } = await run(['deadline', '--compare'], ASKED);
    expect(stdout).toContain('No date was given: the answer is about today, 24 November 2026.');
  });

  test.each([
    [['--rulebook', 'law'], 'both rulebooks are asked, leave out --rulebook'],
    [['--explain'], 'a comparison has no proof, leave out --explain'],
    [['--receipt', 'with-facts'], 'a comparison has no receipt, leave out --receipt'],
  ])('does not stand beside %j', async (others, message) => {
    const { code, stdout, stderr } = await run(['deadline', '--compare', ...others], ASKED);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
