import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/cli/examples.js';
import { SHAPES } from '../facts/arbitraries.js';
import { run } from './run.js';

const QUESTIONS = ['cards', 'salary', 'student', 'family', 'deadline'];
const RULES = ['list', 'show', 'timeline', 'diff', 'pin', 'verify', 'replay'];
const BATCH = ['assess-batch', 'portfolio'];
const COMMANDS = ['assess', ...QUESTIONS, ...BATCH, 'rules', ...RULES.map((name) => `rules ${name}`)];

/** The options of each command. */
const QUESTION_OPTIONS = [
  '--as-of',
  '--known-on',
  '--rulebook',
  '--format',
  '--explain',
  '--receipt',
  '--exit-code',
];
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  assess: [
    '--as-of',
    '--known-on',
    '--rulebook',
    '--format text|md|html|ics|json',
    '--level full|paragraph|line',
  ],
  'assess-batch': [
    '--as-of',
    '--known-on',
    '--rulebook',
    '--threads',
    '--resume-from',
    '--parts',
    '--exit-code',
  ],
  portfolio: [
    '--from',
    '--to',
    '--by',
    '--as-of',
    '--known-on',
    '--rulebook',
    '--threads',
    '--format text|md|json|ndjson',
    '--exit-code',
  ],
  'rules list': ['--as-of', '--known-on', '--rulebook', '--format text|json'],
  'rules show': ['--as-of', '--known-on', '--rulebook', '--format text|json'],
  'rules timeline': ['--known-on', '--rulebook', '--format text|json'],
  'rules diff': ['--by', '--rulebook', '--cases', '--no-cases', '--format text|md|json'],
  'rules pin': ['--known-on', '--rulebook'],
  'rules verify': ['--format text|json'],
  'rules replay': ['--facts', '--format text|json'],
  rules: [],
};

