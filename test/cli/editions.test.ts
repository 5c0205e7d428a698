import { describe, expect, test } from 'vitest';
import { canonicalJson, pinRules, receiptFor, timelineOf, verifyPinned } from '../../src/editions.js';
import { rulesAsOf } from '../../src/index.js';
import { sealed } from '../editions/books.js';
import type { LooseJson } from '../rules/aDocument.js';
import { caseFiles } from '../workedCases.js';
import { run } from './run.js';

const LOCK_FILE = 'belgian-residence-rules.lock.json';
const LOCK = `${JSON.stringify(pinRules('guide'), null, 2)}\n`;
const CASES = caseFiles().flatMap(({ cases }) => cases).length;

/** A lock that is changed, as text. */
function changedLock(change: (lock: LooseJson) => void): string {
  const lock = JSON.parse(LOCK) as LooseJson;
  change(lock);
  return JSON.stringify(sealed(lock));
}

const BROKEN = changedLock((lock) => {
  lock.documents.shift();
  lock.engine = '0.0.1';
});

const WAGES = { incomes: [{ kind: 'employment', amount: '2650.00', per: 'month' }] };
const WAGES_CASE = {
  name: 'wages | of a month',
  evaluator: 'family-income',
  asOf: '2026-06-30',
  facts: WAGES,
};

describe('rules pin', () => {
  test('writes the lock file, and says what it holds', async () => {
    expect(await run(['rules', 'pin'])).toEqual({
      code: 0,
      stdout: `${LOCK_FILE}: ${pinRules('guide').documents.length} documents of the rulebook guide, published until 24 November 2026\n`,
      stderr: '',
      written: { [LOCK_FILE]: LOCK },
    });
    const { written } = await run([
      'rules',
      'pin',
      'other.json',
      '--rulebook',
      'law',
      '--known-on',
      '2026-12-31',
    ]);
    expect(JSON.parse(written?.['other.json'] ?? '')).toEqual(pinRules('law'));
  });

  test('writes to standard output for -', async () => {
    expect(await run(['rules', 'pin', '-'])).toEqual({ code: 0, stdout: LOCK, stderr: '' });
  });

  test('says why it cannot write', async () => {
    expect(await run(['rules', 'pin', 'folder'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'belgian-residence-rules: folder: cannot be written: it is a folder\n',
    });
  });

  test('of a day before there was anything is an error', async () => {
    const ran = await run(['rules', 'pin', '--known-on', '2026-01-01']);
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'knownOn: expected a day from 2026-11-24 on, when the first document was published, received "2026-01-01"\n',
    });
  });
});

describe('rules verify', () => {
  test('exits with 0 when the lock holds, from a file or standard input', async () => {
    const expected = { code: 0, stdout: 'The rulebook guide is the one that was pinned.\n', stderr: '' };
    expect(await run(['rules', 'verify'], { files: { [LOCK_FILE]: LOCK } })).toEqual(expected);
    expect(await run(['rules', 'verify', 'x.json'], { files: { 'x.json': LOCK } })).toEqual(expected);
    expect(await run(['rules', 'verify', '-'], { stdin: LOCK })).toEqual(expected);
  });

  test('exits with 1 when it does not, and shows what differs', async () => {
    const ran = await run(['rules', 'verify', '-'], { stdin: BROKEN });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toMatch(
      /^The rulebook guide is not the one that was pinned\.\n\nWhat differs\n {2}document +from +change +pinned +installed\n {2}guide\/administration-language +2026-01-01 +added +none +revision 1 \(a3dd95a0b532\)\n\nPackage\n {2}Version [\d.]+ is installed, where it was version 0\.0\.1\.\n$/,
    );
    const json = await run(['rules', 'verify', '-', '--format', 'json'], { stdin: BROKEN });
    expect([json.code, JSON.parse(json.stdout)]).toEqual([1, verifyPinned(JSON.parse(BROKEN))]);
  });

  test('exits with 1 when the lock was altered, and says so', async () => {
    const stdin = LOCK.replace(/"knownOn": ".*"/, '"knownOn": "1900-01-01"');
    expect(await run(['rules', 'verify', '-'], { stdin })).toEqual({
      code: 1,
      stdout: 'The lock of the rulebook guide was altered after it was made.\n',
      stderr: '',
    });
    for (const [tag, text] of [
      ['fr', 'le verrou du recueil de règles guide a été modifié après avoir été établi'],
      ['nl', 'de vastlegging van het regelboek guide werd gewijzigd nadat ze was opgemaakt'],
      ['de', 'die Festschreibung des Regelwerks guide wurde nach ihrer Erstellung verändert'],
    ] as const) {
      const ran = await run(['rules', 'diff', '-', '--language', tag], { stdin });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain(text);
    }
  });

  test('says everything that is wrong with what is no lock', async () => {
    const ran = await run(['rules', 'verify', '-'], { stdin: '{"lockVersion":1,"dokuments":[]}' });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('lock.engine: expected');
    expect(ran.stderr).toContain('lock.dokuments: expected one of the keys');
    expect((await run(['rules', 'verify'])).stderr).toContain(
      `${LOCK_FILE}: cannot be read: there is no such file`,
    );
    expect((await run(['rules', 'verify', '-'], { stdin: ' ' })).stderr).toContain(
      'standard input: empty, instead of a lock',
    );
  });
});

