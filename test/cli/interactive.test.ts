import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { assess } from '../../src/plan/assess.js';
import { run } from './run.js';

interface Talk {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  readonly written: Readonly<Record<string, string>>;
  /** Whether input was closed that was still waited for. */
  readonly isClosed: boolean;
}

/**
 * What is typed when what stands last in the output is shown; `undefined` for the end of the input, `INTERRUPT` for somebody
 * who interrupts the program and types nothing more.
 */
type Reply = (shown: string) => string | undefined;

const INTERRUPT = '^C';

/** Talks to the command: types a line whenever it waits for one. */
async function talk(
  args: readonly string[],
  reply: Reply,
  files: Readonly<Record<string, string>> = {},
  isGone = false,
): Promise<Talk> {
  let output = '';
  let errors = '';
  let seen = 0;
  let isClosed = false;
  let interrupt: (exitCode: number) => void = () => undefined;
  const written: Record<string, string> = {};
  async function* typed(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const line = reply(output.slice(seen));
      seen = output.length;
      if (line === undefined) return;
      if (line === INTERRUPT) {
        interrupt(143);
        await new Promise(() => undefined);
      }
      yield new TextEncoder().encode(`${line}\r\n`);
    }
  }
  async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
    const content = written[path] ?? files[path];
    if (content === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    yield new TextEncoder().encode(content);
  }
  const io: Io = {
    stdin: typed(),
    stdout: (text) => {
      output += text;
    },
    stderr: (text) => {
      errors += text;
    },
    writeOut: async (bytes) => {
      if (isGone) return false;
      output += new TextDecoder().decode(bytes);
      return true;
    },
    isFile: async (path) => (written[path] ?? files[path]) !== undefined,
    onInterrupt: (stop) => {
      interrupt = stop;
      return () => undefined;
    },
    closeInput: () => {
      isClosed = true;
    },
    open: contentOf,
    write: async (path, text) => {
      if (path === 'folder') throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
      written[path] = text;
    },
    list: async () => undefined,
    fixtures: '',
    isTerminal: { stdin: true, stdout: true, stderr: true },
    mayColour: false,
    today: () => '2026-11-24',
    version: () => '1.2.3',
  };
  const code = await main(args, io);
  return { code, output, errors, written, isClosed };
}

/** Answers by what the question says; the first that fits. */
function byText(answers: readonly (readonly [RegExp, string | undefined])[]): Reply {
  return (shown) => {
    const answer = answers.find(([pattern]) => pattern.test(shown));
    if (answer === undefined) throw new Error(`no answer to: ${shown}`);
    return answer[1];
  };
}

const ASSESS = ['assess', '--interactive', '--as-of', '2026-11-24'];

/** A Frenchwoman who lives on her own means, who has lived nowhere in Belgium yet. */
const FRENCHWOMAN = byText([
  [/^Which nationality/m, 'FR'],
  [/want to stay in Belgium for\?/, '5'],
  [/health insurance\?/, 'yes'],
  [/sufficient resources/, 'y'],
  [/periods did the person legally reside/, 'no'],
  [/^Which kind of card|^Until which day is the current card|current card given for/m, '!'],
  [/\(job offer 1\)/, '!'],
  [/In which region/, 'flanders'],
  [/^To which file/m, 'case.json'],
  [/a date, such as/, '2026-12-01'],
  [/1 visa D/, '4'],
  [/or none\)/, 'none'],
  [/yes or no/, 'no'],
]);

