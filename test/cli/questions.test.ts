import { describe, expect, test } from 'vitest';
import { decideSalary, explainSalary, rulesAsOf } from '../../src/index.js';
import { caseFiles } from '../workedCases.js';
import { run } from './run.js';

const SALARY = {
  region: 'brussels',
  category: 'highly-qualified',
  grossSalary: { amount: '3800.00', per: 'month' },
} as const;

const withSalary = (amount: string): string =>
  JSON.stringify({ ...SALARY, grossSalary: { amount, per: 'month' } });

const LAW = rulesAsOf('2026-11-24');

const COMMANDS: Readonly<Record<string, string>> = {
  cards: 'cards',
  salary: 'salary',
  'student-means': 'student',
  'family-income': 'family',
  deadline: 'deadline',
  'register-number': 'register-number',
};

describe('JSON', () => {
  test('is the answer of the library, indented by two', async () => {
    const ran = await run(['salary', '--as-of', '2026-11-24', '--format', 'json'], {
      stdin: JSON.stringify(SALARY),
    });
    expect(ran).toEqual({
      code: 0,
      stdout: `${JSON.stringify(decideSalary(SALARY, LAW), null, 2)}\n`,
      stderr: '',
    });
  });

  test('has the proof with --explain', async () => {
    const args = ['salary', '--as-of', '2026-11-24', '--format', 'json', '--explain'];
    const { stdout } = await run(args, { stdin: JSON.stringify(SALARY) });
    expect(stdout).toBe(`${JSON.stringify(explainSalary(SALARY, LAW), null, 2)}\n`);
  });

  test('and text, for every worked case', async () => {
    const worked = caseFiles().flatMap(({ cases }) => cases);
    const asked = worked.filter(({ evaluator }) => Object.hasOwn(COMMANDS, evaluator));
    for (const { evaluator, facts, asOf, expect: expected, name } of asked) {
      const args = [COMMANDS[evaluator] ?? '', '-', `--as-of=${asOf}`];
      const around = { stdin: JSON.stringify(facts) };
      const json = await run([...args, '--format=json', '--exit-code'], around);
      expect(JSON.parse(json.stdout), name).toMatchObject({ evaluator, asOf, outcome: expected.outcome });
      expect(json.code, name).toBe({ met: 0, unmet: 1, unknown: 3 }[expected.outcome]);
      const text = await run([...args, '--explain'], around);
      expect(text, name).toMatchObject({ code: 0, stderr: '' });
      expect(text.stdout.startsWith(`${expected.outcome.toUpperCase()}: `), name).toBe(true);
    }
  });
});

describe('the facts', () => {
  const args = ['salary', '--as-of', '2026-11-24', '--format', 'json'];

  test('come from a file, from standard input, or from standard input by the name -', async () => {
    const stdin = JSON.stringify(SALARY);
    const expected = await run(args, { stdin });
    expect(expected.code).toBe(0);
    expect(await run([...args, '-'], { stdin })).toEqual(expected);
    expect(await run([...args, 'facts.json'], { files: { 'facts.json': stdin } })).toEqual(expected);
    expect(await run(['salary', 'facts.json', ...args.slice(1)], { files: { 'facts.json': stdin } })).toEqual(
      expected,
    );
    expect(await run([...args, '-'], { stdin, isTerminal: { stdin: true } })).toEqual(expected);
  });

  test('are asked for when a person sits at the terminal', async () => {
    const ran = await run(args, { isTerminal: { stdin: true } });
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'belgian-residence-rules: no facts: name a file, or - to type them in, or send them to standard input\n' +
        'Try: belgian-residence-rules salary --help\n',
    });
  });

  test('can have a byte-order mark, the line ends of Windows, and letters that are cut between two reads', async () => {
    const text = JSON.stringify(SALARY, null, 2);
    const expected = await run(args, { stdin: text });
    expect(await run(args, { stdin: `\ufeff${text.replaceAll('\n', '\r\n')}\r\n` })).toEqual(expected);
    const spelt = await run(args, { stdin: text.replace('region', 'régiön€😀') });
    expect(spelt.stderr).toContain('régiön€😀: expected one of the keys');
  });

  test('say all that is wrong with them at once', async () => {
    const stdin = '{"region":"x","categry":"blue-card","grossSalary":{"amount":"1,5","per":"month"}}';
    const ran = await run(args, { stdin });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.split('\n')).toEqual([
      'region: expected one of "brussels", "flanders", "wallonia", received "x"',
      expect.stringContaining('category: expected'),
      'grossSalary.amount: expected an amount such as "3703.44" (digits, at most two decimals), received "1,5"',
      expect.stringContaining('(did you mean category?)'),
      '',
    ]);
  });

  test.each(['null', '[]', '"x"', '1', 'true', '{}'])('that are %s are refused', async (stdin) => {
    const ran = await run(args, { stdin });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('expected');
  });
});