describe('--help and --version', () => {
  test.each([['--help'], ['-h']])('%s shows every command', async (flag) => {
    const ran = await run([flag]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const command of COMMANDS.filter((name) => name !== 'rules'))
      expect(ran.stdout).toContain(`\n  ${command} `);
    for (const option of [...QUESTION_OPTIONS, '--help', '--version']) expect(ran.stdout).toContain(option);
  });

  test.each(COMMANDS)('%s --help shows its options, and reads nothing', async (command) => {
    const ran = await run([...command.split(' '), '--help'], { isTerminal: { stdin: true } });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.startsWith(`Usage: belgian-residence-rules ${command} `)).toBe(true);
    for (const option of OPTIONS[command] ?? QUESTION_OPTIONS) expect(ran.stdout).toContain(`\n  ${option}`);
    expect(await run([...command.split(' '), 'file', '-h'])).toEqual(ran);
    for (const line of ran.stdout.split('\n')) {
      expect(line.length <= 100 || line.includes('belgian-residence-rules '), line).toBe(true);
    }
  });

  test.each([
    ['cards', 'cards'],
    ['salary', 'salary'],
    ['student', 'student-means'],
    ['family', 'family-income'],
    ['deadline', 'deadline'],
    ['register-number', 'register-number'],
  ])('%s --help names every fact that it takes', async (command, name) => {
    const { stdout } = await run([command, '--help']);
    const schema = SHAPES.find((shape) => shape.name === name)?.schema;
    const paths = (definition: unknown, path: string): readonly string[] => {
      const { shape, innerType, element, options, type } = (definition as { _zod: { def: object } })._zod
        .def as {
        readonly shape?: Readonly<Record<string, unknown>>;
        readonly innerType?: unknown;
        readonly element?: unknown;
        readonly options?: readonly unknown[];
        readonly type: string;
      };
      if (innerType !== undefined) return paths(innerType, path);
      if (element !== undefined) return paths(element, `${path}[].`);
      if (type === 'union' && path === '') return (options ?? []).flatMap((option) => paths(option, ''));
      if (shape === undefined) return [path];
      const start = path === '' || path.endsWith('.') ? path : `${path}.`;
      return Object.entries(shape).flatMap(([key, field]) => paths(field, start + key));
    };
    for (const path of paths(schema, '')) expect(stdout).toMatch(new RegExp(`\\n +${escaped(path)}[?: ]`));
  });

  test('--version shows the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[[\].]/g, '\\$&');
}

describe('the examples of the help', () => {
  /** A line of help as a shell reads it: what is sent to standard input, and calls of which each reads the one before. */
  const EXAMPLE = /^(?:echo '([^']*)' \| )?belgian-residence-rules (.*)$/;

  test.each(['', ...COMMANDS])('%s work', async (command) => {
    const { stdout } = await run([...command.split(' '), '--help'].filter((arg) => arg !== ''));
    const lines = stdout.split('\nExamples\n')[1]?.split('\n') ?? [];
    const examples = lines.flatMap((line) => {
      const [, stdin, args] = EXAMPLE.exec(line.trim()) ?? [];
      if (args === undefined || /^(?:rules )?COMMAND/.test(args)) return [];
      return [{ stdin, calls: args.split(' | belgian-residence-rules ').map((call) => call.split(' ')) }];
    });
    expect(examples.length).toBeGreaterThan(0);
    for (const { stdin = '', calls } of examples) {
      let sent = stdin;
      for (const args of calls) {
        const ran = await run(args, { stdin: sent });
        // How many cases there were is said beside the records.
        const stderr = command === 'assess-batch' ? '1 case, 0 errors, law of 2026-11-24\n' : '';
        expect(ran, args.join(' ')).toMatchObject({ code: 0, stderr });
        expect(ran.stdout).not.toBe('');
        sent = ran.stdout;
      }
    }
  });

  test('show what they say', async () => {
    const [full, sparse] = EXAMPLES.cards.map(({ facts, args }) =>
      run(args.split(' '), { stdin: JSON.stringify(facts) }),
    );
    expect((await full)?.stdout).toContain('MET: what fits is card H; the authority decides on it.');
    expect((await sparse)?.stdout).toContain('Facts needed');
    for (const { facts, args } of Object.values(EXAMPLES).flat()) {
      // What an echo in single quotes cannot carry.
      expect(JSON.stringify(facts ?? '') + args).not.toMatch(/['\\$`!]/);
    }
  });
});

describe('bad usage', () => {
  test.each([
    [[], 'no command', '--help'],
    [['salry'], 'unknown command salry (did you mean salary?)', '--help'],
    [['--format', 'json', 'salary'], 'a command expected before --format', '--help'],
    [['advise'], 'unknown command advise', '--help'],
    [['asses'], 'unknown command asses (did you mean assess?)', '--help'],
    [['toString'], 'unknown command toString', '--help'],
    [['\u001b[31m'], 'unknown command \\u001b[31m', '--help'],
    [['salary', '--asof', '2026-11-24'], 'unknown option --asof (did you mean --as-of?)', 'salary --help'],
    [['salary', '-x'], 'unknown option -x', 'salary --help'],
    [['salary', '--as-of'], '--as-of needs a value', 'salary --help'],
    [['salary', '--explain=yes'], '--explain takes no value', 'salary --help'],
    [['salary', '--explain', '--explain'], '--explain stands twice', 'salary --help'],
    [['salary', '--as-of', '2026-01-01', '--as-of=2026-02-01'], '--as-of stands twice', 'salary --help'],
    [
      ['salary', '--as-of', '2026-02-30'],
      '--as-of: expected a date YYYY-MM-DD that exists, from 1900-01-01 to 2199-12-31, received "2026-02-30"',
      'salary --help',
    ],
    [['salary', '--rulebook', 'x'], '--rulebook: expected one of guide, law, received "x"', 'salary --help'],
    [['salary', '--format', 'xml'], '--format: expected one of text, json, received "xml"', 'salary --help'],
    [['salary', 'a', 'b', 'c'], 'one file expected, found also b c', 'salary --help'],
    [
      ['rules'],
      'one of rules list, rules show, rules timeline, rules diff, rules pin, rules verify, rules replay expected',
      'rules --help',
    ],
    [['rules', 'lst'], 'unknown command rules lst (did you mean rules list?)', 'rules --help'],
    [['rules', 'toString'], 'unknown command rules toString', 'rules --help'],
    [['rules', '--as-of', '2026-11-24'], /^one of rules list/, 'rules --help'],
    [['rules', 'diff'], 'DATE DATE|LOCKFILE expected', 'rules diff --help'],
    [['rules', 'timeline'], 'PARAMETER [DOMAIN] expected', 'rules timeline --help'],
    [['rules', 'replay'], 'RECEIPT|- expected', 'rules replay --help'],
    [['rules', 'list', 'x'], 'too many arguments: x', 'rules list --help'],
    [['rules', 'show', 'x', 'y'], 'too many arguments: y', 'rules show --help'],
    [['rules', 'list', '--explain'], 'unknown option --explain', 'rules list --help'],
    [['rules', 'list', '--known-on', 'x'], /^--known-on: expected a date/, 'rules list --help'],
    [
      ['rules', 'list', '--format', 'md'],
      '--format: expected one of text, json, received "md"',
      'rules list --help',
    ],
    [
      ['rules', 'diff', '2026-01-01', 'x'],
      /^a date YYYY-MM-DD .* expected, received "x"$/,
      'rules diff --help',
    ],
    [['rules', 'diff', '2026-01-01'], 'a second date, or a lock file, expected', 'rules diff --help'],
    [['rules', 'diff', 'lock', '--by', 'known-on'], '--by does not go with a lock file', 'rules diff --help'],
    [
      ['rules', 'diff', 'lock', '--rulebook', 'law'],
      '--rulebook does not go with a lock file',
      'rules diff --help',
    ],
    [
      ['rules', 'diff', '2026-01-01', '2026-07-01', '--by', 'day'],
      '--by: expected one of as-of, known-on, received "day"',
      'rules diff --help',
    ],
    [
      ['rules', 'diff', '2026-01-01', '2026-07-01', '--cases', 'x', '--no-cases'],
      '--cases and --no-cases exclude each other',
      'rules diff --help',
    ],
    [
      ['rules', 'replay', '-', '--facts', '-'],
      'the receipt and the facts cannot both be standard input',
      'rules replay --help',
    ],
    [['rules', 'pin', '--format', 'json'], 'unknown option --format', 'rules pin --help'],
    [
      ['rules', 'timeline', 'blueCrd'],
      'no figure blueCrd in the rulebook guide (did you mean blueCard?)',
      'rules show',
    ],
    [
      ['rules', 'timeline', 'blueCard', 'salary/brusels'],
      'no domain salary/brusels in the rulebook guide (did you mean salary/brussels?)',
      'rules list',
    ],
    [['salary', '--receipt', 'x'], /^--receipt: expected one of with-facts, facts-hash/, 'salary --help'],
    [
      ['salary', '--receipt', 'with-facts', '--explain'],
      '--receipt: a receipt has no proof, leave out --explain',
      'salary --help',
    ],
    [
      ['salary', '--receipt', 'with-facts', '--format', 'text'],
      '--format: a receipt is json, received "text"',
      'salary --help',
    ],
    [
      ['rules', 'show', 'guide/salary/brusels'],
      'no document guide/salary/brusels (did you mean guide/salary/brussels?)',
      'rules list',
    ],
    [['rules', 'show', 'law/x'], 'no document law/x', 'rules list'],
  ] as const)('%j', async (args, message: string | RegExp, help) => {
    const ran = await run([...args]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    const [said, hint] = ran.stderr
      .replace('belgian-residence-rules: ', '')
      .split('\nTry: belgian-residence-rules ');
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
    expect(hint).toBe(`${help}\n`);
  });

  test('never shows all of a long argument', async () => {
    const long = 'x'.repeat(1_000_000);
    for (const args of [
      [long],
      ['salary', `--${long}`],
      ['salary', '--as-of', long],
      ['rules', 'show', long],
    ]) {
      const { code, stderr } = await run(args);
      expect(code).toBe(2);
      expect(stderr.length).toBeLessThan(500);
    }
  });

  test('a defect is told from bad usage, without a stack trace', async () => {
    const today = (): string => {
      throw new Error('no clock');
    };
    expect(await run(['salary'], { stdin: '{}', today })).toEqual({
      code: 70,
      stdout: '',
      stderr: 'belgian-residence-rules: this is a defect, please report it: Error: no clock\n',
    });
  });
});