describe('assess --interactive', () => {
  test('asks until nothing is left, shows the plan and writes the case file', async () => {
    const { code, output, errors, written } = await talk(ASSESS, FRENCHWOMAN);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Nothing is left to ask.\n');
    expect(output).toContain('Decided: ');
    expect(output).toMatch(/card EU: open[^\n]*Questions left: \d+\./);
    expect(output).toContain('The case file is in case.json.\n');
    const file = JSON.parse(written['case.json'] as string);
    expect(file).toMatchObject({
      person: { nationality: 'FR', sufficientResources: true },
      plans: { purpose: 'financial-independence' },
    });
    const plan = assess(file, { asOf: '2026-11-24' });
    expect(plan.questions).toEqual([]);
    expect(plan.routes[0]).toMatchObject({ route: 'EU', outcome: 'met' });
  });

  test('begins with what a file says, and writes to the file that is named', async () => {
    const known = { reference: 'case 7', person: { nationality: 'FR' } };
    const files = { 'known.json': JSON.stringify(known) };
    const args = [...ASSESS, 'known.json', '--out', 'new.json'];
    const { output, written } = await talk(args, () => '.', files);
    expect(output).not.toContain('Which nationality');
    expect(output).toContain('Stopped; what was not answered stays undecided.\n');
    expect(JSON.parse(written['new.json'] as string)).toEqual(known);
  });

  test('says what a question bears on, refuses what is no answer, and does not ask again what was skipped', async () => {
    const replies = ['?', 'Nowhere', 'XX', '-', '.', '-'];
    const { output } = await talk(ASSESS, () => replies.shift());
    expect(output).toMatch(/bears on: route: card EU\+, .*card H/);
    expect(output).toContain('That is not an answer here. Expected: the code of a country');
    expect(output).toContain('person.nationality: expected an ISO 3166-1 alpha-2 code in capitals');
    // Asked at first, and again behind the code that no country has.
    const [asked = ''] = output.split('Stopped');
    expect(asked.match(/Which nationality/g)).toHaveLength(2);
  });

  test('what was skipped is not asked, though nothing else is left', async () => {
    const { output, written } = await talk([...ASSESS, '--out', 'case.json'], () => '-');
    expect(output).toContain('Nothing is left to ask but what was skipped.\n');
    expect(JSON.parse(written['case.json'] as string)).toEqual({});
  });

  test('asks for records field by field, with what a record needs and what bears on it', async () => {
    const offerless = { person: { nationality: 'IN' }, jobOffers: [], stay: { periods: [], card: null } };
    const files = { 'known.json': JSON.stringify({ ...offerless, plans: { purpose: 'study' } }) };
    let asked = 0;
    const answers: readonly (readonly [RegExp, () => string])[] = [
      [/Is there another one\?/, () => (asked > 1 ? 'no' : 'yes')],
      [/^Which means does the student have/m, () => 'yes'],
      [/^Of which kind are these means/m, () => (asked++ === 0 ? 'sponsor' : '1')],
      [/needs it/, () => '900'],
      [/^How much are these means/m, () => (asked === 1 ? '-' : '4000.50')],
      [/^Are these means given for a month/m, () => 'month'],
      [/^What is the net income of the guarantor/m, () => '4000.50'],
      [/^Has the Immigration Office accepted/m, () => '-'],
      [/./, () => (asked > 0 ? '.' : '-')],
    ];
    const { output, written } = await talk(
      [...ASSESS, 'known.json', '--out', 'case.json'],
      (shown) => answers.find(([pattern]) => pattern.test(shown))?.[1](),
      files,
    );
    expect(output).toContain('This cannot be left out: a record needs it.');
    const { studies } = JSON.parse(written['case.json'] as string);
    expect(studies.means).toEqual([
      { kind: 'sponsor', amount: '900', per: 'month', sponsorIncome: '4000.50' },
      { kind: 'blocked-account', amount: '4000.50', per: 'month' },
    ]);
  });

  describe('the file at the end', () => {
    const stopAnd = (...replies: readonly (string | undefined)[]): Reply => {
      const left = ['.', ...replies];
      return () => left.shift();
    };

    test('one that is there is replaced only when that is wanted', async () => {
      const files = { 'old.json': 'precious', 'known.json': '{"reference":"x"}' };
      const no = await talk([...ASSESS, 'known.json'], stopAnd('old.json', 'no', 'new.json'), files);
      expect(no.output).toContain('old.json is there already. Replace it? yes or no\n');
      expect(Object.keys(no.written)).toEqual(['new.json']);
      const yes = await talk([...ASSESS, 'known.json', '--out', 'old.json'], stopAnd('yes'), files);
      expect(JSON.parse(yes.written['old.json'] as string)).toEqual({ reference: 'x' });
      const end = await talk([...ASSESS, 'known.json', '--out', 'old.json'], stopAnd(undefined), files);
      expect(end.written).toEqual({});
    });

    test('one that cannot be written is asked for again', async () => {
      const { output, written } = await talk(ASSESS, stopAnd('folder', 'case.json'));
      expect(output).toContain('folder cannot be written: it is a folder\n');
      expect(Object.keys(written)).toEqual(['case.json']);
    });

    test.each([['-'], [undefined]])('without one, at %j, the case file is shown', async (reply) => {
      const { output, written } = await talk(ASSESS, stopAnd(reply));
      expect(written).toEqual({});
      expect(output).toMatch(/The case file was not written to a file\. This is it:\n\{\}\n$/);
    });
  });

  test.each([
    [['--format', 'json'], '--interactive: it speaks in text, leave out --format'],
    [['-'], '--interactive: the answers come from standard input, name a file'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run([...ASSESS, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('--out belongs to it', async () => {
    const { code, stderr } = await run(['assess', '--out', 'x.json', '-'], { stdin: '{}' });
    expect(code).toBe(2);
    expect(stderr).toContain('--out: only with --interactive');
  });

  test('who interrupts it loses nothing of what was answered', async () => {
    const reply = byText([
      [/^Which nationality/m, 'FR'],
      [/./, INTERRUPT],
    ]);
    const shown = await talk(ASSESS, reply);
    expect(shown).toMatchObject({ code: 143, errors: '', written: {}, isClosed: true });
    expect(shown.output).toContain('The case file was not written to a file. This is it:');
    expect(JSON.parse(shown.output.slice(shown.output.lastIndexOf('\n{')))).toEqual({
      person: { nationality: 'FR' },
    });
    const kept = await talk([...ASSESS, '--out', 'case.json'], reply);
    expect(kept).toMatchObject({ code: 143, isClosed: true });
    expect(JSON.parse(kept.written['case.json'] as string)).toEqual({ person: { nationality: 'FR' } });
  });

  test('where nobody sees the answers any more, they go to a file that is not there yet', async () => {
    const reply = byText([
      [/^Which nationality/m, 'FR'],
      [/./, INTERRUPT],
    ]);
    const files = { 'unsaved-case-file.json': 'precious', 'old.json': 'precious' };
    for (const args of [ASSESS, [...ASSESS, '--out', 'old.json']]) {
      const { written } = await talk(args, reply, files, true);
      expect(Object.keys(written)).toEqual(['unsaved-case-file-2.json']);
      expect(JSON.parse(written['unsaved-case-file-2.json'] as string)).toEqual({
        person: { nationality: 'FR' },
      });
    }
  });

  test('what is typed stands behind a prompt, and no line is longer than a terminal is wide', async () => {
    const asked: string[] = [];
    await talk(ASSESS, (shown) => {
      asked.push(shown);
      return asked.length === 1 ? '?' : '.';
    });
    expect(asked.every((shown) => shown.endsWith('\n> '))).toBe(true);
    const lines = asked.slice(0, 2).join('').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.length > 60).length).toBeGreaterThan(1);
  });
});