describe('rules diff', () => {
  const DATES = ['rules', 'diff', '2026-06-30', '2026-07-01'];

  test('of two days of law shows documents and the cases that flip', async () => {
    const { stdout, code } = await run([...DATES, '--cases', 'cases.ndjson'], {
      files: { 'cases.ndjson': `\n${JSON.stringify(WAGES_CASE)}\r\n` },
    });
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
      'Rulebook guide: the law of 30 June 2026 and that of 1 July 2026',
      '',
      'guide/family-income: replaced',
      '  before: from 2026-04-01 to 2026-06-30, revision 2, hash 1498d1cd17e0',
      '  after: from 2026-07-01, revision 2, hash 33815bdd79ba',
      '  Sources: fod-waso-copy: GGMMI from 2026-04-01 (removed); fod-waso-copy: GGMMI from 2026-07-01',
      '  (added)',
      '  Also changed: effectiveTo',
      '  figure  change  before  after  from',
      '  guaranteedIncome  changed  €2,189.81 a month  €2,233.61 a month  2026-07-01',
      '  threshold  changed  €2,627.77 a month  €2,680.33 a month  2026-07-01',
      '',
      'Cases that come to something else',
      '  Cases compared: 1; changed: 1; refused: 0.',
      '  case  question  figure  before  after',
      '  wages | of a month  family-income  outcome  met  unmet',
      '  wages | of a month  family-income  threshold  €2,627.77 a month  €2,680.33 a month',
      '',
    ]);
  });

  test('as Markdown escapes what would break a table', async () => {
    const args = [...DATES, '--cases', 'a.json', '--format', 'md'];
    const { stdout } = await run(args, { files: { 'a.json': JSON.stringify([WAGES_CASE]) } });
    expect(stdout).toContain('\n## guide/family-income: replaced\n');
    expect(stdout).toContain('| wages \\| of a month | family-income | outcome | met | unmet |\n');
    expect(stdout).toContain(
      '| figure | change | before | after | from |\n| --- | --- | --- | --- | --- |\n',
    );
  });

  test('as JSON has all of it', async () => {
    const { stdout } = await run([...DATES, '--format', 'json', '--no-cases']);
    const { documents, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      rulebook: 'guide',
      by: 'as-of',
      before: '2026-06-30',
      after: '2026-07-01',
      flips: null,
    });
    expect(documents.map(({ id }: LooseJson) => id)).toEqual(['guide/family-income']);
  });

  test('asks the shipped cases of the rulebook when none are named', async () => {
    const json = async (...args: readonly string[]): Promise<LooseJson> =>
      JSON.parse((await run(['rules', 'diff', ...args, '--format', 'json'])).stdout);
    const guide = await json('2026-11-24', '2026-11-25', '--by', 'known-on');
    expect(guide.documents).toEqual([]);
    expect(guide.flips).toEqual({ compared: CASES, changed: 0, refused: 0, cases: [] });
    const law = await json('2026-11-23', '2026-11-24', '--by=known-on', '--rulebook=law');
    expect(law.documents[0].change).toBe('added');
    const lawCases = caseFiles('law').flatMap(({ cases }) => cases).length;
    expect([law.flips.compared, law.flips.refused]).toEqual([0, lawCases]);
    expect(law.flips.cases[0].before.refusal.code).toBe('no-law');
  });

  test('says in text what was refused, and on which side', async () => {
    const bad = { ...WAGES_CASE, name: 'bad', facts: { incomes: [{ kind: 'x' }] } };
    const { stdout } = await run([...DATES, '--cases', '-'], { stdin: JSON.stringify(bad) });
    expect(stdout).toContain('  Cases compared: 0; changed: 0; refused: 1.\n');
    expect(stdout).toMatch(
      /Cases that were refused\n {2}case +question +before +after\n {2}bad +family-income +incomes\[0\]/,
    );
  });

  test('of a lock shows what was published since', async () => {
    const lock = changedLock(({ documents }) => documents.shift());
    const { stdout, code } = await run(['rules', 'diff', 'x.json', '--no-cases'], {
      files: { 'x.json': lock },
    });
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /^Rulebook guide: as pinned, published until 24 November 2026, and as installed, published until 24 November 2026 /,
    );
    expect(stdout).toContain('\nguide/administration-language: added\n');
    const same = await run(['rules', 'diff', LOCK_FILE, '--no-cases'], { files: { [LOCK_FILE]: LOCK } });
    expect(same.stdout).toContain('\nRules\n  No document differs.\n');
    const flips = await run(['rules', 'diff', '-', '--cases', 'c', '--format=json'], {
      stdin: LOCK,
      files: {
        'c/a.json': JSON.stringify(WAGES_CASE),
        'c/b.jsonl': JSON.stringify(WAGES_CASE),
        'c/notes.txt': 'x',
      },
    });
    expect(JSON.parse(flips.stdout).flips).toEqual({ compared: 2, changed: 0, refused: 0, cases: [] });
  });

  test('of a lock with documents that are not in the package names them', async () => {
    const lock = changedLock(({ documents, data }) => {
      documents[0].hash = '0'.repeat(64);
      documents[1].revision = 9;
      data[0].hash = '1'.repeat(64);
    });
    expect(await run(['rules', 'diff', '-', '--no-cases'], { stdin: lock })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'the rulebook guide is not the one that was pinned\n' +
        'guide/administration-language from 1 January 2026: changed; pinned revision 1 (000000000000); installed revision 1 (a3dd95a0b532)\n' +
        'guide/card-risks from 1 January 2026: missing; pinned revision 9 (e3b4c6e221da)\n',
    });
  });

  test.each([
    ['x.json', '[1]', 'x.json, case 1: an object expected, with evaluator and facts'],
    ['x.json', '{"evaluator":"toString","facts":{}}', 'x.json, case 1: evaluator: one of cards, salary'],
    ['x.json', '{"evaluator":"cards","facts":[]}', 'x.json, case 1: facts: an object expected'],
    ['x.ndjson', '\n{"evaluator":"cards","facts":{},"asOf":"2026-02-30"}', 'x.ndjson, line 2: asOf: a date'],
    ['x.ndjson', '{"evaluator":"cards","facts":{}}\n{', 'x.ndjson, line 2, column 2: no JSON'],
    ['x.ndjson', '\n', 'x.ndjson: empty, instead of cases in JSON'],
    ['nowhere.json', undefined, 'nowhere.json: cannot be read: there is no such file'],
    ['folder', undefined, 'folder: no file of cases in it'],
  ])('refuses cases that are none: %s %j', async (file, content, message) => {
    const files = content === undefined ? {} : { [file]: content };
    const ran = await run([...DATES, '--cases', file], { files });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(`belgian-residence-rules: ${message}`);
  });
});

