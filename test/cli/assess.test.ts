import { describe, expect, test } from 'vitest';
import { assess } from '../../src/plan/assess.js';
import { casePaths } from '../facts/casePaths.js';
import { SAMPLE_CASE } from '../text/samplePlan.js';
import { run } from './run.js';

const AS_OF = ['assess', '--as-of', '2026-11-24'];
const stdin = JSON.stringify(SAMPLE_CASE);

describe('assess', () => {
  test('gives as JSON the plan of the library, indented by two', async () => {
    const ran = await run([...AS_OF, '--format', 'json'], { stdin });
    const plan = assess(SAMPLE_CASE, { asOf: '2026-11-24' });
    expect(ran).toEqual({ code: 0, stdout: `${JSON.stringify(plan, null, 2)}\n`, stderr: '' });
  });

  test('asks the rulebook and the state of our data that are named', async () => {
    const args = [...AS_OF, '--format=json', '--rulebook=law', '--known-on=2026-11-24'];
    const { stdout } = await run(args, { stdin });
    expect(JSON.parse(stdout)).toMatchObject({ rulebook: 'law', knownOn: '2026-11-24' });
  });

  test('gives text in full, in paragraphs or in one line, and notes in Markdown', async () => {
    const full = await run(AS_OF, { stdin });
    expect(full).toMatchObject({ code: 0, stderr: '' });
    expect(full.stdout).toContain('\nRoutes\n');
    expect(full.stdout).toContain('\nSources\n');
    expect(await run([...AS_OF, '--level', 'full'], { stdin })).toEqual(full);
    const line = await run([...AS_OF, '--level', 'line'], { stdin });
    expect(line.stdout.replaceAll('\n', ' ')).toMatch(
      /^case-17\. Routes: 2 open, .*Asking for renewal of a card\. $/,
    );
    const paragraph = await run([...AS_OF, '--level', 'paragraph'], { stdin });
    expect(paragraph.stdout).toContain('at its discretion');
    expect(paragraph.stdout).not.toContain('\nRoutes\n');
    const notes = await run([...AS_OF, '--format', 'md'], { stdin });
    expect(notes.stdout).toMatch(/^# case-17\. .*\n\n- \*\*Case\*\*: case-17\n/);
    expect(notes.stdout).toContain('\n## Routes\n');
    expect(notes.stdout).toContain('\n- [ ] ');
  });

  test('makes a plan of nothing, and takes the address of its schema', async () => {
    for (const file of ['{}', '{"$schema":"./case-file.json"}']) {
      const ran = await run([...AS_OF, '--level=line'], { stdin: file });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toMatch(/^Routes: 0 open, \d+ undecided, 0 closed\.\n$/);
    }
  });

  test('reads the case file of the package', async () => {
    const file = new URL('../../fixtures/examples/case-file.json', import.meta.url).pathname;
    expect(await run([...AS_OF, file])).toMatchObject({ code: 0, stderr: '' });
  });

  test('takes today when no day is named, and says so', async () => {
    const json = await run(['assess', '--format=json'], { stdin, today: '2026-12-01' });
    expect(JSON.parse(json.stdout)).toMatchObject({ asOf: '2026-12-01' });
    expect(JSON.parse(json.stdout).warnings.at(-1)).toEqual({
      code: 'as-of-today',
      params: { asOf: '2026-12-01' },
    });
    const text = await run(['assess'], { stdin, today: '2026-12-01' });
    expect(text.stdout).toContain('  - No date was given: the answer is about today, 1 December 2026.\n');
  });

  test('names all that is wrong with a case file at once, by path', async () => {
    const wrong = { person: { birthDate: '1998-02-30' }, jobOffers: [{ regoin: 'brussels' }], extra: 1 };
    const ran = await run(AS_OF, { stdin: JSON.stringify(wrong) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('person.birthDate: expected a date');
    expect(ran.stderr).toMatch(/jobOffers\[0\]\.regoin: .*\(did you mean region\?\)/);
    expect(ran.stderr).toContain('extra: expected one of the keys');
  });

  test.each([
    [['a', 'b'], 'one file expected, found also b'],
    [['--format', 'json', '--level', 'line'], '--level: json has everything, leave out --level'],
    [['--level', 'long'], '--level: expected one of full, paragraph, line, received "long"'],
    [['--format', 'html5'], /^--format: expected one of text, md, html, ics, json/],
    [['--explain'], 'unknown option --explain'],
  ] as const)('refuses %j', async (args, message: string | RegExp) => {
    const ran = await run([...AS_OF, ...args], { stdin });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    const [said, hint] = ran.stderr
      .replace('belgian-residence-rules: ', '')
      .split('\nTry: belgian-residence-rules ');
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
    expect(hint).toBe('assess --help\n');
  });

  test('asks for a case file when a person sits at the terminal', async () => {
    const { stderr } = await run(AS_OF, { isTerminal: { stdin: true } });
    expect(stderr).toContain('no case file: name a file, or - to type them in');
  });

  test('its help names every path of the case file, with what stands there', async () => {
    const { stdout } = await run(['assess', '--help']);
    for (const { path, isSection } of casePaths()) {
      if (isSection || path === 'jobOffers[].grossSalary') continue;
      expect(stdout).toMatch(new RegExp(`\\n +${path.replaceAll(/[[\].]/g, '\\$&')}[?: ]`));
    }
    expect(stdout).toMatch(/person\.registerNumber\? +.*such as "85\.07\.30-033\.28"/);
    expect(stdout).toMatch(/studies\.academicYear\? +.*such as "2026-2027"/);
    expect(stdout).toMatch(/person\.name\? +name: a text/);
    expect(stdout).toMatch(/stay\.card\? +current card: null when there is none/);
  });
});
