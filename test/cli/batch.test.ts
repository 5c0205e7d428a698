import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { run } from './run.js';

const FLEMISH = {
  reference: 'hr-1',
  person: { birthDate: '1996-12-15' },
  jobOffers: [
    { region: 'flanders', category: 'highly-qualified', grossSalary: { amount: '40000.00', per: 'year' } },
  ],
} as const;
const FRENCH = { reference: 'hr-2', person: { nationality: 'FR' } } as const;
const LINES = `${JSON.stringify(FLEMISH)}\n${JSON.stringify(FRENCH)}\n\n{"reference":"hr-4","persn":{}}`;
const BATCH = ['assess-batch', '-', '--as-of', '2026-11-24', '--threads', '1'];

interface Line {
  readonly line: number;
  readonly reference: string | null;
  readonly error?: { readonly code: string };
}

const recordsIn = (stdout: string): readonly Line[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

describe('assess-batch', () => {
  test('writes a record a line, and says how many there were', async () => {
    const ran = await run(BATCH, { stdin: LINES });
    expect(ran).toMatchObject({ code: 0, stderr: '3 cases, 1 error, law of 2026-11-24\n' });
    const [first, second, third] = recordsIn(ran.stdout);
    expect(first).toEqual({ line: 1, reference: 'hr-1', plan: assess(FLEMISH, { asOf: '2026-11-24' }) });
    expect(second).toEqual({ line: 2, reference: 'hr-2', plan: assess(FRENCH, { asOf: '2026-11-24' }) });
    expect(third).toMatchObject({ line: 4, reference: 'hr-4', error: { code: 'bad-facts' } });
  });

  test('reads a file, today when no day is given, and as much of a plan as is asked for', async () => {
    const files = { 'cases.ndjson': LINES };
    const ran = await run(['assess-batch', 'cases.ndjson', '--threads', '0', '--parts', 'decisions'], {
      files,
    });
    expect(ran).toMatchObject({ code: 0, stderr: '3 cases, 1 error, law of 2026-11-24\n' });
    expect(recordsIn(ran.stdout)[0]).not.toHaveProperty('plan.costs');
  });

  test('exits with 1 for an error only when asked to', async () => {
    expect((await run([...BATCH, '--exit-code'], { stdin: LINES })).code).toBe(1);
    expect((await run([...BATCH, '--exit-code'], { stdin: '{}' })).code).toBe(0);
  });

  test('goes on from a line', async () => {
    const whole = await run(BATCH, { stdin: LINES });
    const rest = await run([...BATCH, '--resume-from', '2'], { stdin: LINES });
    expect(rest.stdout).toBe(whole.stdout.slice(whole.stdout.indexOf('\n') + 1));
    expect(rest.stderr).toBe('2 cases, 1 error, law of 2026-11-24\n');
  });

  test('says when there is no line to go on from', async () => {
    const lines = LINES.split('\n').length;
    const last = await run([...BATCH, '--resume-from', String(lines)], { stdin: LINES });
    expect(last).toMatchObject({ code: 0, stderr: '1 case, 1 error, law of 2026-11-24\n' });
    for (const line of [lines + 1, 1_000_000]) {
      const past = await run([...BATCH, '--exit-code', '--resume-from', String(line)], { stdin: LINES });
      expect(past).toMatchObject({ code: 4, stdout: '' });
      expect(past.stderr).toContain(`--resume-from: there is no line ${line}: the cases end before it\n`);
    }
    // A line that is empty is one.
    expect((await run([...BATCH, '--resume-from', '3'], { stdin: '{}\n{}\n\n' })).code).toBe(0);
    expect((await run(BATCH, { stdin: '' })).code).toBe(0);
  });

  test('stops quietly when nobody reads any more', async () => {
    const many = `${JSON.stringify(FRENCH)}\n`.repeat(100);
    const ran = await run(BATCH, { stdin: many, reads: 1 });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(recordsIn(ran.stdout).length).toBeLessThan(100);
  });

  test('says from which line to go on when it is interrupted, so that nothing is missing or doubled', async () => {
    const many = `${JSON.stringify(FRENCH)}\n`.repeat(100);
    const ran = await run(BATCH, { stdin: many, interruptedAfter: 2 });
    expect(ran.code).toBe(130);
    const line =
      /^interrupted: go on with --resume-from (\d+) --as-of 2026-11-24$/m.exec(ran.stderr)?.[1] ?? '';
    expect(Number(line)).toBeGreaterThan(1);
    expect(Number(line)).toBeLessThan(100);
    const rest = await run([...BATCH, '--resume-from', line], { stdin: many });
    expect(ran.stdout + rest.stdout).toBe((await run(BATCH, { stdin: many })).stdout);
  });

  test('shows how far it has come at a terminal only', async () => {
    const ran = await run(BATCH, { stdin: LINES, isTerminal: { stderr: true } });
    expect(ran.stderr).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it clears the line
      /^\rline \d: \d cases?, \d errors?, \d+ cases a second\u001b\[K[^\n]*\r\u001b\[K3 cases, 1 error/,
    );
  });

  test.each([
    [['--threads', 'x'], '--threads: expected a whole number, 0 or more, received "x"'],
    [['--resume-from', '0'], '--resume-from: expected a whole number, 1 or more, received "0"'],
    [['--parts', 'some'], '--parts: expected one of all, decisions, received "some"'],
    [['more'], 'too many arguments: more'],
  ])('refuses %j', async (args, message) => {
    const options = BATCH.filter((arg) => args[0] !== '--threads' || !['--threads', '1'].includes(arg));
    const ran = await run([...options, ...args], { stdin: LINES });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  test('says which file cannot be read, and asks for one at a terminal', async () => {
    const missing = await run(['assess-batch', 'none.ndjson']);
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('none.ndjson: cannot be read: there is no such file');
    const asked = await run(['assess-batch'], { isTerminal: { stdin: true } });
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toContain('no cases: name a file');
  });
});

/** Characters that are shown as something else, or change how what follows is shown. */
const HIDDEN = 'a\u009b\u0085\u202e\u2066\u200f\u061c\u2028\ufeff\u007f';

describe('what is written', () => {
  const stdin = JSON.stringify({ ...FLEMISH, reference: HIDDEN });
  const days = ['--from', '2026-11-24', '--to', '2026-12-15', '--threads', '1'];

  test.each([
    [BATCH, 1],
    [['assess', '-', '--as-of', '2026-11-24', '--format', 'json'], 1],
    [['portfolio', '-', ...days, '--format', 'ndjson'], 1],
    [['portfolio', '-', ...days, '--format', 'json'], 1],
    [['assess', '-', '--as-of', '2026-11-24', '--format', 'md'], 0],
    [['assess', '-', '--as-of', '2026-11-24', '--format', 'text'], 0],
    [['assess', '-', '--as-of', '2026-11-24', '--format', 'html'], 0],
    [['assess', '-', '--as-of', '2026-11-24', '--format', 'ics'], 0],
    [['portfolio', '-', ...days, '--format', 'md'], 0],
    [['portfolio', '-', ...days], 0],
  ])('has no hidden character of a reference: %j', async (args, isJson) => {
    const { code, stdout } = await run(args, { stdin });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/(?![\r\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u);
    if (isJson === 1) expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(HIDDEN));
  });
});

describe('portfolio', () => {
  const DAYS = ['--from', '2026-11-24', '--to', '2026-12-15', '--threads', '1'];

  test('names the cases that change, with both sides and by how much, and those that failed', async () => {
    const ran = await run(['portfolio', '-', ...DAYS], { stdin: LINES });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('3 read: something changes in 1; 1 could not be answered.');
    const rows = ran.stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows).toContainEqual(['hr-1', 'salary (jobOffers[0])', 'now unmet', 'met', 'unmet']);
    expect(rows).toContainEqual([
      'hr-1',
      'salary (jobOffers[0])',
      'margin lost',
      '€870.40 a year',
      '-€8,912.00 a year',
      '-€9,782.40 a year',
    ]);
    expect(ran.stdout).toMatch(/hr-4 +persn: expected/);
    expect(ran.stdout).not.toContain('hr-2');
  });

  test('says when amounts of a day can be missing', async () => {
    const stdin = JSON.stringify(FRENCH);
    const days = ['--from', '2026-11-24', '--threads', '1', '--to'];
    const later = await run(['portfolio', '-', ...days, '2027-01-04'], { stdin });
    expect(later.stdout).toContain('On 4 January 2027 these are past the day');
    expect((await run(['portfolio', '-', ...days, '2026-12-31'], { stdin })).stdout).not.toContain(
      'are past',
    );
  });

  test('writes the same as JSON, a case a line, and as Markdown', async () => {
    const [json, ndjson, md] = await Promise.all(
      ['json', 'ndjson', 'md'].map((format) =>
        run(['portfolio', '-', ...DAYS, '--format', format], { stdin: LINES }),
      ),
    );
    const portfolio = JSON.parse(json?.stdout ?? '') as { cases: unknown[]; errors: unknown[] };
    expect(portfolio).toMatchObject({
      rulebook: 'guide',
      by: 'as-of',
      asOf: null,
      from: '2026-11-24',
      to: '2026-12-15',
      pastReview: [],
      compared: 3,
      changed: 1,
      failed: 1,
    });
    expect(recordsIn(ndjson?.stdout ?? '')).toEqual([...portfolio.cases, ...portfolio.errors]);
    expect(recordsIn(ndjson?.stdout ?? '')).toMatchObject([
      { place: 'line 1', line: 1, reference: 'hr-1' },
      { place: 'line 4', line: 4, reference: 'hr-4' },
    ]);
    expect(md?.stdout).toContain('| hr-1 | salary (jobOffers\\[0\\]) | now unmet |');
  });

  test('reads a folder: files of one case, of a list, and of one case a line', async () => {
    const { reference: _name, ...unnamed } = FLEMISH;
    const files = {
      'f/a.json': `\ufeff${JSON.stringify(unnamed, null, 2).replaceAll('\n', '\r\n')}`,
      'f/b.json': JSON.stringify([FRENCH, unnamed]),
      'f/c.ndjson': `${JSON.stringify(FRENCH)}\n${JSON.stringify(unnamed)}`,
      'f/d.json': '{\n"reference": "a\nb"}',
      'f/e.json': Buffer.from([0xff]),
      'f/f.jsonl': `\ufeff${JSON.stringify(unnamed)}\n`,
      'f/readme.txt': 'no cases',
    };
    const ran = await run(['portfolio', 'f', ...DAYS, '--format', 'ndjson'], { files });
    expect(ran.code).toBe(0);
    const places = recordsIn(ran.stdout).map((record) => [
      (record as unknown as { place: string }).place,
      record.error?.code ?? 'changed',
    ]);
    expect(places).toEqual([
      ['f/a.json', 'changed'],
      ['f/b.json, case 2', 'changed'],
      ['f/c.ndjson, line 2', 'changed'],
      ['f/d.json', 'not-json'],
      ['f/e.json', 'not-utf8'],
      ['f/f.jsonl, line 1', 'changed'],
    ]);
    const one = await run(['portfolio', 'f/a.json', ...DAYS], { files });
    expect(one.stdout).toContain('f/a.json  salary (jobOffers[0])');
    expect((await run(['portfolio', 'folder', ...DAYS])).stderr).toContain('folder: no file of cases in it');
  });

  test('compares states of the rulebook too', async () => {
    const args = ['portfolio', '-', '--by', 'known-on', '--as-of', '2026-11-24', '--threads', '1'];
    const days = ['--from', '2026-11-24', '--to', '2026-12-31'];
    const ran = await run([...args, ...days], { stdin: LINES });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('3 read: something changes in 0; 1 could not be answered.');
  });

  test('exits with 1 for a change or an error when asked to', async () => {
    const coded = (stdin: string, args: readonly string[] = DAYS) =>
      run(['portfolio', '-', ...args, '--exit-code'], { stdin });
    expect((await coded(JSON.stringify(FLEMISH))).code).toBe(1);
    expect((await coded('{')).code).toBe(1);
    expect((await coded(JSON.stringify(FRENCH))).code).toBe(0);
  });

  test.each([
    [[], '--from and --to expected'],
    [['--from', '2026-11-24'], '--from and --to expected'],
    [['--from', '2026-11-24', '--to', '2026-13-01'], '--to: expected'],
    [[...DAYS, '--as-of', '2026-11-24'], '--as-of: the days are --from and --to'],
    [[...DAYS, '--by', 'known-on', '--known-on', '2026-11-24'], '--known-on: the days are --from and --to'],
  ])('refuses %j', async (args, message) => {
    const ran = await run(['portfolio', '-', ...args], { stdin: LINES });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