describe('rules timeline', () => {
  test('tells the history of a figure', async () => {
    const { stdout, code } = await run(['rules', 'timeline', 'guaranteedIncome']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^guaranteedIncome in the rulebook guide\n\nguide\/family-income\n {2}from +to +figure /,
    );
    expect(stdout).toMatch(
      /\n {2}2026-04-01 {2}2026-06-30 {2}€2,189\.81 a month .* fod-waso-copy: GGMMI from 2026-04-01\n/,
    );
    const json = await run([
      'rules',
      'timeline',
      'blueCard',
      'salary/brussels',
      '--format=json',
      '--rulebook=law',
    ]);
    expect(JSON.parse(json.stdout)).toEqual({
      rulebook: 'law',
      parameter: 'blueCard',
      entries: timelineOf('law', 'blueCard', 'salary/brussels'),
    });
  });

  test('of what was not yet known is an error', async () => {
    const ran = await run(['rules', 'timeline', 'blueCard', 'salary', '--known-on', '2026-01-01']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('parameter: expected a figure that an edition of guide/salary states');
  });
});

describe('receipts', () => {
  const AS_OF = ['--as-of', '2026-06-30'];
  const stdin = JSON.stringify(WAGES);
  const receiptOf = async (kind: string, ...args: readonly string[]): Promise<string> =>
    (await run(['family', ...AS_OF, '--receipt', kind, ...args], { stdin })).stdout;

  test('are canonical JSON, and take the place of the answer', async () => {
    const rules = rulesAsOf('2026-06-30');
    const facts = WAGES as never;
    expect(await receiptOf('with-facts')).toBe(
      `${canonicalJson(receiptFor('family-income', facts, rules))}\n`,
    );
    const hashed = receiptFor('family-income', facts, rules, { factsHashOnly: true });
    expect(await receiptOf('facts-hash', '--format', 'json')).toBe(`${canonicalJson(hashed)}\n`);
    const unmet = await run(['family', '--as-of=2026-07-01', '--receipt=with-facts', '--exit-code'], {
      stdin,
    });
    expect(unmet.code).toBe(1);
    const today = JSON.parse((await run(['family', '--receipt=with-facts'], { stdin })).stdout) as LooseJson;
    // What the command line would add to an answer is no part of a receipt, which names its day.
    expect(today.answer).toEqual(receiptFor('family-income', facts, rulesAsOf('2026-11-24')).answer);
  });

  test('hold when they are asked again', async () => {
    const holds = {
      code: 0,
      stdout:
        'The receipt holds: the same question gets the same answer.\n\n' +
        'The newest rules\n  They come to the same outcome, thresholds and dates.\n',
      stderr: '',
    };
    expect(await run(['rules', 'replay', '-'], { stdin: await receiptOf('with-facts') })).toEqual(holds);
    const files = { 'r.json': await receiptOf('facts-hash'), 'f.json': stdin };
    expect(await run(['rules', 'replay', 'r.json', '--facts', 'f.json'], { files })).toEqual(holds);
    expect(await run(['rules', 'replay', 'r.json'], { files })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'facts: expected the facts, of which the receipt has only the hash, received nothing\n',
    });
  });

  test('do not hold when they were altered', async () => {
    const altered = (await receiptOf('with-facts')).replaceAll('2627.77', '2600.00');
    const ran = await run(['rules', 'replay', '-'], { stdin: altered });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain(
      'The receipt does not hold.\n\nWhat differs\n  The receipt was altered after it was made.\n',
    );
    expect(ran.stdout).toMatch(/answer\.figures\.threshold\.amount +2600\.00 +2627\.77\n/);
    expect(ran.stdout).toMatch(/The newest rules\n {2}They come to something else\.\n/);
    const json = await run(['rules', 'replay', '-', '--format=json'], { stdin: altered });
    expect([json.code, JSON.parse(json.stdout).altered]).toEqual([1, true]);
  });
});

describe('--known-on', () => {
  const early = ['--as-of', '2026-11-24', '--known-on', '2026-11-23'];

  test.each([[['rules', 'list']], [['rules', 'show']], [['family']]])(
    '%j has nothing from before the first publication',
    async (command) => {
      const around = { stdin: JSON.stringify(WAGES) };
      const ran = await run([...command, ...early], around);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(
        'this rulebook has no document, or had none yet in the state asked for (knownOn)',
      );
      const now = await run([...command, '--as-of', '2026-11-24'], around);
      expect(await run([...command, '--as-of=2026-11-24', '--known-on=2026-12-01'], around)).toEqual(now);
    },
  );
});
