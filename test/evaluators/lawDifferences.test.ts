import { describe, expect, test } from 'vitest';
import { decideDeadline } from '../../src/evaluators/deadlines.js';
import { decide } from '../../src/evaluators/decide.js';
import type { EvaluatorName } from '../../src/evaluators/determination.js';
import type { DeadlineFacts } from '../../src/facts/deadlineFacts.js';
import type { Warning } from '../../src/rules/ruleSet.js';
import { describeWarning } from '../../src/text/describeWarning.js';
import { DUTCH, ENGLISH, FRENCH, GERMAN } from '../../src/text.js';
import { lawOf } from '../questions.js';
import { caseFiles } from '../workedCases.js';

const LANGUAGES = [ENGLISH, FRENCH, DUTCH, GERMAN];

const differences = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.filter(({ code }) => code === 'law-differs');

const asked = (facts: DeadlineFacts, asOf: string): readonly Warning[] =>
  differences(decideDeadline(facts, lawOf(asOf, 'guide')).warnings);

const WORKED = caseFiles('guide').flatMap(({ cases }) => cases);

describe('where the law has another figure', () => {
  test('its date is told in words, and that it was too late', () => {
    const [warning, ...others] = asked(
      { kind: 'search-year', expiresOn: '2026-10-31', doneOn: '2026-10-25' },
      '2026-12-01',
    );
    expect(others).toEqual([]);
    expect(LANGUAGES.map((language) => describeWarning(warning as Warning, language))).toEqual([
      'By the law the last day was 16 October 2026 (15 days before 31 October 2026), so this was too late; the guide (G10) has 1 day. Ask the rulebook law, or compare the two.',
      "Selon la loi, le dernier jour était le 16 octobre 2026 (15 jours avant le 31 octobre 2026), c'était donc trop tard\u00a0; le guide (G10) a 1 jour. Interrogez le recueil law, ou comparez les deux.",
      'Volgens de wet was de laatste dag 16 oktober 2026 (15 dagen vóór 31 oktober 2026), dit was dus te laat; de gids (G10) heeft 1 dag. Raadpleeg het regelboek law, of vergelijk de twee.',
      'Nach dem Gesetz war der letzte Tag der 16. Oktober 2026 (15 Tage vor dem 31. Oktober 2026), dies war also zu spät; der Leitfaden (G10) hat 1 Tag. Befragen Sie das Regelwerk law oder vergleichen Sie beide.',
    ]);
  });

  test.each<[DeadlineFacts, string, readonly string[]]>([
    [
      { kind: 'search-year', expiresOn: '2027-01-31' },
      '2026-12-01',
      ['By the law the last day is 16 January 2027 (15'],
    ],
    [{ kind: 'search-year', expiresOn: '2026-12-10' }, '2026-12-01', ['so it is too late']],
    [
      { kind: 'renewal', expiresOn: '2027-03-31', stay: 'student' },
      '2026-12-01',
      ['16 March 2027 (15 days before'],
    ],
    [{ kind: 'renewal', expiresOn: '2027-03-31', stay: 'general' }, '2026-12-01', []],
    [
      { kind: 'renewal', expiresOn: '2027-03-31' },
      '2026-12-01',
      ['may be 16 March 2027 (15 days before', 'may be 31 January 2027 (2 months before'],
    ],
    [
      {
        kind: 'appeal',
        notifiedOn: '2026-11-20',
        ground: 'accelerated-asylum',
        notifiedBy: 'registered-mail',
      },
      '2026-12-01',
      ['is 4 December 2026 (10 days after 20 November 2026)'],
    ],
    [{ kind: 'appeal', notifiedOn: '2026-11-20', ground: 'general' }, '2026-12-01', []],
    [
      { kind: 'job-search', employmentEndedOn: '2026-11-15', card: 'H' },
      '2026-12-01',
      ['is 15 May 2027 (6 months after'],
    ],
    [
      { kind: 'blue-card-mobility', residentSince: '2026-01-05' },
      '2026-12-01',
      ['the first day is 5 January 2027 (12'],
    ],
  ])('%j on %s: %j', (facts, asOf, said) => {
    const texts = asked(facts, asOf).map((warning) => describeWarning(warning, ENGLISH));
    expect(texts).toHaveLength(said.length);
    for (const [index, part] of said.entries()) expect(texts[index]).toContain(part);
  });

  test('it is the date of the law, wherever that is certain', () => {
    let held = 0;
    for (const { evaluator, facts, asOf } of WORKED) {
      if (evaluator !== 'deadline') continue;
      for (const { params } of asked(facts as DeadlineFacts, asOf)) {
        if (params.applies !== 'met' || params.lawDate === undefined) continue;
        const { figures } = decideDeadline(facts as DeadlineFacts, lawOf(asOf, 'law'));
        expect(params.lawDate).toBe(figures[params.figure as 'opensOn' | 'dueOn']);
        const act = figures.doneOn ?? asOf;
        expect(params.isLate).toBe(figures.dueOn !== null && act > figures.dueOn);
        held += 1;
      }
    }
    expect(held).toBeGreaterThan(10);
  });

  test('no text of it has an internal name, in any language', () => {
    const seen = new Set<unknown>();
    for (const { evaluator, facts, asOf } of WORKED) {
      const { warnings } = decide(evaluator as EvaluatorName, facts as never, lawOf(asOf, 'guide'));
      for (const warning of differences(warnings)) {
        seen.add(warning.params.subject);
        for (const language of LANGUAGES) {
          const text = describeWarning(warning, language);
          expect(text).not.toMatch(/\w\/\w|[a-z][A-Z]|[{}[\]]/);
        }
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['period', 'card-validity', 'income-threshold', 'mobility']),
    );
  });
});
