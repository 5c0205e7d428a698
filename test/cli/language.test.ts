import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/text/languages.js';
import { run } from './run.js';

const AS_OF = ['--as-of', '2026-11-24'];
const FRENCH = ['--language', 'fr'];
const SALARY = JSON.stringify({
  region: 'brussels',
  category: 'blue-card',
  grossSalary: { amount: '4800.00', per: 'month' },
});
const CASE = JSON.stringify({
  name: 'wages',
  evaluator: 'family-income',
  asOf: '2026-06-30',
  facts: { incomes: [{ kind: 'employment', amount: '2650.00', per: 'month' }] },
});

/** Commands whose output is text, and what the French of it begins with or contains. */
const COMMANDS: readonly (readonly [args: readonly string[], stdin: string, french: string])[] = [
  [['salary', ...AS_OF], SALARY, 'REMPLI : le salaire atteint le seuil.\n'],
  [['salary', ...AS_OF, '--explain'], SALARY, '\nPreuve\n'],
  [['salary', ...AS_OF, '--compare'], SALARY, "s'accordent sur le résultat"],
  [['rules', 'list', ...AS_OF], '', 'Droit au  24 novembre 2026\nRecueil   guide\n'],
  [['rules', 'list'], '', "Aucune date n'a été indiquée"],
  [['rules', 'list', '--rulebook', 'law', '--as-of', '2022-06-01'], '', '\nAucune règle pour ce jour\n'],
  [['rules', 'show', 'guide/salary/brussels', ...AS_OF], '', '\nChiffres de la loi\n'],
  [['rules', 'timeline', 'guaranteedIncome'], '', 'guaranteedIncome dans le recueil guide\n'],
  [['rules', 'diff', '2026-06-30', '2026-07-01', '--no-cases'], '', 'le droit du 30 juin 2026'],
  [['rules', 'diff', '2026-06-30', '2026-07-01', '--cases', '-', '--format', 'md'], CASE, '## Cas dont'],
];

describe('--language', () => {
  test.each(COMMANDS)('%j speaks French when asked to', async (args, stdin, french) => {
    const { code, stdout, stderr } = await run([...args, ...FRENCH], { stdin });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(french);
    const english = await run(args, { stdin });
    expect(english.stdout).not.toContain(french);
    expect(await run([...args, '--language', 'en'], { stdin })).toEqual(english);
  });

  test('verify and replay speak French too', async () => {
    const lock = (await run(['rules', 'pin', '-'])).stdout;
    const verified = await run(['rules', 'verify', '-', ...FRENCH], { stdin: lock });
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('est celui qui a été figé.') });
    const receipt = (await run(['salary', ...AS_OF, '--receipt', 'with-facts', ...FRENCH], { stdin: SALARY }))
      .stdout;
    const replayed = await run(['rules', 'replay', '-', ...FRENCH], { stdin: receipt });
    expect(replayed).toMatchObject({ code: 0, stdout: expect.stringContaining('Le reçu reste valable') });
  });

  test('changes nothing that programs read', async () => {
    for (const args of [
      ['salary', ...AS_OF, '--format', 'json', '--explain'],
      ['salary', ...AS_OF, '--receipt', 'facts-hash'],
    ]) {
      const english = await run(args, { stdin: SALARY });
      expect(await run([...args, ...FRENCH], { stdin: SALARY })).toEqual(english);
    }
  });

  test('says in that language what is wrong with facts or a day', async () => {
    const facts = await run(['salary', ...AS_OF, ...FRENCH], { stdin: '{"region":"x"}' });
    expect(facts.code).toBe(2);
    expect(facts.stderr.replaceAll('\u00a0', ' ')).toMatch(
      /^region : attendu : one of "brussels", .* ; reçu : "x"\n/,
    );
    const day = await run(['salary', '--as-of', '2025-06-01', '--language=fr'], { stdin: SALARY });
    expect(day.code).toBe(2);
    expect(day.stderr).toContain('aucune règle pour le 1er juin 2025');
    const english = await run(['salary', '--as-of', '2025-06-01'], { stdin: SALARY });
    expect(english.stderr).toContain('no law for 1 June 2025');
  });

  test('says in English what is wrong with the arguments, and help is English', async () => {
    const wrong = await run(['salary', '--language', 'la'], { stdin: SALARY });
    expect(wrong).toEqual({
      code: 2,
      stdout: '',
      stderr: `belgian-residence-rules: --language: expected one of ${LANGUAGE_TAGS.join(', ')}, received "la"\nTry: belgian-residence-rules salary --help\n`,
    });
    const noFile = await run(['salary', 'nowhere.json', ...FRENCH]);
    expect(noFile.stderr).toContain('nowhere.json: cannot be read: there is no such file');
    const help = await run(['salary', ...FRENCH, '--help']);
    expect(help.stdout).toContain(`--language ${LANGUAGE_TAGS.join('|')}`);
    expect(help.stdout).toContain('Facts, as JSON');
    expect((await run(['rules', 'pin', ...FRENCH])).stderr).toContain('unknown option --language');
  });
});