describe('the day', () => {
  test('is today in Belgium when it is left out, and the answer says so', async () => {
    const around = { stdin: JSON.stringify(SALARY), today: '2026-12-01' };
    const { stdout } = await run(['salary', '--format', 'json'], around);
    const { asOf, warnings } = JSON.parse(stdout) as { asOf: string; warnings: unknown[] };
    expect(asOf).toBe('2026-12-01');
    expect(warnings.at(-1)).toEqual({ code: 'as-of-today', params: { asOf: '2026-12-01' } });
    const answer = decideSalary(SALARY, rulesAsOf('2026-12-01'));
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(Object.keys(answer));

    const explained = JSON.parse((await run(['salary', '--format', 'json', '--explain'], around)).stdout);
    expect(explained).toMatchObject({
      answer: { warnings: [{ code: 'as-of-today' }] },
      proof: { outcome: 'met' },
    });

    const text = await run(['salary'], around);
    expect(text.stdout).toContain('  - No date was given: the answer is about today, 1 December 2026.\n');
  });

  test('without law is an error that says what there is', async () => {
    const ran = await run(['salary', '--as-of', '2025-12-31'], { stdin: JSON.stringify(SALARY) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('no law for 31 December 2025, which is before the first edition');
    const student = '{"academicYear":"2031-2032","means":[]}';
    const unknown = await run(['student', '--as-of', '2026-11-24'], { stdin: student });
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toBe('guide/student-means/2031-2032: this rulebook has no law on it\n');
    const elsewhere = await run(['deadline', '--as-of', '2026-12-01'], {
      stdin: '{"kind":"eu-registration","enteredOn":"2026-11-30"}',
    });
    expect(elsewhere.stderr).toBe(
      'guide/deadlines/eu-registration: this rulebook has no law on it; the rulebook law has law on it\n',
    );
  });
});

describe('--exit-code', () => {
  test.each([
    [withSalary('3703.44'), 0],
    [withSalary('3703.43'), 1],
    [JSON.stringify({ ...SALARY, category: 'executive' }), 3],
  ])('%s', async (stdin, code) => {
    const args = ['salary', '--as-of', '2026-11-24'];
    expect((await run(args, { stdin })).code).toBe(0);
    expect((await run([...args, '--exit-code'], { stdin })).code).toBe(code);
    expect((await run([...args, '--exit-code', '--format=json'], { stdin })).code).toBe(code);
  });

  test('is still 2 when there is no answer', async () => {
    expect((await run(['salary', '--as-of', '2026-11-24', '--exit-code'], { stdin: '{}' })).code).toBe(2);
  });
});

describe('colours', () => {
  const args = ['salary', '--as-of', '2026-11-24', '--explain'];
  const stdin = JSON.stringify(SALARY);
  const terminal = { stdin, isTerminal: { stdout: true } };

  test('are for terminals only, and not where they are not wanted', async () => {
    const plain = await run(args, { stdin });
    expect(plain.stdout).not.toContain('\u001b');
    expect(await run(args, { ...terminal, mayColour: false })).toEqual(plain);
    expect((await run([...args, '--format=json'], terminal)).stdout).not.toContain('\u001b');
  });

  test('only repeat what the words say', async () => {
    const plain = await run(args, { stdin });
    const { stdout } = await run(args, terminal);
    expect(stdout).toContain('\u001b[32mMET: the salary meets the threshold.\u001b[39m');
    expect(stdout).toContain('\u001b[1mFigures\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});
